//! Locking replaces the program (SECURITY.md §10). Without a driver, because a driver does not follow to the next
//! process, and automation switches off what is looked at here.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

mod desktop;
mod jobs;
mod key;
mod memory;
mod triggers;

use e2e::{Lang, Plain, Theme, Vault};

/// A program with a vault that is open, and everything that runs for it.
struct Opened {
    program: Plain,
    vault: Vault,
    processes: Vec<u32>,
}

/// Starts the program among these variables on a vault filled by `fill`, and opens it.
fn opened(variables: &[(&str, &str)], fill: impl FnOnce(&Vault)) -> Opened {
    let mut made = None;
    let program = Plain::start_among(Lang::Slovak, Theme::Light, variables, |folder| {
        let vault = Vault::make(&folder.join("Podhora.dovernik"));
        fill(&vault);
        let path = vault.path().to_owned();
        made = Some(vault);
        Some(path)
    });
    let vault = made.expect("a vault");
    program.unlock(&vault);
    let processes = program.processes();
    assert!(processes.len() >= 2, "WebKit's processes are among them");
    Opened {
        program,
        vault,
        processes,
    }
}
