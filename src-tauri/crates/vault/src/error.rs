//! What can go wrong with a vault, one kind per exit code of the command line.
//!
//! A message never holds a path, a value, a key or a piece of SQL parameters: errors end up in logs and on screens.

use std::fmt;
use std::io;

use crate::key::Weakness;

/// Why the vault refused or failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The passphrase or code opens no slot (exit 3).
    #[error("the passphrase or code does not open this vault")]
    WrongKey {
        /// Seconds until the next try is accepted, when tries are being slowed down.
        wait_s: Option<u64>,
    },
    /// Too many wrong tries; nothing was tried now (exit 3).
    #[error("too many wrong tries, wait {wait_s} s")]
    Throttled {
        /// Seconds until the next try is accepted.
        wait_s: u64,
    },
    /// The keychain has no key to this vault, or none that is still good (exit 3).
    #[error("the keychain has no key to this vault")]
    KeychainLost,
    /// The keychain of the operating system does not answer, or stays locked (exit 1).
    #[error("the keychain does not answer")]
    KeychainUnavailable,
    /// The folder holds no vault (exit 4).
    #[error("this folder is not a vault")]
    NotAVault,
    /// The file is not a backup (exit 4).
    #[error("this file is not a backup")]
    NotABackup,
    /// A file of the vault is damaged or was tampered with (exit 4).
    #[error("{file} is damaged: {what}")]
    Damaged {
        /// File name inside the vault folder.
        file: &'static str,
        /// What did not hold, as a stable kebab-case word.
        what: &'static str,
    },
    /// The vault was written by a newer version; it was not touched (exit 4).
    #[error("the vault was written by a newer version")]
    NewerVersion,
    /// A folder for backups, or the file in it, is not there now (exit 6).
    #[error("the place for backups is not there")]
    Unreachable,
    /// Another process, or this one, has the vault open (exit 5).
    #[error("the vault is in use")]
    Busy,
    /// The disk or the quota is full; nothing was changed (exit 6).
    #[error("the disk is full")]
    DiskFull,
    /// The folder or a file may not be read or written (exit 6).
    #[error("no permission for the vault folder")]
    NoPermission,
    /// Any other failure of the operating system (exit 6).
    #[error("reading or writing failed: {0}")]
    Io(io::ErrorKind),
    /// An earlier write or sync failed, so this vault takes no more writes until it is opened again (exit 6).
    #[error("writing stopped after a fault; lock and open the vault again")]
    Stopped,
    /// The disk failed during a commit; it was checked, and nothing of it is there (exit 6).
    #[error("the disk failed while saving; it was checked, and nothing of it was saved")]
    NotSaved,
    /// The disk failed during a commit, and whether it was made could not be found out (exit 6).
    #[error("the disk failed while saving, and it is not known whether it was saved")]
    Unknown,
    /// The new passphrase is too weak (exit 1).
    #[error("the passphrase is too weak")]
    WeakPassphrase {
        /// Every reason found, in the order of importance.
        reasons: Vec<Weakness>,
    },
    /// There is a vault in this folder already (exit 1).
    #[error("there is a vault here already")]
    AlreadyAVault,
    /// The folder for a new vault holds other files (exit 1).
    #[error("the folder for a new vault is not empty")]
    FolderNotEmpty,
    /// The new passphrase opens another slot (exit 1).
    #[error("the passphrase is already in use")]
    PassphraseTaken,
    /// A file is larger than may be kept (exit 1).
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The most bytes.
        limit: u64,
    },
    /// No slot has this id (exit 1).
    #[error("no such key slot")]
    NoSuchSlot,
    /// The work was cancelled and rolled back (exit 1).
    #[error("cancelled")]
    Cancelled,
    /// The audit head is not in this vault's chain (exit 1).
    #[error("this log head is not in the chain")]
    HeadUnknown,
    /// A change was about to be committed without an audit entry; it was rolled back. A fault of the program.
    #[error("a change without an audit entry was refused")]
    Unaudited,
    /// The person was forgotten in this transaction; nothing can be sealed for them. A fault of the program.
    #[error("the person was erased")]
    SubjectForgotten,
    /// The migrations or the census do not fit together. A fault of the program.
    #[error("the schema is inconsistent: {0}")]
    Schema(String),
    /// SQLite refused a statement.
    #[error("{0}")]
    Sql(SqlFault),
    /// A library refused what cannot be refused. A fault of the program.
    #[error("internal fault: {0}")]
    Internal(&'static str),
}

