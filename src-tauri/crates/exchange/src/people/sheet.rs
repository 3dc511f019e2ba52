//! People as a workbook. The library's mode that streams leaves parts of the sheet in a temporary file in clear, so the
//! sheet is made in memory and only the finished workbook is written.

use std::io::{self, Write};

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::{Column, PeopleWriter};

/// Rows of a sheet, headings included (ECMA-376 leaves it to the programs; Excel's limit).
const MOST_ROWS: u32 = 1_048_576;

/// A workbook under way.
pub(super) struct SheetWriter<W: Write> {
    to: W,
    sheet: Worksheet,
    row: u32,
}

/// Begins the sheet with its headings.
pub(super) fn begin<W: Write>(to: W, columns: &[Column]) -> io::Result<SheetWriter<W>> {
    let mut sheet = Worksheet::new();
    let bold = Format::new().set_bold();
    for (place, column) in (0..).zip(columns) {
        sheet
            .write_string_with_format(0, place, &column.heading, &bold)
            .map_err(fault)?;
        sheet.set_column_width(place, WIDTH).map_err(fault)?;
    }
    sheet.set_freeze_panes(1, 0).map_err(fault)?;
    Ok(SheetWriter { to, sheet, row: 1 })
}

/// Width of a column, in characters.
const WIDTH: f64 = 24.0;

impl<W: Write> PeopleWriter for SheetWriter<W> {
    fn person(&mut self, values: &[Option<&str>]) -> io::Result<()> {
        if self.row >= MOST_ROWS {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        for (place, value) in (0..).zip(values) {
            if let Some(value) = value {
                self.sheet.write_string(self.row, place, *value).map_err(fault)?;
            }
        }
        self.row = self.row.saturating_add(1);
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        let mut workbook = Workbook::new();
        workbook.push_worksheet(self.sheet);
        let bytes = workbook.save_to_buffer().map_err(fault)?;
        self.to.write_all(&bytes)?;
        self.to.flush()
    }
}

/// The words of the library may hold a cell, so only the kind of the fault goes on.
fn fault(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        XlsxError::MaxStringLengthExceeded | XlsxError::RowColumnLimitError => {
            io::ErrorKind::FileTooLarge.into()
        }
        _ => io::ErrorKind::InvalidData.into(),
    }
}
