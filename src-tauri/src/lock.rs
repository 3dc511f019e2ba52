//! Locking: the vault is closed and the program replaced by a fresh one.
//!
//! Freed memory is not wiped, neither by SQLite nor by WebKit (1 928 of 2 000 canaries stayed when measured), so the
//! processes themselves have to end (SECURITY.md §10). The window is hidden at once, running work is cancelled and
//! rolls back, the vault is settled and closed, then the program starts itself again and ends; WebKit's processes
//! end with it.

use tauri::{AppHandle, Manager};

use crate::state::State;
use crate::window;

/// Locks, from any thread; returns at once.
pub fn soon(app: &AppHandle) {
    window::hide(app);
    let app = app.clone();
    // Not on the pool of blocking threads: a running use case there may be what this waits for.
    let spawned = std::thread::Builder::new()
        .name("lock".to_owned())
        .spawn(move || {
            close(&app);
            again(&app);
        });
    if let Err(error) = spawned {
        // Without a thread to close it properly the vault is left as a power cut would leave it, which it survives.
        tracing::error!(%error, "no thread to lock with");
        std::process::exit(1);
    }
}

/// Closes the vault: waits for running use cases after asking them to stop.
pub fn close(app: &AppHandle) {
    let state = app.state::<State>();
    state.jobs.cancel_all();
    let open = state.change(Option::take);
    // Dropping the session settles and closes the vault.
    drop(open);
}

/// Starts the program anew. Under a WebDriver it only ends: a driver does not follow to the next process, the test
/// starts it.
fn again(app: &AppHandle) {
    #[cfg(debug_assertions)]
    if crate::automation::driven() {
        app.exit(0);
        return;
    }
    app.request_restart();
}
