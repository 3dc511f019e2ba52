//! Records of a delimited text, numbered as a spreadsheet shows them.
//!
//! The grammar of quotes is csv-core's. It is fed one physical line at a time, which leaves room for what real files
//! do and RFC 4180 does not foresee: a quotation mark that is opened and never closed would swallow the rest of the
//! list into one cell. Such a line is taken as it stands and marked.

use std::ops::Range;

use crate::limits::MAX_RECORD;

/// Lines after which an open quotation mark is held for a stray one.
const MAX_QUOTED_LINES: usize = 500;

/// What is known about a record besides its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meta {
    /// Number as in a spreadsheet: blank lines count, line ends inside quotes do not.
    pub row: u64,
    /// An unclosed quotation mark was met.
    pub stray_quote: bool,
    /// Longer than [`MAX_RECORD`]; the cells are not kept.
    pub too_large: bool,
}

/// How a record with quotation marks was read.
struct Quoted {
    /// Its end was found.
    closed: bool,
    /// Physical lines it took.
    lines: usize,
    /// Cells begun on the first of them.
    on_first_line: usize,
    /// Byte behind it.
    end: usize,
}

/// A cursor over the records. The cells of the current one stay until the next [`Records::advance`].
pub(crate) struct Records<'t> {
    text: &'t str,
    at: usize,
    row: u64,
    delimiter: u8,
    width: Option<(usize, usize)>,
    core: csv_core::Reader,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    cells: Vec<Range<usize>>,
    /// Start in `text` of the current record where its cells lie there; `None` where they lie in `bytes`.
    borrowed: bool,
    /// Bytes that may still be read twice; keeps a hostile file linear.
    rescans: usize,
}

impl<'t> Records<'t> {
    /// Records of `text` from byte `at` on. The first is row 1 unless [`Records::starting`] says otherwise.
    pub fn new(text: &'t str, at: usize, delimiter: u8) -> Self {
        Self {
            text,
            at,
            row: 1,
            delimiter,
            width: None,
            core: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            bytes: Vec::new(),
            ends: Vec::new(),
            cells: Vec::new(),
            borrowed: true,
            rescans: 8 * text.len() + MAX_RECORD,
        }
    }

    /// The number of the first row, and how many cells a row should have (fewest, most).
    pub fn starting(mut self, row: u64, width: (usize, usize)) -> Self {
        self.row = row;
        self.width = Some(width);
        self
    }

    /// Byte of the text behind the current record.
    pub fn position(&self) -> usize {
        self.at
    }

    /// Cells of the current record.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// A cell of the current record, empty where there is none.
    pub fn cell(&self, i: usize) -> &str {
        let Some(range) = self.cells.get(i).cloned() else {
            return "";
        };
        if self.borrowed {
            self.text.get(range).unwrap_or_default()
        } else {
            self.bytes
                .get(range)
                .and_then(|b| std::str::from_utf8(b).ok())
                .unwrap_or_default()
        }
    }

