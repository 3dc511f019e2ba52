//! Verifying everything that can be verified.

use std::sync::Arc;

use rusqlite::Connection;
use serde::Serialize;

use super::open::{Findings, Warning};
use super::{Inner, Vault, lock};
use crate::anchor::{AnchorFile, State, digest};
use crate::audit::{self, Chain};
use crate::db::{self, PageKey};
use crate::folder::{ANCHOR, DATABASE, KEYS, LEDGER};
use crate::header::load;
use crate::{Job, VaultError, ledger, store};

/// At most so many rows of SQLite's own checks are looked at.
const ROWS: usize = 100;
/// Virtual machine steps between two looks at the job.
const STRIDE: i32 = 100_000;

/// The result of a verification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// Whether there is no problem.
    pub ok: bool,
    /// Pages of the database, each with its MAC checked.
    pub pages: u64,
    /// The audit chain.
    pub chain: Chain,
    /// What does not hold.
    pub problems: Vec<Problem>,
    /// Files that were damaged when the vault was opened and are whole again.
    pub healed: Vec<String>,
    /// Files that were put out of SQLite's sight when the vault was opened.
    pub set_aside: Vec<String>,
}

/// One thing that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// File inside the vault folder.
    pub file: String,
    /// What: a stable kebab-case word, after a colon where.
    pub what: String,
}

impl Vault {
    /// Checks the MAC of every page, SQLite's structure, foreign keys, search indexes, the audit chain, the key files,
    /// the ledger and the anchor; what opening found counts too.
    ///
    /// # Errors
    /// [`VaultError::Cancelled`], [`VaultError::Busy`] if a reader keeps the files from coming to rest, or what the
    /// disk says. Damage is a result, not an error.
    pub fn verify(&self, job: &Job) -> Result<Verification, VaultError> {
        let inner = &self.inner;
        let Findings {
            healed,
            set_aside,
            warnings,
            ..
        } = lock(&inner.found).clone();
        let mut problems: Vec<Problem> = warnings.iter().filter_map(of_warning).collect();
        if !inner.settle()? {
            return Err(VaultError::Busy);
        }
        let pages = inner.check_pages(job, &mut problems)?;
        inner.check_files(&mut problems)?;
        let chain = match inner.check_content(job, &mut problems) {
            Ok(chain) => chain,
            Err(error @ (VaultError::Damaged { .. } | VaultError::Sql(_))) => {
                let what = if let VaultError::Damaged { what, .. } = error {
                    what
                } else {
                    "unreadable"
                };
                note(&mut problems, DATABASE, what);
                Chain {
                    entries: 0,
                    head: String::new(),
                    ok: false,
                    first_bad: None,
                    head_found: false,
                }
            }
            Err(error) => return Err(error),
        };
        if !chain.ok {
            let place = chain.first_bad.map_or_else(String::new, |seq| format!(":{seq}"));
            note(&mut problems, DATABASE, &format!("audit-chain{place}"));
        }
        Ok(Verification {
            ok: problems.is_empty(),
            pages,
            chain,
            problems,
            healed,
            set_aside,
        })
    }

    /// Verifies the audit chain alone. `head` is a fingerprint printed earlier, in any case, with or without spaces
    /// and hyphens.
    ///
    /// # Errors
    /// [`VaultError::HeadUnknown`] if the chain does not hold that head.
    pub fn verify_audit(&self, head: Option<&str>) -> Result<Chain, VaultError> {
        let wanted = head.map(parse_head).transpose()?;
        let vault = self.vault_id();
        let chain = self.read(|r| audit::verify(r.conn(), vault, wanted, &Job::silent()))?;
        if wanted.is_some() && !chain.head_found {
            Err(VaultError::HeadUnknown)
        } else {
            Ok(chain)
        }
    }
}

fn parse_head(text: &str) -> Result<[u8; 32], VaultError> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    hex::decode(digits)
        .ok()
        .and_then(|b| b.try_into().ok())
        .ok_or(VaultError::HeadUnknown)
}

fn note(problems: &mut Vec<Problem>, file: &str, what: &str) {
    problems.push(Problem {
        file: file.to_owned(),
        what: what.to_owned(),
    });
}

