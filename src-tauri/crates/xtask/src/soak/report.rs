//! What the tests told, as a table.

use serde_json::Value;

/// A promise of GOALS.md and the row by which a test tells what it tried.
struct Goal {
    row: &'static str,
    goal: &'static str,
    /// What a full run tries at least; a sample or a run with a limit tries less.
    full: u64,
}

const fn goal(row: &'static str, goal: &'static str, full: u64) -> Goal {
    Goal { row, goal, full }
}

/// In the order of GOALS.md "Nothing lost, no one let in".
const GOALS: &[Goal] = &[
    goal(
        "kill -9",
        "10 000 cycles, 0 acknowledged writes lost, 0 integrity failures",
        10_000,
    ),
    goal(
        "n-th call fails with EIO",
        "old or new state, no false \"saved\"",
        500,
    ),
    goal("n-th call and all after it fail with EIO", "the same", 500),
    goal("n-th call finds the disk full", "the same", 500),
    goal("n-th call and all after it find the disk full", "the same", 500),
    goal("killed at the n-th call", "the same", 500),
    goal("power cut", "nothing acknowledged lost, no false alarm", 10_000),
    goal("full disk", "opening, reading, deleting, exporting work", 10),
    goal("double start", "the second one is kept out", 1),
    goal("flips in vault.db", "100 % reported or healed", 200_000),
    goal("flips in vault.keys", "100 % reported or healed", 400),
    goal("flips in vault.keys.2", "100 % reported or healed", 400),
    goal("flips in vault.anchor", "100 % reported or healed", 8192),
    goal("flips in erasures.ledger", "100 % reported or healed", 64),
    goal("flips in a backup", "100 % reported", 100_000),
    goal(
        "random backup and restore",
        "1 000 runs, nothing lost, no erasure undone",
        1000,
    ),
    goal("flips in the log", "100 % reported at unlock", 30_000),
    goal("log cut or taken away", "100 % reported at unlock", 10),
    goal("pages put back", "100 % reported at unlock", 10),
    goal("files put back", "100 % reported at unlock", 10),
    goal("unlock of a rolled-back vault of 20 MB", "reported in < 50 ms", 5),
    goal(
        "killed during a migration",
        "old or new state, goes on to the new one",
        30,
    ),
    goal("tamper kit", "each with the expected answer", 100),
];

/// One row that was told.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    row: String,
    count: u64,
    unit: String,
    violations: u64,
    first: Option<String>,
    note: Option<String>,
}

/// All that was told.
pub struct Report(Vec<Told>);

impl Report {
    /// From lines of JSON; a line that is none is left out, and its row is then missing.
    pub fn read(lines: &str) -> Self {
        Self(lines.lines().filter_map(told).collect())
    }

    fn of(&self, goal: &Goal) -> Option<&Told> {
        self.0.iter().find(|told| told.row == goal.row)
    }

    /// Every goal was tried and holds, and nothing else was violated.
    pub fn holds(&self) -> bool {
        self.0.iter().all(|told| told.violations == 0) && GOALS.iter().all(|goal| self.of(goal).is_some())
    }

    /// The table, aligned for a terminal, with the first violation of each row below it.
    pub fn print(&self) -> String {
        let mut lines = vec![["what", "goal", "tried", "violations", "holds"].map(str::to_owned)];
        for goal in GOALS {
            lines.push(self.line(goal));
        }
        let mut out = aligned(&lines);
        for told in &self.0 {
            if let Some(first) = &told.first {
                out.push_str(&format!("\n{}: {first}\n", told.row));
            }
        }
        out
    }

    fn line(&self, goal: &Goal) -> [String; 5] {
        let Some(told) = self.of(goal) else {
            return [goal.row, goal.goal, "not tried", "", "NO"].map(str::to_owned);
        };
        let part = if told.count < goal.full { " (a part)" } else { "" };
        let note = told
            .note
            .as_ref()
            .map_or_else(String::new, |note| format!(", {note}"));
        [
            goal.row.to_owned(),
            goal.goal.to_owned(),
            format!("{} {}{part}{note}", told.count, told.unit),
            told.violations.to_string(),
            if told.violations == 0 { "yes" } else { "NO" }.to_owned(),
        ]
    }
}

fn told(line: &str) -> Option<Told> {
    let json: Value = serde_json::from_str(line).ok()?;
    let word = |name: &str| json.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = |name: &str| json.get(name).and_then(Value::as_u64);
    Some(Told {
        row: word("row")?,
        count: number("count")?,
        unit: word("unit")?,
        violations: number("violations")?,
        first: word("first"),
        note: word("note"),
    })
}

fn aligned(lines: &[[String; 5]]) -> String {
    let width = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..5).map(width).collect();
    let row = |line: &[String; 5]| {
        let cells = line.iter().zip(&widths).map(|(cell, width)| {
            let missing = width.saturating_sub(cell.chars().count());
            format!("| {cell}{} ", " ".repeat(missing))
        });
        cells.collect::<String>() + "|\n"
    };
    let mut out = String::new();
    for (n, line) in lines.iter().enumerate() {
        out.push_str(&row(line));
        if n == 0 {
            let rules = widths.iter().map(|width| format!("| {} ", "-".repeat(*width)));
            out.push_str(&(rules.collect::<String>() + "|\n"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_that_was_not_tried_or_does_not_hold_is_seen() {
        let line = |row: &str, violations: u32| {
            format!(r#"{{"row":"{row}","count":7,"unit":"x","violations":{violations},"first":null}}"#)
        };
        let all: String = GOALS.iter().map(|goal| line(goal.row, 0) + "\n").collect();
        assert!(Report::read(&all).holds());
        let missing: String = all.lines().skip(1).map(|l| l.to_owned() + "\n").collect();
        let report = Report::read(&missing);
        assert!(
            !report.holds() && report.print().contains("not tried"),
            "{}",
            report.print()
        );
        let violated = all.replacen("\"violations\":0", "\"violations\":2", 1);
        let report = Report::read(&violated);
        assert!(!report.holds() && report.print().contains("NO"));
        let lengths: Vec<usize> = report.print().lines().map(|l| l.chars().count()).collect();
        assert!(lengths.windows(2).all(|pair| pair[0] == pair[1]));
    }
}
