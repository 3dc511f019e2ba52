//! `cargo xtask test`: every check of the repository, each said and counted.

mod checks;
mod count;

use crate::args::Test;
use crate::failure::Failure;
use crate::say;
use crate::setup::{self, For};
use checks::CHECKS;
use count::Count;

/// Runs the checks and ends with a line `N passed, N failed`.
///
/// # Errors
/// When the set-up fails, a name is unknown, or a check fails.
pub fn test(options: &Test) -> Result<(), Failure> {
    if let Some(unknown) = options
        .only
        .iter()
        .find(|name| !CHECKS.iter().any(|check| check.name == name.as_str()))
    {
        return Err(Failure::Usage(format!("`{unknown}` is not a check")));
    }
    setup::system(For::Testing)?;
    setup::build_window()?;
    let mut total = Count::default();
    let mut failed = Vec::new();
    for check in CHECKS
        .iter()
        .filter(|check| options.only.is_empty() || options.only.iter().any(|n| n == check.name))
    {
        say::step(check.what);
        let count = (check.run)(options.ci)?;
        if count.failed > 0 {
            failed.push(check.name);
        }
        total += count;
    }
    say::plain("");
    if !failed.is_empty() {
        say::plain(&format!("failed: {}", failed.join(" ")));
    }
    say::plain(&format!("{} passed, {} failed", total.passed, total.failed));
    if total.failed == 0 {
        Ok(())
    } else {
        Err(Failure::Other("not everything passed".to_owned()))
    }
}
