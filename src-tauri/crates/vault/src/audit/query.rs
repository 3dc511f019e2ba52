//! Reading the log.

use rusqlite::{Connection, params};
use serde_json::Value;
use uuid::Uuid;

use super::Clear;
use crate::crypto::open;
use crate::subject::{Core, Pseudonym, SubjectKey};
use crate::{Instant, VaultError};

/// Which entries to read; newest first.
#[derive(Clone, Copy, Debug)]
pub struct AuditQuery<'a> {
    /// About this person only.
    pub subject: Option<Uuid>,
    /// Not older than this.
    pub since: Option<Instant>,
    /// Of these acts only; all if empty.
    pub acts: &'a [&'a str],
    /// Before this entry: the next page.
    pub before_seq: Option<i64>,
    /// At most so many.
    pub limit: u32,
}

impl Default for AuditQuery<'_> {
    fn default() -> Self {
        Self {
            subject: None,
            since: None,
            acts: &[],
            before_seq: None,
            limit: 100,
        }
    }
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AuditRow {
    /// Position in the chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// By whom; the nil id for somebody who is not known, such as the holder of the recovery sheet.
    pub staff: Uuid,
    /// What was done.
    pub act: String,
    /// About whom; `None` for nobody, or for somebody who was erased.
    pub subject: Option<Uuid>,
    /// The rest; `None` once the person was erased or the payload's retention is over.
    pub payload: Option<Value>,
    /// Whether the clock was set by hand.
    pub clock_set: bool,
}

struct Stored {
    row: AuditRow,
    pseudonym: Option<Pseudonym>,
    payload: Option<Vec<u8>>,
}

pub(crate) fn select(
    conn: &Connection,
    core: &Core,
    query: &AuditQuery<'_>,
) -> Result<Vec<AuditRow>, VaultError> {
    let Some(filter) = Filter::of(conn, core, query)? else {
        return Ok(Vec::new());
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT seq, at, staff, act, clock_set, pseudonym, payload FROM audit_entry
         WHERE {} ORDER BY seq DESC LIMIT ?5",
        filter.condition()
    ))?;
    let Filter {
        pseudonym,
        before,
        since,
        acts,
    } = filter;
    let rows = statement.query_map(
        params![pseudonym.map(|p| p.0), before, since, acts, query.limit],
        |r| {
            Ok(Stored {
                row: AuditRow {
                    seq: r.get(0)?,
                    at: r.get(1)?,
                    staff: r.get(2)?,
                    act: r.get(3)?,
                    subject: None,
                    payload: None,
                    clock_set: r.get(4)?,
                },
                pseudonym: r.get::<_, Option<[u8; 16]>>(5)?.map(Pseudonym),
                payload: r.get(6)?,
            })
        },
    )?;
    rows.map(|stored| reveal(conn, core, stored?)).collect()
}

/// How many entries match, whatever the limit.
pub(crate) fn count(conn: &Connection, core: &Core, query: &AuditQuery<'_>) -> Result<u64, VaultError> {
    let Some(filter) = Filter::of(conn, core, query)? else {
        return Ok(0);
    };
    let sql = format!("SELECT count(*) FROM audit_entry WHERE {}", filter.condition());
    let Filter {
        pseudonym,
        before,
        since,
        acts,
    } = filter;
    let values = params![pseudonym.map(|p| p.0), before, since, acts];
    Ok(conn.prepare_cached(&sql)?.query_row(values, |r| r.get(0))?)
}

/// A query as parameters ?1 to ?4.
struct Filter {
    pseudonym: Option<Pseudonym>,
    before: i64,
    since: i64,
    acts: String,
}

impl Filter {
    /// None if it asks for a person who has no pseudonym, and so no entries.
    fn of(conn: &Connection, core: &Core, query: &AuditQuery<'_>) -> Result<Option<Self>, VaultError> {
        let pseudonym = match query.subject {
            None => None,
            Some(subject) => match SubjectKey::load(conn, core, subject)? {
                Some(key) => Some(key.pseudonym),
                None => return Ok(None),
            },
        };
        Ok(Some(Self {
            pseudonym,
            before: query.before_seq.unwrap_or(i64::MAX),
            since: query.since.map_or(i64::MIN, |t| t.0),
            acts: serde_json::to_string(query.acts).map_err(|_| VaultError::Internal("json"))?,
        }))
    }

    fn condition(&self) -> String {
        let person = if self.pseudonym.is_some() {
            "pseudonym = ?1"
        } else {
            "?1 IS NULL"
        };
        format!(
            "{person} AND seq < ?2 AND at >= ?3 AND (?4 = '[]' OR act IN (SELECT value FROM json_each(?4)))"
        )
    }
}

/// Opens the payload if its key is still there.
fn reveal(conn: &Connection, core: &Core, stored: Stored) -> Result<AuditRow, VaultError> {
    let Stored {
        mut row,
        pseudonym,
        payload,
    } = stored;
    let key = match pseudonym {
        None => core.audit.clone(),
        Some(pseudonym) => match SubjectKey::load_by_pseudonym(conn, core, pseudonym)? {
            None => return Ok(row),
            Some((subject, key)) => {
                row.subject = Some(subject);
                key.key
            }
        },
    };
    let AuditRow {
        seq,
        at,
        clock_set,
        staff,
        ..
    } = row;
    let clear = Clear {
        seq,
        at,
        clock_set,
        staff,
        act: &row.act,
        pseudonym,
    }
    .bytes();
    if let Some(payload) = payload {
        let damaged = VaultError::Damaged {
            file: "vault.db",
            what: "audit-payload",
        };
        let opened = open(&key, &clear, &payload).and_then(|p| serde_json::from_slice(&p).ok());
        row.payload = Some(opened.ok_or(damaged)?);
    }
    Ok(row)
}
