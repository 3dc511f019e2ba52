//! People as delimited text.

use std::io::{self, Write};

use super::{Column, PeopleWriter};
use crate::table::write::{CsvStyle, CsvWriter};

/// Begins a table with its headings.
pub(super) fn begin<W: Write>(to: W, columns: &[Column]) -> io::Result<CsvWriter<W>> {
    let mut writer = CsvWriter::new(to, CsvStyle::default())?;
    writer.row(columns.iter().map(|column| column.heading.as_str()))?;
    Ok(writer)
}

impl<W: Write> PeopleWriter for CsvWriter<W> {
    fn person(&mut self, values: &[Option<&str>]) -> io::Result<()> {
        self.row(values.iter().map(|value| value.unwrap_or_default()))
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        (*self).finish()?.flush()
    }
}
