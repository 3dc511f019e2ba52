//! The shell: the only code that knows Tauri.
//!
//! It opens one window, hands each call of the window to a use case of `api`, tells the window what changed, and
//! locks the vault when nobody is there. It holds no rule of its own: what may be done is decided below it.

use std::process::ExitCode;

#[cfg(debug_assertions)]
mod automation;
mod bridge;
mod by_itself;
pub mod commands;
mod computer;
mod dialogs;
mod entry;
mod events;
mod files;
mod grants;
mod ground;
mod harden;
mod idle;
mod jobs;
mod kit;
mod lock;
mod start;
mod state;
mod triggers;
mod window;

/// Runs the program until its window is closed.
///
/// No panic and no backtrace reaches a person: a failed start becomes one sentence in a dialog, and on the standard
/// error where there is no display to show a dialog on.
#[must_use]
pub fn main() -> ExitCode {
    harden::process();
    match start::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.tell();
            ExitCode::FAILURE
        }
    }
}
