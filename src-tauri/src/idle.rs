//! When the vault locks by itself: after a time without use, and never later than twelve hours after it was opened.
//!
//! The window tells when it is used (`vault_touch`, throttled). The decision is pure; the watch that asks it is below.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::state::State;
use crate::{events, lock};

/// The warning comes that long before.
const WARNING: Duration = Duration::from_secs(30);
/// Nobody works longer in one go (SECURITY.md §10).
const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);
/// Minutes without use unless the settings say otherwise, and what they may say.
const MINUTES: u64 = 10;
const ALLOWED: std::ops::RangeInclusive<u64> = 1..=60;
/// How often the watch looks; also how soon after waking from sleep it locks.
const LOOK: Duration = Duration::from_secs(1);
/// When it could not look for so long, the computer slept, whether or not the desktop said so beforehand. Milliseconds.
const SLEPT: u64 = 20_000;

/// What is to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Nothing.
    Go,
    /// It will lock in so many seconds.
    Warn(u64),
    /// Lock.
    Lock,
}

/// Times in milliseconds of a clock that also runs while the computer sleeps.
pub struct Idle {
    used: AtomicU64,
    opened: AtomicU64,
    limit: AtomicU64,
}

impl Default for Idle {
    fn default() -> Self {
        Self {
            used: AtomicU64::new(0),
            opened: AtomicU64::new(0),
            limit: AtomicU64::new(MINUTES * 60_000),
        }
    }
}

impl Idle {
    /// The person did something.
    pub fn touch(&self) {
        self.used.store(now(), Relaxed);
    }

    /// The vault was opened: both times begin.
    pub fn open(&self) {
        self.touch();
        self.opened.store(now(), Relaxed);
    }

    /// Minutes without use, as the settings say; anything else than 1–60 is taken to the nearest.
    pub fn set_minutes(&self, minutes: u64) {
        self.limit
            .store(minutes.clamp(*ALLOWED.start(), *ALLOWED.end()) * 60_000, Relaxed);
    }

    /// Time left until it locks.
    pub fn left(&self) -> Duration {
        self.left_at(now())
    }

    fn left_at(&self, now: u64) -> Duration {
        let until =
            |since: &AtomicU64, span: u64| since.load(Relaxed).saturating_add(span).saturating_sub(now);
        let longest = u64::try_from(LONGEST.as_millis()).unwrap_or(u64::MAX);
        Duration::from_millis(until(&self.used, self.limit.load(Relaxed)).min(until(&self.opened, longest)))
    }

    fn verdict(&self, now: u64) -> Verdict {
        let left = self.left_at(now);
        if left.is_zero() {
            Verdict::Lock
        } else if left <= WARNING {
            Verdict::Warn(left.as_millis().div_ceil(1000).try_into().unwrap_or(u64::MAX))
        } else {
            Verdict::Go
        }
    }
}

/// Watches an open vault until it is locked.
pub fn watch(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut warned = false;
        let mut looked = awake_clock();
        loop {
            tokio::time::sleep(LOOK).await;
            let state = app.state::<State>();
            if !state.is_open() {
                return;
            }
            let before = std::mem::replace(&mut looked, awake_clock());
            let verdict = if slept(before, looked) {
                Verdict::Lock
            } else {
                state.idle.verdict(now())
            };
            match verdict {
                Verdict::Lock => return lock::by_itself(&app),
                Verdict::Warn(seconds) if !warned => {
                    warned = true;
                    events::lock_warning(&app, seconds);
                }
                Verdict::Go if warned => {
                    warned = false;
                    events::lock_warning(&app, 0);
                }
                Verdict::Go | Verdict::Warn(_) => {}
            }
        }
    });
}

/// The computer slept between two looks. Set forward by hand, the clock of other systems than Linux looks the same:
/// one unlock too many.
fn slept(before: u64, now: u64) -> bool {
    now.saturating_sub(before) > SLEPT
}

/// A clock that has gone on during sleep once the computer is awake again. Milliseconds.
#[cfg(target_os = "linux")]
fn awake_clock() -> u64 {
    now()
}

/// `Instant` stops during sleep on macOS; the wall clock does not.
#[cfg(not(target_os = "linux"))]
fn awake_clock() -> u64 {
    let now = vault::world::Clock::now(&vault::world::SystemClock);
    u64::try_from(now.timestamp_millis()).unwrap_or(0)
}

/// `CLOCK_BOOTTIME` goes on during suspend, which a laptop in a bag spends most of its time in.
#[cfg(target_os = "linux")]
fn now() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    u64::try_from(time.tv_sec * 1000 + time.tv_nsec / 1_000_000).unwrap_or(0)
}

/// The clocks of Windows and macOS behind `Instant` go on during sleep, or stop; the twelve hours still hold.
#[cfg(not(target_os = "linux"))]
fn now() -> u64 {
    static BEGUN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    BEGUN
        .get_or_init(std::time::Instant::now)
        .elapsed()
        .as_millis()
        .try_into()
        .unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1000;
    const MINUTE: u64 = 60 * SECOND;

    fn idle(used: u64, opened: u64, minutes: u64) -> Idle {
        let idle = Idle {
            used: AtomicU64::new(used),
            opened: AtomicU64::new(opened),
            ..Idle::default()
        };
        idle.set_minutes(minutes);
        idle
    }

    #[test]
    fn a_gap_between_two_looks_is_sleep() {
        for (before, now, expected) in [
            (0, SECOND, false),
            (5 * MINUTE, 5 * MINUTE + 20 * SECOND, false),
            (5 * MINUTE, 5 * MINUTE + 21 * SECOND, true),
            (0, 8 * 60 * MINUTE, true),
            // The wall clock was set back.
            (8 * 60 * MINUTE, 0, false),
        ] {
            assert_eq!(slept(before, now), expected, "{before} to {now} ms");
        }
    }

    #[test]
    fn it_warns_thirty_seconds_before_and_locks() {
        let ten = || idle(0, 0, 10);
        let hours = 60 * MINUTE;
        for (idle, now, expected) in [
            (ten(), 0, Verdict::Go),
            (ten(), 9 * MINUTE + 29 * SECOND, Verdict::Go),
            (ten(), 9 * MINUTE + 30 * SECOND, Verdict::Warn(30)),
            (ten(), 9 * MINUTE + 59 * SECOND + 1, Verdict::Warn(1)),
            (ten(), 10 * MINUTE, Verdict::Lock),
            // The computer slept: it locks on waking.
            (ten(), 500 * MINUTE, Verdict::Lock),
            // In use all day, but not longer than twelve hours.
            (
                idle(12 * hours - 40 * SECOND, 0, 10),
                12 * hours - 40 * SECOND,
                Verdict::Go,
            ),
            (
                idle(12 * hours - 20 * SECOND, 0, 10),
                12 * hours - 20 * SECOND,
                Verdict::Warn(20),
            ),
            (idle(12 * hours, 0, 10), 12 * hours, Verdict::Lock),
            // Settings out of bounds are taken to the nearest.
            (idle(0, 0, 0), MINUTE, Verdict::Lock),
            (idle(0, 0, 0), 20 * SECOND, Verdict::Go),
            (idle(0, 0, 1_000_000), 59 * MINUTE, Verdict::Go),
            (idle(0, 0, 1_000_000), 60 * MINUTE, Verdict::Lock),
        ] {
            assert_eq!(idle.verdict(now), expected, "at {now} ms");
        }
    }
}
