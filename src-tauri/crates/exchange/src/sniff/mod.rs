//! What a file is: format, encoding, delimiter, heading, and the program it came from.
//!
//! Content is checked against the name: a picture called `contacts.csv` is refused before anything is taken from it.

mod binary;
mod delimiter;
mod encoding;
mod flavour;
mod heading;
mod office;
mod sheet;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use encoding_rs::Encoding;

use crate::error::ImportError;
use crate::limits;
pub(crate) use encoding::guess_single_byte;
pub use flavour::Flavour;
pub(crate) use heading::{Heading, find_heading};

/// Kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Delimited text.
    Csv,
    /// vCard 2.1 (versit, 1996).
    VCard21,
    /// vCard 3.0 (RFC 2426).
    VCard30,
    /// vCard 4.0 (RFC 6350).
    VCard40,
    /// Workbook of Office Open XML.
    Xlsx,
    /// Workbook of OpenDocument.
    Ods,
}

impl Format {
    /// Stable word, in step with the export formats of CLI.md.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::VCard21 => "vcard21",
            Self::VCard30 => "vcard3",
            Self::VCard40 => "vcard4",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
        }
    }
}

/// What was found out about a file. Holds nothing of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detected {
    /// Kind of file.
    pub format: Format,
    /// WHATWG name of the encoding: `UTF-8`, `windows-1250`, `ISO-8859-2`, `UTF-16LE` …
    pub encoding: &'static str,
    /// Delimiter of a CSV file.
    pub delimiter: Option<char>,
    /// Whether a row of headings was found.
    pub has_header: bool,
    /// The program that seems to have written it.
    pub flavour: Flavour,
}

/// What the caller fixes instead of having it guessed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Forced<'o> {
    pub encoding: Option<&'static Encoding>,
    pub delimiter: Option<u8>,
    pub no_header: bool,
    /// A table without a known heading is taken all the same.
    pub any_columns: bool,
    /// Headings named by overrides: they make a heading row known that has no other known word.
    pub named: Vec<&'o str>,
}

/// A file that has been looked at.
pub(crate) enum Content<'a> {
    /// Text of a table, and where its first record begins.
    Table { text: Cow<'a, str>, heading: Heading },
    /// Bytes of cards. Each line carries its own charset in vCard 2.1, so they are decoded one by one.
    Cards {
        bytes: Cow<'a, [u8]>,
        fallback: &'static Encoding,
    },
}

/// Looks at a file.
///
/// # Errors
/// `bad-file`, `file-too-large`, `file-has-password`, `unsupported-format`, `no-header`.
pub fn sniff(bytes: &[u8], file_name: &str) -> Result<Detected, ImportError> {
    open(bytes, file_name, &Forced::default()).map(|(detected, _)| detected)
}

pub(crate) fn open<'a>(
    bytes: &'a [u8],
    file_name: &str,
    forced: &Forced<'_>,
) -> Result<(Detected, Content<'a>), ImportError> {
    if bytes.len() > limits::MAX_BYTES {
        return Err(ImportError::FileTooLarge);
    }
    let named = Named::of(file_name);
    if let Some(workbook) = office::workbook(bytes, named)? {
        return open_sheet(bytes, workbook, forced);
    }
    let decoded = encoding::decode(bytes, forced.encoding);
    binary::refuse(bytes, &decoded)?;
    if bytes.iter().filter(|b| matches!(b, b'\n' | b'\r')).count() > 2 * limits::MAX_LINES {
        return Err(ImportError::FileTooLarge);
    }
    let cards =
        crate::vcard::looks_like(&decoded.text) || named == Named::Card && crate::vcard::holds(&decoded.text);
    if cards {
        // Plain text of a card is also met as .txt; a table never begins so.
        if named == Named::Table {
            return Err(ImportError::BadFile);
        }
        return Ok(open_cards(bytes, decoded));
    }
    if named == Named::Card {
        return Err(ImportError::BadFile);
    }
    open_table(decoded, forced)
}

fn open_cards<'a>(bytes: &'a [u8], decoded: encoding::Decoded<'a>) -> (Detected, Content<'a>) {
    let detected = Detected {
        format: crate::vcard::version(&decoded.text),
        encoding: decoded.encoding.name(),
        delimiter: None,
        has_header: false,
        flavour: Flavour::of_cards(&decoded.text),
    };
    let fallback = decoded.encoding;
    let bytes = if decoded.is_utf16() {
        Cow::Owned(decoded.text.into_owned().into_bytes())
    } else {
        Cow::Borrowed(bytes)
    };
    (detected, Content::Cards { bytes, fallback })
}

fn open_table<'a>(
    decoded: encoding::Decoded<'a>,
    forced: &Forced<'_>,
) -> Result<(Detected, Content<'a>), ImportError> {
    let text = decoded.text;
    let (start, told) = delimiter::sep_line(&text);
    let delimiter = match forced.delimiter.or(told) {
        Some(d) => d,
        None => delimiter::guess(&text, start),
    };
    let heading = find_heading(&text, start, delimiter, forced)?;
    let detected = Detected {
        format: Format::Csv,
        encoding: decoded.encoding.name(),
        delimiter: Some(char::from(delimiter)),
        has_header: heading.has_header,
        flavour: Flavour::of_headers(&heading.headers, delimiter),
    };
    Ok((detected, Content::Table { text, heading }))
}

/// The first sheet of a workbook in which something stands, as a table.
fn open_sheet<'a>(
    bytes: &[u8],
    workbook: office::Workbook,
    forced: &Forced<'_>,
) -> Result<(Detected, Content<'a>), ImportError> {
    let text = sheet::text(bytes, workbook)?;
    let heading = find_heading(&text, 0, sheet::DELIMITER, forced)?;
    let detected = Detected {
        format: match workbook {
            office::Workbook::Xlsx => Format::Xlsx,
            office::Workbook::Ods => Format::Ods,
        },
        encoding: encoding_rs::UTF_8.name(),
        delimiter: None,
        has_header: heading.has_header,
        flavour: Flavour::of_headers(&heading.headers, sheet::DELIMITER),
    };
    let text = Cow::Owned(text);
    Ok((detected, Content::Table { text, heading }))
}

/// What the ending of the file name promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    Table,
    Card,
    Sheet,
    Other,
}

impl Named {
    fn of(file_name: &str) -> Self {
        let ending = file_name
            .rsplit_once('.')
            .map(|(_, e)| e.to_ascii_lowercase())
            .unwrap_or_default();
        match ending.as_str() {
            "csv" | "tsv" | "tab" => Self::Table,
            "vcf" | "vcard" | "vct" => Self::Card,
            "xlsx" | "xlsm" | "xls" | "ods" => Self::Sheet,
            _ => Self::Other,
        }
    }
}
