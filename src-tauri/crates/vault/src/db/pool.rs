//! A few connections that only read.

use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::{Mode, open};
use crate::VaultError;
use crate::crypto::Secret;

/// Idle readers kept; more are opened when more threads read at once (2 ms each) and closed afterwards.
const KEPT: usize = 4;
/// How long a new reader waits while all of them are closed.
const WAIT: Duration = Duration::from_secs(30);

/// Readers of one database. The mutex guards the list for the moment of taking and giving back, not the reading.
pub(crate) struct Pool {
    path: PathBuf,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    key: Secret,
    salt: [u8; 16],
    idle: Vec<Connection>,
    /// Readers at work.
    busy: usize,
    /// Nobody may read now.
    closed: bool,
}

/// A reader at work. It goes back only if it is [given back](Pool::give_back): one whose pages cannot be believed is dropped.
pub(crate) struct Reader<'p> {
    pool: &'p Pool,
    conn: Option<Connection>,
    keep: bool,
}

/// Nobody reads while this lives.
pub(crate) struct Shut<'p>(&'p Pool);

impl Pool {
    pub(crate) fn new(path: PathBuf, key: Secret, salt: [u8; 16]) -> Self {
        Self {
            path,
            state: Mutex::new(State {
                key,
                salt,
                idle: Vec::new(),
                busy: 0,
                closed: false,
            }),
            changed: Condvar::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until `ready`; `None` if it does not come to that in time.
    fn wait(&self, time: Duration, ready: impl Fn(&State) -> bool) -> Option<MutexGuard<'_, State>> {
        let end = Instant::now() + time;
        let mut state = self.state();
        while !ready(&state) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            let waited = self.changed.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        Some(state)
    }

    /// # Errors
    /// [`VaultError::Busy`] if the readers stay closed; what opening says.
    pub(crate) fn take(&self) -> Result<Reader<'_>, VaultError> {
        let mut state = self.wait(WAIT, |s| !s.closed).ok_or(VaultError::Busy)?;
        state.busy += 1;
        let mut reader = Reader {
            pool: self,
            conn: state.idle.pop(),
            keep: false,
        };
        if reader.conn.is_none() {
            let (key, salt) = (state.key.clone(), state.salt);
            drop(state);
            reader.conn = Some(open(&self.path, &key, &salt, Mode::Read)?);
        }
        Ok(reader)
    }

    /// Takes back a reader whose pages can be believed; the others are just dropped.
    pub(crate) fn give_back(&self, mut reader: Reader<'_>) {
        reader.keep = true;
    }

    /// Closes the idle readers, waits for the others and lets no new one begin.
    ///
    /// # Errors
    /// [`VaultError::Busy`] if a reader is still at work after `patience`; then reading goes on.
    pub(crate) fn shut(&self, patience: Duration) -> Result<Shut<'_>, VaultError> {
        {
            let mut state = self.state();
            state.closed = true;
            state.idle.clear();
        }
        let shut = Shut(self);
        self.wait(patience, |s| s.busy == 0)
            .is_some()
            .then_some(())
            .ok_or(VaultError::Busy)?;
        Ok(shut)
    }
}

impl Shut<'_> {
    /// The key from now on.
    pub(crate) fn give_key(&self, key: Secret, salt: [u8; 16]) {
        let mut state = self.0.state();
        (state.key, state.salt) = (key, salt);
    }
}

impl Drop for Shut<'_> {
    fn drop(&mut self) {
        self.0.state().closed = false;
        self.0.changed.notify_all();
    }
}

impl Reader<'_> {
    pub(crate) fn conn(&self) -> Result<&Connection, VaultError> {
        self.conn.as_ref().ok_or(VaultError::Internal("reader"))
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let conn = self.conn.take();
        let mut state = self.pool.state();
        if self.keep && !state.closed && state.idle.len() < KEPT {
            state.idle.extend(conn);
        } else {
            // Closing may take the file's locks: not under the mutex, but before the reader counts as gone.
            drop(state);
            drop(conn);
            state = self.pool.state();
        }
        state.busy -= 1;
        drop(state);
        self.pool.changed.notify_all();
    }
}
