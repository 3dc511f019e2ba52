//! Parts D and E: earlier answers, marks, openings of sealed fields, further entries of the access log. No names of
//! staff (CJEU C-579/21).

use crm::requests::{Change, Content, Report, Restricted};
use documents::access as doc;

use super::{Desk, day, local};
use crate::error::ApiError;

/// Words of an entry that its act or another part tells already.
const TOLD_ELSEWHERE: [&str; 3] = ["source_kind", "why", "batch"];

impl Desk<'_> {
    /// Earlier answers, and what went to the person in other ways.
    pub(super) fn requests(&self) -> Result<Vec<doc::PastRequest>, ApiError> {
        let mut requests = self.asked()?;
        for report in &self.answer.reports {
            requests.push(self.request(report)?);
        }
        for disclosure in self
            .answer
            .disclosures
            .iter()
            .filter(|disclosure| disclosure.recipient.is_none())
        {
            let on = day(disclosure.at);
            let kind = if disclosure.way == crm::breach::WAY_BREACH_LETTER {
                doc::RequestKind::BreachLetter
            } else {
                doc::RequestKind::Portability
            };
            requests.push(doc::PastRequest {
                kind,
                received: on,
                channel: None,
                outcome: Some(self.labels(&disclosure.fields).join(", ")),
                answered: Some(on),
            });
        }
        Ok(requests)
    }

    fn request(&self, report: &Report) -> Result<doc::PastRequest, ApiError> {
        let mut outcome = self.say("requests-answered", &[("count", report.records.into())]);
        let withheld: Vec<String> = report
            .withheld
            .iter()
            .map(|reason| self.words(reason))
            .collect::<Result<_, _>>()?;
        if !withheld.is_empty() {
            let reasons = self.say(
                "requests-answered-withheld",
                &[("reasons", withheld.join("; ").into())],
            );
            outcome.push_str(&format!("; {reasons}"));
        }
        let made = day(report.made_at);
        Ok(doc::PastRequest {
            kind: doc::RequestKind::Access,
            received: made,
            channel: None,
            outcome: Some(outcome),
            answered: Some(made),
        })
    }

    pub(super) fn marks(&self) -> Result<Vec<doc::Mark>, ApiError> {
        let bare = self.answer.bare_mark().map(|at| doc::Mark {
            what: self.say("requests-restricted", &[]),
            since: day(at),
            until: None,
        });
        let restrictions = self.answer.restrictions.iter().map(|one| doc::Mark {
            what: self.restriction(one),
            since: day(one.since),
            until: one.lifted_at.map(day),
        });
        let objections = self.answer.objections.iter().map(|one| doc::Mark {
            what: match &one.purpose {
                Some(key) => self.say("requests-objection", &[("purpose", self.purpose(key).into())]),
                None => self.say("requests-objection-marketing", &[]),
            },
            since: day(one.at),
            until: one.ended_at.map(day),
        });
        let mut marks: Vec<doc::Mark> = bare.into_iter().chain(restrictions).chain(objections).collect();
        self.left(&mut marks)?;
        Ok(marks)
    }

    /// What an erasure or a review left, and recipients who have to be told.
    fn left(&self, marks: &mut Vec<doc::Mark>) -> Result<(), ApiError> {
        for one in &self.answer.archived {
            let law = crate::erasure::law_said(&one.law, self.lang, day(one.since));
            let purpose = self.purpose(&one.purpose);
            marks.push(doc::Mark {
                what: self.say(
                    "requests-archived",
                    &[("law", law.into()), ("purpose", purpose.into())],
                ),
                since: day(one.since),
                until: Some(one.until),
            });
        }
        let since = self.answer.restricted_at.map(day);
        for one in &self.answer.left {
            let since = since.unwrap_or(one.until);
            let law = crate::erasure::law_said(&one.law, self.lang, since);
            marks.push(doc::Mark {
                what: self.say("requests-left", &[("law", law.into())]),
                since,
                until: Some(one.until),
            });
        }
        for one in &self.answer.to_tell {
            let what = self.say(
                &format!("requests-to-tell-{}", one.cause),
                &[("recipient", one.recipient.as_str().into())],
            );
            let because = one
                .impossible
                .as_ref()
                .map(|because| self.words(because))
                .transpose()?;
            marks.push(doc::Mark {
                what: match because {
                    Some(because) => format!("{what}: {because}"),
                    None => what,
                },
                since: day(one.at),
                until: one.told_at.map(day),
            });
        }
        for one in &self.answer.reviewed {
            let reason = self.words(&one.reason)?;
            marks.push(doc::Mark {
                what: self.say("requests-reviewed", &[("reason", reason.into())]),
                since: day(one.at),
                until: Some(one.again_on),
            });
        }
        Ok(())
    }

    fn restriction(&self, one: &Restricted) -> String {
        let ground = self.say(&format!("restriction-ground-{}", one.ground), &[]);
        let ground = ("ground", ground.into());
        match one.informed_at {
            Some(at) => {
                let told = ("date", self.date(day(at)).into());
                self.say("requests-restricted-told", &[ground, told])
            }
            None => self.say("requests-restricted-why", &[ground]),
        }
    }

    pub(super) fn reveals(&self) -> Result<Vec<doc::Reveal>, ApiError> {
        let reveals = self.answer.reveals.iter().map(|reveal| {
            let seconds = reveal.until.0.saturating_sub(reveal.at.0) / 1000;
            Ok(doc::Reveal {
                at: local(reveal.at),
                fields: self.labels(&reveal.fields),
                reason: self.words(&reveal.reason)?,
                seconds: u32::try_from(seconds).unwrap_or(0),
            })
        });
        reveals.collect()
    }

    pub(super) fn changes(&self) -> Result<Vec<doc::Change>, ApiError> {
        self.answer
            .changes
            .iter()
            .map(|change| self.change(change))
            .collect()
    }

    fn change(&self, change: &Change) -> Result<doc::Change, ApiError> {
        let what = text::Messages::get(self.lang, &format!("audit-act-{}", change.act), &[]);
        let mut details: Vec<doc::Passage> = Vec::new();
        for (name, content) in &change.details {
            if TOLD_ELSEWHERE.contains(&name.as_str()) {
                continue;
            }
            if !details.is_empty() {
                details.push(doc::Passage::Verbatim("; ".to_owned()));
            }
            details.extend(self.detail(name, content)?);
        }
        Ok(doc::Change {
            at: local(change.at),
            what: what.unwrap_or_else(|_| change.act.clone()),
            fields: self.labels(&change.fields),
            details,
        })
    }

    /// A word of an entry: keys become names, everything else stands as it was written.
    fn detail(&self, name: &str, content: &Content) -> Result<Vec<doc::Passage>, ApiError> {
        let told = match name {
            "purpose" => self.purpose(&self.words(content)?).to_owned(),
            "removed" => {
                let label = crate::fields::label(&self.catalogue, &self.words(content)?, self.lang);
                self.say("requests-removed", &[("field", label.into())])
            }
            _ => return self.passages(content),
        };
        Ok(vec![doc::Passage::Verbatim(told)])
    }
}
