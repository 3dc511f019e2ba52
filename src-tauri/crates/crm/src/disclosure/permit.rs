//! The key to values on their way out, made in the transaction that writes who receives them.

use std::collections::HashSet;

use serde_json::json;
use uuid::Uuid;
use vault::{Op, Read, Write};

use super::gate::Gate;
use super::store;
use crate::consent::{self, ConsentState};
use crate::erasure::suppression;
use crate::error::CrmError;
use crate::purposes::{self, Basis, Purpose};
use crate::restriction;

/// Leave for values of one person to go out, already written down.
pub struct Permit {
    disclosure: Uuid,
    subject: Uuid,
    fields: Option<HashSet<String>>,
}

impl Permit {
    /// Whether a field of a person may go out. A permit for the person's own right covers all of theirs.
    pub fn covers(&self, subject: Uuid, field: &str) -> bool {
        self.subject == subject && self.fields.as_ref().is_none_or(|fields| fields.contains(field))
    }

    /// The row of the log of disclosures that stands for it.
    pub fn disclosure(&self) -> Uuid {
        self.disclosure
    }

    /// The person.
    pub fn subject(&self) -> Uuid {
        self.subject
    }
}

/// What is to go out, and why.
pub struct Egress<'a> {
    /// Person.
    pub person: Uuid,
    /// Purpose key.
    pub purpose: &'a str,
    /// Who receives it.
    pub recipient: Uuid,
    /// Field keys.
    pub fields: &'a [&'a str],
    /// How it goes: `export`, `print`, …
    pub way: &'static str,
}

/// Whether data of a person may be used for a purpose towards somebody else now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They may.
    Allowed,
    /// They may not; the reason is the key by which an export counts those it leaves out.
    LeftOut(&'static str),
}

/// Whether data of a person may be used for a purpose towards somebody else now (Articles 6, 7, 18, 21).
///
/// # Errors
/// `unknown-person`, `unknown-purpose`.
pub fn standing(r: &Read<'_>, person: Uuid, purpose: &str) -> Result<Standing, CrmError> {
    standing_for(r, person, &purposes::known(r, purpose)?)
}

/// As [`standing`], for a caller that has the purpose at hand: an export asks for it once, not for every person.
pub(super) fn standing_for(r: &Read<'_>, person: Uuid, purpose: &Purpose) -> Result<Standing, CrmError> {
    match purposes::open(r, person) {
        Err(CrmError::Refused(refusal)) if refusal.code == "restricted" => {
            return Ok(Standing::LeftOut("restricted"));
        }
        answer => answer?,
    }
    if restriction::objected(r, person, purpose)? {
        return Ok(Standing::LeftOut("objected"));
    }
    if suppressed(r, person, purpose)? {
        return Ok(Standing::LeftOut("suppressed"));
    }
    if purpose.basis == Basis::Consent {
        let reason = match consent::state(r, person, &purpose.key)?.state {
            ConsentState::Granted => None,
            ConsentState::NotAsked => Some("consent-not-asked"),
            ConsentState::Asked => Some("consent-asked"),
            ConsentState::Refused => Some("consent-refused"),
            ConsentState::Withdrawn => Some("consent-withdrawn"),
            ConsentState::Expired => Some("consent-expired"),
            ConsentState::Unproven => Some("consent-unproven"),
        };
        if let Some(reason) = reason {
            return Ok(Standing::LeftOut(reason));
        }
    }
    let running = purposes::runs(r, person, &purpose.key)?;
    Ok(if running {
        Standing::Allowed
    } else {
        Standing::LeftOut("ended")
    })
}

/// Whether an address of the person is one of somebody who was erased. Who came in later did so on a new basis, which
/// was recorded; for direct marketing that is not enough unless it is a consent, a new act of the person (Article 21(3)).
fn suppressed(r: &Read<'_>, person: Uuid, purpose: &Purpose) -> Result<bool, CrmError> {
    let (created_at, norms) = store::addresses(r, person)?;
    let since = suppression::since(r, norms.iter().map(String::as_str))?;
    let by_marketing = purpose.marketing && purpose.basis != Basis::Consent;
    Ok(since.is_some_and(|since| by_marketing || created_at < since))
}

