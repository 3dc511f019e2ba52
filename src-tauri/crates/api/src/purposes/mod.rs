//! Room `purposes`: why anything is held.

#[cfg(test)]
mod tests;
pub mod types;

use std::collections::HashMap;

use chrono::NaiveDate;
use crm::error::CrmError;
use crm::purposes::{self, Lost, Purpose};
use crm::staff::Role;
use crm::{disclosure, staff};
use law::Pack;
use text::Lang;
use uuid::Uuid;
use vault::Read;

use self::types::{LosingRow, NewPurpose, ProcessingChange, PurposeVersion, PurposeView};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// The current version of every purpose.
///
/// # Errors
/// Of the vault only.
pub fn list(session: &Session) -> Result<Vec<PurposeView>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let words = Words::load(r, session.lang())?;
        Ok(purposes::list(r)?
            .into_iter()
            .map(|one| words.view(one))
            .collect())
    })
}

/// Slovak and English. One name stands for both, unless it is the one the purpose has in this language already: then
/// the other language keeps its own too.
fn names(session: &Session, request: &NewPurpose) -> Result<(String, String), ApiError> {
    if let Some(name_en) = request.name_en.as_ref().filter(|name| !name.trim().is_empty()) {
        return Ok((request.name.clone(), name_en.clone()));
    }
    let known = session.vault().read(|r| purposes::current(r, &request.key))?;
    let same = known.filter(|known| known.name(session.lang()) == request.name.trim());
    Ok(same.map_or_else(
        || (request.name.clone(), request.name.clone()),
        |known| (known.name_sk, known.name_en),
    ))
}

/// Every version of a purpose, the newest first: who wrote it, when, and what changed.
///
/// # Errors
/// `not-allowed unknown-purpose`.
pub fn history(session: &Session, key: &str) -> Result<Vec<PurposeVersion>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let words = Words::load(r, session.lang())?;
        let versions = purposes::history(r, key)?;
        let before = versions.iter().skip(1).map(Some).chain([None]);
        let changes: Vec<Vec<String>> = versions
            .iter()
            .zip(before)
            .map(|(one, before)| before.map(|before| changed(before, one)).unwrap_or_default())
            .collect();
        let rows = versions
            .into_iter()
            .zip(changes)
            .map(|(one, changed)| PurposeVersion {
                until: one.superseded_at.map(instant),
                changed,
                purpose: words.view(one),
            });
        Ok(rows.collect())
    })
}

/// What lost its ground, with the last day on which it is kept: of everybody, or of one person. Nothing is deleted.
///
/// # Errors
/// `not-allowed`; of one person `unknown-person restricted`.
pub fn losing(session: &Session, person: Option<Uuid>) -> Result<Vec<LosingRow>, ApiError> {
    session.require(Role::Staff)?;
    let today = session.world().today();
    let lost = session.vault().read(|r| match person {
        Some(person) => {
            purposes::open(r, person)?;
            purposes::losing(r, person, today)
        }
        None => purposes::queue(r, today),
    })?;
    Ok(lost
        .into_iter()
        .map(|one| losing_row(one, today, session.lang()))
        .collect())
}

/// Of a restricted person no purpose is told, nor the law that goes with it, nor why.
fn losing_row(lost: Lost, today: NaiveDate, lang: Lang) -> LosingRow {
    let told = !lost.restricted;
    LosingRow {
        id: lost.id,
        person: lost.person,
        field: lost.field,
        purpose: lost.purpose.filter(|_| told),
        reason: if told { lost.reason } else { String::new() },
        since: lost.since.to_string(),
        until: lost.until.to_string(),
        law: lost
            .floor
            .filter(|_| told)
            .and_then(|key| law_name(&key, today, lang)),
        restricted: lost.restricted,
    }
}

/// The name of the law of a statutory floor.
pub(crate) fn law_name(floor: &str, on: NaiveDate, lang: Lang) -> Option<String> {
    let floor = Pack::at(on).floor(floor)?;
    Some(match lang {
        Lang::Sk => floor.law_sk.clone(),
        Lang::En => floor.law_en.clone(),
    })
}

