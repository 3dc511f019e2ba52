//! Room `restriction`: stored and nothing else (Article 18), and no more for this purpose (Article 21).
//!
//! A restriction marks the person (`person.restricted_at`); each room refuses a marked person where it touches the
//! store. What it still allows is the person's own: requests and their answers, withdrawal, objection, notices, lifting,
//! erasure, and the correction that ends the dispute.
//!
//! An objection ends the processing and keeps it ended: see [`objection`]. Restrictions, their end and objections are
//! entries of the ledger, so that a restore does not undo them.

pub mod census;
pub mod objection;
mod rules;
mod store;
#[cfg(test)]
mod tests;

use serde_json::json;
use uuid::Uuid;
use vault::ledger::{Act, Entry};
use vault::{Instant, Op, Read, Write};

pub use objection::{Objected, Objection, object, objected, objections};

pub use rules::may_object;

use crate::audit::acts;
use crate::disclosure::tell;
use crate::error::{CrmError, Refusal};
use crate::{moment, people};

/// Why processing is restricted (Article 18(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// (a) The person contests that the data are right.
    Accuracy,
    /// (b) The processing is unlawful, and the person does not want erasure.
    Unlawful,
    /// (c) The person needs the data for legal claims.
    Claims,
    /// (d) The person objected; whose reasons weigh more is not decided yet.
    Objection,
}

impl Ground {
    /// All grounds, in the order of the article.
    pub const ALL: [Self; 4] = [Self::Accuracy, Self::Unlawful, Self::Claims, Self::Objection];

    /// Its word in the database, the ledger and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accuracy => "accuracy",
            Self::Unlawful => "unlawful",
            Self::Claims => "claims",
            Self::Objection => "objection",
        }
    }

    /// The ground with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.as_str() == word)
    }
}

/// A restriction of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restriction {
    /// Id.
    pub id: Uuid,
    /// The person.
    pub person: Uuid,
    /// Why.
    pub ground: Ground,
    /// Since when.
    pub since: Instant,
    /// When the person was told that it would be lifted.
    pub informed_at: Option<Instant>,
    /// When it was lifted; none: in force.
    pub lifted_at: Option<Instant>,
}

/// Restricts the processing of a person's data; answers the id of the restriction. One entry in the log, one in the
/// ledger. A person may have several grounds at once, each is lifted for itself.
///
/// # Errors
/// `unknown-person`; `restricted` if they are for this ground, or by a law that kept them from erasure.
pub fn restrict(w: &Write<'_>, person: Uuid, ground: Ground) -> Result<Uuid, CrmError> {
    let since = w.now();
    let marked = people::get(w, person)?.restricted_at.is_some();
    let open: Vec<Restriction> = in_force(w, person)?;
    if (marked && open.is_empty()) || open.iter().any(|known| known.ground == ground) {
        return Err(Refusal::new("restricted").on("person").into());
    }
    let id = begin(w, person, ground, since)?;
    w.ledger(&Entry {
        at: since,
        subjects: crate::merge::ids(w, person)?,
        act: Act::Restriction {
            ground: ground.as_str().to_owned(),
        },
    })?;
    tell::begin(w, person, tell::Cause::Restricted, None, None)?;
    people::touch(w, person)?;
    w.audit(
        acts::RESTRICTED,
        Some(person),
        json!({ "ground": ground.as_str() }),
    )?;
    Ok(id)
}

