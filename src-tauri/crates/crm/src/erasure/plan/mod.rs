//! The plan of an erasure: for each datum, whether it goes, stays until a day under a law, or somebody has to decide
//! (Article 17(3): exceptions are per datum, not per person).
//!
//! What there is comes from the column census, so that no table can be forgotten; why something stays from the
//! purposes, the consents and the law pack ([`rules`]). The hash names the plan: whoever agrees to one, agrees to no
//! other.

mod duties;
mod rules;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::Read;
use vault::census::{Column, Table};
use vault::ledger::Kept;

use super::store::{self, Held};
use crate::error::CrmError;
use crate::requests::CARRIED;

pub(super) use duties::{Proof, proofs};
use rules::Duty;
pub use rules::Law;

/// What becomes of a datum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// It goes.
    Erase,
    /// A law keeps it.
    Keep,
    /// Something speaks against its erasure: somebody has to decide.
    Ask,
}

impl Decision {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Erase => "erase",
            Self::Keep => "keep",
            Self::Ask => "ask",
        }
    }
}

/// What becomes of a datum that has to be decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// It stays, and the record it belongs to.
    #[default]
    Keep,
    /// It goes.
    Erase,
}

impl Answer {
    /// The answer with this word.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "keep" => Some(Self::Keep),
            "erase" => Some(Self::Erase),
            _ => None,
        }
    }

    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Erase => "erase",
        }
    }
}

/// So many data of one kind with the same fate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Table.
    pub table: &'static str,
    /// Column; of a field of the catalogue its key.
    pub field: String,
    /// What becomes of it.
    pub decision: Decision,
    /// The law that keeps it.
    pub law: Option<Law>,
    /// The last day on which it is kept.
    pub until: Option<NaiveDate>,
    /// How many.
    pub count: u64,
}

impl Item {
    /// Whether it stays, for such an answer to what has to be decided.
    pub fn stays(&self, answer: Answer) -> bool {
        match self.decision {
            Decision::Erase => false,
            Decision::Keep => true,
            Decision::Ask => answer == Answer::Keep,
        }
    }
}

/// What an erasure would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Data by table and field.
    pub items: Vec<Item>,
    /// SHA-256 over the items and the rows they were made of.
    pub hash: [u8; 32],
    duties: HashMap<Uuid, Duty>,
}

impl Plan {
    /// The hash in 64 hexadecimal digits.
    pub fn hash_hex(&self) -> String {
        hex::encode(self.hash)
    }

    /// Rows that stay with the record, in the order of their ids. What moves into the sealed archive is not among them.
    pub fn kept(&self, answer: Answer) -> Vec<Kept> {
        let with_record = self.duties.iter().filter(|(_, duty)| !duty.law.archives());
        let stay = with_record.filter(|(_, duty)| match duty.decision {
            Decision::Erase => false,
            Decision::Keep => true,
            Decision::Ask => answer == Answer::Keep,
        });
        let mut kept: Vec<Kept> = stay
            .map(|(row, duty)| Kept {
                row: *row,
                until: duty.until,
                law: duty.law.key(),
            })
            .collect();
        kept.sort_by_key(|kept| kept.row);
        kept
    }

    /// How many data go and how many stay.
    pub fn counts(&self, answer: Answer) -> (u64, u64) {
        let sum = |stays: bool| {
            let items = self.items.iter().filter(|item| item.stays(answer) == stays);
            items.map(|item| item.count).sum()
        };
        (sum(false), sum(true))
    }
}

/// Makes the plan for people's ids as things stand today.
///
/// # Errors
/// Of the vault only.
pub fn make(r: &Read<'_>, ids: &[Uuid]) -> Result<Plan, CrmError> {
    let duties = duties::of(r, ids)?;
    // The rows that stay would tell nothing without the record they belong to; a proof in the archive says whose it is.
    let with_record = duties.values().filter(|duty| !duty.law.archives());
    let record = with_record.max_by_key(|duty| duty.weight()).cloned();
    let mut counted: BTreeMap<Item, u64> = BTreeMap::new();
    let mut hash = Sha256::new();
    for table in store::tables() {
        let columns = told(&table);
        if columns.is_empty() {
            continue;
        }
        let mut rows = store::held(r, &table, &columns, ids)?;
        rows.sort_by_key(|row| row.id);
        for row in &rows {
            hash.update(row.id.unwrap_or_default().as_bytes());
            let duty = match table.name {
                "person" => record.as_ref(),
                _ => row.id.and_then(|id| duties.get(&id)),
            };
            for field in fields(row, &columns) {
                let item = Item {
                    table: table.name,
                    field,
                    decision: duty.map_or(Decision::Erase, |duty| duty.decision),
                    law: duty.map(|duty| duty.law.clone()),
                    until: duty.map(|duty| duty.until),
                    count: 0,
                };
                *counted.entry(item).or_default() += 1;
            }
        }
    }
    let items: Vec<Item> = counted
        .into_iter()
        .map(|(item, count)| Item { count, ..item })
        .collect();
    for item in &items {
        hash.update(line(item));
    }
    Ok(Plan {
        items,
        hash: hash.finalize().into(),
        duties,
    })
}

/// An item as it is hashed. The day of what has to be decided moves with today, and is no part of the decision.
fn line(item: &Item) -> String {
    let until = item.until.filter(|_| item.decision == Decision::Keep);
    format!(
        "{} {} {} {} {} {}\n",
        item.table,
        item.field,
        item.count,
        item.decision.as_str(),
        item.law.as_ref().map(Law::key).unwrap_or_default(),
        until.map(|day| day.to_string()).unwrap_or_default(),
    )
}

/// The personal columns of a table but for those that repeat another.
fn told(table: &Table) -> Vec<&'static str> {
    let carried = |column: &str| {
        CARRIED
            .iter()
            .any(|(name, carried, _)| (*name, *carried) == (table.name, column))
    };
    let columns = table.columns.iter();
    columns
        .filter(|(name, kind)| matches!(kind, Column::Personal { .. } | Column::Special) && !carried(name))
        .map(|(name, _)| *name)
        .collect()
}

/// What a row holds: one value of a field of the catalogue, or each of its filled columns.
fn fields(row: &Held, columns: &[&'static str]) -> Vec<String> {
    match &row.key {
        Some(key) => vec![key.clone()],
        None => {
            let filled = columns.iter().zip(&row.filled).filter(|(_, filled)| **filled);
            filled.map(|(column, _)| (*column).to_owned()).collect()
        }
    }
}
