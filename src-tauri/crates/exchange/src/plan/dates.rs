//! Day before month, or month before day: a column is asked as a whole.

use super::Usage;
use crate::values::date::SlashOrder;

/// What one cell proves: `25/12/1985` is day first, `12/25/1985` month first, `04/05/1985` proves nothing.
pub(super) fn evidence(cell: &str) -> Option<SlashOrder> {
    let mut parts = cell.split('/');
    let first: u32 = parts.next()?.trim().parse().ok()?;
    let second: u32 = parts.next()?.trim().parse().ok()?;
    let year = parts.next()?;
    if !year.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match (first, second) {
        (13..=31, 1..=12) => Some(SlashOrder::DayFirst),
        (1..=12, 13..=31) => Some(SlashOrder::MonthFirst),
        _ => None,
    }
}

/// The order of a column. Where the cells prove nothing, the habit of an English Outlook is not taken for proof.
pub(super) fn order(usage: &Usage, month_first_habit: bool) -> SlashOrder {
    match (usage.day_first, usage.month_first) {
        (0, 0) => SlashOrder::Unknown,
        (_, 0) => SlashOrder::DayFirst,
        (0, _) => SlashOrder::MonthFirst,
        // Both occur: typed by hand. An English Outlook writes every date itself, so its few odd ones are typing errors.
        (day, month) if month_first_habit && month > day => SlashOrder::MonthFirst,
        _ => SlashOrder::Unknown,
    }
}
