//! Requests and views of tasks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `task add`.
#[derive(Clone, Deserialize, TS)]
pub struct NewTask {
    /// Whom it is about.
    pub person: Uuid,
    /// What is to be done.
    pub text: String,
    /// By when, as people say it in either language: `zajtra`, `in two weeks`, `3. 6. 2026`, `2026-06-03`.
    pub due: String,
    /// How often: `day week month quarter year`, or an ISO 8601 period; once if absent.
    #[serde(default)]
    pub repeat: Option<String>,
    /// The deal it is the next step of.
    #[serde(default)]
    pub deal: Option<Uuid>,
    /// Who does it; the caller if absent.
    #[serde(default)]
    pub owner: Option<Uuid>,
}

/// Result of `task add`.
#[derive(Serialize, TS)]
pub struct TaskSaved {
    /// Task.
    pub id: Uuid,
    /// By when (ISO 8601).
    pub due: String,
    /// What the text guard noticed: `birth-number`, `iban`, `card-number`.
    pub noticed: Vec<String>,
}

/// Result of `task done`.
#[derive(Serialize, TS)]
pub struct TaskDone {
    /// Task.
    pub id: Uuid,
    /// The one that comes after it, for a task that repeats.
    pub next: Option<Uuid>,
    /// By when that is to be done (ISO 8601).
    pub next_due: Option<String>,
}

/// `task list`.
#[derive(Clone, Default, Deserialize, TS)]
pub struct TasksQuery {
    /// About this person.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// Done ones too.
    #[serde(default)]
    pub done: bool,
    /// Due until this day, as people say it.
    #[serde(default)]
    pub until: Option<String>,
    /// Only those of the caller.
    #[serde(default)]
    pub mine: bool,
}

/// A task.
#[derive(Serialize, TS)]
pub struct TaskView {
    /// Id.
    pub id: Uuid,
    /// Whom it is about.
    pub person: Uuid,
    /// Their name.
    pub person_name: String,
    /// What is to be done.
    pub text: String,
    /// By when (ISO 8601).
    pub due: String,
    /// Its day is over.
    pub overdue: bool,
    /// How often (ISO 8601 period).
    pub repeat: Option<String>,
    /// The deal it is the next step of.
    pub deal: Option<Uuid>,
    /// Who does it, by name.
    pub owner: String,
    /// When it was done (RFC 3339).
    pub done_at: Option<String>,
}
