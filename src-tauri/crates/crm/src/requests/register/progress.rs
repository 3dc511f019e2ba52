//! How far a request is, and what comes next. Pure.

use super::kind::{Identity, Kind, Outcome, StepKind};
use super::{Case, Step};

/// How far a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Written down.
    Received,
    /// It is not clear yet whether it is the person.
    Identity,
    /// The answer is being prepared.
    Collecting,
    /// What was asked is done; the answer has to go out.
    Review,
    /// Answered.
    Closed,
    /// Refused.
    Refused,
}

impl State {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Identity => "identity",
            Self::Collecting => "collecting",
            Self::Review => "review",
            Self::Closed => "closed",
            Self::Refused => "refused",
        }
    }
}

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Find out whether it is the person.
    Identity,
    /// Carry out what answers it.
    Act,
    /// Tell who received the data (Article 19).
    Tell,
    /// Write the answer.
    Letter,
    /// Send it and write down when.
    Send,
}

impl Task {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Act => "act",
            Self::Tell => "tell",
            Self::Letter => "letter",
            Self::Send => "send",
        }
    }
}

/// What there is to do about a request of this kind, in order, and whether it is done. `to_tell`: recipients who were
/// not told yet.
pub fn checklist(case: &Case, steps: &[Step], acted: bool, to_tell: usize) -> Vec<(Task, bool)> {
    let closed = case.closed.is_some();
    let mut list = Vec::new();
    if !case.kind.at_once() {
        list.push((Task::Identity, identity(steps) == Some(Identity::Confirmed)));
    }
    list.push((Task::Act, acted));
    if case.kind.recipients_told() && (to_tell > 0 || told(steps)) {
        list.push((Task::Tell, to_tell == 0));
    }
    list.push((Task::Letter, answered(steps)));
    list.push((Task::Send, closed));
    list
}

/// The next thing to do; none when it is closed.
pub fn next(case: &Case, list: &[(Task, bool)]) -> Option<Task> {
    if case.closed.is_some() {
        return None;
    }
    list.iter().find(|(_, done)| !done).map(|(task, _)| *task)
}

/// How far it is.
pub fn state(case: &Case, steps: &[Step], acted: bool) -> State {
    if let Some(closed) = &case.closed {
        return match closed.outcome {
            Outcome::Refused => State::Refused,
            Outcome::Done | Outcome::Partly => State::Closed,
        };
    }
    if acted {
        return State::Review;
    }
    let waits = steps.iter().any(|step| step.kind == StepKind::Paused);
    match identity(steps) {
        Some(Identity::Confirmed) => State::Collecting,
        Some(Identity::Doubt | Identity::Failed) => State::Identity,
        None if case.kind.at_once() => State::Collecting,
        None if waits => State::Identity,
        None => State::Received,
    }
}

/// What the last check of identity came to.
pub fn identity(steps: &[Step]) -> Option<Identity> {
    // The last one written down, whatever day it is about.
    let checks = steps.iter().filter(|step| step.kind == StepKind::Identity);
    let last = checks.max_by_key(|step| step.recorded_at)?;
    Identity::parse(last.result.as_deref()?)
}

fn told(steps: &[Step]) -> bool {
    steps.iter().any(|step| step.kind == StepKind::Told)
}

/// Whether a letter was made that ends the request.
fn answered(steps: &[Step]) -> bool {
    let ends = |letter: &str| !matches!(letter, "receipt" | "identity" | "extension");
    steps
        .iter()
        .any(|step| step.kind == StepKind::Letter && step.detail.as_deref().is_some_and(ends))
}

/// Whether an answer as asked, or in part, needs the act that the program would know of.
pub fn act_needed(kind: Kind, outcome: Outcome) -> bool {
    kind.act_is_ours() && outcome != Outcome::Refused
}
