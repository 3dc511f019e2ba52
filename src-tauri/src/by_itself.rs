//! Backups that nobody asked for: the day's, and the one before the program closes; and once a month the rehearsal of a
//! restore. The window shows them and can stop them; none keeps the vault open.

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering::SeqCst};
use std::time::Duration;

use api::ApiError;
use api::backup::types::{BackupRun, BackupStatus};
use api::events::{BackupByItself, BackupOccasion, BackupPhase};
use api::staff::types::Role;
use chrono::DateTime;
use tauri::{AppHandle, CloseRequestApi, Manager};
use vault::Job;

use crate::state::{Open, State};
use crate::{events, lock, window};

/// The first look at the schedule comes that long after the vault was opened: whoever comes in wants to work first.
const FIRST_LOOK: Duration = Duration::from_secs(30);
/// Between two looks.
const LOOK: Duration = Duration::from_secs(60);
/// After a failure it is tried again that much later, not at every look.
const AGAIN: Duration = Duration::from_secs(60 * 60);

/// How far closing the program is; it ends with the process or goes back to the beginning.
static CLOSING: AtomicU8 = AtomicU8::new(OPEN);
const OPEN: u8 = 0;
const BACKING_UP: u8 = 1;
const LET_GO: u8 = 2;
/// The program was started a second time while it was closing.
static ASKED_BACK: AtomicBool = AtomicBool::new(false);

/// Watches the schedule of an open vault until it is locked.
pub fn watch(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut pause = FIRST_LOOK;
        loop {
            tokio::time::sleep(pause).await;
            if !app.state::<State>().is_open() {
                return;
            }
            let here = app.clone();
            let looked = tauri::async_runtime::spawn_blocking(move || daily(&here)).await;
            pause = looked.unwrap_or(AGAIN);
        }
    });
}

/// Makes the day's backup if it is due, or rehearses a restore once a month; answers when to look again.
fn daily(app: &AppHandle) -> Duration {
    let state = app.state::<State>();
    let due = state.opened(|open| Ok(!open.alarmed() && api::backup::due_by_itself(&open.session)?));
    let closing = CLOSING.load(SeqCst) != OPEN;
    let next = look(due, closing, || make(app, BackupOccasion::Daily));
    if next != LOOK || closing {
        return next;
    }
    let due = state.opened(|open| Ok(!open.alarmed() && api::backup::drill_due_by_itself(&open.session)?));
    look(due, closing, || make(app, BackupOccasion::Drill))
}

/// One look at the schedule; answers when the next one is.
fn look(due: Result<bool, ApiError>, closing: bool, make: impl FnOnce() -> BackupPhase) -> Duration {
    match due {
        Ok(false) => LOOK,
        Ok(true) if !closing => match make() {
            BackupPhase::Made => LOOK,
            // Somebody stopped it, or the disk is away: not again at once.
            BackupPhase::Running | BackupPhase::Stopped | BackupPhase::Failed => AGAIN,
        },
        Ok(true) | Err(_) => AGAIN,
    }
}

/// How the vault stands with its backups; the newest good one is remembered for the unlock screen.
///
/// # Errors
/// `locked`, and those of [`api::backup::status`].
pub fn status(state: &State) -> Result<BackupStatus, ApiError> {
    state.opened(|open| {
        let status = api::backup::status(&open.session)?;
        let newest = status.last_good.as_ref().map(|backup| &backup.made);
        let at = newest.and_then(|made| DateTime::parse_from_rfc3339(made).ok());
        if let Err(error) = state.computer.backed_up(&open.folder, at, &state.world) {
            tracing::warn!(code = error.code, "the newest backup is not remembered");
        }
        Ok(status)
    })
}

/// The window is to be closed. With a vault that wants a backup on quitting the window stays until that is made;
/// closing it once more stops the backup and lets go.
pub fn close_requested(app: &AppHandle, close: &CloseRequestApi) {
    match CLOSING.load(SeqCst) {
        LET_GO => {}
        BACKING_UP => {
            close.prevent_close();
            CLOSING.store(LET_GO, SeqCst);
            app.state::<State>().jobs.cancel_all();
        }
        _ if app.state::<State>().is_open() => {
            // Whether one is wanted is read from the vault, and disks are looked at: not on the thread of the window.
            close.prevent_close();
            CLOSING.store(BACKING_UP, SeqCst);
            let app = app.clone();
            tauri::async_runtime::spawn_blocking(move || match wanted_on_quit(&app) {
                true => before_closing(&app),
                false => app.exit(0),
            });
        }
        _ => {}
    }
}

