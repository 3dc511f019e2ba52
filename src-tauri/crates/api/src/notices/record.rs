//! The record of processing (Article 30), from what is live: purposes, fields, recipients, settings, backups, keys.

mod activities;
mod security;

use std::path::Path;

use crm::staff::Role;
use crm::{disclosure, notices, settings};
use documents::processing as doc;
use law::Pack;
use text::{Arg, Lang, say};
use vault::AuditQuery;

use super::types::{RecordAsked, RecordWritten};
use crate::error::ApiError;
use crate::session::Session;

/// Writes the record as PDF.
///
/// # Errors
/// `not-allowed bad-language`; of the disk.
pub fn write_record(
    session: &Session,
    request: &RecordAsked,
    path: &Path,
) -> Result<RecordWritten, ApiError> {
    session.require(Role::Staff)?;
    let lang = request.lang.as_deref().map(str::parse::<Lang>).transpose();
    let lang = lang
        .map_err(|_| ApiError::rule("bad-language").on("lang"))?
        .unwrap_or(session.lang());
    let record = record(session, lang)?;
    let paper = doc::processing_record(&record).map_err(|error| crate::file::unmade(&error))?;
    crate::file::write_private(path, &paper.bytes, session.world())?;
    Ok(RecordWritten {
        path: path.display().to_string(),
        pages: paper.pages,
        sha256: paper.sha256,
        activities: record.activities.len() as u64,
        undrawable: crate::file::code_points(&paper.undrawable),
    })
}

/// What the parts of the record are made with.
struct Desk {
    lang: Lang,
    pack: &'static Pack,
}

impl Desk {
    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        say(self.lang, id, args)
    }

    fn fact(&self, id: &str, value: String) -> (String, String) {
        (self.say(id, &[]), value)
    }

    /// A period in words.
    fn length(&self, period: &str) -> String {
        let length = period
            .parse::<law::Period>()
            .map(|period| text::dates::length(self.lang, period.years(), period.months(), period.days()));
        // A period is checked before it is stored.
        length.unwrap_or_else(|_| period.to_owned())
    }
}

fn record(session: &Session, lang: Lang) -> Result<doc::ProcessingRecord, ApiError> {
    let world = session.world();
    let desk = Desk {
        lang,
        pack: Pack::at(world.today()),
    };
    let security = security::measures(session, &desk)?;
    session.vault().read(|r| {
        let ground = notices::Record::read(r, lang)?;
        let settings = settings::all(r)?;
        let setting = |key: &str| settings.get(key).cloned().unwrap_or_default();
        let optional = |key: &str| Some(setting(key)).filter(|value| !value.is_empty());
        let recipients = disclosure::recipients(r)?.into_iter();
        Ok(doc::ProcessingRecord {
            lang,
            id: world.id(),
            made: world.now(),
            controller: doc::Controller {
                name: setting("controller.name"),
                address: setting("controller.address"),
                contact: setting("controller.contact"),
                joint: optional("controller.joint"),
                representative: optional("controller.representative"),
                dpo: optional("dpo"),
                authority: ground.authority.clone(),
            },
            activities: activities::all(&desk, &ground, &setting("log_retention")),
            recipients: recipients
                .map(|recipient| doc::Recipient {
                    processor: recipient.role == disclosure::RecipientRole::Processor,
                    name: recipient.name,
                    country: recipient.country,
                    contract: None,
                })
                .collect(),
            transfers: ground.transfers.clone(),
            limits: activities::limits(&desk, &ground),
            floors: activities::floors(&desk),
            security,
            integrity: doc::Integrity {
                program: format!("Dôverník {}", env!("CARGO_PKG_VERSION")),
                law: desk.pack.id.clone(),
                audit_entries: r.audit_count(&AuditQuery::default())?,
                audit_head: r.audit_head()?,
            },
        })
    })
}
