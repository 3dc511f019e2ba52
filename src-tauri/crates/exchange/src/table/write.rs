//! Writing CSV: every cell quoted, formulas made harmless, a byte-order mark so that Excel reads UTF-8.

use std::borrow::Cow;
use std::io::{self, Write};

use super::formula;
use crate::error::Reason;
use crate::rows::Rejected;

/// How a CSV file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CsvStyle {
    /// Between cells. A Slovak Excel opens `;`.
    pub delimiter: u8,
    /// Whether a byte-order mark comes first; without it Excel takes the file for windows-1250.
    pub byte_order_mark: bool,
    /// Write cells exactly as they are, formulas included. The user's explicit choice, never the default.
    pub exact: bool,
}

impl Default for CsvStyle {
    fn default() -> Self {
        Self {
            delimiter: b';',
            byte_order_mark: true,
            exact: false,
        }
    }
}

/// Writes rows of cells. All cells are quoted, so that a reader that parts at several characters at once (LibreOffice
/// by default) does not cut a cell in two.
pub struct CsvWriter<W: Write> {
    inner: csv::Writer<W>,
    exact: bool,
}

impl<W: Write> CsvWriter<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// What the writer says.
    pub fn new(mut to: W, style: CsvStyle) -> io::Result<Self> {
        if style.byte_order_mark {
            to.write_all("\u{FEFF}".as_bytes())?;
        }
        let inner = csv::WriterBuilder::new()
            .delimiter(style.delimiter)
            .quote_style(csv::QuoteStyle::Always)
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(to);
        Ok(Self {
            inner,
            exact: style.exact,
        })
    }

    /// One row.
    ///
    /// # Errors
    /// What the writer says.
    pub fn row<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) -> io::Result<()> {
        for cell in cells {
            let cell = if self.exact {
                Cow::Borrowed(cell)
            } else {
                formula::guard(cell)
            };
            self.inner.write_field(cell.as_ref()).map_err(io::Error::from)?;
        }
        self.inner.write_record(None::<&[u8]>).map_err(io::Error::from)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finish(self) -> io::Result<W> {
        self.inner.into_inner().map_err(|e| e.into_error())
    }
}

/// The rows that were left out, as a file to correct and import again: the reason, the row number, then the cells as
/// they were. `titles` are the headings of the first two columns and `say` words a reason, both in the user's language.
///
/// # Errors
/// What the writer says.
pub fn write_rejected<W: Write>(
    to: W,
    style: CsvStyle,
    titles: [&str; 2],
    headers: &[String],
    rejected: &[Rejected],
    say: impl Fn(Reason) -> String,
) -> io::Result<W> {
    let mut writer = CsvWriter::new(to, style)?;
    writer.row(titles.into_iter().chain(headers.iter().map(String::as_str)))?;
    for row in rejected {
        let (reason, number) = (say(row.reason), row.row.to_string());
        let before = [reason.as_str(), number.as_str()];
        writer.row(before.into_iter().chain(row.cells.iter().map(String::as_str)))?;
    }
    writer.finish()
}
