//! A database copied page by page, while others go on writing to it.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::{check_library, give_key, is_intact};
use crate::crypto::Secret;
use crate::folder::private_file;
use crate::{Job, VaultError};

/// Pages between two looks at the job.
const STRIDE: i32 = 1024;

/// Copies the snapshot that `from` reads into a new file under another key, and makes the file durable.
///
/// `from` must be inside a transaction: without one the copy would begin again at every commit of somebody else.
///
/// # Errors
/// [`VaultError::Cancelled`], [`VaultError::DiskFull`], [`VaultError::Damaged`] for a page that is not intact.
pub(crate) fn copy(
    from: &Connection,
    to: &Path,
    key: &Secret,
    salt: &[u8; 16],
    job: &Job,
) -> Result<(), VaultError> {
    let file = private_file().write(true).create_new(true).open(to)?;
    let mut conn = empty(to, key, salt)?;
    {
        let backup = Backup::new(from, &mut conn)?;
        loop {
            job.check()?;
            let result = backup.step(STRIDE)?;
            let progress = backup.progress();
            let count = |n: i32| u64::try_from(n).unwrap_or(0);
            job.step(
                count(progress.pagecount - progress.remaining),
                count(progress.pagecount),
            );
            match result {
                StepResult::Done => break,
                StepResult::More => {}
                // Nobody else has the new file, and the source is read in a snapshot.
                _ => return Err(VaultError::Busy),
            }
        }
    }
    if !is_intact(from) {
        return Err(VaultError::page_damage());
    }
    conn.close().map_err(|(_, e)| e)?;
    Ok(file.sync_all()?)
}

/// A connection to a new file. It is thrown away whole if anything fails, so it needs no journal and no syncs.
fn empty(path: &Path, key: &Secret, salt: &[u8; 16]) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    give_key(&conn, key, salt)?;
    check_library(&conn)?;
    conn.execute_batch(
        "PRAGMA auto_vacuum = NONE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(conn)
}
