//! What is told at every unlock until an owner acknowledges it.
//!
//! It stands in the anchor, not in the database: it is written before the first commit after an unlock can hide what
//! was found, and a database that is rolled back once more does not forget it.

use crate::Instant;
use crate::wire::{Fields, Layout};

const BEHIND: u16 = 1;
const ALTERED: u16 = 2;
const LOST: u16 = 4;
const KEPT: u16 = 8;

/// Commits that are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) commits: u64,
    /// Time of the last commit that is still there.
    pub(crate) kept_until: Option<Instant>,
    /// Time of the last commit that was made.
    pub(crate) newest: Instant,
}

/// What was found at an unlock and not yet acknowledged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Alarm {
    pub(crate) behind: Option<Missing>,
    /// A page or the file was replaced while the vault was closed.
    pub(crate) altered: bool,
    /// There was no anchor to compare with.
    pub(crate) lost: bool,
}

impl Alarm {
    pub(crate) fn is_silent(&self) -> bool {
        *self == Self::default()
    }

    /// Both together: of what is missing, the longest stretch.
    pub(crate) fn and(self, newer: Self) -> Self {
        let behind = match (self.behind, newer.behind) {
            (Some(old), Some(new)) => Some(Missing {
                commits: old.commits.saturating_add(new.commits),
                kept_until: old.kept_until.min(new.kept_until),
                newest: old.newest.max(new.newest),
            }),
            (old, new) => old.or(new),
        };
        Self {
            behind,
            altered: self.altered || newer.altered,
            lost: self.lost || newer.lost,
        }
    }

    pub(super) fn put(&self, out: Layout) -> Layout {
        let kept = self.behind.and_then(|b| b.kept_until);
        let flag = |set: bool, flag: u16| if set { flag } else { 0 };
        let flags = flag(self.behind.is_some(), BEHIND)
            | flag(self.altered, ALTERED)
            | flag(self.lost, LOST)
            | flag(kept.is_some(), KEPT);
        out.u16(flags)
            .u64(self.behind.map_or(0, |b| b.commits))
            .i64(kept.map_or(0, |t| t.0))
            .i64(self.behind.map_or(0, |b| b.newest.0))
    }

    pub(super) fn take(fields: &mut Fields<'_>) -> Option<Self> {
        let flags = fields.u16()?;
        let (commits, kept, newest) = (fields.u64()?, fields.i64()?, fields.i64()?);
        let has = |f: u16| flags & f != 0;
        Some(Self {
            behind: has(BEHIND).then(|| Missing {
                commits,
                kept_until: has(KEPT).then_some(Instant(kept)),
                newest: Instant(newest),
            }),
            altered: has(ALTERED),
            lost: has(LOST),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn behind(commits: u64, kept: Option<i64>, newest: i64) -> Alarm {
        Alarm {
            behind: Some(Missing {
                commits,
                kept_until: kept.map(Instant),
                newest: Instant(newest),
            }),
            ..Alarm::default()
        }
    }

    #[test]
    fn comes_back_from_its_bytes() {
        for alarm in [
            Alarm::default(),
            behind(3, None, 5),
            behind(u64::MAX, Some(-1), 7),
            Alarm {
                altered: true,
                lost: true,
                behind: None,
            },
        ] {
            let bytes = alarm.put(Layout::default()).finish();
            assert_eq!(bytes.len(), 26);
            assert_eq!(Alarm::take(&mut Fields::new(&bytes)), Some(alarm));
        }
    }

    #[test]
    fn two_losses_are_told_as_one_stretch() {
        assert_eq!(
            behind(2, Some(40), 50).and(behind(3, Some(10), 20)),
            behind(5, Some(10), 50)
        );
        let altered = Alarm {
            altered: true,
            ..Alarm::default()
        };
        let both = altered.and(behind(1, None, 1));
        assert!(both.altered && both.behind.is_some() && !both.is_silent());
        assert!(Alarm::default().and(Alarm::default()).is_silent());
    }
}