/// Lifts a restriction of which the person was told before (Article 18(3)). With the last one the mark goes. One entry
/// in the log; one in the ledger when the mark goes.
///
/// # Errors
/// `unknown-restriction`, `objection-stands` for the id of an objection, `already-lifted`, `bad-date`, `future-date`,
/// `informed-before-restriction`.
pub fn lift(w: &Write<'_>, id: Uuid, informed_at: &str) -> Result<Restriction, CrmError> {
    let restriction = match store::restriction(w, id)? {
        Some(restriction) => restriction,
        None if store::is_objection(w, id)? => return Err(Refusal::new("objection-stands").on("id").into()),
        None => return Err(Refusal::new("unknown-restriction").on("id").into()),
    };
    if restriction.lifted_at.is_some() {
        return Err(Refusal::new("already-lifted").on("id").into());
    }
    let now = w.world().now();
    let informed = informed(informed_at, now)?;
    rules::told_while_in_force(informed, restriction.since, *now.offset())?;
    let lifted = Restriction {
        informed_at: Some(informed),
        lifted_at: Some(w.now()),
        ..restriction
    };
    end(w, &lifted)?;
    if in_force(w, lifted.person)?.is_empty() {
        people::restrict(w, lifted.person, None)?;
        w.ledger(&Entry {
            at: w.now(),
            subjects: crate::merge::ids(w, lifted.person)?,
            act: Act::RestrictionLifted,
        })?;
    }
    people::touch(w, lifted.person)?;
    let facts = json!({ "ground": lifted.ground.as_str(), "informed_at": informed.to_string() });
    w.audit(acts::RESTRICTION_LIFTED, Some(lifted.person), facts)?;
    Ok(lifted)
}

/// All restrictions of a person, oldest first.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>, person: Uuid) -> Result<Vec<Restriction>, CrmError> {
    store::restrictions(r, person)
}

/// Restricts again, from the ledger. What is known already is not done twice. A word that this version does not know
/// still marks the person.
///
/// # Errors
/// Of the vault only.
pub(crate) fn repeat(w: &Write<'_>, person: Uuid, ground: &str, since: Instant) -> Result<(), CrmError> {
    let Some(ground) = Ground::parse(ground) else {
        return people::restrict(w, person, Some(since));
    };
    let known = list(w, person)?;
    if known.iter().any(|one| (one.ground, one.since) == (ground, since)) {
        return Ok(());
    }
    begin(w, person, ground, since)?;
    w.audit(
        acts::RESTRICTED,
        Some(person),
        json!({ "ground": ground.as_str() }),
    )?;
    Ok(())
}

/// Lifts again, from the ledger: nothing was in force any more at that moment. When the person was told is not in it.
///
/// # Errors
/// Of the vault only.
pub(crate) fn repeat_lifting(w: &Write<'_>, person: Uuid, at: Instant) -> Result<(), CrmError> {
    for restriction in in_force(w, person)? {
        let lifted = Restriction {
            lifted_at: Some(at),
            ..restriction
        };
        end(w, &lifted)?;
        let facts = json!({ "ground": lifted.ground.as_str() });
        w.audit(acts::RESTRICTION_LIFTED, Some(person), facts)?;
    }
    people::restrict(w, person, None)
}

fn in_force(r: &Read<'_>, person: Uuid) -> Result<Vec<Restriction>, CrmError> {
    let mut open = list(r, person)?;
    open.retain(|restriction| restriction.lifted_at.is_none());
    Ok(open)
}

fn begin(w: &Write<'_>, person: Uuid, ground: Ground, since: Instant) -> Result<Uuid, CrmError> {
    let id = w.id();
    store::insert(
        w,
        &Restriction {
            id,
            person,
            ground,
            since,
            informed_at: None,
            lifted_at: None,
        },
    )?;
    w.changed("restriction", id, Op::Insert, &["ground", "since"])?;
    people::restrict(w, person, Some(since))?;
    Ok(id)
}

fn end(w: &Write<'_>, lifted: &Restriction) -> Result<(), CrmError> {
    store::end(w, lifted)?;
    w.changed(
        "restriction",
        lifted.id,
        Op::Update,
        &["informed_at", "lifted_at"],
    )?;
    Ok(())
}

/// When the person was told: said, and not in the future.
fn informed(text: &str, now: chrono::DateTime<chrono::FixedOffset>) -> Result<Instant, Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::new("bad-date").on("informed_at"));
    }
    moment::of_act(Some(text), now).map_err(|refusal| refusal.on("informed_at"))
}
