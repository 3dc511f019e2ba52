//! Room `disclosure`: nothing leaves without a purpose and a recipient (invariant 4; Articles 15(1)(c), 19, 30(1)(d)).
//!
//! A [`Permit`] is the only key to [`Private::egress`](crate::private::Private::egress). It is made here, in the
//! transaction that writes who receives what.

pub mod census;
mod contract;
pub mod export;
#[cfg(test)]
mod export_tests;
pub mod foresight;
mod gate;
mod permit;
mod recipient;
#[cfg(test)]
mod recipient_tests;
mod store;
pub mod tell;
#[cfg(test)]
mod tests;

use uuid::Uuid;
use vault::{Instant, Read};

pub use contract::{Contract, add_contract, contract_paper, contracts};
pub use gate::Gate;
pub use permit::{
    Egress, Permit, Standing, permit, permit_archived, permit_own_right, permit_own_right_in, set_document,
    standing,
};
pub use recipient::{
    RecipientChange, RecipientVersion, add_recipient, change_recipient, recipient_history,
    recipient_known_as, recipient_named, recipients,
};

use crate::error::CrmError;

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

/// The disclosures of a person, newest first.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>, person: Uuid) -> Result<Vec<Disclosure>, CrmError> {
    store::of_person(r, person)
}
