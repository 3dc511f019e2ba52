//! What a user can fix.

use encoding_rs::Encoding;

use crate::error::ImportError;
use crate::plan;
use crate::sniff::Forced;

/// What the user fixed instead of having it guessed.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Encoding by its WHATWG label (`windows-1250`, `cp1250`, `utf-8` …).
    pub encoding: Option<String>,
    /// Delimiter: one ASCII character, or `tab`.
    pub delimiter: Option<String>,
    /// The first row is already a person.
    pub no_header: bool,
    /// A table of which no column is known is no error: its first row of words is taken for the heading, else the
    /// columns are numbered, so that somebody can be asked which is which.
    pub any_columns: bool,
    /// `Header=field`, `#3=field`; `Header=` for "do not import".
    pub map: Vec<String>,
    /// Keys of the vault's own fields that may be targets.
    pub custom_fields: Vec<String>,
    /// Keys of the purposes that `consent:KEY` may name; empty: any.
    pub purposes: Vec<String>,
    /// ISO 3166 code of the country whose phone numbers need no prefix; `SK` if empty.
    pub region: String,
}

impl Options {
    pub(crate) fn forced(&self) -> Result<Forced<'_>, ImportError> {
        let encoding = match &self.encoding {
            Some(label) => Some(encoding(label).ok_or(ImportError::UnknownEncoding)?),
            None => None,
        };
        let delimiter = match self.delimiter.as_deref() {
            None => None,
            Some("tab" | "\\t" | "\t") => Some(b'\t'),
            Some(text) => match text.as_bytes() {
                [d] if d.is_ascii()
                    && !d.is_ascii_alphanumeric()
                    && !matches!(d, b'"' | b'\n' | b'\r' | 0) =>
                {
                    Some(*d)
                }
                _ => return Err(ImportError::UnknownDelimiter),
            },
        };
        let named = self
            .map
            .iter()
            .filter_map(|m| m.rsplit_once('='))
            .map(|(header, _)| header)
            .collect();
        Ok(Forced {
            encoding,
            delimiter,
            no_header: self.no_header,
            any_columns: self.any_columns,
            named,
        })
    }

    pub(crate) fn overrides(&self, headers: &[String]) -> Result<Vec<plan::Override>, ImportError> {
        plan::parse_overrides(&self.map, headers, &self.custom_fields, &self.purposes)
    }
}

/// WHATWG labels, and the names people use for the Windows ones.
fn encoding(label: &str) -> Option<&'static Encoding> {
    let label = label.trim();
    Encoding::for_label(label.as_bytes()).or_else(|| match label.to_ascii_lowercase().as_str() {
        "1250" | "win1250" | "win-1250" | "ansi" => Some(encoding_rs::WINDOWS_1250),
        "latin2" | "iso8859-2" => Some(encoding_rs::ISO_8859_2),
        _ => None,
    })
}
