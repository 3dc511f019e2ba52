//! Room `tasks`: what is to be done about a person, by when.

pub mod types;

use crm::staff::{self, Role};
use crm::tasks::{self, Query};
use uuid::Uuid;

use self::types::{NewTask, TaskDone, TaskSaved, TaskView, TasksQuery};
use crate::error::ApiError;
use crate::session::Session;

/// Writes a task down.
///
/// # Errors
/// `not-allowed`, and what [`crm::tasks::add`] refuses.
pub fn add(session: &Session, request: &NewTask) -> Result<TaskSaved, ApiError> {
    session.require(Role::Staff)?;
    let new = tasks::NewTask {
        person: request.person,
        text: &request.text,
        due: &request.due,
        repeat: request.repeat.as_deref(),
        deal: request.deal,
        owner: request.owner,
    };
    let added = session.vault().write(session.staff(), |w| tasks::add(w, &new))?;
    Ok(TaskSaved {
        id: added.id,
        due: added.due.to_string(),
        noticed: added.noticed.iter().map(ToString::to_string).collect(),
    })
}

/// Marks a task as done.
///
/// # Errors
/// `not-allowed`, and what [`crm::tasks::done`] refuses.
pub fn done(session: &Session, id: Uuid) -> Result<TaskDone, ApiError> {
    session.require(Role::Staff)?;
    let next = session.vault().write(session.staff(), |w| tasks::done(w, id))?;
    Ok(TaskDone {
        id,
        next: next.map(|(next, _)| next),
        next_due: next.map(|(_, due)| due.to_string()),
    })
}

/// Takes a task away.
///
/// # Errors
/// `not-allowed`, and what [`crm::tasks::remove`] refuses.
pub fn remove(session: &Session, id: Uuid) -> Result<(), ApiError> {
    session.require(Role::Staff)?;
    session.vault().write(session.staff(), |w| tasks::remove(w, id))?;
    Ok(())
}

/// Open tasks by their day, then done ones if asked for.
///
/// # Errors
/// `bad-date`, `unknown-person restricted` for the person asked for.
pub fn list(session: &Session, request: &TasksQuery) -> Result<Vec<TaskView>, ApiError> {
    session.require(Role::Viewer)?;
    let today = session.world().today();
    let until = request
        .until
        .as_deref()
        .map(|day| text::parse_day(day, today))
        .transpose()
        .map_err(|_| ApiError::rule("bad-date").on("until"))?;
    let query = Query {
        person: request.person,
        done: request.done,
        until,
        owner: request.mine.then(|| session.staff()),
    };
    let grant = session.grant();
    session.vault().read(|r| {
        let names = staff::names(r)?;
        let view = |task: tasks::Task| TaskView {
            id: task.id,
            person: task.person,
            person_name: task.person_name.shown_to(&grant).value().unwrap_or_default(),
            text: task.text.shown_to(&grant).value().unwrap_or_default(),
            due: task.due.to_string(),
            overdue: task.done_at.is_none() && task.due < today,
            repeat: task.repeat.map(|period| period.to_string()),
            deal: task.deal,
            owner: names.get(&task.owner).cloned().unwrap_or_default(),
            done_at: task.done_at.map(crate::instant),
        };
        Ok(tasks::list(r, &query)?.into_iter().map(view).collect())
    })
}
