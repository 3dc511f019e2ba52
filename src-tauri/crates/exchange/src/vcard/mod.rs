//! vCard 2.1 (versit 1996), 3.0 (RFC 2426) and 4.0 (RFC 6350) as rows with fixed columns.
//!
//! Cards are parted here and given to calcard one at a time, so that a broken one costs only itself, with the properties
//! that are not imported (photographs above all) left out before anything is parsed, and with the charsets of vCard 2.1
//! resolved: calcard takes UTF-8, while an old phone writes quoted-printable in windows-1250.

mod card;
mod charset;
mod columns;
mod split;
#[cfg(test)]
mod tests;

use encoding_rs::Encoding;

use crate::error::{ImportError, Reason, WarningCode};
use crate::rows::{RawRow, Record, Rejected};
use crate::sniff::Format;
pub(crate) use columns::CardColumn;
use split::{RawCard, Split};

/// Whether a text begins as a card does.
pub(crate) fn looks_like(text: &str) -> bool {
    text.lines()
        .find(|line| !line.trim().is_empty())
        .is_some_and(begins)
}

/// Whether a card begins within the first lines, after a mail header or other rubbish.
pub(crate) fn holds(text: &str) -> bool {
    text.lines().take(100).any(begins)
}

fn begins(line: &str) -> bool {
    let line = line.trim_start_matches('\u{FEFF}').trim();
    let Some((name, value)) = line.split_once(':') else {
        return false;
    };
    name.trim().eq_ignore_ascii_case("BEGIN") && value.trim().eq_ignore_ascii_case("VCARD")
}

/// The version that the first card states; 2.1 asks for it first of all, so a card without one is taken for 3.0.
pub(crate) fn version(text: &str) -> Format {
    let stated = text.lines().take(10_000).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("VERSION").then(|| value.trim())
    });
    match stated {
        Some("2.1") => Format::VCard21,
        Some("4.0") => Format::VCard40,
        _ => Format::VCard30,
    }
}

/// What a look through all cards tells: the columns that occur, and the properties that are not imported.
pub(crate) struct Overview {
    pub columns: Vec<CardColumn>,
    pub not_imported: Vec<String>,
}

/// Looks through all cards.
///
/// # Errors
/// `bad-file` where there is no card.
pub(crate) fn overview(bytes: &[u8], fallback: &'static Encoding) -> Result<Overview, ImportError> {
    let mut seen = columns::Seen::default();
    let mut any = false;
    for raw in Split::new(bytes) {
        any = true;
        seen.names(&raw);
        if let Ok(card) = card::read(&raw, fallback) {
            seen.cells(&card);
        }
    }
    if !any {
        return Err(ImportError::BadFile);
    }
    Ok(Overview {
        columns: seen.columns(),
        not_imported: seen.not_imported(),
    })
}

/// The cards of a file, one record each, numbered from 1.
pub(crate) struct Cards<'b> {
    split: Split<'b>,
    fallback: &'static Encoding,
    shown: Vec<CardColumn>,
    number: u64,
}

impl<'b> Cards<'b> {
    /// Cards with the cells of `shown`.
    pub fn new(bytes: &'b [u8], fallback: &'static Encoding, shown: Vec<CardColumn>) -> Self {
        Self {
            split: Split::new(bytes),
            fallback,
            shown,
            number: 0,
        }
    }

    /// Bytes read so far.
    pub fn position(&self) -> usize {
        self.split.position()
    }

    /// The next card, through `build` if it can be read.
    pub fn next_with(
        &mut self,
        build: impl FnOnce(u64, &[WarningCode], &CardRow<'_>) -> Record,
    ) -> Option<Record> {
        let raw = self.split.next()?;
        self.number += 1;
        let row = self.number;
        Some(match card::read(&raw, self.fallback) {
            Ok(card) => {
                let extra: &[WarningCode] = if card.has_extra {
                    &[WarningCode::ExtraValue]
                } else {
                    &[]
                };
                build(
                    row,
                    extra,
                    &CardRow {
                        card: &card,
                        shown: &self.shown,
                    },
                )
            }
            Err(reason) => Record::Rejected(Rejected {
                row,
                reason,
                cells: self.broken(&raw, reason),
            }),
        })
    }

    /// Empty cells, then the lines of the card in one more.
    fn broken(&self, raw: &RawCard<'_>, reason: Reason) -> Vec<String> {
        let mut cells = vec![String::new(); self.shown.len()];
        if reason != Reason::RowTooLarge {
            cells.push(raw.text(self.fallback));
        }
        cells
    }
}

/// A card with its cells.
pub(crate) struct CardRow<'c> {
    card: &'c card::Card,
    shown: &'c [CardColumn],
}

impl RawRow for CardRow<'_> {
    fn cell(&self, column: usize) -> &str {
        self.shown
            .get(column)
            .map(|c| self.card.get(*c))
            .unwrap_or_default()
    }

    fn all(&self) -> Vec<String> {
        self.shown.iter().map(|c| self.card.get(*c).to_owned()).collect()
    }

    fn is_blank(&self) -> bool {
        self.card.is_blank()
    }
}
