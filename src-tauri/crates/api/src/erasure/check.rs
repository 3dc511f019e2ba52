//! What is looked at before an erasure is agreed to: the plan by kinds in words, whom to tell, which backups.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crm::erasure::plan::{self, Item};
use crm::error::CrmError;
use crm::fields::{self, Catalogue};
use crm::people::Person;
use crm::private::Grant;
use crm::staff::Role;
use crm::{disclosure, people, restriction};
use law::Pack;
use text::{Lang, Messages, say};
use uuid::Uuid;
use vault::Read;
use vault::backup::{Backup, Presence};

use super::types::{BackupPlaceReach, ErasureCheck, ErasureKind, Fingerprint, RecipientToTell};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// What an erasure of a person would come to, for somebody who has to agree to exactly that.
///
/// # Errors
/// `not-allowed unknown-person`.
pub fn check(session: &Session, person: Uuid) -> Result<ErasureCheck, ApiError> {
    session.require(Role::Owner)?;
    let vault = session.vault();
    let backups = places(vault.backups()?);
    let lang = session.lang();
    vault.read(|r| {
        let catalogue = fields::catalogue(r)?;
        let known = people::get_with(r, &catalogue, person)?;
        let plan = plan::make(r, &[person])?;
        Ok(ErasureCheck {
            person,
            name: known.name.shown_to(&Grant::minimal()).value().unwrap_or_default(),
            hash: plan.hash_hex(),
            kinds: kinds(r, &plan.items, &catalogue, lang)?,
            recipients: recipients(r, person, &catalogue, lang)?,
            backups,
            fingerprint: fingerprint(r, &known, &catalogue)?,
        })
    })
}

/// The kind of an item: values of the record together, what is known about it, else rows of a table.
fn kind<'i>(item: &'i Item, catalogue: &Catalogue) -> &'i str {
    match item.table {
        "person" if catalogue.get(&item.field).is_none() => "about",
        "person" | "field_value" => RECORD,
        table => table,
    }
}

const RECORD: &str = "record";

/// Items of one kind with one fate are one line; of a table its rows count, however many columns are filled.
fn kinds(
    r: &Read<'_>,
    items: &[Item],
    catalogue: &Catalogue,
    lang: Lang,
) -> Result<Vec<ErasureKind>, CrmError> {
    let mut kinds: BTreeMap<_, ErasureKind> = BTreeMap::new();
    for item in items {
        let name = kind(item, catalogue);
        let of_record = name == RECORD;
        let key = (item.decision, !of_record, name, &item.law, item.until);
        let line = match kinds.entry(key) {
            Entry::Occupied(line) => line.into_mut(),
            Entry::Vacant(place) => place.insert(ErasureKind {
                what: words(name, lang),
                fields: Vec::new(),
                count: 0,
                decision: item.decision.as_str().to_owned(),
                law: item
                    .law
                    .as_ref()
                    .map(|law| super::name(r, law, lang))
                    .transpose()?,
                until: item.until.map(|day| day.to_string()),
            }),
        };
        if of_record {
            line.count = line.count.saturating_add(item.count);
            line.fields.push(catalogue.label(&item.field, lang).to_owned());
        } else {
            line.count = line.count.max(item.count);
        }
    }
    Ok(kinds.into_values().collect())
}

/// What a kind is called; a table without a word of its own is named by what all have in common.
pub(crate) fn words(kind: &str, lang: Lang) -> String {
    let id = format!("erasure-kind-{}", kind.replace('_', "-"));
    let id = if Messages::has(lang, &id) {
        id.as_str()
    } else {
        "erasure-kind-other"
    };
    say(lang, id, &[])
}

/// Everybody who received something, each once, with all they received and when last.
fn recipients(
    r: &Read<'_>,
    person: Uuid,
    catalogue: &Catalogue,
    lang: Lang,
) -> Result<Vec<RecipientToTell>, CrmError> {
    let mut told: BTreeMap<String, RecipientToTell> = BTreeMap::new();
    // Newest first: the first line of a recipient is their last.
    for line in disclosure::list(r, person)? {
        let Some(name) = line.recipient else { continue };
        let entry = told.entry(name.clone()).or_insert_with(|| RecipientToTell {
            name,
            what: Vec::new(),
            last_at: instant(line.at),
        });
        for field in line.fields {
            let label = catalogue.label(&field, lang).to_owned();
            if !entry.what.contains(&label) {
                entry.what.push(label);
            }
        }
    }
    Ok(told.into_values().collect())
}

fn places(backups: Vec<Backup>) -> Vec<BackupPlaceReach> {
    let mut places: BTreeMap<String, BackupPlaceReach> = BTreeMap::new();
    for backup in backups {
        let place = backup.place.display().to_string();
        let reach = places.entry(place.clone()).or_insert(BackupPlaceReach {
            place,
            backups: 0,
            reachable: 0,
        });
        reach.backups = reach.backups.saturating_add(1);
        let here = backup.presence == Presence::Here;
        reach.reachable = reach.reachable.saturating_add(u64::from(here));
    }
    places.into_values().collect()
}

fn fingerprint(
    r: &Read<'_>,
    person: &Person,
    catalogue: &Catalogue,
) -> Result<Option<Fingerprint>, CrmError> {
    let address = |key: &str| {
        let kind = catalogue.get(key).map(|field| field.kind.as_str());
        matches!(kind, Some("email" | "phone"))
    };
    if !person.fields.iter().any(|field| address(&field.key)) {
        return Ok(None);
    }
    let today = r.world().today();
    let objections = restriction::objections(r, person.id)?;
    Ok(Some(Fingerprint {
        until: Pack::at(today).refusal_until(today).to_string(),
        lasting: objections.iter().any(|(_, ended)| ended.is_none()),
    }))
}

#[cfg(test)]
mod tests {
    use vault::census::{Column, Subject};

    use super::*;

    #[test]
    fn every_table_about_people_has_a_word() {
        for table in crm::schema::tables() {
            let personal = |kind: &Column| matches!(kind, Column::Personal { .. } | Column::Special);
            let told = table.columns.iter().any(|(_, kind)| personal(kind));
            if !told || table.subject == Subject::None || ["person", "field_value"].contains(&table.name) {
                continue;
            }
            for lang in [Lang::Sk, Lang::En] {
                let other = say(lang, "erasure-kind-other", &[]);
                assert_ne!(
                    words(table.name, lang),
                    other,
                    "erasure-kind-… for {}",
                    table.name
                );
            }
        }
    }
}
