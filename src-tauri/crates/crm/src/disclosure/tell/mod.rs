//! Telling recipients (Article 19): everybody who received data hears of their rectification, erasure and restriction,
//! unless that is impossible or takes a disproportionate effort.
//!
//! Each recipient is a task from the act on until it was told, or until it stands written why not. A task about somebody
//! who was erased says whom the letter is about in sealed words only, and loses them with the telling.

mod store;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, VaultError, Write};

use super::permit::{self, Permit};
use crate::audit::acts;
use crate::erasure::archive;
use crate::error::{CrmError, Refusal};
use crate::fields::FieldClass;
use crate::private::Private;
use crate::{fields, moment, people};

/// Label under which it is sealed whom a task is about.
pub(crate) const LABEL: &str = "to_tell.sealed";
/// A letter under Article 19, as the way of a disclosure.
pub const WAY_LETTER: &str = "article-19";
const ID: &str = "to tell";
const LONGEST_REASON: usize = 500;

/// What a recipient has to be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Data were erased (Article 17).
    Erased,
    /// Processing was restricted (Article 18).
    Restricted,
    /// Data were corrected (Article 16).
    Rectified,
}

impl Cause {
    /// All causes.
    pub const ALL: [Self; 3] = [Self::Erased, Self::Restricted, Self::Rectified];

    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Restricted => "restricted",
            Self::Rectified => "rectified",
        }
    }

    /// The cause with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.as_str() == word)
    }
}

/// What became of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The recipient has to be told still.
    Open,
    /// The recipient was told then.
    Told(Instant),
    /// The recipient cannot be told, because.
    Impossible(String),
}

/// A recipient to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Id.
    pub id: Uuid,
    /// The person; none once everything about them was erased.
    pub person: Option<Uuid>,
    /// Recipient by name.
    pub recipient: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// What of.
    pub cause: Cause,
    /// The receipt of the erasure.
    pub receipt: Option<Uuid>,
    /// Keys of the fields the recipient was given.
    pub fields: Vec<String>,
    /// When it was given data the last time.
    pub given_at: Instant,
    /// SHA-256 of what it was given then.
    pub document: Option<String>,
    /// Since when it has to be told.
    pub at: Instant,
    /// What became of it.
    pub outcome: Outcome,
}

/// Whom a task is about.
#[derive(Serialize, Deserialize)]
pub(crate) struct Whom {
    /// Display name.
    pub(crate) name: String,
    /// Who told the firm about them: a word of [`people::SourceKind`].
    pub(crate) source: String,
    /// What else the recipient was given that tells who it is: field key → value.
    pub(crate) values: BTreeMap<String, String>,
}

/// Fields beside the name by which a recipient finds the person in its own papers.
const TELLING: [&str; 5] = ["company", "email", "phone", "email2", "phone2"];

/// Begins a task for everybody who received data of a person. `only`: the fields it is about; none: all. Answers
/// their names. Without an entry in the log: part of the act.
///
/// # Errors
/// `unknown-person`.
pub fn begin(
    w: &Write<'_>,
    person: Uuid,
    cause: Cause,
    receipt: Option<Uuid>,
    only: Option<&[String]>,
) -> Result<Vec<String>, CrmError> {
    let concerned =
        |given: &store::Given| only.is_none_or(|only| given.fields.iter().any(|field| only.contains(field)));
    let given: Vec<store::Given> = store::given(w, person)?.into_iter().filter(concerned).collect();
    for one in &given {
        let whole = cause == Cause::Erased && only.is_none();
        let id = task_id(w, person, one.recipient, cause, (!whole).then(|| w.now()));
        let mut task = store::New {
            id,
            person,
            cause,
            receipt,
            given: one,
            at: w.now(),
            sealed: None,
            addresses: None,
        };
        if whole {
            task.person = id;
            if !store::exists(w, id)? {
                let whom = whom(w, person, &one.fields)?;
                task.sealed = Some(w.seal(id, LABEL, &json(&whom)?)?);
                task.addresses = Some(archive::hashes(w, person)?);
            }
        }
        if store::insert(w, &task)? {
            w.changed("to_tell", id, Op::Insert, &["recipient", "cause"])?;
        }
    }
    Ok(given.into_iter().map(|one| one.name).collect())
}

