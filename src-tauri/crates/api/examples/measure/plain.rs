//! The baseline: the same words and rows in plain SQLite, without a key, an audit entry or a rule.

use std::path::Path;

use rusqlite::{Connection, params};
use testkit::people::{SamplePerson, people};

/// A plain database.
pub struct Plain(Connection);

impl Plain {
    /// Fills one with the people the vault was seeded with.
    pub fn fill(path: &Path, count: u32) -> rusqlite::Result<Self> {
        let plain = Self::empty(path)?;
        plain.0.execute_batch("BEGIN")?;
        for person in people(1).take(count as usize) {
            plain.insert(&person)?;
        }
        plain.0.execute_batch("COMMIT")?;
        Ok(plain)
    }

    /// An empty one with the durability of the vault: WAL, an fsync at each commit.
    pub fn empty(path: &Path) -> rusqlite::Result<Self> {
        let conn = Connection::open(path)?;
        conn.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, phone TEXT) STRICT;
             CREATE VIRTUAL TABLE found USING fts5 (words, prefix = '1 2 3 4', content = '');",
        )?;
        Ok(Self(conn))
    }

    /// One row with its words.
    pub fn insert(&self, person: &SamplePerson) -> rusqlite::Result<()> {
        let name = format!("{} {}", person.given, person.family);
        self.0
            .prepare_cached("INSERT INTO person (name, email, phone) VALUES (?1, ?2, ?3)")?
            .execute(params![name, person.email, person.phone])?;
        let company = person
            .company
            .as_ref()
            .map(|company| company.name.as_str())
            .unwrap_or_default();
        let words = text::fold(&format!(
            "{name} {company} {}",
            person.email.as_deref().unwrap_or_default()
        ));
        self.0
            .prepare_cached("INSERT INTO found (rowid, words) VALUES (last_insert_rowid(), ?1)")?
            .execute(params![words])?;
        Ok(())
    }

    /// Fifty people whose words begin so.
    pub fn search(&self, prefix: &str) -> rusqlite::Result<usize> {
        let mut statement =
            self.0.prepare_cached("SELECT p.name, p.email FROM found f JOIN person p ON p.id = f.rowid WHERE found MATCH ?1 LIMIT 50")?;
        let mut rows = statement.query(params![format!("\"{prefix}\"*")])?;
        let mut found = 0;
        while rows.next()?.is_some() {
            found += 1;
        }
        Ok(found)
    }

    /// One durable change of one row.
    pub fn save(&self, id: u32, phone: &str) -> rusqlite::Result<()> {
        self.0
            .prepare_cached("UPDATE person SET phone = ?2 WHERE id = ?1")?
            .execute(params![id, phone])?;
        Ok(())
    }

    /// All in one transaction.
    pub fn insert_all(&self, all: &[SamplePerson]) -> rusqlite::Result<()> {
        self.0.execute_batch("BEGIN")?;
        for person in all {
            self.insert(person)?;
        }
        self.0.execute_batch("COMMIT")
    }
}
