//! The file is read and its values normalised on a thread of its own, while the rows before are written.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use crm::error::CrmError;
use exchange::{Record, Source};
use vault::{Job, VaultError};

/// Rows that travel together.
const BATCH: usize = 200;
/// Batches that may wait: what bounds the memory.
const WAITING: usize = 8;

/// Some rows, and how far the file is read: bytes of bytes.
struct Batch {
    records: Vec<Record>,
    progress: (usize, usize),
}

/// Hands each record of the file to `take`, in order. Progress and cancelling between batches.
///
/// # Errors
/// What `take` returns; `cancelled`; that the computer has no thread left.
pub(super) fn read(
    source: &Source<'_>,
    mut take: impl FnMut(Record) -> Result<(), CrmError>,
    job: &Job,
) -> Result<(), CrmError> {
    std::thread::scope(|scope| {
        let (send, batches) = sync_channel(WAITING);
        std::thread::Builder::new()
            .name("import-read".to_owned())
            .spawn_scoped(scope, move || fetch(source, &send))
            .map_err(VaultError::from)?;
        drain(&batches, &mut take, job)
    })
}

fn drain(
    batches: &Receiver<Batch>,
    take: &mut impl FnMut(Record) -> Result<(), CrmError>,
    job: &Job,
) -> Result<(), CrmError> {
    for batch in batches {
        batch.records.into_iter().try_for_each(&mut *take)?;
        job.check()?;
        let (read, total) = batch.progress;
        job.step(read as u64, total as u64);
    }
    Ok(())
}

/// Ends early when nobody takes the rows any more.
fn fetch(source: &Source<'_>, send: &SyncSender<Batch>) {
    let mut rows = source.records();
    loop {
        let records: Vec<Record> = rows.by_ref().take(BATCH).collect();
        if records.is_empty() {
            return;
        }
        let progress = rows.progress();
        if send.send(Batch { records, progress }).is_err() {
            return;
        }
    }
}
