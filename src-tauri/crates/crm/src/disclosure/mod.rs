//! Room `disclosure`: nothing leaves without a purpose and a recipient (invariant 4; Articles 15(1)(c), 19, 30(1)(d)).
//!
//! A [`Permit`] is the only key to [`Private::egress`](crate::private::Private::egress). It is made here, in the
//! transaction that writes who receives what.

pub mod census;
pub mod export;
#[cfg(test)]
mod export_tests;
mod gate;
mod permit;
mod store;
#[cfg(test)]
mod tests;

use serde_json::json;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

pub use gate::Gate;
pub use permit::{Egress, Permit, Standing, permit, permit_own_right, set_document, standing};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};

/// The person's own right, as the way of a disclosure.
pub const WAY_ACCESS_REPORT: &str = "access-report";

/// A file of many people, as the way of a disclosure.
pub const WAY_EXPORT: &str = "export";

/// What a recipient is (Article 4(7)–(9)).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecipientRole {
    /// Works for the firm under a contract (Article 28).
    Processor,
    /// Decides for itself.
    Controller,
}

impl RecipientRole {
    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Processor => "processor",
            Self::Controller => "controller",
        }
    }

    /// The role with this word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Processor, Self::Controller]
            .into_iter()
            .find(|role| role.as_str() == word)
    }
}

/// Somebody who receives data, by name (CJEU C-154/21).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// What it is.
    pub role: RecipientRole,
    /// Safeguards for a third country (Article 46).
    pub safeguards: Option<String>,
    /// Since when.
    pub created_at: Instant,
}

/// A line of the log of disclosures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure {
    /// Id.
    pub id: Uuid,
    /// Recipient by name; none: the person.
    pub recipient: Option<String>,
    /// Purpose key; none: the person's own right.
    pub purpose: Option<String>,
    /// Keys of the fields given.
    pub fields: Vec<String>,
    /// How: `access-report`, `export`, …
    pub way: String,
    /// When.
    pub at: Instant,
    /// Who gave it.
    pub staff: Uuid,
    /// The file of many people it went out in.
    pub batch: Option<Uuid>,
}

/// Adds a recipient. One entry in the log.
///
/// # Errors
/// `empty-name`, `too-long`, `bad-country`, `recipient-taken`.
pub fn add_recipient(
    w: &Write<'_>,
    name: &str,
    country: &str,
    role: RecipientRole,
    safeguards: Option<&str>,
) -> Result<Recipient, CrmError> {
    let name: String = name.trim().nfc().collect();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Refusal::new("empty-name").on("name").into());
    }
    if name.chars().count() > NAME_MAX {
        return Err(Refusal::new("too-long")
            .on("name")
            .with(json!({ "max": NAME_MAX }))
            .into());
    }
    let country = country.trim().to_ascii_uppercase();
    if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Refusal::new("bad-country").on("country").into());
    }
    if store::recipients(w)?
        .iter()
        .any(|known| known.name.to_lowercase() == name.to_lowercase())
    {
        return Err(Refusal::new("recipient-taken").on("name").into());
    }
    let safeguards = safeguards
        .map(|text| text.trim().nfc().collect::<String>())
        .filter(|text| !text.is_empty());
    let recipient = Recipient {
        id: w.id(),
        name,
        country,
        role,
        safeguards,
        created_at: w.now(),
    };
    store::add_recipient(w, &recipient)?;
    w.changed(
        "recipient",
        recipient.id,
        Op::Insert,
        &["name", "country", "role"],
    )?;
    w.audit(
        acts::RECIPIENT_ADDED,
        None,
        json!({ "recipient": recipient.name, "role": role.as_str() }),
    )?;
    Ok(recipient)
}

/// Everybody who may receive data, in the order they were added.
///
/// # Errors
/// Of the vault only.
pub fn recipients(r: &Read<'_>) -> Result<Vec<Recipient>, CrmError> {
    store::recipients(r)
}

/// The recipient with this name, in upper or lower case.
///
/// # Errors
/// `unknown-recipient`.
pub fn recipient_named(r: &Read<'_>, name: &str) -> Result<Recipient, CrmError> {
    let name = name.trim().nfc().collect::<String>().to_lowercase();
    let known = store::recipients(r)?.into_iter();
    let mut named = known.filter(|recipient| recipient.name.to_lowercase() == name);
    Ok(named.next().ok_or_else(gate::unknown_recipient)?)
}

/// The disclosures of a person, newest first.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>, person: Uuid) -> Result<Vec<Disclosure>, CrmError> {
    store::of_person(r, person)
}

const NAME_MAX: usize = 200;
