//! Which character parts the cells.

use crate::headers;
use crate::table::records::Records;

/// What Excel, Outlook and web systems write. `;` first: it wins a tie, since a Slovak Excel writes it.
const CANDIDATES: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Records looked at for each candidate.
const LOOKED_AT: usize = 30;

/// Excel's first line `sep=;`: where the table begins after it, and the delimiter it names.
pub(super) fn sep_line(text: &str) -> (usize, Option<u8>) {
    let line = text.lines().next().unwrap_or_default();
    let bare = line.trim_matches('"');
    let named = match bare.get(..4) {
        Some(word) if word.eq_ignore_ascii_case("sep=") => bare.get(4..).unwrap_or_default(),
        _ => return (0, None),
    };
    match named.as_bytes() {
        [d] if CANDIDATES.contains(d) => {
            let after = text.find('\n').map_or(text.len(), |i| i + 1);
            (after, Some(*d))
        }
        _ => (0, None),
    }
}

/// The candidate under which most headings are known; failing that, the one that cuts rows most evenly.
pub(super) fn guess(text: &str, start: usize) -> u8 {
    let mut best = (Score::default(), b';');
    for delimiter in CANDIDATES {
        let score = Score::of(text, start, delimiter);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    known: usize,
    even_rows: usize,
    width: usize,
}

impl Score {
    fn of(text: &str, start: usize, delimiter: u8) -> Self {
        let mut records = Records::new(text, start, delimiter);
        let mut widths = Vec::new();
        let mut known = 0;
        while widths.len() < LOOKED_AT {
            let Some(_) = records.advance() else { break };
            widths.push(records.len());
            if widths.len() <= super::heading::LOOKED_AT {
                known = known.max(
                    records
                        .cells()
                        .filter(|c| headers::recognise(c).is_some())
                        .count(),
                );
            }
        }
        let width = widths.iter().copied().max().unwrap_or(0);
        let even_rows = if width > 1 {
            widths.iter().filter(|w| **w == width).count()
        } else {
            0
        };
        Self {
            known,
            even_rows,
            width: if even_rows * 2 >= widths.len() { width } else { 0 },
        }
    }
}
