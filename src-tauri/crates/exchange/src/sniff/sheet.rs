//! The first sheet of a workbook as the text of a table: from there on a workbook is read as a CSV file is.
//!
//! A hostile workbook costs no more than an honest one of its size: its parts are unpacked once without being kept, and
//! counted, before anything is read; cells are counted while they are read.

use std::io::{self, Cursor, Read};

use calamine::{Data, DataRef, DataType, Ods, OdsError, Reader, Sheet, SheetVisible, Xlsx, XlsxError};

use super::office::Workbook;
use crate::error::ImportError;
use crate::limits::{MAX_CELLS, MAX_COLUMNS, MAX_LINES, MAX_PARTS, MAX_UNPACKED};

/// Between the cells of the text.
pub(super) const DELIMITER: u8 = b',';
/// Where an encrypted OpenDocument says so (ODF 1.2 part 3, 4.8).
const MANIFEST: &str = "META-INF/manifest.xml";

/// The text of the first sheet in which something stands; hidden ones come last.
///
/// # Errors
/// `bad-file`, `file-too-large`, `file-has-password`.
pub(super) fn text(bytes: &[u8], workbook: Workbook) -> Result<String, ImportError> {
    unpacked(bytes, MAX_UNPACKED)?;
    match workbook {
        Workbook::Xlsx => xlsx(bytes),
        Workbook::Ods => ods(bytes),
    }
}

/// Counts what the parts have once unpacked: what an archive says of its sizes proves nothing.
fn unpacked(bytes: &[u8], limit: u64) -> Result<(), ImportError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::BadFile)?;
    if archive.len() > MAX_PARTS {
        return Err(ImportError::BadFile);
    }
    let mut left = limit;
    for part in 0..archive.len() {
        let mut part = archive.by_index(part).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(why) if why.contains("assword") => {
                ImportError::FileHasPassword
            }
            _ => ImportError::BadFile,
        })?;
        if part.name().is_ok_and(|name| name == MANIFEST) {
            let mut manifest = String::new();
            let read = (&mut part).take(1 << 20).read_to_string(&mut manifest);
            if read.is_ok() && manifest.contains("encryption-data") {
                return Err(ImportError::FileHasPassword);
            }
        }
        let mut limited = part.take(left.saturating_add(1));
        let size = io::copy(&mut limited, &mut io::sink()).map_err(|_| ImportError::BadFile)?;
        left = left.checked_sub(size).ok_or(ImportError::FileTooLarge)?;
    }
    Ok(())
}

/// Names of the sheets, those that are shown first.
fn in_order(sheets: &[Sheet]) -> impl Iterator<Item = &str> {
    let of = |shown: bool| {
        let sheets = sheets.iter();
        sheets.filter(move |sheet| (sheet.visible == SheetVisible::Visible) == shown)
    };
    of(true).chain(of(false)).map(|sheet| sheet.name.as_str())
}

fn xlsx(bytes: &[u8]) -> Result<String, ImportError> {
    let refuse = |error: XlsxError| match error {
        XlsxError::Password => ImportError::FileHasPassword,
        _ => ImportError::BadFile,
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refuse)?;
    let sheets = book.sheets_metadata().to_vec();
    let mut some = false;
    for name in in_order(&sheets) {
        // A chart is a sheet without cells.
        let Ok(mut cells) = book.worksheet_cells_reader(name) else {
            continue;
        };
        some = true;
        let mut table = Table::default();
        while let Some(cell) = cells.next_cell().map_err(|_| ImportError::BadFile)? {
            let (row, column) = cell.get_position();
            table.put(row, column, value(cell.get_value()))?;
        }
        if !table.is_empty() {
            return table.text();
        }
    }
    if some {
        Ok(String::new())
    } else {
        Err(ImportError::BadFile)
    }
}

fn ods(bytes: &[u8]) -> Result<String, ImportError> {
    let refuse = |error: OdsError| match error {
        OdsError::Password => ImportError::FileHasPassword,
        _ => ImportError::BadFile,
    };
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(refuse)?;
    let sheets = book.sheets_metadata().to_vec();
    for name in in_order(&sheets) {
        let range = book.worksheet_range(name).map_err(refuse)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut table = Table::default();
        for (row, column, cell) in range.used_cells() {
            let place = |start: u32, offset: usize| {
                u32::try_from(offset)
                    .ok()
                    .and_then(|offset| start.checked_add(offset))
                    .ok_or(ImportError::FileTooLarge)
            };
            table.put(place(top, row)?, place(left, column)?, owned(cell))?;
        }
        if !table.is_empty() {
            return table.text();
        }
    }
    if sheets.is_empty() {
        Err(ImportError::BadFile)
    } else {
        Ok(String::new())
    }
}