impl VaultError {
    /// Exit code of the command line: 1 refused, 3 key, 4 damaged or no vault, 5 busy, 6 input/output.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::WrongKey { .. } | Self::Throttled { .. } | Self::KeychainLost => 3,
            Self::NotAVault | Self::NotABackup | Self::Damaged { .. } | Self::NewerVersion => 4,
            Self::Busy => 5,
            Self::DiskFull
            | Self::NoPermission
            | Self::Unreachable
            | Self::Io(_)
            | Self::Stopped
            | Self::NotSaved
            | Self::Unknown => 6,
            _ => 1,
        }
    }

    /// Whether the disk, and not the request, is the reason.
    pub(crate) fn is_of_the_disk(&self) -> bool {
        self.exit_code() == 6
    }

    /// Stable kebab-case word for the `code` of an error answer.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongKey { .. } => "wrong-key",
            Self::Throttled { .. } => "throttled",
            Self::KeychainLost => "keychain-lost",
            Self::KeychainUnavailable => "keychain-unavailable",
            Self::NotAVault => "not-a-vault",
            Self::NotABackup => "not-a-backup",
            Self::Damaged { .. } => "damaged",
            Self::NewerVersion => "newer-version",
            Self::Busy => "busy",
            Self::Unreachable => "unreachable",
            Self::DiskFull => "disk-full",
            Self::NoPermission => "no-permission",
            Self::Io(_) => "io",
            Self::Stopped => "writing-stopped",
            Self::NotSaved => "not-saved",
            Self::Unknown => "outcome-unknown",
            Self::WeakPassphrase { .. } => "weak-passphrase",
            Self::AlreadyAVault => "already-a-vault",
            Self::FolderNotEmpty => "folder-not-empty",
            Self::PassphraseTaken => "passphrase-taken",
            Self::TooLarge { .. } => "attachment-too-large",
            Self::NoSuchSlot => "no-such-slot",
            Self::Cancelled => "cancelled",
            Self::HeadUnknown => "head-unknown",
            Self::Unaudited | Self::SubjectForgotten | Self::Schema(_) | Self::Sql(_) | Self::Internal(_) => {
                "internal"
            }
        }
    }

    /// The same error, or damage, when the connection it came from no longer trusts its pages.
    pub(crate) fn page_damage() -> Self {
        Self::Damaged {
            file: "vault.db",
            what: "page-mac",
        }
    }
}

/// An error of SQLite whose message is shown only when it cannot hold a value.
///
/// A failed FTS5 query quotes the words that were searched for, which are personal data; a statement that does not
/// compile and a broken constraint name columns only.
pub struct SqlFault(rusqlite::Error);

impl SqlFault {
    /// The error itself, for code that branches on it. Never log it.
    pub fn get(&self) -> &rusqlite::Error {
        &self.0
    }
}

impl fmt::Display for SqlFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use rusqlite::{Error, ErrorCode};
        match &self.0 {
            Error::SqlInputError { msg, .. } => write!(f, "database: {msg}"),
            Error::SqliteFailure(e, Some(msg)) if e.code == ErrorCode::ConstraintViolation => {
                write!(f, "database: {msg}")
            }
            Error::SqliteFailure(e, _) => write!(f, "database: error {}", e.extended_code),
            Error::QueryReturnedNoRows => f.write_str("database: no row"),
            Error::InvalidColumnType(i, name, kind) => write!(f, "database: column {i} ({name}) is {kind}"),
            Error::FromSqlConversionFailure(i, kind, _) => write!(f, "database: column {i} of {kind}"),
            Error::InvalidColumnName(name) => write!(f, "database: no column {name}"),
            Error::InvalidColumnIndex(i) => write!(f, "database: no column {i}"),
            Error::InvalidParameterCount(a, b) => write!(f, "database: {a} parameters for {b}"),
            _ => f.write_str("database: error"),
        }
    }
}

impl fmt::Debug for SqlFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as C;
        let Some(code) = error.sqlite_error_code() else {
            return Self::Sql(SqlFault(error));
        };
        match code {
            C::DatabaseBusy | C::DatabaseLocked => Self::Busy,
            C::DiskFull => Self::DiskFull,
            C::ReadOnly | C::PermissionDenied | C::CannotOpen => Self::NoPermission,
            C::DatabaseCorrupt => Self::Damaged {
                file: "vault.db",
                what: "structure",
            },
            C::NotADatabase => Self::Damaged {
                file: "vault.db",
                what: "page-mac",
            },
            C::SystemIoFailure => Self::Io(io::ErrorKind::Other),
            C::OperationInterrupted => Self::Cancelled,
            _ => Self::Sql(SqlFault(error)),
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as K;
        match error.kind() {
            K::StorageFull | K::QuotaExceeded => Self::DiskFull,
            K::PermissionDenied | K::ReadOnlyFilesystem => Self::NoPermission,
            kind => Self::Io(kind),
        }
    }
}
