//! Whom the logs name in the time of a breach, and with which fields.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use vault::{AuditQuery, AuditRow, Read};

use super::rules::Logs;
use super::{Breach, store};
use crate::audit::{acts, field_keys};
use crate::error::CrmError;

/// What the logs say.
#[derive(Default)]
pub(super) struct Evidence {
    /// People, each with the keys of the fields concerned.
    pub(super) people: BTreeMap<Uuid, BTreeSet<String>>,
    /// Lines of the log of disclosures.
    pub(super) disclosures: u64,
    /// Openings of sealed fields.
    pub(super) reveals: u64,
    /// Entries of the access log.
    pub(super) acts: u64,
    /// Entries of the access log about people who were erased since: nobody can say about whom.
    pub(super) erased: u64,
}

/// Acts that read a record and leave it as it is. What they read stands in the tables of disclosures and reveals.
const READS: [&str; 3] = [acts::FIELD_UNLOCKED, acts::ACCESS_REPORT, acts::DISCLOSED];
/// Acts by which nobody saw or changed anything.
const NOTHING: [&str; 2] = [acts::UNLOCK_FAILED, acts::FIELDS_COVERED];
/// What any act shows of a person.
const SHOWN: &str = "name";

/// Reads the logs that count.
pub(super) fn collect(r: &Read<'_>, breach: &Breach, logs: Logs) -> Result<Evidence, CrmError> {
    let mut found = Evidence::default();
    if logs.disclosures {
        let lines = store::disclosures(r, breach)?;
        found.disclosures = lines.len() as u64;
        found.lines(lines);
    }
    if logs.reads {
        let lines = store::reveals(r, breach)?;
        found.reveals = lines.len() as u64;
        found.lines(lines);
    }
    if logs.reads || logs.changes {
        found.entries(r, breach, logs)?;
    }
    if logs.changes {
        for person in store::added(r, breach)? {
            found.saw(person, Vec::new());
        }
    }
    Ok(found)
}

impl Evidence {
    fn lines(&mut self, lines: Vec<store::Line>) {
        for (person, fields) in lines {
            self.saw(person, fields);
        }
    }

    fn saw(&mut self, person: Uuid, fields: Vec<String>) {
        let keys = self.people.entry(person).or_default();
        keys.insert(SHOWN.to_owned());
        keys.extend(fields);
    }

    /// Entries of the access log about people.
    fn entries(&mut self, r: &Read<'_>, breach: &Breach, logs: Logs) -> Result<(), CrmError> {
        let mut query = AuditQuery {
            since: breach.from,
            limit: PAGE,
            ..AuditQuery::default()
        };
        loop {
            let rows = r.audit(&query)?;
            let Some(last) = rows.last().map(|row| row.seq) else {
                return Ok(());
            };
            for row in rows.into_iter().filter(|row| meant(row, breach, logs)) {
                self.entry(row);
            }
            query.before_seq = Some(last);
        }
    }

    fn entry(&mut self, row: AuditRow) {
        match (row.subject, row.payload) {
            (Some(person), payload) => {
                self.acts = self.acts.saturating_add(1);
                self.saw(person, field_keys(&payload.unwrap_or_default()));
            }
            // The payload of an entry about nobody can always be read; that of somebody erased never.
            (None, None) => self.erased = self.erased.saturating_add(1),
            (None, Some(_)) => {}
        }
    }
}

/// Entries read at a time.
const PAGE: u32 = 1000;

fn meant(row: &AuditRow, breach: &Breach, logs: Logs) -> bool {
    let read = READS.contains(&row.act.as_str());
    row.at <= breach.until
        && breach.by.is_none_or(|by| row.staff == by)
        && !NOTHING.contains(&row.act.as_str())
        && if read { logs.reads } else { logs.changes }
}
