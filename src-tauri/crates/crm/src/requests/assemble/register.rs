//! Part D: requests in the register and what was done about them.

use super::{Assembly, Row, damaged};
use crate::error::CrmError;
use crate::requests::answer::{Asked, AskedStep};
use crate::requests::register;

impl Assembly<'_> {
    pub(super) fn asked(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id = row.uuid("id").ok_or_else(damaged)?;
        let case = register::get(self.r, id)?;
        let reference = id.to_string();
        let name = row.text("name");
        let words = row.text("words");
        let content = |assembly: &mut Self, field, value: Option<String>| {
            value.map(|value| assembly.content(&[&reference], field, value, false))
        };
        let asked = Asked {
            id,
            kind: case.kind.as_str(),
            channel: case.channel,
            received: case.received,
            name: content(self, "request_subject.name", name),
            words: content(self, "request_subject.words", words),
            outcome: case.closed.map(|closed| closed.outcome.as_str()),
            sent_at: case.closed.map(|closed| closed.sent_at),
        };
        self.answer.asked.push(asked);
        Ok(())
    }

    pub(super) fn asked_step(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let reference = row.uuid("id").map(|id| id.to_string()).unwrap_or_default();
        let words = row.text("words");
        let step = AskedStep {
            request: row.uuid("request_id").ok_or_else(damaged)?,
            step: row.text("step").ok_or_else(damaged)?,
            at: row.instant("at").ok_or_else(damaged)?,
            detail: row.text("detail"),
            result: row.text("result"),
            words: words.map(|words| self.content(&[&reference], "request_step.words", words, false)),
        };
        self.answer.asked_steps.push(step);
        Ok(())
    }
}
