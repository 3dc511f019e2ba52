//! How every connection is opened, and how it is asked whether its pages can be believed.

use std::fs::File;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::VaultError;
use crate::crypto::Secret;
use crate::folder::read_at;

/// First SQLite without the WAL-reset corruption.
const LEAST_SQLITE: i32 = 3_051_003;
/// Compiled statements kept per connection: an import uses some dozens.
const STATEMENTS: usize = 256;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Makes the file.
    Create,
    /// Writes to a file that is there.
    Write,
    /// Only reads.
    Read,
}

/// Whether the file is an unencrypted SQLite database.
pub(crate) fn begins_as_plain_sqlite(file: &File) -> Result<bool, VaultError> {
    const PLAIN: &[u8; 15] = b"SQLite format 3";
    let mut head = [0; PLAIN.len()];
    match read_at(file, &mut head, 0) {
        Ok(()) => Ok(head == *PLAIN),
        Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => Ok(false),
        Err(e) => Err(e.into()),
    }
}

/// Opens a connection with the key and salt as they are (no second derivation) and the settings of SECURITY.md §4.
///
/// # Errors
/// [`VaultError::Damaged`] if the first page is not one of this key; [`VaultError::Internal`] if the library is not
/// the one this program was made for.
pub(crate) fn open(path: &Path, key: &Secret, salt: &[u8; 16], mode: Mode) -> Result<Connection, VaultError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if mode == Mode::Create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let conn = Connection::open_with_flags(path, flags)?;
    // SQLite opens for reading what it may not, or for a moment cannot, open for writing.
    if mode != Mode::Read && conn.is_readonly(rusqlite::MAIN_DB)? {
        return Err(VaultError::NoPermission);
    }
    give_key(&conn, key, salt)?;
    check_library(&conn)?;
    settle_settings(&conn, mode)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(conn)
}

/// The log is silenced first: SQLCipher writes to stderr by default, and a failed MAC would be told there.
pub(crate) fn give_key(conn: &Connection, key: &Secret, salt: &[u8; 16]) -> Result<(), VaultError> {
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let mut pragma = Zeroizing::new(String::with_capacity(128));
    pragma.push_str("PRAGMA key = \"x'");
    pragma.push_str(&Zeroizing::new(hex::encode(key.bytes())));
    pragma.push_str(&hex::encode(salt));
    pragma.push_str("'\"");
    conn.execute_batch(&pragma)?;
    Ok(())
}

/// Without SQLCipher the key pragma would do nothing, and everything would be written in clear.
pub(crate) fn check_library(conn: &Connection) -> Result<(), VaultError> {
    let cipher: Option<String> = conn.query_row("PRAGMA cipher_version", [], |r| r.get(0)).ok();
    if cipher.is_none_or(|v| v.is_empty()) {
        return Err(VaultError::Internal("not SQLCipher"));
    }
    if rusqlite::version_number() < LEAST_SQLITE {
        return Err(VaultError::Internal("SQLite too old"));
    }
    Ok(())
}

fn settle_settings(conn: &Connection, mode: Mode) -> Result<(), VaultError> {
    if mode == Mode::Create {
        conn.execute_batch("PRAGMA auto_vacuum = NONE")?;
    }
    // The first of these that reads the file is where a wrong or damaged first page shows.
    // Stepped to its end: the row says "wal" before the change is written, and only the step after it fails.
    let journal: Vec<String> = conn
        .prepare("PRAGMA journal_mode = WAL")?
        .query_map([], |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    if !journal.iter().any(|mode| mode.eq_ignore_ascii_case("wal")) {
        return Err(VaultError::Internal("journal mode"));
    }
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -65536;
         PRAGMA mmap_size = 0;
         PRAGMA secure_delete = ON;",
    )?;
    let number = |sql: &str| conn.query_row(sql, [], |r| r.get::<_, i64>(0));
    if number("PRAGMA secure_delete")? != 1 || number("PRAGMA auto_vacuum")? != 0 {
        return Err(VaultError::Internal("settings"));
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A statement is planned once: without this the library, built with STAT4, plans anew whenever a bound value may
    // matter to a plan, which took a tenth of the time of an import (and there are no statistics to plan by).
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    if mode == Mode::Read {
        conn.execute_batch("PRAGMA query_only = ON")?;
    }
    Ok(())
}

/// Writes every page anew, without anything but what the tables hold. The copy is made in memory.
pub(crate) fn vacuum(conn: &Connection) -> Result<(), VaultError> {
    // It attaches its copy; nothing else ever may.
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let done = conn.execute_batch("VACUUM");
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    if !is_intact(conn) {
        return Err(VaultError::page_damage());
    }
    Ok(done?)
}

/// Whether no page this connection has read failed its MAC.
///
/// A failed MAC can read as zeros in a SELECT that succeeds, so this is asked before any result leaves. The pragma
/// answers when it is compiled, so the statement must not be kept. A connection that failed once stays failed.
pub(crate) fn is_intact(conn: &Connection) -> bool {
    conn.query_row("PRAGMA cipher_status", [], |r| r.get::<_, String>(0))
        .is_ok_and(|status| status == "1")
}
