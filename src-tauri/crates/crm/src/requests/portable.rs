//! What Article 20 covers: data that the person gave or that were seen in what they do, processed by consent or under a
//! contract with them. What stays out, and why, is told to them too: Article 15 covers more.

use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Read, Write};

use crate::audit::acts;
use crate::disclosure::{self, Permit};
use crate::error::CrmError;
use crate::fields::{self, Catalogue, Category, Kind, OWN_COLUMNS, Origin};
use crate::people::{self, Person, Source, SourceKind};
use crate::private::Private;
use crate::purposes::{self, Basis, Purpose, Running};

/// The person's own right, as the way of a disclosure.
pub const WAY_PORTABILITY: &str = "portability";

/// What a person takes along.
pub struct Portable {
    /// The catalogue, for labels.
    pub catalogue: Catalogue,
    /// Values that Article 20 covers, in the order of the catalogue.
    pub items: Vec<Item>,
    /// What it does not cover, and why.
    pub left_out: Vec<LeftOut>,
    person: Person,
}

/// A value that Article 20 covers.
pub struct Item {
    /// Field key.
    pub key: String,
    /// Where papers put it.
    pub category: Category,
    /// Form of its values.
    pub kind: Kind,
    /// Given by the person, or seen in what they do.
    pub origin: Origin,
    /// The purposes that make it so: on consent or contract.
    pub grounds: Vec<Purpose>,
    /// Where it came from.
    pub source: Source,
    /// Since when it is held.
    pub since: Instant,
}

/// What Article 20 does not cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// A field by its key, or a part of the answer under Article 15 by its word.
    pub what: What,
    /// How many values or records.
    pub count: u64,
    /// Why.
    pub because: Because,
}

/// What stays out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A field.
    Field(String),
    /// A part of the answer under Article 15: `notes`, `consents`, ….
    Part(&'static str),
}

/// Why something stays out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// Somebody else gave it.
    NotProvided,
    /// The firm concluded it.
    Derived,
    /// Neither consent nor a contract with the person is what it is processed by.
    OtherBasis,
    /// The firm's own record of what it did.
    Ours,
}

impl Because {
    /// Its word in messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotProvided => "not-provided",
            Self::Derived => "derived",
            Self::OtherBasis => "other-basis",
            Self::Ours => "ours",
        }
    }
}

/// Parts of the answer under Article 15 that are no values of fields.
const OWN_RECORDS: [&str; 7] = [
    "notes",
    "consents",
    "notices",
    "disclosures",
    "requests",
    "reveals",
    "changes",
];

/// Computes what a person takes along. A restricted person has the same right (Article 18(2)).
///
/// # Errors
/// `unknown-person`.
pub fn portable(r: &Read<'_>, id: Uuid) -> Result<Portable, CrmError> {
    purposes::present(r, id)?;
    let catalogue = fields::catalogue(r)?;
    let person = people::get_with(r, &catalogue, id)?;
    let running = purposes::running(r, id)?;
    let (mut items, mut left_out) = (Vec::new(), Vec::new());
    for (key, origin, source, since) in held(&catalogue, &person) {
        let grounds = grounds(&running, &person, &key);
        match verdict(origin, &grounds) {
            Ok(()) => items.push(Item {
                category: catalogue
                    .get(&key)
                    .map_or(Category::Other, |field| field.category),
                kind: catalogue.get(&key).map_or(Kind::Text, |field| field.kind),
                key,
                origin,
                grounds,
                source,
                since,
            }),
            Err(because) => left_out.push(LeftOut {
                what: What::Field(key),
                count: 1,
                because,
            }),
        }
    }
    let parts = super::answer(r, id, &[])?.parts().into_iter();
    let records = parts.filter(|part| part.count > 0 && OWN_RECORDS.contains(&part.part));
    left_out.extend(records.map(|part| LeftOut {
        what: What::Part(part.part),
        count: part.count,
        because: Because::Ours,
    }));
    Ok(Portable {
        catalogue,
        items,
        left_out,
        person,
    })
}

/// Whether Article 20 covers a value, or why not.
fn verdict(origin: Origin, grounds: &[Purpose]) -> Result<(), Because> {
    match origin {
        Origin::ThirdParty => Err(Because::NotProvided),
        Origin::Derived => Err(Because::Derived),
        Origin::Provided | Origin::Observed if grounds.is_empty() => Err(Because::OtherBasis),
        Origin::Provided | Origin::Observed => Ok(()),
    }
}

/// Every value, in the order of the catalogue: its field, origin, source and since when.
fn held(catalogue: &Catalogue, person: &Person) -> Vec<(String, Origin, Source, Instant)> {
    let mut held = Vec::new();
    for field in catalogue.iter() {
        if OWN_COLUMNS.contains(&field.key.as_str()) {
            if person.own(&field.key).is_some() {
                // The name and the company have the source of the record.
                let origin = match person.source.kind {
                    SourceKind::Oneself => field.origin,
                    SourceKind::ThirdParty | SourceKind::Public => Origin::ThirdParty,
                };
                held.push((
                    field.key.clone(),
                    origin,
                    person.source.clone(),
                    person.created_at,
                ));
            }
        } else if let Some(value) = person.field(&field.key) {
            held.push((field.key.clone(), value.origin, value.source.clone(), value.since));
        }
    }
    held
}

/// The running purposes on consent or contract that need a field. Every purpose needs the minimal record.
fn grounds(running: &[Running], person: &Person, key: &str) -> Vec<Purpose> {
    let minimal = OWN_COLUMNS.contains(&key) || person.contact_key.as_deref() == Some(key);
    running
        .iter()
        .map(|running| &running.purpose)
        .filter(|purpose| matches!(purpose.basis, Basis::Consent | Basis::Contract))
        .filter(|purpose| minimal || purpose.needs(key))
        .cloned()
        .collect()
}

impl Portable {
    /// Keys of the fields that go along.
    pub fn keys(&self) -> Vec<String> {
        self.items.iter().map(|item| item.key.clone()).collect()
    }

    /// A value on its way out; none if the permit does not cover it.
    pub fn value(&self, key: &str, permit: &Permit) -> Option<&str> {
        let value: &Private = match self.person.own(key) {
            Some(value) => value,
            None => &self.person.field(key)?.value,
        };
        value.egress(permit).map(String::as_str)
    }

    /// The person's language.
    pub fn lang(&self) -> Option<text::Lang> {
        self.person.lang()
    }
}

/// Writes down that a package goes to the person: the document of the disclosure, one entry in the log. In the
/// transaction that made the permit.
///
/// # Errors
/// Of the vault only.
pub fn record_package(
    w: &Write<'_>,
    person: Uuid,
    permit: &Permit,
    values: usize,
    sha256: &str,
) -> Result<(), CrmError> {
    disclosure::set_document(w, permit, sha256)?;
    let facts = json!({ "values": values, "sha256": sha256 });
    w.audit(acts::PORTABILITY, Some(person), facts)?;
    Ok(())
}