/// Everybody who received data of a person, by name.
///
/// # Errors
/// Of the vault only.
pub fn recipients(r: &Read<'_>, person: Uuid) -> Result<Vec<String>, CrmError> {
    Ok(store::given(r, person)?.into_iter().map(|one| one.name).collect())
}

/// What an erasure begins where the vault knows no receipt of it: after a restore. What is known already stays as it is.
///
/// # Errors
/// Of the vault only.
pub(crate) fn after_erasure(w: &Write<'_>, ids: &[Uuid]) -> Result<(), CrmError> {
    for id in ids {
        if store::person_is_there(w, *id)? {
            begin(w, *id, Cause::Erased, None, None)?;
        }
    }
    Ok(())
}

/// Tasks, the oldest first: those still open, or all.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>, open: bool) -> Result<Vec<Task>, CrmError> {
    store::list(r, open)
}

/// A task.
///
/// # Errors
/// `unknown-notification`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Task, CrmError> {
    Ok(store::get(r, id)?.ok_or_else(|| Refusal::new("unknown-notification").on("id"))?)
}

/// Writes down that the recipient was told. One entry in the log.
///
/// # Errors
/// `unknown-notification already-told bad-date future-date told-before-cause`.
pub fn told(w: &Write<'_>, id: Uuid, at: &str) -> Result<Task, CrmError> {
    let task = open(w, id)?;
    let now = w.world().now();
    let at = moment::of_act(Some(at), now).map_err(|no| no.on("told_at"))?;
    let day = |at: Instant| at.to_utc().with_timezone(now.offset()).date_naive();
    if day(at) < day(task.at) {
        return Err(Refusal::new("told-before-cause").on("told_at").into());
    }
    close(w, task, Outcome::Told(at))
}

/// A recipient was told of what was done about a person who is there still, as another room wrote it down: the tasks about
/// both that had begun by then are done. Without an entry in the log: part of that act.
///
/// # Errors
/// Of the vault only.
pub fn told_by_name(w: &Write<'_>, person: Uuid, recipient: &str, at: Instant) -> Result<(), CrmError> {
    let open = list(w, true)?.into_iter().filter(|task| {
        task.person == Some(person)
            && task.recipient == recipient
            && task.at.to_utc().date_naive() <= at.to_utc().date_naive()
    });
    for task in open {
        store::close(w, task.id, &Outcome::Told(at))?;
        w.changed("to_tell", task.id, Op::Update, &["told_at"])?;
    }
    Ok(())
}

/// Writes down why the recipient cannot be told. One entry in the log.
///
/// # Errors
/// `unknown-notification already-told empty-value too-long bad-characters`.
pub fn impossible(w: &Write<'_>, id: Uuid, because: &str) -> Result<Task, CrmError> {
    let task = open(w, id)?;
    let because = fields::rules::clean(because, LONGEST_REASON).map_err(|no| no.on("impossible"))?;
    close(w, task, Outcome::Impossible(because))
}

fn open(r: &Read<'_>, id: Uuid) -> Result<Task, CrmError> {
    let task = get(r, id)?;
    if task.outcome != Outcome::Open {
        return Err(Refusal::new("already-told").on("id").into());
    }
    Ok(task)
}

/// With the telling goes what was needed for it.
fn close(w: &Write<'_>, task: Task, outcome: Outcome) -> Result<Task, CrmError> {
    store::close(w, task.id, &outcome)?;
    if task.person.is_none() {
        w.forget_subject(task.id)?;
    }
    w.changed("to_tell", task.id, Op::Update, &["told_at", "impossible"])?;
    let word = match outcome {
        Outcome::Impossible(_) => "impossible",
        _ => "told",
    };
    let facts = json!({ "recipient": task.recipient, "cause": task.cause.as_str(), "outcome": word });
    w.audit(acts::RECIPIENT_TOLD, task.person, facts)?;
    Ok(Task { outcome, ..task })
}

