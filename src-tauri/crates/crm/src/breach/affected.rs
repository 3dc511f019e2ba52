//! Whom and what a breach concerns (Article 33(3)(a)): counted from the register, the logs or a backup.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use vault::Read;
use vault::census::{self, Column, Subject, Table};

use super::rules::Scope;
use super::{Breach, evidence, store};
use crate::error::CrmError;
use crate::fields::{self, Catalogue, Category};
use crate::schema;

/// Rows of each table, as a backup tells them.
pub type Rows = BTreeMap<String, u64>;

/// Whom and what a breach concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Affected {
    /// People.
    pub people: u64,
    /// Records: rows of the register or of a backup; by the logs, fields of people.
    pub records: u64,
    /// Categories of the data.
    pub categories: BTreeSet<Category>,
    /// Everybody in the register, or in a backup, is meant: the people are not named.
    pub everyone: bool,
    /// Whoever had the vault open could see the minimal data of so many people, which no log tells one by one.
    pub people_at_most: u64,
    /// Those whom the logs name, with the keys of the fields concerned.
    pub named: Vec<(Uuid, Vec<String>)>,
    /// Lines of the log of disclosures.
    pub disclosures: u64,
    /// Openings of sealed fields.
    pub reveals: u64,
    /// Entries of the access log.
    pub acts: u64,
    /// Entries of the access log about people who were erased since.
    pub erased_entries: u64,
    /// Backups that went with it.
    pub backups: u64,
}

/// Computes whom and what a breach concerns. `beside` are the rows of each backup that lay in the vault's own folder
/// when it happened: a lost device takes them along.
///
/// # Errors
/// Of the vault only.
pub fn affected(r: &Read<'_>, breach: &Breach, beside: &[Rows]) -> Result<Affected, CrmError> {
    match (&breach.backup, breach.what.scope()) {
        (Some(rows), _) => in_backup(r, breach, rows),
        (None, Scope::Register { with_backups: true }) => everybody(r, breach, beside),
        (None, Scope::Register { with_backups: false }) => everybody(r, breach, &[]),
        (None, Scope::Logs(logs)) => by_logs(r, breach, evidence::collect(r, breach, logs)?),
    }
}

/// The register, and the backups beside it. Who stands in a backup only, because they were erased since, cannot be
/// told from counts; so the largest count is taken.
fn everybody(r: &Read<'_>, breach: &Breach, beside: &[Rows]) -> Result<Affected, CrmError> {
    let (mut records, categories) = register(r, breach)?;
    let mut people = store::people(r, breach.until)?;
    for rows in beside {
        people = people.max(people_of(rows));
        records = records.max(records_of(rows));
    }
    Ok(Affected {
        people,
        records,
        categories,
        everyone: true,
        people_at_most: people,
        backups: beside.len() as u64,
        ..Affected::default()
    })
}

/// One backup. Which columns it fills is not kept: the register's categories of the same tables stand for them.
fn in_backup(r: &Read<'_>, breach: &Breach, rows: &Rows) -> Result<Affected, CrmError> {
    let (_, mut categories) = register(r, breach)?;
    for table in personal_tables().filter(|table| rows.get(table.name).is_some_and(|rows| *rows > 0)) {
        categories.extend(table.columns.iter().filter_map(|(_, column)| category(*column)));
    }
    Ok(Affected {
        people: people_of(rows),
        records: records_of(rows),
        categories,
        everyone: true,
        people_at_most: people_of(rows),
        backups: 1,
        ..Affected::default()
    })
}

fn by_logs(r: &Read<'_>, breach: &Breach, found: evidence::Evidence) -> Result<Affected, CrmError> {
    let catalogue = fields::catalogue(r)?;
    let keys = found.people.values().flatten();
    let people = found.people.len() as u64;
    let opened = matches!(breach.what.scope(), Scope::Logs(logs) if logs.reads);
    Ok(Affected {
        people,
        records: found.people.values().map(|keys| keys.len() as u64).sum(),
        categories: keys.map(|key| category_of_key(&catalogue, key)).collect(),
        everyone: false,
        people_at_most: if opened {
            people.max(store::people(r, breach.until)?)
        } else {
            people
        },
        named: found
            .people
            .into_iter()
            .map(|(person, keys)| (person, keys.into_iter().collect()))
            .collect(),
        disclosures: found.disclosures,
        reveals: found.reveals,
        acts: found.acts,
        erased_entries: found.erased,
        backups: 0,
    })
}

/// Rows about people in the register, and the categories of what they hold, from the census.
fn register(r: &Read<'_>, breach: &Breach) -> Result<(u64, BTreeSet<Category>), CrmError> {
    let (mut records, mut categories) = (0_u64, BTreeSet::new());
    for table in personal_tables() {
        let personal: Vec<(&str, Category)> = table
            .columns
            .iter()
            .filter_map(|(name, column)| Some((*name, category(*column)?)))
            .collect();
        let names: Vec<&str> = personal.iter().map(|(name, _)| *name).collect();
        let (rows, filled) = store::held(r, schema::tables(), table, &names, breach.until)?;
        records = records.saturating_add(rows);
        let filled = personal.into_iter().filter(|(name, _)| filled.contains(name));
        // What a value is, the catalogue says: the census has the strictest of all for its column.
        let filled = filled.filter(|(name, _)| (table.name, *name) != VALUE);
        categories.extend(filled.map(|(_, category)| category));
    }
    let catalogue = fields::catalogue(r)?;
    let keys = store::filled_fields(r, breach.until)?;
    categories.extend(keys.iter().map(|key| category_of_key(&catalogue, key)));
    Ok((records, categories))
}

const VALUE: (&str, &str) = ("field_value", "value");

/// Tables that hold personal data of somebody.
fn personal_tables() -> impl Iterator<Item = &'static Table> {
    schema::tables().iter().filter(|table| {
        let holds = table
            .columns
            .iter()
            .any(|(_, column)| category(*column).is_some());
        holds && table.subject != Subject::None
    })
}

fn people_of(rows: &Rows) -> u64 {
    rows.get("person").copied().unwrap_or(0)
}

fn records_of(rows: &Rows) -> u64 {
    let counts = personal_tables().filter_map(|table| rows.get(table.name));
    counts.fold(0, |sum, rows| sum.saturating_add(*rows))
}

fn category(column: Column) -> Option<Category> {
    match column {
        Column::Personal { category, .. } => Some(match category {
            census::Category::Identification => Category::Identification,
            census::Category::Contact => Category::Contact,
            census::Category::Contract => Category::Contract,
            census::Category::Financial => Category::Financial,
            census::Category::Communication => Category::Communication,
            census::Category::Other => Category::Other,
            census::Category::Special => Category::Special,
        }),
        Column::Special => Some(Category::Special),
        Column::SubjectId | Column::Business | Column::System => None,
    }
}

/// The category of a field; of a note, which has a key of its own; anything else is "other".
fn category_of_key(catalogue: &Catalogue, key: &str) -> Category {
    match catalogue.get(key) {
        Some(field) => field.category,
        None if key.starts_with(crate::unlock::rules::NOTE) => Category::Communication,
        None => Category::Other,
    }
}
