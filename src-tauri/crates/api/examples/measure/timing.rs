//! Times and the words for them.

use std::io::Write;
use std::time::{Duration, Instant};

/// Runs something once.
pub fn once<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

/// Many runs of the same thing.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Adds one.
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The time that `percent` of a hundred runs stay under.
    pub fn percentile(&mut self, percent: usize) -> Duration {
        self.0.sort_unstable();
        let last = self.0.len().saturating_sub(1);
        self.0
            .get(self.0.len() * percent / 100)
            .or_else(|| self.0.get(last))
            .copied()
            .unwrap_or_default()
    }
}

/// A row of the table.
pub struct Row {
    /// What.
    pub what: &'static str,
    /// At what size.
    pub at: String,
    /// The goal in words.
    pub goal: &'static str,
    /// What came out.
    pub measured: String,
    /// The baseline of this run.
    pub baseline: String,
    /// The goal was reached.
    pub reached: bool,
}

impl Row {
    /// Prints it as a line of JSON.
    pub fn print(&self) -> std::io::Result<()> {
        let json = serde_json::json!({
            "what": self.what, "at": self.at, "goal": self.goal,
            "measured": self.measured, "baseline": self.baseline, "reached": self.reached,
        });
        writeln!(std::io::stdout(), "{json}")
    }
}

/// How many times as long.
pub fn ratio(ours: Duration, baseline: Duration) -> f64 {
    ours.as_secs_f64() / baseline.as_secs_f64().max(1e-9)
}
