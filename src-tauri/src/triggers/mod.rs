//! Locking from outside the window (SECURITY.md §10): the computer goes to sleep, or its screen is locked.
//!
//! On Linux the desktop says so on its message bus. Elsewhere, and where no bus is, [`crate::idle`] still sees that
//! the computer slept and locks on waking.

#[cfg(target_os = "linux")]
mod linux;

use tauri::AppHandle;

/// Begins to listen; returns at once. That there is nothing to listen to changes nothing else.
pub fn watch(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    linux::watch(app);
    #[cfg(not(target_os = "linux"))]
    let _ = app;
}

/// Locks; whether there was anything to lock.
#[cfg(target_os = "linux")]
fn fired(app: &AppHandle, cause: &'static str) -> bool {
    tracing::info!(cause, "asked to lock");
    crate::lock::asked(app)
}
