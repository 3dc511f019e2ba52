//! The table: one row a goal, in columns.

use serde_json::Value;

/// A measured goal.
#[derive(Debug, Default)]
pub struct Row {
    /// What was measured.
    pub what: String,
    /// At what size.
    pub at: String,
    /// The goal in words.
    pub goal: String,
    /// What came out.
    pub measured: String,
    /// The baseline of the same run.
    pub baseline: String,
    /// Whether the goal was reached.
    pub reached: bool,
}

impl Row {
    /// Reads a row from a line of JSON, as the measuring example prints it.
    pub fn read(line: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(line).ok()?;
        let word = |name: &str| json.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            what: word("what")?,
            at: word("at").unwrap_or_default(),
            goal: word("goal")?,
            measured: word("measured")?,
            baseline: word("baseline").unwrap_or_default(),
            reached: json.get("reached")?.as_bool()?,
        })
    }

    fn cells(&self) -> [&str; 6] {
        let verdict = if self.reached { "yes" } else { "NO" };
        [
            &self.what,
            &self.at,
            &self.goal,
            &self.measured,
            &self.baseline,
            verdict,
        ]
    }
}

/// The rows as a Markdown table, aligned for a terminal.
pub fn print(rows: &[Row]) -> String {
    let head = ["what", "at", "goal", "measured", "baseline", "reached"];
    let mut lines: Vec<[&str; 6]> = vec![head];
    lines.extend(rows.iter().map(Row::cells));
    let width = |column: usize| {
        lines
            .iter()
            .filter_map(|line| line.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        out.push_str(&row(line, &widths));
        if index == 0 {
            let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
            out.push_str(&row(
                &rule.iter().map(String::as_str).collect::<Vec<_>>(),
                &widths,
            ));
        }
    }
    out
}

fn row(cells: &[&str], widths: &[usize]) -> String {
    let padded = cells.iter().zip(widths).map(|(cell, width)| {
        let missing = width.saturating_sub(cell.chars().count());
        format!("| {cell}{} ", " ".repeat(missing))
    });
    padded.collect::<String>() + "|\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read_and_printed_in_columns() {
        let line = r#"{"what":"search","at":"1 M","goal":"< 10 ms","measured":"4 ms","baseline":"3 ms plain","reached":true}"#;
        let table = print(&[Row::read(line).expect("a row")]);
        assert_eq!(table.lines().count(), 3);
        let lengths: Vec<usize> = table.lines().map(|line| line.chars().count()).collect();
        assert!(lengths.windows(2).all(|pair| pair[0] == pair[1]), "{table}");
        assert!(Row::read("{}").is_none());
    }
}
