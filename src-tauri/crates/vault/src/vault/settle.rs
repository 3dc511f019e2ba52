//! Coming to rest: two seconds after the last write everything is in the database file, and the anchor says so.

use std::fs::File;
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant as Stopwatch};

use super::commit::{roll_back, still_stopped};
use super::{Inner, Writer, lock};
use crate::anchor::{State, digest};
use crate::folder::WAL;
use crate::{Instant, VaultError};

/// Time without writes after which the files are brought to rest.
const DELAY: Duration = Duration::from_secs(2);
/// How long SQLite waits for a lock otherwise.
const BUSY: Duration = Duration::from_secs(5);

impl Inner {
    /// Empties the WAL into the database, makes both durable, and writes the digest. Returns whether it is so;
    /// `false` if a reader is in the way.
    ///
    /// # Errors
    /// [`VaultError::Stopped`] after an earlier fault that lasts; what the disk says, and then nothing more is written
    /// before everything was closed and checked: a sync that failed once may have lost what a second one would call
    /// safe.
    pub(super) fn settle(&self) -> Result<bool, VaultError> {
        let mut writer = lock(&self.writer);
        if writer.stopped {
            return self.reopen(&mut writer).map(|()| true).map_err(still_stopped);
        }
        let rested = self.come_to_rest(&mut writer);
        // A full disk stops the checkpoint before anything is given up: the log still has it all.
        writer.stopped = matches!(&rested, Err(error) if !matches!(error, VaultError::DiskFull));
        if let Err(error) = self.reserve.hold() {
            tracing::warn!(code = error.code(), "no room for the reserve");
        }
        rested
    }

    pub(super) fn come_to_rest(&self, writer: &mut Writer) -> Result<bool, VaultError> {
        roll_back(&writer.conn)?;
        if writer.anchor.is_quiet() {
            return Ok(true);
        }
        // A reader in the middle of its work is not waited for: the writer's lock is held here.
        writer.conn.busy_timeout(Duration::ZERO)?;
        let busy = writer
            .conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get::<_, i64>(0));
        writer.conn.busy_timeout(BUSY)?;
        match busy.map_err(VaultError::from) {
            Ok(0) => {}
            Ok(_) | Err(VaultError::Busy) => return Ok(false),
            Err(error) => return Err(error),
        }
        self.sync_wal()?;
        let now: Instant = self.core.world.now().into();
        let anchor = self.anchor_of(writer, now, State::Quiet(digest(&self.raw())?));
        writer.anchor.quiet(anchor)?;
        self.seen.rested(writer.tip, now);
        Ok(true)
    }

    /// SQLite truncates the WAL without syncing it; after a power cut the old frames would come back and look like
    /// planted ones.
    fn sync_wal(&self) -> Result<(), VaultError> {
        match File::open(self.folder.file(WAL)) {
            Ok(wal) => wal.sync_all()?,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(e.into()),
        }
        self.folder.sync()
    }
}

/// The thread that waits for the pause.
pub(super) struct Settler {
    shared: Arc<(Mutex<Plan>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Plan {
    due: Option<Stopwatch>,
    stop: bool,
}

impl Settler {
    pub(super) fn start(inner: Weak<Inner>) -> Result<Self, VaultError> {
        let shared = Arc::<(Mutex<Plan>, Condvar)>::default();
        let theirs = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("vault-settle".into())
            .spawn(move || run(&theirs, &inner))?;
        Ok(Self {
            shared,
            thread: Some(thread),
        })
    }

    /// A write is going on or just ended.
    pub(super) fn wrote(&self) {
        let (plan, signal) = &*self.shared;
        let mut plan = plan.lock().unwrap_or_else(PoisonError::into_inner);
        let sleeping = plan.due.is_none();
        plan.due = Some(Stopwatch::now() + DELAY);
        if sleeping {
            signal.notify_one();
        }
    }

    pub(super) fn stop(&mut self) {
        let (plan, signal) = &*self.shared;
        plan.lock().unwrap_or_else(PoisonError::into_inner).stop = true;
        signal.notify_one();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(shared: &(Mutex<Plan>, Condvar), inner: &Weak<Inner>) {
    let (plan, signal) = shared;
    let mut plan = plan.lock().unwrap_or_else(PoisonError::into_inner);
    while !plan.stop {
        let Some(due) = plan.due else {
            plan = signal.wait(plan).unwrap_or_else(PoisonError::into_inner);
            continue;
        };
        let wait = due.saturating_duration_since(Stopwatch::now());
        if !wait.is_zero() {
            plan = signal
                .wait_timeout(plan, wait)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
            continue;
        }
        plan.due = None;
        drop(plan);
        let settled = inner.upgrade().map(|inner| inner.settle());
        plan = shared.0.lock().unwrap_or_else(PoisonError::into_inner);
        match settled {
            None => return,
            Some(Ok(true)) => {}
            Some(Ok(false)) => plan.due = Some(Stopwatch::now() + DELAY),
            Some(Err(error)) => tracing::warn!(code = error.code(), "vault did not come to rest"),
        }
    }
}
