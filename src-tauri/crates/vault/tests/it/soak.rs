//! How much of a test is run, and telling `cargo xtask soak` what came out.
//!
//! In an ordinary run each test takes a sample that covers every region and every kind of work; with
//! `DOVERNIK_SOAK=full` it takes everything, with a number of seconds what fits into them.

use std::io::Write;
use std::time::{Duration, Instant};

/// How long and how much.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    full: bool,
    began: Instant,
    until: Option<Instant>,
}

/// What this run was asked for.
pub fn scale() -> Scale {
    let asked = std::env::var("DOVERNIK_SOAK").unwrap_or_default();
    let seconds: Option<u64> = asked.parse().ok();
    let began = Instant::now();
    Scale {
        full: asked == "full" || seconds.is_some(),
        began,
        until: seconds.map(|s| began + Duration::from_secs(s)),
    }
}

impl Scale {
    /// As in an ordinary run, whatever this one was asked for.
    pub fn sample() -> Self {
        Self {
            full: false,
            began: Instant::now(),
            until: None,
        }
    }

    /// For part `n` of so many, counted from 0: until its share of the time is over.
    pub fn part(&self, n: usize, of: usize) -> Self {
        let share = |until: Instant| {
            let all = until - self.began;
            self.began + all * u32::try_from(n + 1).unwrap() / u32::try_from(of).unwrap()
        };
        Self {
            until: self.until.map(share),
            ..*self
        }
    }

    /// One of two amounts.
    pub fn of<T>(&self, sample: T, full: T) -> T {
        if self.full { full } else { sample }
    }

    /// Not a sample.
    pub fn is_long(&self) -> bool {
        self.full
    }

    /// Time is up. A run without a limit goes to its end.
    pub fn over(&self) -> bool {
        self.until.is_some_and(|until| Instant::now() > until)
    }
}

/// Tells one row of the table in GOALS.md and fails if there was a violation.
pub fn tell(row: &str, count: u64, unit: &str, violations: &[String]) {
    tell_with(row, count, unit, violations, None);
}

/// The same with a figure to be printed beside the count.
pub fn tell_with(row: &str, count: u64, unit: &str, violations: &[String], note: Option<&str>) {
    if let Some(path) = std::env::var_os("DOVERNIK_SOAK_REPORT") {
        let line = serde_json::json!({
            "row": row, "count": count, "unit": unit, "violations": violations.len(),
            "first": violations.first(), "note": note,
        });
        let mut file = std::fs::OpenOptions::new()
            .append(true)
            .create(true)
            .open(path)
            .unwrap();
        writeln!(file, "{line}").unwrap();
    }
    assert!(
        violations.is_empty(),
        "{row}: {} of {count} {unit}, first: {}",
        violations.len(),
        violations[0]
    );
    assert!(count > 0, "{row}: nothing was tried");
}
