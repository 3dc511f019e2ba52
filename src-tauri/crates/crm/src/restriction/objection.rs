//! Objections (Article 21). To direct marketing: at any time, free, without reasons, and nobody at the firm can lift it.
//! To what rests on a public or the firm's own interest: the processing stops as well.
//!
//! An objection ends the processing of its purpose and keeps it ended. Only a later consent for that purpose, a new act
//! of the person, lifts it; whether it stands is a view over objections and consent events, nothing is overwritten.

use serde_json::json;
use uuid::Uuid;
use vault::ledger::{Act, Entry};
use vault::{Instant, Op, Read, Write};

use super::{rules, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::people;
use crate::purposes::{self, Purpose, end_reason};

/// Stands in the ledger for all purposes of direct marketing; no purpose has such a key.
const MARKETING: &str = "*marketing";

/// What is objected to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objected<'a> {
    /// One purpose, by its key.
    Purpose(&'a str),
    /// Every purpose that is marked as marketing, now and later.
    Marketing,
}

impl<'a> Objected<'a> {
    fn key(self) -> Option<&'a str> {
        match self {
            Self::Purpose(key) => Some(key),
            Self::Marketing => None,
        }
    }
}

/// An objection of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Id.
    pub id: Uuid,
    /// Purpose key; none: all direct marketing.
    pub purpose: Option<String>,
    /// When.
    pub at: Instant,
    pub(super) after_event: i64,
}

/// Records an objection and ends what it is about; answers its id. One entry in the log, one in the ledger. A restricted
/// person can object: it is their own right.
///
/// # Errors
/// `unknown-person`, `unknown-purpose`, `no-right-to-object` with `{purpose, basis}`.
pub fn object(w: &Write<'_>, person: Uuid, to: Objected<'_>) -> Result<Uuid, CrmError> {
    purposes::present(w, person)?;
    if let Objected::Purpose(key) = to {
        let purpose = purposes::known(w, key)?;
        if !rules::may_object(&purpose) {
            let details = json!({ "purpose": key, "basis": purpose.basis.as_str() });
            return Err(Refusal::new("no-right-to-object")
                .on("purpose")
                .with(details)
                .into());
        }
    }
    let at = w.now();
    let id = begin(w, person, to, at)?;
    let word = to.key().unwrap_or(MARKETING).to_owned();
    w.ledger(&Entry {
        at,
        subjects: crate::merge::ids(w, person)?,
        act: Act::Objection { purpose: word },
    })?;
    Ok(id)
}

/// Whether an objection of the person against a purpose stands.
///
/// # Errors
/// Of the vault only.
pub fn objected(r: &Read<'_>, person: Uuid, purpose: &Purpose) -> Result<bool, CrmError> {
    let mut about = store::objections(r, person)?;
    about.retain(|objection| match &objection.purpose {
        Some(key) => *key == purpose.key,
        None => purpose.marketing,
    });
    if about.is_empty() {
        return Ok(false);
    }
    let grants = store::grants(r, person, &purpose.key)?;
    Ok(about.iter().any(|objection| objection.lifted(&grants).is_none()))
}

/// All objections of a person, oldest first, each with the moment it ended. One against all marketing does not end as a
/// whole: a consent takes its own purpose out of it.
///
/// # Errors
/// Of the vault only.
pub fn objections(r: &Read<'_>, person: Uuid) -> Result<Vec<(Objection, Option<Instant>)>, CrmError> {
    let all = store::objections(r, person)?;
    all.into_iter()
        .map(|objection| {
            let ended = match &objection.purpose {
                Some(key) => objection.lifted(&store::grants(r, person, key)?),
                None => None,
            };
            Ok((objection, ended))
        })
        .collect()
}

/// Records an objection again, from the ledger. What is known already is not recorded twice, and a consent given later
/// stands.
///
/// # Errors
/// Of the vault only.
pub(crate) fn repeat(w: &Write<'_>, person: Uuid, word: &str, at: Instant) -> Result<(), CrmError> {
    let to = match word {
        MARKETING => Objected::Marketing,
        key => Objected::Purpose(key),
    };
    let known = store::objections(w, person)?;
    if known
        .iter()
        .any(|one| one.purpose.as_deref() == to.key() && one.at == at)
    {
        return Ok(());
    }
    begin(w, person, to, at)?;
    Ok(())
}

impl Objection {
    /// What it is against, as the ledger says it.
    pub(crate) fn word(&self) -> &str {
        self.purpose.as_deref().unwrap_or(MARKETING)
    }

    fn lifted(&self, grants: &[rules::Said]) -> Option<Instant> {
        let said = rules::Said {
            at: self.at,
            seq: self.after_event,
        };
        rules::lifted(said, grants)
    }
}

fn begin(w: &Write<'_>, person: Uuid, to: Objected<'_>, at: Instant) -> Result<Uuid, CrmError> {
    let objection = Objection {
        id: w.id(),
        purpose: to.key().map(str::to_owned),
        at,
        after_event: store::last_event(w)?,
    };
    store::insert_objection(w, person, &objection)?;
    w.changed("objection", objection.id, Op::Insert, &["purpose_key", "at"])?;
    let ended = match to {
        Objected::Purpose(key) => vec![key.to_owned()],
        Objected::Marketing => marketing(w)?,
    };
    for key in ended {
        let stands = match purposes::current(w, &key)? {
            Some(purpose) => objected(w, person, &purpose)?,
            None => true,
        };
        if stands {
            purposes::end(w, person, &key, end_reason::OBJECTED, at)?;
        }
    }
    people::touch(w, person)?;
    let facts = match to {
        Objected::Purpose(key) => json!({ "purpose": key }),
        Objected::Marketing => json!({ "marketing": true }),
    };
    w.audit(acts::OBJECTED, Some(person), facts)?;
    Ok(objection.id)
}

fn marketing(r: &Read<'_>) -> Result<Vec<String>, CrmError> {
    let purposes = purposes::list(r)?;
    Ok(purposes
        .into_iter()
        .filter(|purpose| purpose.marketing)
        .map(|purpose| purpose.key)
        .collect())
}