/// What a letter says about whom, and the permit to let it out.
pub struct Letter {
    /// The task.
    pub task: Task,
    /// Name of the person.
    pub name: Private,
    /// What else tells who it is: field key and value.
    pub values: Vec<(String, Private)>,
    /// Leave for these to go to the recipient.
    pub permit: Permit,
}

/// What the letter to a recipient has to say: the duty of Article 19, which asks no gate. One entry in the log, and where
/// the person is there still, one in the log of disclosures.
///
/// # Errors
/// `unknown-notification already-told`.
pub fn letter(w: &Write<'_>, id: Uuid) -> Result<Letter, CrmError> {
    let task = open(w, id)?;
    let subject = task.person.unwrap_or(task.id);
    let whom = match task.person {
        Some(person) => whom(w, person, &task.fields)?,
        None => {
            let sealed = store::sealed(w, id)?.unwrap_or_default();
            let opened = opened(w, id, &sealed)?;
            opened.ok_or(VaultError::Damaged {
                file: "vault.db",
                what: "to_tell",
            })?
        }
    };
    let private = |key: &str, value: String| Private::new(value, subject, key, FieldClass::Minimal, false);
    let mut keys = vec!["name".to_owned()];
    keys.extend(whom.values.keys().cloned());
    let recipient = store::recipient_of(w, &task.recipient)?;
    let permit = permit::permit_article_19(w, task.person, subject, recipient, &keys)?;
    let facts = json!({ "recipient": task.recipient, "cause": task.cause.as_str() });
    w.audit(acts::TELL_LETTER, task.person, facts)?;
    Ok(Letter {
        name: private("name", whom.name),
        values: whom
            .values
            .into_iter()
            .map(|(key, value)| {
                let value = private(&key, value);
                (key, value)
            })
            .collect(),
        task,
        permit,
    })
}

/// What a task says about whom.
pub(crate) fn opened(r: &Read<'_>, subject: Uuid, sealed: &[u8]) -> Result<Option<Whom>, CrmError> {
    let clear = r.unseal(subject, LABEL, sealed)?;
    Ok(clear.and_then(|clear| serde_json::from_slice(&clear).ok()))
}

/// Open tasks about an erased person with this address.
///
/// # Errors
/// Of the vault only.
pub(crate) fn about(r: &Read<'_>, hash: &[u8; 32]) -> Result<Vec<Uuid>, CrmError> {
    store::about(r, hash)
}

fn whom(r: &Read<'_>, person: Uuid, given: &[String]) -> Result<Whom, CrmError> {
    let given: BTreeSet<&str> = given.iter().map(String::as_str).collect();
    let record = people::get(r, person)?;
    let mut values = BTreeMap::new();
    if let Some(company) = record.company.filter(|_| given.contains("company")) {
        values.insert("company".to_owned(), company.inside().clone());
    }
    for field in &record.fields {
        let key = field.key.as_str();
        if TELLING.contains(&key) && given.contains(key) {
            values.insert(key.to_owned(), field.value.inside().clone());
        }
    }
    Ok(Whom {
        name: record.name.inside().clone(),
        source: record.source.kind.as_str().to_owned(),
        values,
    })
}

fn json(whom: &Whom) -> Result<Vec<u8>, CrmError> {
    Ok(serde_json::to_vec(whom).map_err(|_| VaultError::Internal("json"))?)
}

/// The same after a restore for an erasure; each other act begins anew.
fn task_id(r: &Read<'_>, person: Uuid, recipient: Uuid, cause: Cause, at: Option<Instant>) -> Uuid {
    let at = at.map_or([0; 8], |at| at.0.to_be_bytes());
    let parts = [
        person.as_bytes().as_slice(),
        recipient.as_bytes(),
        cause.as_str().as_bytes(),
        &at,
    ];
    archive::hashed_id(r, ID, &parts.concat())
}
