//! Room `tasks`: what is to be done about a person, by when, once or again and again.

pub mod census;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use law::Period;
use serde_json::json;
use text::guard::{self, Sensitive};
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::rules::clean_lines;
use crate::private::Private;
use crate::{deals, people, purposes, staff};

/// Longest task, in characters.
const LONGEST: usize = 1_000;

/// A task.
pub struct Task {
    /// Id.
    pub id: Uuid,
    /// Whom it is about.
    pub person: Uuid,
    /// Their name.
    pub person_name: Private,
    /// The deal it is the next step of.
    pub deal: Option<Uuid>,
    /// What is to be done.
    pub text: Private,
    /// By when.
    pub due: NaiveDate,
    /// How often it comes again.
    pub repeat: Option<Period>,
    /// The day from which repetitions count.
    pub first_due: NaiveDate,
    /// Who does it.
    pub owner: Uuid,
    /// When it was written down.
    pub created_at: Instant,
    /// When it was done.
    pub done_at: Option<Instant>,
}

/// A task to be written down.
#[derive(Clone, Copy)]
pub struct NewTask<'a> {
    /// Whom it is about.
    pub person: Uuid,
    /// What is to be done.
    pub text: &'a str,
    /// By when, as people say it: `zajtra`, `in two weeks`, `3. 6. 2026`.
    pub due: &'a str,
    /// How often: `day week month quarter year`, or an ISO 8601 period.
    pub repeat: Option<&'a str>,
    /// The deal it is the next step of.
    pub deal: Option<Uuid>,
    /// Who does it; who writes it, if nobody is said.
    pub owner: Option<Uuid>,
}

/// A task that was just written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Id.
    pub id: Uuid,
    /// By when.
    pub due: NaiveDate,
    /// What the text guard noticed.
    pub noticed: Vec<Sensitive>,
}

/// Which tasks.
#[derive(Clone, Copy, Default)]
pub struct Query {
    /// About this person.
    pub person: Option<Uuid>,
    /// Done ones too.
    pub done: bool,
    /// Due until this day.
    pub until: Option<NaiveDate>,
    /// Of this staff member.
    pub owner: Option<Uuid>,
}

/// Writes a task down. One entry in the log.
///
/// # Errors
/// `unknown-person restricted empty-task too-long bad-characters bad-date bad-repeat unknown-deal no-such-staff`.
pub fn add(w: &Write<'_>, new: &NewTask<'_>) -> Result<Added, CrmError> {
    purposes::open(w, new.person)?;
    let text = clean_lines(new.text, LONGEST).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-task").on("text"),
        _ => refusal.on("text"),
    })?;
    let due = text::parse_day(new.due, w.world().today()).map_err(|_| Refusal::new("bad-date").on("due"))?;
    let repeat = new.repeat.map(rules::repeat).transpose()?;
    if let Some(deal) = new.deal
        && deals::get(w, deal)?.person != new.person
    {
        return Err(Refusal::new("unknown-deal").on("deal").into());
    }
    let owner = new.owner.unwrap_or_else(|| w.staff());
    if !staff::names(w)?.contains_key(&owner) {
        return Err(Refusal::new("no-such-staff").on("owner").into());
    }
    let row = store::NewRow {
        id: w.id(),
        person: new.person,
        deal: new.deal,
        text: &text,
        due,
        repeat: repeat.map(|period| period.to_string()),
        first_due: due,
        owner,
    };
    store::insert(w, &row)?;
    w.changed("task", row.id, Op::Insert, &["text", "due"])?;
    people::touch(w, new.person)?;
    w.audit(acts::TASK_ADDED, Some(new.person), json!({ "task": row.id }))?;
    Ok(Added {
        id: row.id,
        due,
        noticed: guard::notice(&text),
    })
}

/// Marks a task as done; one that repeats is written down anew for its next day after today, which is answered. One
/// entry in the log.
///
/// # Errors
/// `unknown-task restricted already-done`.
pub fn done(w: &Write<'_>, id: Uuid) -> Result<Option<(Uuid, NaiveDate)>, CrmError> {
    let task = open(w, id)?;
    store::done(w, id)?;
    w.changed("task", id, Op::Update, &["done_at"])?;
    let next = again(w, &task)?;
    people::touch(w, task.person)?;
    w.audit(acts::TASK_DONE, Some(task.person), json!({ "task": id }))?;
    Ok(next)
}

fn again(w: &Write<'_>, task: &Task) -> Result<Option<(Uuid, NaiveDate)>, CrmError> {
    let after = task.due.max(w.world().today());
    let due = task
        .repeat
        .and_then(|period| rules::next(task.first_due, period, after));
    let Some(due) = due else { return Ok(None) };
    let row = store::NewRow {
        id: w.id(),
        person: task.person,
        deal: task.deal,
        text: task.text.inside(),
        due,
        repeat: task.repeat.map(|period| period.to_string()),
        first_due: task.first_due,
        owner: task.owner,
    };
    store::insert(w, &row)?;
    w.changed("task", row.id, Op::Insert, &["text", "due"])?;
    Ok(Some((row.id, due)))
}

/// Takes a task away, repetitions to come with it. One entry in the log.
///
/// # Errors
/// `unknown-task restricted`.
pub fn remove(w: &Write<'_>, id: Uuid) -> Result<(), CrmError> {
    let task = get(w, id)?;
    purposes::open(w, task.person)?;
    store::delete(w, id)?;
    w.changed("task", id, Op::Delete, &[])?;
    people::touch(w, task.person)?;
    w.audit(acts::TASK_REMOVED, Some(task.person), json!({ "task": id }))?;
    Ok(())
}

/// A task.
///
/// # Errors
/// `unknown-task`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Task, CrmError> {
    store::get(r, id)?.ok_or_else(|| Refusal::new("unknown-task").on("id").into())
}

/// Open tasks by their day, then done ones if asked for, the last first. None of people who are restricted.
///
/// # Errors
/// `unknown-person restricted` for the person asked for.
pub fn list(r: &Read<'_>, query: &Query) -> Result<Vec<Task>, CrmError> {
    if let Some(person) = query.person {
        purposes::open(r, person)?;
    }
    store::list(r, query)
}

fn open(w: &Write<'_>, id: Uuid) -> Result<Task, CrmError> {
    let task = get(w, id)?;
    purposes::open(w, task.person)?;
    if task.done_at.is_some() {
        return Err(Refusal::new("already-done").on("id").into());
    }
    Ok(task)
}
