//! A few connections that only read.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use super::{Mode, open};
use crate::VaultError;
use crate::crypto::Secret;

/// Idle readers kept; more are opened when more threads read at once (2 ms each) and closed afterwards.
const KEPT: usize = 4;

/// Readers of one database. The mutex guards the list for the moment of taking and giving back, not the reading.
pub(crate) struct Pool {
    path: PathBuf,
    key: Secret,
    salt: [u8; 16],
    idle: Mutex<Vec<Connection>>,
}

impl Pool {
    pub(crate) fn new(path: PathBuf, key: Secret, salt: [u8; 16]) -> Self {
        Self {
            path,
            key,
            salt,
            idle: Mutex::new(Vec::new()),
        }
    }

    pub(crate) fn take(&self) -> Result<Connection, VaultError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(conn) => Ok(conn),
            None => open(&self.path, &self.key, &self.salt, Mode::Read),
        }
    }

    /// Takes back a reader whose pages can be believed; the others are just dropped.
    pub(crate) fn give_back(&self, conn: Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < KEPT {
            idle.push(conn);
        }
    }
}
