//! Letters to the people whom a breach concerns (Article 34(2)): who gets one, and their way out of the vault.

use serde_json::json;
use uuid::Uuid;
use vault::{Read, Write};

use super::{Affected, Breach, store};
use crate::audit::acts;
use crate::disclosure::{self, Permit};
use crate::error::CrmError;
use crate::fields::Catalogue;
use crate::people::{self, Person};
use crate::private::Private;

/// A letter about a breach, as the way of a disclosure.
pub const WAY_BREACH_LETTER: &str = "breach-letter";

/// What a letter is addressed with.
const ADDRESS: [&str; 5] = ["company", "street", "postcode", "city", "country"];

/// A letter to one person.
pub struct Letter {
    /// The person.
    pub person: Person,
    /// Leave for what the letter is addressed with.
    pub permit: Permit,
}

impl Letter {
    /// A value of the person as it goes on the paper.
    pub fn value(&self, key: &str) -> Option<&str> {
        let value: &Private = match self.person.own(key) {
            Some(value) => value,
            None => &self.person.field(key)?.value,
        };
        value.egress(&self.permit).map(String::as_str)
    }
}

/// Whom a breach concerns and who can still be written to: those whom the logs name, or everybody who was in the
/// register.
///
/// # Errors
/// Of the vault only.
pub fn readers(r: &Read<'_>, breach: &Breach, affected: &Affected) -> Result<Vec<Uuid>, CrmError> {
    if affected.everyone {
        return store::everybody(r, breach.until);
    }
    let mut named = Vec::with_capacity(affected.named.len());
    for (person, _) in &affected.named {
        if crate::purposes::present(r, *person).is_ok() {
            named.push(*person);
        }
    }
    Ok(named)
}

/// Lets the letters to these people out: each is told by their own right, a restricted one too, and each letter stands
/// in the log of disclosures. Without an entry in the access log: [`wrote`] makes one for all of them.
///
/// # Errors
/// `unknown-person`.
pub fn letters(w: &Write<'_>, catalogue: &Catalogue, readers: &[Uuid]) -> Result<Vec<Letter>, CrmError> {
    let letter = |reader: &Uuid| {
        let person = people::get_with(w, catalogue, *reader)?;
        let held = |key: &&str| person.own(key).is_some() || person.field(key).is_some();
        let fields: Vec<String> = std::iter::once("name")
            .chain(ADDRESS.into_iter().filter(|key| held(key)))
            .map(str::to_owned)
            .collect();
        let permit = disclosure::permit_own_right(w, *reader, WAY_BREACH_LETTER, &fields)?;
        Ok(Letter { person, permit })
    };
    readers.iter().map(letter).collect()
}

/// Writes down which paper carried the letters, and that they were written. One entry in the log.
///
/// # Errors
/// Of the vault only.
pub fn wrote(w: &Write<'_>, breach: &Breach, letters: &[Letter], sha256: &str) -> Result<(), CrmError> {
    for letter in letters {
        disclosure::set_document(w, &letter.permit, sha256)?;
    }
    let facts = json!({ "breach": breach.id, "letters": letters.len(), "sha256": sha256 });
    w.audit(acts::BREACH_LETTERS, None, facts)?;
    Ok(())
}

/// Writes down that the report to the authority was written (Article 33). One entry in the log.
///
/// # Errors
/// Of the vault only.
pub fn reported(w: &Write<'_>, breach: &Breach, sha256: &str) -> Result<(), CrmError> {
    let facts = json!({ "breach": breach.id, "sha256": sha256 });
    w.audit(acts::BREACH_REPORTED, None, facts)?;
    Ok(())
}
