//! Which backups stay, and when the next one is due. Pure: files and clocks are elsewhere.
//!
//! The clock may be wrong, forwards as well as back. So nothing here is removed because it is old: backups are walked
//! from the newest to the oldest in the order in which they were made, and the first one of each day, week and month
//! stays until there are enough of them. What the clock said decides only which ones are of the same day.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta};

/// Days, ISO weeks and months of which one backup stays.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;
/// So many good backups stay whatever the clock says.
const GOOD: usize = 3;
/// After so many days without a good backup somebody is told.
const NAG_DAYS: i64 = 7;
/// A vault without any backup is new for that long.
const NEW_MINUTES: i64 = 60;
/// A rehearsal is due so many days after the last one that went well.
const DRILL_DAYS: i64 = 30;

/// A backup in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Order in which backups were made.
    pub n: i64,
    /// Date on which it was made, as the clock said.
    pub day: NaiveDate,
    /// It is there, and was whole when it was last looked at.
    pub good: bool,
}

/// Why a backup stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Keep {
    /// The newest of one of the last seven days with a backup.
    Daily,
    /// The newest of one of the last four weeks.
    Weekly,
    /// The newest of one of the last twelve months.
    Monthly,
    /// One of the three newest good ones.
    LastGood,
    /// Not good, and there are fewer than three good ones to take its place.
    LastResort,
}

impl Keep {
    /// Stable kebab-case word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::LastGood => "last-good",
            Self::LastResort => "last-resort",
        }
    }
}

/// For each backup of one place, newest first, why it stays; without a reason it goes.
pub fn rotate(backups: &[Candidate]) -> Vec<(Candidate, Vec<Keep>)> {
    let mut newest_first = backups.to_vec();
    newest_first.sort_by_key(|b| std::cmp::Reverse(b.n));
    let enough = newest_first.iter().filter(|b| b.good).count() >= GOOD;
    let (mut days, mut weeks, mut months) = (Kept::new(DAYS), Kept::new(WEEKS), Kept::new(MONTHS));
    let mut good = 0;
    let verdict = |backup: Candidate| {
        if !backup.good {
            let last_resort = (!enough).then_some(Keep::LastResort);
            return (backup, last_resort.into_iter().collect());
        }
        good += 1;
        let week = backup.day.iso_week();
        let reasons = [
            (Keep::Daily, days.takes((backup.day.year(), backup.day.ordinal()))),
            (Keep::Weekly, weeks.takes((week.year(), week.week()))),
            (
                Keep::Monthly,
                months.takes((backup.day.year(), backup.day.month())),
            ),
            (Keep::LastGood, good <= GOOD),
        ];
        let kept = reasons.into_iter().filter(|(_, stays)| *stays);
        (backup, kept.map(|(reason, _)| reason).collect())
    };
    newest_first.into_iter().map(verdict).collect()
}

/// The first backup of each period, up to a number of periods.
struct Kept {
    seen: BTreeSet<(i32, u32)>,
    most: usize,
}

impl Kept {
    fn new(most: usize) -> Self {
        Self {
            seen: BTreeSet::new(),
            most,
        }
    }

    fn takes(&mut self, period: (i32, u32)) -> bool {
        self.seen.len() < self.most && self.seen.insert(period)
    }
}

/// Whether a daily backup is due: none of today, by the calendar of `now`. One of a day that has not come yet shows
/// that the clock is wrong now or was wrong then; another one does no harm.
pub fn is_due(daily: bool, last_good: Option<DateTime<FixedOffset>>, now: DateTime<FixedOffset>) -> bool {
    let of_today =
        |at: DateTime<FixedOffset>| at.with_timezone(now.offset()).date_naive() == now.date_naive();
    daily && !last_good.is_some_and(of_today)
}

/// Whole days since the last good backup; 0 if it is of a time that has not come yet.
pub fn days_since(last_good: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> u64 {
    u64::try_from((now - last_good).num_days()).unwrap_or(0)
}

/// Whether somebody must be told: no good backup at all, none for seven days, or one from a future that proves nothing.
/// `new_since` is when a vault was made that never had a backup: for an hour nothing is missing yet, since the first one
/// is made while it is open.
pub fn nag(
    last_good: Option<DateTime<FixedOffset>>,
    new_since: Option<DateTime<FixedOffset>>,
    now: DateTime<FixedOffset>,
) -> bool {
    let new = new_since.is_some_and(|made| {
        let age = now - made;
        age >= TimeDelta::zero() && age < TimeDelta::minutes(NEW_MINUTES)
    });
    !new && !last_good.is_some_and(|at| is_recent(at, now, NAG_DAYS))
}

/// Whether a rehearsal is due. Without a good backup there is nothing to rehearse with.
pub fn drill_due(
    last_good_drill: Option<DateTime<FixedOffset>>,
    any_good: bool,
    now: DateTime<FixedOffset>,
) -> bool {
    any_good && !last_good_drill.is_some_and(|at| is_recent(at, now, DRILL_DAYS))
}

/// Within the last `days`, or at most a day ahead: clocks of two machines differ.
fn is_recent(at: DateTime<FixedOffset>, now: DateTime<FixedOffset>, days: i64) -> bool {
    let age = now - at;
    age <= TimeDelta::days(days) && age >= TimeDelta::days(-1)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