/// Adds a purpose, or a new version of a known key.
///
/// # Errors
/// `not-allowed`, and what [`crm::purposes::add`] refuses.
pub fn add(session: &Session, request: NewPurpose) -> Result<PurposeView, ApiError> {
    session.require(Role::Owner)?;
    let (name_sk, name_en) = names(session, &request)?;
    let new = purposes::NewPurpose {
        key: request.key,
        name_sk,
        name_en,
        basis: request.basis,
        art9: request.art9,
        interest: request.interest,
        balancing: request.balancing,
        retention: request.retention,
        consent_valid: request.consent_valid,
        marketing: request.marketing,
        statute: request.statute,
        transfers: request.transfers,
        fields: request.fields,
        recipients: request.recipients,
    };
    session.vault().write(session.staff(), |w| {
        let purpose = purposes::add(w, &new)?;
        Ok(Words::load(w, session.lang())?.view(purpose))
    })
}

/// Starts a processing.
///
/// # Errors
/// `not-allowed unknown-person restricted unknown-purpose bad-date future-date already-running`.
pub fn start(session: &Session, request: ProcessingChange) -> Result<(), ApiError> {
    session.require(Role::Staff)?;
    let at = request.at.as_deref();
    session.vault().write(session.staff(), |w| {
        purposes::start_act(w, request.person, &request.purpose, at)
    })?;
    Ok(())
}

/// Ends a processing.
///
/// # Errors
/// `not-allowed unknown-person restricted unknown-purpose bad-date future-date not-running`.
pub fn end(session: &Session, request: ProcessingChange) -> Result<(), ApiError> {
    session.require(Role::Staff)?;
    let at = request.at.as_deref();
    session.vault().write(session.staff(), |w| {
        purposes::end_act(w, request.person, &request.purpose, at)
    })?;
    Ok(())
}

/// Keys of what a version changed.
fn changed(before: &Purpose, after: &Purpose) -> Vec<String> {
    let same = [
        (
            "name",
            (&before.name_sk, &before.name_en) == (&after.name_sk, &after.name_en),
        ),
        ("basis", before.basis == after.basis),
        ("fields", before.fields == after.fields),
        ("retention", before.retention == after.retention),
        ("interest", before.interest == after.interest),
        ("balancing", before.balancing == after.balancing),
        ("art9", before.art9 == after.art9),
        ("consent_valid", before.consent_valid == after.consent_valid),
        ("marketing", before.marketing == after.marketing),
        ("statute", before.statute == after.statute),
        ("recipients", before.recipients == after.recipients),
        ("transfers", before.transfers == after.transfers),
    ];
    let differing = same.into_iter().filter(|(_, same)| !same);
    differing.map(|(key, _)| key.to_owned()).collect()
}

/// What the rows of the catalogue are made of beside themselves.
struct Words {
    lang: Lang,
    people: HashMap<String, u64>,
    recipients: HashMap<Uuid, String>,
    staff: HashMap<Uuid, String>,
}

impl Words {
    fn load(r: &Read<'_>, lang: Lang) -> Result<Self, CrmError> {
        let recipients = disclosure::recipients(r)?.into_iter();
        Ok(Self {
            lang,
            people: purposes::people(r)?,
            recipients: recipients.map(|known| (known.id, known.name)).collect(),
            staff: staff::names(r)?,
        })
    }

    fn view(&self, purpose: Purpose) -> PurposeView {
        let named = purpose
            .recipients
            .iter()
            .filter_map(|id| self.recipients.get(id).cloned());
        PurposeView {
            name: purpose.name(self.lang).to_owned(),
            people: self.people.get(&purpose.key).copied().unwrap_or(0),
            recipients: named.collect(),
            written_at: instant(purpose.created_at),
            written_by: purpose.created_by.and_then(|id| self.staff.get(&id).cloned()),
            key: purpose.key,
            basis: purpose.basis,
            fields: purpose.fields,
            retention: purpose.retention,
            interest: purpose.interest,
            balancing: purpose.balancing,
            art9: purpose.art9,
            consent_valid: purpose.consent_valid,
            marketing: purpose.marketing,
            statute: purpose.statute,
            transfers: purpose.transfers,
            version: purpose.version,
        }
    }
}
