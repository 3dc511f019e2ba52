//! From the answer as data to the paper as text: the one place where its values leave, each under the permit.

mod acts;
mod data;
mod register;
mod told;
mod why;

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, FixedOffset, NaiveDate};
use crm::disclosure::Permit;
use crm::fields::{self, Catalogue};
use crm::purposes;
use crm::requests::{Answer, Content};
use documents::access as doc;
use text::{Arg, Lang, say};
use uuid::Uuid;
use vault::{Instant, Read, VaultError};

use crate::error::ApiError;
use crate::session::Session;

/// What stands on the paper whatever is held.
pub(super) struct Heading {
    pub(super) lang: Lang,
    pub(super) received: Option<NaiveDate>,
    pub(super) report: Uuid,
    pub(super) made: DateTime<FixedOffset>,
    pub(super) settings: BTreeMap<String, String>,
    pub(super) snapshot: String,
    pub(super) audit_entries: u64,
    pub(super) audit_head: String,
}

/// The answer that something is held.
///
/// # Errors
/// Of the vault; a value that the permit does not cover.
pub(super) fn report(
    r: &Read<'_>,
    heading: Heading,
    answer: &Answer,
    permit: &Permit,
) -> Result<doc::AccessReport, ApiError> {
    let lang = heading.lang;
    let names = purposes::list(r)?
        .into_iter()
        .map(|purpose| (purpose.key.clone(), purpose.name(lang).to_owned()));
    let desk = Desk {
        lang,
        answer,
        permit,
        catalogue: fields::catalogue(r)?,
        purposes: names.collect(),
    };
    let held = desk.held()?;
    let attachments = desk.evidence_files()?;
    Ok(doc::AccessReport {
        attachments,
        ..whole(heading, doc::Answer::Held(Box::new(held)))
    })
}

/// The answer that nothing is held about an address.
pub(super) fn nothing(heading: Heading, address: &str) -> doc::AccessReport {
    whole(
        heading,
        doc::Answer::Nothing {
            asked: address.to_owned(),
        },
    )
}

fn whole(heading: Heading, answer: doc::Answer) -> doc::AccessReport {
    doc::AccessReport {
        lang: heading.lang,
        controller: controller(&heading.settings, heading.lang, heading.made),
        request: heading.received.map(|received| doc::Request {
            received,
            channel: None,
        }),
        issue: doc::Issue {
            id: heading.report,
            made: heading.made,
            program: program(),
        },
        answer,
        integrity: doc::Integrity {
            snapshot: heading.snapshot,
            audit_entries: heading.audit_entries,
            audit_head: heading.audit_head,
        },
        attachments: Vec::new(),
    }
}

/// Who writes a paper, its number and time: the same on every paper of the firm.
///
/// # Errors
/// Of the vault only.
pub(crate) fn letterhead(
    session: &Session,
    r: &Read<'_>,
    lang: Lang,
    id: Uuid,
) -> Result<(doc::Controller, doc::Issue), ApiError> {
    let made = session.world().now();
    let issue = doc::Issue {
        id,
        made,
        program: program(),
    };
    Ok((controller(&crm::settings::all(r)?, lang, made), issue))
}

fn program() -> String {
    format!("Dôverník {}", env!("CARGO_PKG_VERSION"))
}

fn controller(
    settings: &BTreeMap<String, String>,
    lang: Lang,
    made: DateTime<FixedOffset>,
) -> doc::Controller {
    let setting = |key: &str| settings.get(key).cloned().unwrap_or_default();
    let authority = setting("authority");
    let pack = &law::Pack::at(made.date_naive()).authority;
    // The starting value is the Slovak name; what the firm wrote itself stays as it is.
    let name = if lang == Lang::En && authority == pack.sk {
        pack.en.clone()
    } else {
        authority
    };
    doc::Controller {
        name: setting("controller.name"),
        address: setting("controller.address"),
        contact: setting("controller.contact"),
        dpo: Some(setting("dpo")).filter(|dpo| !dpo.is_empty()),
        authority: doc::Authority { name, contact: None },
    }
}

/// What the parts of the paper are made with.
struct Desk<'a> {
    lang: Lang,
    answer: &'a Answer,
    permit: &'a Permit,
    catalogue: Catalogue,
    purposes: HashMap<String, String>,
}

impl Desk<'_> {
    fn held(&self) -> Result<doc::Held, ApiError> {
        let name = self.answer.name.egress(self.permit).ok_or_else(not_covered)?;
        Ok(doc::Held {
            person: name.clone(),
            rows: self.rows()?,
            notes: self.notes()?,
            redactions: self.redactions(),
            purposes: self.processings(),
            recipients: self.recipients(),
            transfers: self.transfers(),
            consents: self.consents()?,
            wordings: self.wordings(),
            notices: self.notices(),
            requests: self.requests()?,
            marks: self.marks()?,
            contacts: Vec::new(),
            reveals: self.reveals()?,
            changes: self.changes()?,
        })
    }

    /// The one way of a value into the paper.
    fn passages(&self, content: &Content) -> Result<Vec<doc::Passage>, ApiError> {
        Ok(vec![match content {
            Content::Told(value) => {
                doc::Passage::Verbatim(value.egress(self.permit).ok_or_else(not_covered)?.clone())
            }
            Content::Withheld => doc::Passage::Redacted,
        }])
    }

    /// The same where the paper has room for words only.
    fn words(&self, content: &Content) -> Result<String, ApiError> {
        let passages = self.passages(content)?;
        let told = passages.into_iter().map(|passage| match passage {
            doc::Passage::Verbatim(text) => text,
            doc::Passage::Redacted => self.say("documents-redacted", &[]),
        });
        Ok(told.collect())
    }

    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        say(self.lang, id, args)
    }

    fn labels(&self, keys: &[String]) -> Vec<String> {
        keys.iter()
            .map(|key| crate::fields::label(&self.catalogue, key, self.lang))
            .collect()
    }

    /// The name of a purpose; its key if the catalogue lost it.
    fn purpose<'k>(&'k self, key: &'k str) -> &'k str {
        self.purposes.get(key).map_or(key, String::as_str)
    }

    fn date(&self, day: NaiveDate) -> String {
        text::dates::date(self.lang, day)
    }
}

/// An instant as clocks in Slovakia showed it.
fn local(at: Instant) -> DateTime<FixedOffset> {
    law::slovak_time(&at.to_utc())
}

fn day(at: Instant) -> NaiveDate {
    local(at).date_naive()
}

pub(super) fn not_covered() -> ApiError {
    VaultError::Internal("a permit for the person's own right covers all of theirs").into()
}
