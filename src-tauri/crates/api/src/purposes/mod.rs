//! Room `purposes`: why anything is held.

pub mod types;

use std::collections::HashMap;

use crm::purposes::{self, Purpose};
use crm::staff::Role;
use text::Lang;

use self::types::{NewPurpose, ProcessingChange, PurposeView};
use crate::error::ApiError;
use crate::session::Session;

/// The current version of every purpose.
///
/// # Errors
/// Of the vault only.
pub fn list(session: &Session) -> Result<Vec<PurposeView>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let people = purposes::people(r)?;
        let list = purposes::list(r)?;
        Ok(list
            .into_iter()
            .map(|purpose| view(purpose, session.lang(), &people))
            .collect())
    })
}

/// Adds a purpose, or a new version of a known key.
///
/// # Errors
/// `not-allowed`, and what [`crm::purposes::add`] refuses.
pub fn add(session: &Session, request: NewPurpose) -> Result<PurposeView, ApiError> {
    session.require(Role::Owner)?;
    let new = purposes::NewPurpose {
        key: request.key,
        name_sk: request.name.clone(),
        name_en: request.name,
        basis: request.basis,
        art9: request.art9,
        interest: request.interest,
        balancing: request.balancing,
        retention: request.retention,
        consent_valid: request.consent_valid,
        marketing: request.marketing,
        statute: request.statute,
        transfers: None,
        fields: request.fields,
    };
    session.vault().write(session.staff(), |w| {
        let purpose = purposes::add(w, &new)?;
        Ok(view(purpose, session.lang(), &purposes::people(w)?))
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

fn view(purpose: Purpose, lang: Lang, people: &HashMap<String, u64>) -> PurposeView {
    PurposeView {
        name: purpose.name(lang).to_owned(),
        people: people.get(&purpose.key).copied().unwrap_or(0),
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
        version: purpose.version,
    }
}