/// Rows as they come, each ended when the next begins.
#[derive(Default)]
struct Table {
    rows: Vec<(u32, Vec<String>)>,
    cells: usize,
}

impl Table {
    fn put(&mut self, row: u32, column: u32, value: String) -> Result<(), ImportError> {
        if value.trim().is_empty() {
            return Ok(());
        }
        self.cells += 1;
        if self.cells > MAX_CELLS || row as usize >= MAX_LINES {
            return Err(ImportError::FileTooLarge);
        }
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(ImportError::BadFile);
        }
        let last = self.rows.last().map(|(last, _)| *last);
        match last {
            Some(last) if last == row => {}
            Some(last) if last > row => return Err(ImportError::BadFile),
            _ => self.rows.push((row, Vec::new())),
        }
        if let Some((_, cells)) = self.rows.last_mut() {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            if let Some(cell) = cells.get_mut(column) {
                *cell = value;
            }
        }
        Ok(())
    }

    fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// As CSV, every cell quoted; rows keep their number by empty lines between them. All are as long as the longest:
    /// a sheet ends a row where nothing more stands in it.
    fn text(self) -> Result<String, ImportError> {
        let width = self.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let mut out = String::new();
        let mut line = 0;
        for (row, cells) in self.rows {
            for _ in line..row {
                out.push('\n');
            }
            line = row.saturating_add(1);
            for column in 0..width {
                if column > 0 {
                    out.push(char::from(DELIMITER));
                }
                out.push('"');
                out.push_str(
                    &cells
                        .get(column)
                        .map(|cell| cell.replace('"', "\"\""))
                        .unwrap_or_default(),
                );
                out.push('"');
            }
            out.push('\n');
            if out.len() as u64 > MAX_UNPACKED {
                return Err(ImportError::FileTooLarge);
            }
        }
        Ok(out)
    }
}

/// A cell as a person would type it.
fn value(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => float(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => truth(*yes),
        DataRef::DateTime(at) if at.is_duration() => float(at.as_f64()),
        DataRef::DateTime(at) => date(at.to_ymd_hms_milli()),
        DataRef::DateTimeIso(text) => day(text),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn owned(cell: &Data) -> String {
    match cell {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => float(*number),
        Data::Bool(yes) => truth(*yes),
        Data::DateTime(at) if at.is_duration() => float(at.as_f64()),
        Data::DateTime(at) => date(at.to_ymd_hms_milli()),
        Data::DateTimeIso(text) => day(text),
        Data::Error(_) | Data::Empty => String::new(),
        other => other.as_string().unwrap_or_default(),
    }
}

/// Phone numbers and postcodes are numbers to a sheet: without a fraction and without an exponent.
fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

fn truth(yes: bool) -> String {
    if yes { "true" } else { "false" }.to_owned()
}

/// The day alone, as ISO 8601, where the time is midnight.
fn date((year, month, day, hour, minute, second, _): (u16, u8, u8, u8, u8, u8, u16)) -> String {
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}

/// The same of a text in ISO 8601.
fn day(text: &str) -> String {
    text.strip_suffix("T00:00:00").unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn what_unpacks_to_more_than_a_limit_is_refused() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for part in 0..4 {
            let options = zip::write::SimpleFileOptions::default();
            zip.start_file(format!("xl/worksheets/sheet{part}.xml"), options)
                .unwrap();
            zip.write_all(&[b' '; 100_000]).unwrap();
        }
        let bomb = zip.finish().unwrap().into_inner();
        assert!(bomb.len() < 4_000, "{}", bomb.len());
        assert_eq!(unpacked(&bomb, 400_000), Ok(()));
        assert_eq!(unpacked(&bomb, 399_999), Err(ImportError::FileTooLarge));
    }

    #[test]
    fn numbers_and_days_as_people_type_them() {
        for (number, text) in [
            (421_905_111_222.0, "421905111222"),
            (1.5, "1.5"),
            (0.0, "0"),
            (97_401.0, "97401"),
        ] {
            assert_eq!(float(number), text);
        }
        assert_eq!(date((1985, 5, 4, 0, 0, 0, 0)), "1985-05-04");
        assert_eq!(date((1985, 5, 4, 8, 30, 0, 0)), "1985-05-04 08:30");
        assert_eq!(day("1985-05-04T00:00:00"), "1985-05-04");
    }
}