/// Whoever may make backups, in a vault that wants one on quitting.
fn wanted_on_quit(app: &AppHandle) -> bool {
    let state = app.state::<State>();
    state
        .opened(|open| Ok(may_back_up(open) && api::backup::status(&open.session)?.on_quit))
        .unwrap_or(false)
}

/// A viewer changes nothing, and makes no backup either. After an alarm only people decide what is kept.
fn may_back_up(open: &Open) -> bool {
    open.session.role().at_least(Role::Staff) && !open.alarmed()
}

fn before_closing(app: &AppHandle) {
    let phase = make(app, BackupOccasion::Quit);
    let let_go = CLOSING.load(SeqCst) == LET_GO;
    if phase == BackupPhase::Failed && !let_go {
        // The window asks; closing it once more closes it.
        CLOSING.store(LET_GO, SeqCst);
    } else {
        app.exit(0);
    }
}

/// Whoever was asked wants to stay after all: the next closing begins anew.
pub fn stay() {
    CLOSING.store(OPEN, SeqCst);
    ASKED_BACK.store(false, SeqCst);
}

/// Somebody started the program while it runs. The window comes to the front; while the program closes, or locks, it
/// cannot stay, and comes back when it has ended: a start is never answered by nothing.
pub fn started_again(app: &AppHandle) {
    if CLOSING.load(SeqCst) != OPEN {
        ASKED_BACK.store(true, SeqCst);
    }
    // A lock starts the program again anyway, and what it took off the screen stays off.
    if !lock::leaving() {
        window::show(app);
    }
}

/// The vault is closed and the process about to end: the program begins anew if somebody asked for it meanwhile.
pub fn ended(app: &AppHandle) {
    if ASKED_BACK.load(SeqCst) {
        lock::again(app);
    }
}

fn make(app: &AppHandle, occasion: BackupOccasion) -> BackupPhase {
    let state = app.state::<State>();
    let token = state.world.id().simple().to_string();
    let tell = |phase, problem| {
        events::backup_by_itself(
            app,
            &BackupByItself {
                job: token.clone(),
                occasion,
                phase,
                problem,
            },
        );
    };
    let running = state.jobs.begin_unasked(token.clone(), app);
    tell(BackupPhase::Running, None);
    let done = match occasion {
        BackupOccasion::Drill => rehearse(&state, running.job()),
        BackupOccasion::Daily | BackupOccasion::Quit => run(&state, running.job()),
    };
    drop(running);
    let (phase, problem) = match done.and_then(|()| status(&state)) {
        Ok(_) => (BackupPhase::Made, None),
        Err(error) if error.code == "cancelled" || error.code == "locked" => (BackupPhase::Stopped, None),
        Err(error) => (BackupPhase::Failed, Some(error.told(state.lang()).message)),
    };
    tell(phase, problem);
    phase
}

/// A backup that did not pass its verification is none.
fn run(state: &State, job: &Job) -> Result<(), ApiError> {
    let made = state.session(|session| api::backup::run(session, &BackupRun::default(), job))?;
    if made.ok {
        Ok(())
    } else {
        Err(ApiError::rule("backup-not-verified"))
    }
}

/// A backup that does not come back is damage that somebody must see.
fn rehearse(state: &State, job: &Job) -> Result<(), ApiError> {
    let drill = state.session(|session| api::backup::drill(session, job))?;
    if drill.ok {
        Ok(())
    } else {
        Err(ApiError::rule("backup-damaged"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_look_comes_to() {
        let broken = || Err(ApiError::rule("locked"));
        for (due, closing, phase, pause, made, why) in [
            (Ok(false), false, BackupPhase::Made, LOOK, false, "it is not due"),
            (Ok(true), false, BackupPhase::Made, LOOK, true, "it is made"),
            (
                Ok(true),
                false,
                BackupPhase::Failed,
                AGAIN,
                true,
                "the disk is away",
            ),
            (
                Ok(true),
                false,
                BackupPhase::Stopped,
                AGAIN,
                true,
                "somebody stopped it",
            ),
            (
                Ok(true),
                true,
                BackupPhase::Made,
                AGAIN,
                false,
                "the program closes, and makes one itself",
            ),
            (
                broken(),
                false,
                BackupPhase::Made,
                AGAIN,
                false,
                "the vault cannot tell",
            ),
        ] {
            let mut begun = false;
            let next = look(due, closing, || {
                begun = true;
                phase
            });
            assert_eq!((next, begun), (pause, made), "{why}");
        }
    }
}