/// A permit to give fields of a person to a recipient for a purpose, written into the log of disclosures. Without an
/// entry in the access log: part of the act that gives.
///
/// # Errors
/// `left-out` with `{reason}`, `unknown-recipient`, `unknown-person`, `unknown-purpose`, `field-not-needed`.
pub fn permit(w: &Write<'_>, egress: &Egress<'_>) -> Result<Permit, CrmError> {
    let gate = Gate::open(w, egress.purpose, egress.recipient, egress.way, None)?;
    gate.pass(w, egress.person, egress.fields, |_| false)
}

/// A permit for the person's own right (Articles 15, 20): everything of theirs may go to them. `fields` are the keys
/// the document will hold. Without an entry in the access log: part of the act that answers.
///
/// # Errors
/// `unknown-person`.
pub fn permit_own_right(
    w: &Write<'_>,
    person: Uuid,
    way: &str,
    fields: &[String],
) -> Result<Permit, CrmError> {
    own_right(w, person, way, fields, None)
}

/// As [`permit_own_right`], for one of many papers that are made together: `batch` is what their lines of the log have
/// in common.
///
/// # Errors
/// `unknown-person`.
pub fn permit_own_right_in(
    w: &Write<'_>,
    person: Uuid,
    way: &str,
    fields: &[String],
    batch: Uuid,
) -> Result<Permit, CrmError> {
    own_right(w, person, way, fields, Some(batch))
}

fn own_right(
    w: &Write<'_>,
    person: Uuid,
    way: &str,
    fields: &[String],
    batch: Option<Uuid>,
) -> Result<Permit, CrmError> {
    purposes::present(w, person)?;
    let row = store::NewRow {
        id: w.id(),
        person,
        recipient: None,
        purpose: None,
        fields: json!(fields).to_string(),
        way,
        batch,
    };
    written(w, &row, None)
}

/// A permit for what an erasure left of somebody: the sealed archive answers to the person it is about (Article 15), and
/// there is no record any more that a disclosure could be written to. The entry in the access log stands for it.
pub fn permit_archived(subject: Uuid) -> Permit {
    Permit {
        disclosure: Uuid::nil(),
        subject,
        fields: None,
    }
}

/// A permit to tell a recipient whom a rectification, erasure or restriction is about (Article 19): a duty of the firm,
/// for which nobody's consent is asked. `subject`: the person, or the task that stands for somebody who was erased.
pub(super) fn permit_article_19(
    w: &Write<'_>,
    person: Option<Uuid>,
    subject: Uuid,
    recipient: Option<Uuid>,
    fields: &[String],
) -> Result<Permit, CrmError> {
    let (Some(person), Some(_)) = (person, recipient) else {
        return Ok(permit_archived(subject));
    };
    let row = store::NewRow {
        id: w.id(),
        person,
        recipient,
        purpose: None,
        fields: json!(fields).to_string(),
        way: super::tell::WAY_LETTER,
        batch: None,
    };
    written(w, &row, None)
}

/// Writes into the log which document carried the values of a permit.
///
/// # Errors
/// Of the vault only.
pub fn set_document(w: &Write<'_>, permit: &Permit, sha256: &str) -> Result<(), CrmError> {
    store::set_document(w, permit.disclosure, sha256)?;
    w.changed("disclosure", permit.disclosure, Op::Update, &["document"])?;
    Ok(())
}

/// Fields of the minimal record: every purpose needs them.
pub(super) const MINIMAL: [&str; 4] = ["name", "given", "family", "company"];

pub(super) fn written(
    w: &Write<'_>,
    row: &store::NewRow<'_>,
    fields: Option<HashSet<String>>,
) -> Result<Permit, CrmError> {
    store::insert(w, row)?;
    w.changed(
        "disclosure",
        row.id,
        Op::Insert,
        &["recipient_id", "purpose_key", "fields", "way", "at", "document"],
    )?;
    Ok(Permit {
        disclosure: row.id,
        subject: row.person,
        fields,
    })
}
