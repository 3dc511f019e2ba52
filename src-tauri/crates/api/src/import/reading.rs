//! How a file is read for a request: what was chosen, what is remembered, what the purpose needs.

use std::collections::BTreeMap;

use crm::error::CrmError;
use crm::fields::Catalogue;
use crm::people::{needed, primary_contact};
use crm::purposes::{Basis, Purpose};
use exchange::{Field, ImportError, Options, Source};
use serde_json::json;
use sha2::{Digest, Sha256};
use vault::Read;

use super::file::SourceFile;
use super::types::ImportRequest;
use crate::error::ApiError;

/// What stands in the vault and decides how a file is read.
pub(super) struct Ground {
    pub(super) catalogue: Catalogue,
    pub(super) purpose: Option<Purpose>,
    consent_purposes: Vec<String>,
    remembered: BTreeMap<String, Option<String>>,
}

impl Ground {
    /// Reads catalogue, purpose and the mapping used for these headers before.
    pub(super) fn read(r: &Read<'_>, purpose: Option<&str>, headers: &str) -> Result<Self, CrmError> {
        let consents = crm::purposes::list(r)?
            .into_iter()
            .filter(|purpose| purpose.basis == Basis::Consent);
        Ok(Self {
            catalogue: crm::fields::catalogue(r)?,
            purpose: purpose.map(|key| crm::purposes::known(r, key)).transpose()?,
            consent_purposes: consents.map(|purpose| purpose.key).collect(),
            remembered: crm::import::remembered(r, headers)?.unwrap_or_default(),
        })
    }

    /// Whether a value of the field may be stored for the chosen purpose. Without a purpose everything may be mapped.
    pub(super) fn allows(&self, key: &str) -> bool {
        let Some(purpose) = &self.purpose else { return true };
        match self.catalogue.get(key) {
            Some(field) if field.is_own_column() => true,
            // A lone e-mail or phone is the contact point of its row.
            Some(field) => needed(field, purpose, primary_contact(|contact| contact == key)).is_ok(),
            None => key == "note" || key.starts_with("consent:"),
        }
    }

    /// Keys of fields one may map to, in the order of the catalogue.
    pub(super) fn targets(&self) -> impl Iterator<Item = &str> {
        self.catalogue
            .iter()
            .map(|field| field.key.as_str())
            .chain(["note"])
    }
}

/// SHA-256 of the line of headers: the key under which a mapping is remembered.
pub(super) fn fingerprint(headers: &[String]) -> String {
    let mut hash = Sha256::new();
    for header in headers {
        hash.update(header.as_bytes());
        hash.update([0x1f]);
    }
    hex::encode(hash.finalize())
}

/// Opens the file to take it in.
///
/// # Errors
/// Those of [`look`], and `no-header` when no column goes anywhere.
pub(super) fn open<'f>(
    file: &'f SourceFile,
    request: &ImportRequest,
    ground: &Ground,
) -> Result<Source<'f>, ApiError> {
    let source = look(file, request, ground)?;
    if source.mapping().iter().all(|(_, field)| field.is_none()) {
        return Err(say(ImportError::NoHeader));
    }
    Ok(source)
}

/// Opens the file as the request wants it. A table of which no column is known is shown all the same: somebody can
/// still say which is which.
///
/// # Errors
/// `bad-file file-too-large file-has-password unsupported-format no-header unknown-column unknown-field field-twice
/// birth-number-column unknown-encoding unknown-delimiter field-not-needed`.
pub(super) fn look<'f>(
    file: &'f SourceFile,
    request: &ImportRequest,
    ground: &Ground,
) -> Result<Source<'f>, ApiError> {
    refuse_needless(request, ground)?;
    let first = Source::open(
        file.bytes(),
        file.name(),
        &options(request, ground, &request.mapping),
    )
    .map_err(say)?;
    let narrowed = narrow(&first, request, ground);
    if narrowed == request.mapping {
        return Ok(first);
    }
    Source::open(file.bytes(), file.name(), &options(request, ground, &narrowed)).map_err(say)
}

/// Headers of the file, before any mapping: what a remembered mapping is found by.
pub(super) fn headers(file: &SourceFile, request: &ImportRequest) -> Result<Vec<String>, ApiError> {
    let bare = Options {
        encoding: request.encoding.clone(),
        delimiter: request.delimiter.clone(),
        no_header: request.no_header,
        any_columns: true,
        map: chosen(&request.mapping),
        custom_fields: request.mapping.values().flatten().cloned().collect(),
        ..Options::default()
    };
    Source::open(file.bytes(), file.name(), &bare)
        .map(|source| source.headers())
        .map_err(say)
}

/// A field somebody names that the purpose does not need is a mistake to be told; a column that was merely recognised
/// is left out silently and listed.
fn refuse_needless(request: &ImportRequest, ground: &Ground) -> Result<(), ApiError> {
    let needless = request
        .mapping
        .values()
        .flatten()
        .find(|key| ground.catalogue.get(key).is_some() && !ground.allows(key));
    match (needless, &ground.purpose) {
        (Some(key), Some(purpose)) => Err(ApiError::rule("field-not-needed")
            .on("mapping")
            .with(json!({ "field": key, "purpose": purpose.key }))),
        _ => Ok(()),
    }
}

/// What was chosen, then what is remembered, then what the purpose needs of what was recognised.
fn narrow(source: &Source<'_>, request: &ImportRequest, ground: &Ground) -> BTreeMap<String, Option<String>> {
    let mut mapping = request.mapping.clone();
    let recognised: BTreeMap<String, Option<Field>> = source.mapping().into_iter().collect();
    for (header, field) in &ground.remembered {
        if recognised.contains_key(header) && field.as_deref().is_none_or(|key| ground.allows(key)) {
            mapping.entry(header.clone()).or_insert_with(|| field.clone());
        }
    }
    for (header, field) in &recognised {
        if field.as_ref().is_some_and(|field| !ground.allows(field.as_str())) {
            mapping.entry(header.clone()).or_insert(None);
        }
    }
    mapping
}

fn options(request: &ImportRequest, ground: &Ground, mapping: &BTreeMap<String, Option<String>>) -> Options {
    Options {
        encoding: request.encoding.clone(),
        delimiter: request.delimiter.clone(),
        no_header: request.no_header,
        any_columns: true,
        map: chosen(mapping),
        custom_fields: ground.catalogue.iter().map(|field| field.key.clone()).collect(),
        purposes: ground.consent_purposes.clone(),
        region: String::new(),
    }
}

fn chosen(mapping: &BTreeMap<String, Option<String>>) -> Vec<String> {
    mapping
        .iter()
        .map(|(header, field)| format!("{header}={}", field.as_deref().unwrap_or_default()))
        .collect()
}

fn say(error: ImportError) -> ApiError {
    let refused = ApiError::rule(error.code()).on("file");
    match error {
        ImportError::UnsupportedFormat { found } => refused.with(json!({ "found": found })),
        ImportError::UnknownColumn { entry }
        | ImportError::UnknownField { entry }
        | ImportError::FieldTwice { entry }
        | ImportError::BirthNumberColumn { entry } => ApiError::rule(error.code())
            .on("mapping")
            .with(json!({ "entry": entry })),
        _ => refused,
    }
}
