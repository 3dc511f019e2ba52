//! Part D: requests in the register with what was done about them. No names of staff.

use crm::requests::{Asked, AskedStep};
use documents::access as doc;

use super::{Desk, day};
use crate::error::ApiError;

impl Desk<'_> {
    pub(super) fn asked(&self) -> Result<Vec<doc::PastRequest>, ApiError> {
        self.answer
            .asked
            .iter()
            .map(|asked| self.asked_one(asked))
            .collect()
    }

    fn asked_one(&self, asked: &Asked) -> Result<doc::PastRequest, ApiError> {
        let mut told = Vec::new();
        if let Some(outcome) = asked.outcome {
            told.push(self.say(&format!("register-outcome-{outcome}"), &[]));
        }
        if let Some(name) = &asked.name {
            told.push(self.say("register-told-name", &[("name", self.words(name)?.into())]));
        }
        if let Some(words) = &asked.words {
            told.push(self.say("register-told-words", &[("words", self.words(words)?.into())]));
        }
        let steps = self.answer.asked_steps.iter();
        for step in steps.filter(|step| step.request == asked.id) {
            told.push(self.asked_step(step)?);
        }
        let outcome = (!told.is_empty()).then(|| told.join("; "));
        Ok(doc::PastRequest {
            kind: kind(asked.kind),
            received: asked.received,
            channel: Some(super::told::channel(asked.channel)),
            outcome,
            answered: asked.sent_at.map(day),
        })
    }

    fn asked_step(&self, step: &AskedStep) -> Result<String, ApiError> {
        let detail = step.detail.as_deref().unwrap_or_default();
        let detail = match step.step.as_str() {
            "identity" => self.known("register-method", detail),
            "paused" => self.known("register-wait", detail),
            "act" => self.known("register-act", detail),
            "letter" => self.known("register-letter", detail),
            "corrected" => {
                let keys: Vec<String> = detail.split_whitespace().map(str::to_owned).collect();
                self.labels(&keys).join(", ")
            }
            _ => detail.to_owned(),
        };
        let result = step.result.as_deref().unwrap_or_default();
        let result = match step.step.as_str() {
            "identity" => self.known("register-result", result),
            "closed" => self.known("register-outcome", result),
            _ => result.to_owned(),
        };
        let id = format!("register-told-{}", step.step);
        let id = match text::Messages::has(self.lang, &id) {
            true => id,
            false => "register-told-other".to_owned(),
        };
        let date = self.date(day(step.at));
        let args = [
            ("date", date.into()),
            ("detail", detail.into()),
            ("result", result.into()),
        ];
        let mut told = self.say(&id, &args);
        if let Some(words) = &step.words {
            told.push_str(&format!(" ({})", self.words(words)?));
        }
        Ok(told)
    }

    /// A stable word in the language of the paper; the word itself if it has no message.
    fn known(&self, family: &str, word: &str) -> String {
        let id = format!("{family}-{word}");
        text::Messages::get(self.lang, &id, &[]).unwrap_or_else(|_| word.to_owned())
    }
}

fn kind(word: &str) -> doc::RequestKind {
    match word {
        "rectification" => doc::RequestKind::Rectification,
        "erasure" => doc::RequestKind::Erasure,
        "restriction" => doc::RequestKind::Restriction,
        "portability" => doc::RequestKind::Portability,
        "objection" => doc::RequestKind::Objection,
        "withdrawal" => doc::RequestKind::Withdrawal,
        _ => doc::RequestKind::Access,
    }
}
