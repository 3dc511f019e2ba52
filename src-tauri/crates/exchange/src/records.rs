//! The rows of a source, one by one.

use crate::error::{Reason, WarningCode};
use crate::rows::{Builder, RawRow, Record, Rejected};
use crate::sniff::Heading;
use crate::table::records::{self, Meta};
use crate::vcard::Cards;

/// Iterator over the rows of a [`crate::Source`].
pub struct Records<'s> {
    pub(crate) builder: Builder<'s>,
    /// Bytes in all.
    pub(crate) total: usize,
    pub(crate) reader: Reader<'s>,
}

pub(crate) enum Reader<'s> {
    Table(Box<records::Records<'s>>, &'s Heading),
    Cards(Cards<'s>),
}

impl Records<'_> {
    /// Bytes read and bytes in all, for progress.
    pub fn progress(&self) -> (usize, usize) {
        let read = match &self.reader {
            Reader::Table(records, _) => records.position(),
            Reader::Cards(cards) => cards.position(),
        };
        (read, self.total)
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let builder = &self.builder;
        match &mut self.reader {
            Reader::Cards(cards) => cards.next_with(|row, known, card| builder.build(row, known, card)),
            Reader::Table(records, heading) => {
                let meta = records.advance()?;
                if meta.too_large {
                    let reason = Reason::RowTooLarge;
                    return Some(Record::Rejected(Rejected {
                        row: meta.row,
                        reason,
                        cells: Vec::new(),
                    }));
                }
                let known = flaws(records, heading, meta);
                Some(builder.build(meta.row, known, &TableRow(records)))
            }
        }
    }
}

fn flaws(records: &records::Records<'_>, heading: &Heading, meta: Meta) -> &'static [WarningCode] {
    let (fewest, most) = heading.width;
    // Empty cells beyond the heading are only trailing delimiters.
    let surplus = (most..records.len()).any(|i| !records.cell(i).trim().is_empty());
    let ragged = heading.has_header && (records.len() < fewest || surplus);
    match (meta.stray_quote, ragged) {
        (false, false) => &[],
        (false, true) => &[WarningCode::RaggedRow],
        (true, false) => &[WarningCode::StrayQuote],
        (true, true) => &[WarningCode::StrayQuote, WarningCode::RaggedRow],
    }
}

struct TableRow<'r, 't>(&'r records::Records<'t>);

impl RawRow for TableRow<'_, '_> {
    fn cell(&self, column: usize) -> &str {
        self.0.cell(column)
    }

    fn all(&self) -> Vec<String> {
        self.0.cells().map(str::to_owned).collect()
    }

    fn is_blank(&self) -> bool {
        self.0.cells().all(|c| c.trim().is_empty())
    }
}