/// A bad place is no damage; everything else that was found at the unlock is a problem of this vault.
fn of_warning(warning: &Warning) -> Option<Problem> {
    let file = match warning {
        Warning::Behind { .. } | Warning::Altered | Warning::KeychainNewer { .. } => DATABASE,
        Warning::AnchorLost => ANCHOR,
        Warning::LedgerLost => LEDGER,
        Warning::Folder { .. } => return None,
    };
    Some(Problem {
        file: file.to_owned(),
        what: warning.code().to_owned(),
    })
}

impl Inner {
    pub(super) fn check_pages(&self, job: &Job, problems: &mut Vec<Problem>) -> Result<u64, VaultError> {
        let key = {
            let keys = lock(&self.keys);
            let epoch = keys
                .header
                .epochs
                .get(keys.epoch)
                .ok_or(VaultError::Internal("epoch"))?;
            PageKey::new(&keys.master.database, &epoch.salt)
        };
        let (pages, bad) = db::bad_pages(&self.raw(), &key, job)?;
        for number in bad {
            note(problems, DATABASE, &format!("page-mac:{number}"));
        }
        Ok(pages)
    }

    /// The files beside the database, as they are on the disk now.
    fn check_files(&self, problems: &mut Vec<Problem>) -> Result<(), VaultError> {
        // The writer before the keys: the order everywhere, so that no two threads wait for each other.
        let writer = lock(&self.writer);
        let keys = lock(&self.keys);
        match load(&self.folder) {
            Ok(copies) => {
                copies.broken.iter().for_each(|file| note(problems, file, "keys"));
                if copies.headers.iter().any(|h| *h != keys.header) {
                    note(problems, KEYS, "keys");
                }
            }
            Err(error @ (VaultError::Io(_) | VaultError::NoPermission)) => return Err(error),
            Err(_) => note(problems, KEYS, "keys"),
        }
        let key = &self.core.ledger;
        let bytes = self.folder.read(LEDGER)?.unwrap_or_default();
        let as_left =
            ledger::Chain::parse(key, &bytes)?.is_some_and(|c| !c.torn && c.head() == writer.ledger.head());
        let copied = ledger::stored(&writer.conn, key)?;
        if !as_left || copied.torn || copied.head() != writer.ledger.head() {
            note(problems, LEDGER, "ledger");
        }
        let on_disk = AnchorFile::look(&self.folder, self.core.vault, &keys.master.anchor)?;
        let as_left = on_disk.newest.as_ref() == Some(writer.anchor.last());
        if on_disk.broken || !as_left {
            note(problems, ANCHOR, "anchor");
        }
        if let State::Quiet(digest_then) = writer.anchor.last().state
            && digest(&self.raw())? != digest_then
        {
            note(problems, DATABASE, "altered");
        }
        Ok(())
    }

    /// What needs SQLite. On a connection that may write, since the check of a search index is an INSERT in form;
    /// nobody else writes meanwhile.
    fn check_content(&self, job: &Job, problems: &mut Vec<Problem>) -> Result<Chain, VaultError> {
        let _no_writer = lock(&self.writer);
        let mut conn = self.connect(db::Mode::Write)?;
        let watched = Arc::new(job.clone());
        conn.progress_handler(STRIDE, Some(move || watched.is_cancelled()))?;
        conn.execute_batch("BEGIN IMMEDIATE")?;
        if texts(&conn, "PRAGMA quick_check")? != ["ok"] {
            note(problems, DATABASE, "structure");
        }
        for table in texts(&conn, "PRAGMA foreign_key_check")? {
            note(problems, DATABASE, &format!("foreign-key:{table}"));
        }
        for index in db::check_integrity(&conn)? {
            note(problems, DATABASE, &format!("search-index:{index}"));
        }
        for file in store::damaged_files(&conn, &self.core, job)? {
            note(problems, DATABASE, &format!("sealed-file:{file}"));
        }
        let chain = audit::verify(&conn, self.core.vault, None, job)?;
        conn.execute_batch("ROLLBACK")?;
        if db::is_intact(&conn) {
            Ok(chain)
        } else {
            Err(VaultError::page_damage())
        }
    }
}

/// The first column of a pragma's rows.
fn texts(conn: &Connection, sql: &str) -> Result<Vec<String>, VaultError> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |r| r.get::<_, String>(0))?;
    Ok(rows.take(ROWS).collect::<Result<_, _>>()?)
}