    /// All cells of the current record.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.cells.len()).map(|i| self.cell(i))
    }

    /// Goes to the next record; `None` at the end. Blank lines are passed over and counted.
    pub fn advance(&mut self) -> Option<Meta> {
        loop {
            let (line, next) = line_at(self.text, self.at)?;
            if !line.is_empty() {
                break;
            }
            self.at = next;
            self.row += 1;
        }
        let row = self.row;
        self.row += 1;
        let (line, next) = line_at(self.text, self.at)?;
        let too_large = line.len() > MAX_RECORD;
        if too_large {
            self.cells.clear();
            self.at = next;
            return Some(Meta {
                row,
                stray_quote: false,
                too_large,
            });
        }
        if !self.text.get(line.clone()).unwrap_or_default().contains('"') {
            self.split(line);
            self.at = next;
            return Some(Meta {
                row,
                stray_quote: false,
                too_large,
            });
        }
        Some(self.quoted(row, line, next))
    }

    fn quoted(&mut self, row: u64, first: Range<usize>, after_first: usize) -> Meta {
        let Quoted {
            closed,
            lines,
            on_first_line,
            end,
        } = self.read_quoted();
        let read = end - self.at;
        // The line is a whole row if quotation marks are not looked at; by them it is the beginning of something that
        // does not fit, or that has swallowed columns which a row must have.
        let fewest = self.width.map_or(0, |(fewest, _)| fewest);
        let whole = lines > 1 && self.fits(self.raw_width(&first));
        let suspect = !closed || whole && (!self.fits(self.cells.len()) || on_first_line < fewest);
        if suspect && self.rescans >= read {
            self.rescans -= read;
            self.split_raw(first);
            self.at = after_first;
            return Meta {
                row,
                stray_quote: true,
                too_large: false,
            };
        }
        self.at = end;
        let too_large = read > MAX_RECORD;
        if too_large {
            self.cells.clear();
        }
        Meta {
            row,
            stray_quote: !closed,
            too_large,
        }
    }

    /// Feeds lines to csv-core until a record is complete.
    fn read_quoted(&mut self) -> Quoted {
        self.core.reset();
        self.borrowed = false;
        let (mut out, mut fields, mut lines, mut at) = (0, 0, 0, self.at);
        let (mut closed, mut on_first_line) = (false, 0);
        while let Some((line, next)) = line_at(self.text, at) {
            lines += 1;
            at = next;
            closed = self.feed(line, &mut out, &mut fields);
            if lines == 1 {
                on_first_line = fields + 1;
            }
            let affordable = self.rescans >= at - self.at;
            if closed || affordable && (lines > MAX_QUOTED_LINES || at - self.at > MAX_RECORD) {
                break;
            }
        }
        if !closed {
            self.flush(&mut out, &mut fields);
        }
        let mut start = 0;
        self.cells.clear();
        for end in self.ends.iter().take(fields) {
            self.cells.push(start..*end);
            start = *end;
        }
        Quoted {
            closed,
            lines,
            on_first_line,
            end: at,
        }
    }

    /// One physical line and a line end. True when the record is complete.
    fn feed(&mut self, line: Range<usize>, out: &mut usize, fields: &mut usize) -> bool {
        let text: &'t str = self.text;
        let line = text.get(line).unwrap_or_default().as_bytes();
        self.push(line, out, fields) || self.push(b"\n", out, fields)
    }

    /// Tells csv-core that the input is over: it then hands out what it has.
    fn flush(&mut self, out: &mut usize, fields: &mut usize) {
        for _ in 0..4 {
            if self.step(&[], out, fields).1 {
                return;
            }
        }
    }

    fn push(&mut self, mut input: &[u8], out: &mut usize, fields: &mut usize) -> bool {
        while !input.is_empty() {
            let (read, complete) = self.step(input, out, fields);
            if complete {
                return true;
            }
            input = input.get(read..).unwrap_or_default();
        }
        false
    }

    fn step(&mut self, input: &[u8], out: &mut usize, fields: &mut usize) -> (usize, bool) {
        if self.bytes.len() < *out + input.len() + 8 {
            self.bytes.resize((*out + input.len() + 8) * 2, 0);
        }
        if self.ends.len() < *fields + 8 {
            self.ends.resize((*fields + 8) * 2, 0);
        }
        let output = self.bytes.get_mut(*out..).unwrap_or_default();
        let ends = self.ends.get_mut(*fields..).unwrap_or_default();
        let (result, read, written, ended) = self.core.read_record(input, output, ends);
        *out += written;
        *fields += ended;
        let complete = matches!(
            result,
            csv_core::ReadRecordResult::Record | csv_core::ReadRecordResult::End
        );
        (read, complete)
    }

    fn fits(&self, cells: usize) -> bool {
        self.width
            .is_none_or(|(fewest, most)| (fewest..=most).contains(&cells))
    }

    fn raw_width(&self, line: &Range<usize>) -> usize {
        let text = self.text.get(line.clone()).unwrap_or_default();
        text.bytes().filter(|b| *b == self.delimiter).count() + 1
    }

    /// Cells of a line without quotation marks.
    fn split(&mut self, line: Range<usize>) {
        self.borrowed = true;
        self.cells.clear();
        let mut start = line.start;
        let bytes = self.text.as_bytes().get(line.clone()).unwrap_or_default();
        for (i, byte) in bytes.iter().enumerate() {
            if *byte == self.delimiter {
                self.cells.push(start..line.start + i);
                start = line.start + i + 1;
            }
        }
        self.cells.push(start..line.end);
    }

    /// Cells of a line whose quotation marks mean nothing; a pair around a whole cell is still taken off, and so is the
    /// one that was opened and not closed.
    fn split_raw(&mut self, line: Range<usize>) {
        self.split(line);
        let text = self.text;
        for cell in &mut self.cells {
            let inner = text.get(cell.clone()).unwrap_or_default();
            if inner.len() >= 2 && inner.starts_with('"') && inner.ends_with('"') {
                *cell = cell.start + 1..cell.end - 1;
            } else if inner.starts_with('"') && !inner.get(1..).unwrap_or_default().contains('"') {
                *cell = cell.start + 1..cell.end;
            }
        }
    }
}

/// The line at a byte, without its end (`\n`, `\r\n` or `\r`), and the byte of the next line. `None` at the end.
fn line_at(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let rest = text.as_bytes().get(at..)?;
    if rest.is_empty() {
        return None;
    }
    let Some(length) = rest.iter().position(|b| matches!(b, b'\n' | b'\r')) else {
        return Some((at..text.len(), text.len()));
    };
    let ending = if rest.get(length..).is_some_and(|end| end.starts_with(b"\r\n")) {
        2
    } else {
        1
    };
    Some((at..at + length, at + length + ending))
}
