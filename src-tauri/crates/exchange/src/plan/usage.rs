//! What a look at the first rows tells about a column.

use super::dates;
use crate::values::date::SlashOrder;

/// One column in the sample.
#[derive(Debug, Clone, Default)]
pub(crate) struct Usage {
    /// Cells that hold something.
    pub filled: usize,
    /// Dates that can only be day/month.
    pub day_first: usize,
    /// Dates that can only be month/day.
    pub month_first: usize,
    /// One bit for each row: whether the cell holds something.
    rows: Vec<u64>,
}

impl Usage {
    /// Takes the cell of a row into account. Rows come in order.
    pub fn look(&mut self, row: usize, cell: &str) {
        let cell = cell.trim();
        if cell.is_empty() {
            return;
        }
        self.filled += 1;
        self.rows.resize(row / 64 + 1, 0);
        if let Some(word) = self.rows.last_mut() {
            *word |= 1 << (row % 64);
        }
        match dates::evidence(cell) {
            Some(SlashOrder::DayFirst) => self.day_first += 1,
            Some(SlashOrder::MonthFirst) => self.month_first += 1,
            _ => {}
        }
    }

    /// How many rows have something here and nothing in `other`.
    pub fn beyond(&self, other: &Usage) -> usize {
        let others = other.rows.iter().copied().chain(std::iter::repeat(0));
        self.rows
            .iter()
            .zip(others)
            .map(|(mine, theirs)| (mine & !theirs).count_ones() as usize)
            .sum()
    }
}
