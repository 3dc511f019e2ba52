//! The change feed: which row changed in which columns, when, by whom and on which device; never a value.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::{Instant, Vault, VaultError};

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Op {
    /// It is new.
    Insert,
    /// Some columns have other values.
    Update,
    /// It is gone.
    Delete,
}

impl Op {
    fn word(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Insert, Self::Update, Self::Delete]
            .into_iter()
            .find(|op| op.word() == word)
    }
}

/// One row of the feed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Change {
    /// Position in the feed; ask for what comes after it.
    pub seq: i64,
    /// The commit it belongs to.
    pub commit_no: u64,
    /// When.
    pub at: Instant,
    /// Whether the clock was set by hand.
    pub clock_set: bool,
    /// By whom.
    pub staff: Uuid,
    /// On which incarnation of the vault.
    pub device: Uuid,
    /// In which table.
    pub table: String,
    /// Which row.
    pub row: Uuid,
    /// What happened to it.
    pub op: Op,
    /// In which columns.
    pub columns: Vec<String>,
}

/// Table, kind of change and columns: kept once, and by number in each change.
pub(crate) fn shape(conn: &Connection, table: &str, op: Op, columns: &str) -> Result<i64, VaultError> {
    let known = conn
        .prepare_cached("SELECT id FROM change_shape WHERE tbl = ?1 AND op = ?2 AND columns = ?3")?
        .query_row(params![table, op.word(), columns], |r| r.get(0))
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    conn.prepare_cached("INSERT INTO change_shape (tbl, op, columns) VALUES (?1, ?2, ?3)")?
        .execute(params![table, op.word(), columns])?;
    Ok(conn.last_insert_rowid())
}

pub(crate) fn append(conn: &Connection, commit_no: i64, shape: i64, row: Uuid) -> Result<(), VaultError> {
    conn.prepare_cached("INSERT INTO change_entry (commit_no, shape, row) VALUES (?1, ?2, ?3)")?
        .execute(params![commit_no, shape, row])?;
    Ok(())
}

/// Changes after position `seq`, oldest first.
pub(crate) fn since(conn: &Connection, seq: i64, limit: u32) -> Result<Vec<Change>, VaultError> {
    let mut statement = conn.prepare_cached(
        "SELECT e.seq, e.commit_no, c.at, c.clock_set, c.staff, c.device, s.tbl, e.row, s.op, s.columns
         FROM change_entry e
         JOIN change_shape s ON s.id = e.shape
         JOIN commit_entry c ON c.commit_no = e.commit_no
         WHERE e.seq > ?1 ORDER BY e.seq LIMIT ?2",
    )?;
    let rows = statement.query_map(params![seq, limit], |r| {
        Ok(Change {
            seq: r.get(0)?,
            commit_no: u64::try_from(r.get::<_, i64>(1)?).unwrap_or(0),
            at: r.get(2)?,
            clock_set: r.get(3)?,
            staff: r.get(4)?,
            device: r.get(5)?,
            table: r.get(6)?,
            row: r.get(7)?,
            op: Op::from_word(&r.get::<_, String>(8)?).unwrap_or(Op::Update),
            columns: r
                .get::<_, String>(9)?
                .split(',')
                .filter(|c| !c.is_empty())
                .map(str::to_owned)
                .collect(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Vault {
    /// Position of the newest change; 0 in a vault without any.
    ///
    /// # Errors
    /// What the database says.
    pub fn changes_head(&self) -> Result<i64, VaultError> {
        self.read(|r| {
            Ok(r.conn()
                .query_row("SELECT coalesce(max(seq), 0) FROM change_entry", [], |row| {
                    row.get(0)
                })?)
        })
    }
}
