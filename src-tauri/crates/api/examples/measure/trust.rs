//! The rows about backups and erasure.

use std::error::Error;
use std::path::Path;

use api::Session;
use api::backup::types::BackupRun;
use vault::Job;

use crate::rows::{Measured, some_people};
use crate::timing::{Row, once};
use crate::{say, told};

/// Seconds that the goal gives for 20 MB and for 500 MB; between them in a straight line.
const GOAL: [(f64, f64); 2] = [(20.0, 1.0), (500.0, 15.0)];

/// Written, read back and compared, into the vault's own folder.
pub fn backup(session: &Session) -> Measured {
    say("backup");
    let database = session.vault().folder().join("vault.db");
    let megabytes = database.metadata()?.len() as f64 / 1e6;
    // The database itself is not opened beside SQLite: closing it would drop SQLite's locks.
    let bytes = vec![7; usize::try_from(database.metadata()?.len())?];
    let (plain, written) = once(|| write_durably(&database.with_extension("plain"), &bytes));
    written?;
    let request = BackupRun { to: None };
    let (time, made) = once(|| api::backup::run(session, &request, &Job::silent()));
    let made = made.map_err(told)?;
    let [(small, quick), (large, slow)] = GOAL;
    let allowed = quick + (megabytes - small).max(0.0) * (slow - quick) / (large - small);
    Ok(Row {
        what: "backup + verify",
        at: format!("{megabytes:.0} MB"),
        goal: "20 MB < 1 s, 500 MB < 15 s",
        measured: format!("{time:.1?}"),
        baseline: format!("{plain:.1?} as many bytes written and synced"),
        reached: made.ok && time.as_secs_f64() < allowed,
    })
}

fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    std::fs::write(path, bytes)?;
    std::fs::File::open(path)?.sync_all()?;
    std::fs::remove_file(path)?;
    Ok(())
}

/// One person out of the live vault, with the search for what is left of them; backups follow.
pub fn erase(session: &Session, count: u32) -> Measured {
    say("erase");
    let person = *some_people(session, 1)?.first().ok_or("nobody")?;
    for backup in session.vault().backups()? {
        std::fs::remove_file(&backup.path)?;
    }
    let (time, receipt) =
        once(|| crm::erasure::erase_whole(session.vault(), session.staff(), &[person], &Job::silent()));
    receipt?;
    Ok(Row {
        what: "erase one person, incl. check",
        at: format!("{count} people"),
        goal: "100 k < 2 s",
        measured: format!("{time:.1?}"),
        baseline: String::new(),
        reached: time.as_secs_f64() < 2.0,
    })
}
