//! Finding the row of headings, which may stand below a title line.

use super::Forced;
use crate::error::ImportError;
use crate::headers;
use crate::limits;
use crate::table::records::Records;

/// Records in which the headings are looked for.
pub(super) const LOOKED_AT: usize = 10;

/// Columns of a table and where its rows begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    /// Headings, made unique; `#N` where there is none.
    pub headers: Vec<String>,
    /// Whether a heading row was found (or only numbered columns exist).
    pub has_header: bool,
    /// Byte at which the rows begin.
    pub rows_at: usize,
    /// Number of the first row: the heading row plus one.
    pub first_row: u64,
    /// Delimiter.
    pub delimiter: u8,
    /// Fewest and most cells of a row that is not ragged.
    pub width: (usize, usize),
}

/// Finds the headings.
///
/// # Errors
/// `no-header` where nothing is known, `bad-file` where there are more columns than any list has.
pub(crate) fn find_heading(
    text: &str,
    start: usize,
    delimiter: u8,
    forced: &Forced<'_>,
) -> Result<Heading, ImportError> {
    let candidates = candidates(text, start, delimiter, forced);
    if forced.no_header {
        return numbered(&candidates, start, delimiter);
    }
    let best = match pick(&candidates) {
        Some(best) => best,
        None if forced.any_columns => match candidates.first().filter(|first| first.is_of_words()) {
            Some(first) => first,
            None => return numbered(&candidates, start, delimiter),
        },
        None => return Err(ImportError::NoHeader),
    };
    if best.cells.len() > limits::MAX_COLUMNS {
        return Err(ImportError::BadFile);
    }
    let filled = best
        .cells
        .iter()
        .rposition(|c| !c.trim().is_empty())
        .map_or(0, |i| i + 1);
    Ok(Heading {
        headers: unique(&best.cells),
        has_header: true,
        rows_at: best.end,
        first_row: best.row + 1,
        delimiter,
        width: (filled, best.cells.len()),
    })
}

struct Candidate {
    cells: Vec<String>,
    row: u64,
    end: usize,
    known: usize,
    filled: usize,
}

impl Candidate {
    /// Might be a heading in words nobody knows: something stands in it, and no value does.
    fn is_of_words(&self) -> bool {
        self.filled > 0 && !self.cells.iter().any(|cell| is_value(cell))
    }
}

fn candidates(text: &str, start: usize, delimiter: u8, forced: &Forced<'_>) -> Vec<Candidate> {
    let mut records = Records::new(text, start, delimiter);
    let mut found = Vec::new();
    while found.len() < LOOKED_AT {
        let Some(meta) = records.advance() else { break };
        let cells: Vec<String> = records
            .cells()
            .take(limits::MAX_COLUMNS + 1)
            .map(str::to_owned)
            .collect();
        let known = if cells.iter().any(|c| is_value(c)) {
            0
        } else {
            cells
                .iter()
                .filter(|c| headers::recognise(c).is_some() || is_named(c, forced))
                .count()
        };
        let filled = cells.iter().filter(|c| !c.trim().is_empty()).count();
        found.push(Candidate {
            cells,
            row: meta.row,
            end: records.position(),
            known,
            filled,
        });
    }
    found
}

/// The first row wins if anything in it is known. A later one must be plainly a heading: two known words and half of
/// its cells, or a row with the cells "Web" and "E-mail" in it would swallow the rows above.
fn pick(candidates: &[Candidate]) -> Option<&Candidate> {
    let first = candidates.first().filter(|c| c.known > 0);
    let later = candidates
        .iter()
        .skip(1)
        .find(|c| c.known >= 2 && c.known * 2 >= c.filled);
    match (first, later) {
        (Some(first), Some(later)) if later.known > 2 * first.known && first.filled <= 2 => Some(later),
        (Some(first), _) => Some(first),
        (None, later) => later,
    }
}

fn numbered(candidates: &[Candidate], start: usize, delimiter: u8) -> Result<Heading, ImportError> {
    let width = candidates.iter().map(|c| c.cells.len()).max().unwrap_or(0);
    match width {
        0 => Err(ImportError::NoHeader),
        w if w > limits::MAX_COLUMNS => Err(ImportError::BadFile),
        w => Ok(Heading {
            headers: (1..=w).map(|n| format!("#{n}")).collect(),
            has_header: false,
            rows_at: start,
            first_row: 1,
            delimiter,
            width: (w, w),
        }),
    }
}

/// An e-mail address or a bare number never stands in a heading ("Obrat 2024/2025" does).
fn is_value(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits >= 6 && !cell.contains(char::is_alphabetic) || crate::values::email::normalise(cell).is_some()
}

fn is_named(cell: &str, forced: &Forced<'_>) -> bool {
    let key = headers::key(cell);
    !key.is_empty() && forced.named.iter().any(|n| headers::key(n) == key)
}

/// `E-mail`, `E-mail (2)`, and `#5` for an empty heading: every column can be named in an override.
fn unique(cells: &[String]) -> Vec<String> {
    let mut seen = std::collections::HashMap::<String, usize>::new();
    let mut headers = Vec::with_capacity(cells.len());
    for (i, cell) in cells.iter().enumerate() {
        let plain = crate::values::text::one_line(cell);
        let plain: String = plain.chars().take(200).collect();
        let header = if plain.is_empty() {
            format!("#{}", i + 1)
        } else {
            plain
        };
        let times = seen.entry(header.clone()).or_insert(0);
        *times += 1;
        headers.push(if *times == 1 {
            header
        } else {
            format!("{header} ({times})")
        });
    }
    headers
}
