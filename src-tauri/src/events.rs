//! What the window is told: after a commit, never a value, and never faster than an eye can follow.

mod pending;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use api::events::{BackupByItself, JobProgress, LockWarning, PeopleChanged};
use api::import::types::PickedFile;
use api::unlock::types::OpenFields;
use api::vault::types::LockState;
use serde::Serialize;
use tauri::{AppHandle, Emitter};
use uuid::Uuid;

use self::pending::Pending;
use crate::window;

/// Changes within this time are told together.
const TOGETHER: Duration = Duration::from_millis(60);

static PENDING: Mutex<Pending> = Mutex::new(Pending::new());

/// People were added, changed or removed; none named is many: "read again what is shown".
pub fn people_changed(app: &AppHandle, ids: Vec<Uuid>) {
    soon(app, |pending| pending.people(ids));
}

/// A job moved on.
pub fn job_progress(app: &AppHandle, job: &str, done: u64, total: u64) {
    soon(app, |pending| pending.progress(job, done, total));
}

/// The vault was opened or locked.
pub fn lock_state(app: &AppHandle, state: &LockState) {
    tell(app, "lock-state", state);
}

/// It will lock by itself in so many seconds; none takes the warning back.
pub fn lock_warning(app: &AppHandle, seconds: u64) {
    tell(app, "lock-warning", &LockWarning { seconds });
}

/// It locks by itself now: what is being typed is to be kept, and the lock asked for.
pub fn locking(app: &AppHandle) {
    tell(app, "locking", &());
}

/// A sealed field was opened, prolonged or sealed again.
pub fn grants_changed(app: &AppHandle, open: &OpenFields) {
    tell(app, "grants-changed", open);
}

/// A backup that nobody asked for begins or ends.
pub fn backup_by_itself(app: &AppHandle, told: &BackupByItself) {
    tell(app, "backup-by-itself", told);
}

/// A file was dropped on the window.
pub fn file_dropped(app: &AppHandle, file: &PickedFile) {
    tell(app, "file-dropped", file);
}

fn soon(app: &AppHandle, add: impl FnOnce(&mut Pending)) {
    let first = {
        let mut pending = PENDING.lock().unwrap_or_else(PoisonError::into_inner);
        let first = pending.is_empty();
        add(&mut pending);
        first && !pending.is_empty()
    };
    if first {
        let app = app.clone();
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(TOGETHER).await;
            flush(&app);
        });
    }
}

fn flush(app: &AppHandle) {
    let pending = PENDING.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(ids) = pending.changed {
        tell(
            app,
            "people-changed",
            &PeopleChanged {
                ids: ids.into_iter().collect(),
            },
        );
    }
    for (job, (done, total)) in pending.jobs {
        tell(app, "job-progress", &JobProgress { job, done, total });
    }
}

fn tell(app: &AppHandle, event: &'static str, payload: &(impl Serialize + Clone)) {
    #[cfg(debug_assertions)]
    crate::automation::record("event", event, payload);
    if let Err(error) = app.emit_to(window::LABEL, event, payload.clone()) {
        tracing::warn!(event, %error, "the window was not told");
    }
}
