//! Locking: the vault is closed and the program replaced by a fresh one.
//!
//! Freed memory is not wiped, neither by SQLite nor by WebKit (1 928 of 2 000 canaries stayed when measured), so the
//! processes themselves have to end (SECURITY.md §10). The window is hidden at once, running work is cancelled and
//! rolls back, the vault is settled and closed, then the program starts itself again and ends; WebKit's processes
//! end with it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::state::State;
use crate::{events, window};

/// How long the window may take to hand over what is being typed; it answers by asking for the lock itself.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// A lock ends with the process, so it happens once.
static UNDER_WAY: AtomicBool = AtomicBool::new(false);

/// It is being locked: nothing new is begun.
pub fn under_way() -> bool {
    UNDER_WAY.load(SeqCst)
}

/// The window was taken off the screen to be locked, and does not come back before.
static LEAVING: AtomicBool = AtomicBool::new(false);

/// It is being locked, or in a moment, when what is typed is kept.
pub fn leaving() -> bool {
    LEAVING.load(SeqCst)
}

/// Vaults that are being opened, and how often something outside the window asked for a lock.
static OPENING: AtomicU64 = AtomicU64::new(0);
static ASKED: AtomicU64 = AtomicU64::new(0);

/// Something outside the window asks for a lock. Whether there is anything to lock: a vault that is open, or one that
/// is just being opened, which is locked when it is.
pub fn asked(app: &AppHandle) -> bool {
    ASKED.fetch_add(1, SeqCst);
    if under_way() {
        return true;
    }
    // In this order: an opening ends after the vault counts as open.
    let opening = OPENING.load(SeqCst) > 0;
    let open = app.state::<State>().is_open();
    if open {
        by_itself(app);
    }
    open || opening
}

/// A vault is being opened: half a second of key derivation, in which the computer may fall asleep.
pub struct Opening(u64);

impl Opening {
    /// From before the vault is touched until it counts as open.
    pub fn begin() -> Self {
        OPENING.fetch_add(1, SeqCst);
        Self(ASKED.load(SeqCst))
    }

    /// A lock was asked for meanwhile.
    pub fn overtaken(&self) -> bool {
        ASKED.load(SeqCst) != self.0
    }
}

impl Drop for Opening {
    fn drop(&mut self) {
        OPENING.fetch_sub(1, SeqCst);
    }
}

/// Locks by itself: nobody pressed anything in the window, which may hold words that are not kept yet. Returns at once.
pub fn by_itself(app: &AppHandle) {
    LEAVING.store(true, SeqCst);
    window::hide(app);
    events::locking(app);
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(LAST_WORDS).await;
        soon(&app);
    });
}

/// Locks, from any thread; returns at once.
pub fn soon(app: &AppHandle) {
    LEAVING.store(true, SeqCst);
    window::hide(app);
    if UNDER_WAY.swap(true, SeqCst) {
        return;
    }
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
pub fn again(app: &AppHandle) {
    #[cfg(debug_assertions)]
    if crate::automation::driven() {
        app.exit(0);
        return;
    }
    app.request_restart();
}
