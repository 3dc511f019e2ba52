//! Counting what the test runners report.

use std::ops::AddAssign;

/// Tests and checks that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: u64,
    /// Failed.
    pub failed: u64,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Count {
    /// One check.
    pub fn one(passed: bool) -> Self {
        Self {
            passed: u64::from(passed),
            failed: u64::from(!passed),
        }
    }

    /// Sums up the summary lines of cargo test, nextest, vitest and Python's unittest in `output`. A runner that failed without failing a
    /// test (it did not compile, say) is one failure.
    pub fn of(output: &str, succeeded: bool) -> Self {
        let mut count = Self::default();
        let output = without_colours(output);
        for line in output.lines().map(str::trim) {
            let summary = line
                .strip_prefix("test result:")
                .or_else(|| line.strip_prefix("Summary"))
                .or_else(|| line.strip_prefix("Tests "));
            if let Some(summary) = summary {
                count.passed += number_before(summary, "passed");
                count.failed += number_before(summary, "failed");
            }
            count.passed += python_ran(line);
            count.passed = count.passed.saturating_sub(python_failed(line));
            count.failed += python_failed(line);
        }
        if !succeeded && count.failed == 0 {
            count.failed = 1;
        }
        count
    }
}

/// Tests of `Ran 12 tests in 0.4s`, failed ones among them.
fn python_ran(line: &str) -> u64 {
    let words = line.strip_prefix("Ran ").unwrap_or_default();
    words
        .split_whitespace()
        .next()
        .and_then(|word| word.parse().ok())
        .unwrap_or(0)
}

/// The failed ones of `FAILED (failures=1, errors=2, skipped=3)`, which comes after.
fn python_failed(line: &str) -> u64 {
    let facts = line.strip_prefix("FAILED (").unwrap_or_default();
    facts
        .split([',', ')'])
        .filter_map(|fact| fact.trim().split_once('='))
        .filter(|(what, _)| ["failures", "errors"].contains(what))
        .filter_map(|(_, number)| number.parse::<u64>().ok())
        .sum()
}

/// Takes terminal colours out (`ESC [ … m`): some runners colour what they write into a pipe.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').map_or(part, |(_, after)| after));
    }
    plain
}

/// The number in `… 12 WORD …`, or nought.
fn number_before(text: &str, word: &str) -> u64 {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .windows(2)
        .find_map(|pair| match pair {
            [number, after] if after.trim_matches([',', ';', '.']) == word => number.parse().ok(),
            _ => None,
        })
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn each_runner_is_understood() {
        for (output, succeeded, passed, failed) in [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured",
                true,
                12,
                0,
            ),
            (
                "test result: ok. 1 passed; 0 failed;\ntest result: FAILED. 2 passed; 3 failed; 0 ignored",
                false,
                3,
                3,
            ),
            (
                "     Summary [   1.2s] 41 tests run: 40 passed, 1 failed, 0 skipped",
                false,
                40,
                1,
            ),
            (
                "     Summary [   1.2s] 41 tests run: 41 passed (2 slow), 0 skipped",
                true,
                41,
                0,
            ),
            (
                " Test Files  3 passed (3)\n      Tests  2 failed | 14 passed (16)",
                false,
                14,
                2,
            ),
            (
                "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m414 passed\u{1b}[39m\u{1b}[22m (414)",
                true,
                414,
                0,
            ),
            ("Ran 12 tests in 0.4s\n\nOK", true, 12, 0),
            (
                "Ran 12 tests in 0.4s\n\nFAILED (failures=1, errors=2, skipped=4)",
                false,
                9,
                3,
            ),
            ("error: could not compile", false, 0, 1),
        ] {
            assert_eq!(Count::of(output, succeeded), Count { passed, failed }, "{output}");
        }
    }
}
