//! Room `fields`: the catalogue of what may be stored about a person.

pub mod types;

use chrono::NaiveDate;
use crm::error::CrmError;
use crm::fields::{self, Catalogue, Field, Usage, Use};
use crm::private::Shown;
use crm::purposes::{self, Purpose};
use crm::staff::Role;
use text::Lang;
use vault::Read;

use self::types::{FieldShown, FieldUse, FieldView, NewField};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// The whole catalogue, in the order of forms and papers.
///
/// # Errors
/// Faults of the vault.
pub fn list(session: &Session) -> Result<Vec<FieldView>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let (catalogue, purposes) = (fields::catalogue(r)?, purposes::list(r)?);
        Ok(catalogue
            .iter()
            .map(|field| view(field, &purposes, session.lang()))
            .collect())
    })
}

/// What became of each field: how many people have it, when it was last used.
///
/// # Errors
/// `not-allowed`.
pub fn usage(session: &Session) -> Result<Vec<FieldUse>, ApiError> {
    session.require(Role::Staff)?;
    let today = session.world().today();
    session.vault().read(|r| Ok(use_rows(r, today, session.lang())?))
}

/// Fields that are stored and not used, and fields of the firm's own that nobody has a value in.
///
/// # Errors
/// `not-allowed`.
pub fn unused(session: &Session) -> Result<Vec<FieldUse>, ApiError> {
    let mut rows = usage(session)?;
    rows.retain(|row| row.stands != Use::Used.as_str());
    Ok(rows)
}

fn use_rows(r: &Read<'_>, today: NaiveDate, lang: Lang) -> Result<Vec<FieldUse>, CrmError> {
    let purposes = purposes::list(r)?;
    let row = |one: Usage| {
        let needing = purposes.iter().filter(|purpose| purpose.needs(&one.field.key));
        FieldUse {
            label: one.field.label(lang).to_owned(),
            class: one.field.class,
            built_in: one.field.built_in,
            filled: one.filled,
            percent: one.percent(),
            last_used: one.last_used.map(instant),
            purposes: needing.map(|purpose| purpose.key.clone()).collect(),
            retention: one.field.retention.to_string(),
            stands: one.stands.as_str().to_owned(),
            key: one.field.key,
        }
    };
    Ok(fields::usage(r, today)?.into_iter().map(row).collect())
}

/// Adds a field of the firm's own.
///
/// # Errors
/// `not-allowed`, and what [`crm::fields::add`] refuses.
pub fn add(session: &Session, request: NewField) -> Result<FieldView, ApiError> {
    session.require(Role::Owner)?;
    let label_en = request.label_en.filter(|label| !label.trim().is_empty());
    let new = fields::NewField {
        key: request.key,
        label_en: label_en.unwrap_or_else(|| request.label.clone()),
        label_sk: request.label,
        class: Some(request.class),
        category: request.category,
        origin: request.origin.unwrap_or_default(),
        kind: String::new(),
        purposes: request.purposes,
        retention: request.retention,
    };
    session.vault().write(session.staff(), |w| {
        let field = fields::add(w, &new)?;
        Ok(view(&field, &purposes::list(w)?, session.lang()))
    })
}

fn view(field: &Field, purposes: &[Purpose], lang: Lang) -> FieldView {
    let needing = purposes.iter().filter(|purpose| purpose.needs(&field.key));
    FieldView {
        key: field.key.clone(),
        label: field.label(lang).to_owned(),
        class: field.class,
        category: field.category.as_str().to_owned(),
        origin: field.origin.as_str().to_owned(),
        kind: field.kind.as_str().to_owned(),
        purposes: needing.map(|purpose| purpose.key.clone()).collect(),
        retention: field.retention.to_string(),
        built_in: field.built_in,
        reauth: field.reauth,
    }
}

/// A value as it crosses.
pub(crate) fn shown(shown: Shown) -> FieldShown {
    match shown {
        Shown::Masked { hint } => FieldShown::Masked { masked: true, hint },
        Shown::Value(value) => FieldShown::Value { value },
    }
}

/// The label of a field, or of a private note among fields.
pub(crate) fn label(catalogue: &Catalogue, key: &str, lang: Lang) -> String {
    if key.starts_with(crm::unlock::rules::NOTE) {
        return text::say(lang, "fields-private-note", &[]);
    }
    catalogue.label(key, lang).to_owned()
}
