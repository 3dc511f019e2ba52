//! A file of people for somebody else: the one door out.

use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use crm::disclosure::export::{Ask, Export, Leaving};
use crm::disclosure::foresight::foresee;
use crm::disclosure::recipient_named;
use crm::error::CrmError;
use crm::fields::{self, Catalogue};
use crm::staff::Role;
use exchange::people::{Column, PeopleFormat, PeopleWriter, writer};
use serde_json::json;
use sha2::{Digest, Sha256};
use text::{Lang, say};
use vault::{Job, Passphrase, Write};

use super::types::{ExportAhead, ExportForeseen, ExportPeople, ExportedPeople};
use crate::error::ApiError;
use crate::file::Partial;
use crate::session::Session;

/// Writes the people who may leave for a purpose into a file for a recipient. What is written down about each of them,
/// the entry in the log and the whole file come about in one transaction; then the file gets its name. So the log may
/// tell of a file that a full disk kept from its place, and never misses one that left.
///
/// # Errors
/// `not-allowed bad-export-format unknown-purpose unknown-recipient unknown-field field-not-needed field-not-in-card
/// locked-field reason-too-short reauth-needed wrong-key throttled cancelled`; of the disk.
pub fn export_people(
    session: &Session,
    request: &ExportPeople,
    path: &Path,
    job: &Job,
) -> Result<ExportedPeople, ApiError> {
    session.require(Role::Staff)?;
    let proved = prove(session, request.passphrase.as_deref())?;
    export(session, request, path, job, proved)
}

/// As [`export_people`], by somebody who gave the passphrase for this command alone (the command line): it is not asked
/// again.
///
/// # Errors
/// As [`export_people`].
pub fn export_people_by_key_holder(
    session: &Session,
    request: &ExportPeople,
    path: &Path,
    job: &Job,
) -> Result<ExportedPeople, ApiError> {
    session.require(Role::Staff)?;
    export(session, request, path, job, true)
}

/// What such an export would come to now: nothing leaves, nothing is written down.
///
/// # Errors
/// `not-allowed bad-export-format unknown-purpose unknown-field field-not-needed`.
pub fn export_ahead(session: &Session, request: &ExportAhead) -> Result<ExportForeseen, ApiError> {
    session.require(Role::Staff)?;
    let format = PeopleFormat::parse(&request.format);
    let format = format.ok_or_else(|| ApiError::rule("bad-export-format").on("format"))?;
    let people = request.people.as_deref();
    let (foreseen, catalogue) = session.vault().read(|r| {
        let foreseen = foresee(r, &request.purpose, &request.fields, people)?;
        Ok::<_, CrmError>((foreseen, fields::catalogue(r)?))
    })?;
    let without = catalogue.iter().filter(|field| !format.holds(&field.key));
    let left_out = foreseen.left_out.into_iter();
    Ok(ExportForeseen {
        exported: foreseen.exported,
        left_out: left_out
            .map(|(reason, count)| (reason.to_owned(), count))
            .collect(),
        filled: foreseen.filled,
        without_place: without.map(|field| field.key.clone()).collect(),
    })
}

/// Whether the passphrase was given again and is right.
fn prove(session: &Session, passphrase: Option<&str>) -> Result<bool, ApiError> {
    let Some(passphrase) = passphrase.filter(|passphrase| !passphrase.is_empty()) else {
        return Ok(false);
    };
    let vault = session.vault();
    let proved = vault
        .passphrase_slot(session.staff())
        .and_then(|slot| vault.check_passphrase(slot, &Passphrase::new(passphrase)));
    proved.map_err(|error| ApiError::from(error).on("passphrase"))?;
    Ok(true)
}

fn export(
    session: &Session,
    request: &ExportPeople,
    path: &Path,
    job: &Job,
    proved: bool,
) -> Result<ExportedPeople, ApiError> {
    let format = PeopleFormat::parse(&request.format);
    let format = format.ok_or_else(|| ApiError::rule("bad-export-format").on("format"))?;
    let fields = fields(format, &request.fields)?;
    let (written, partial) = session.vault().write(session.staff(), |w| {
        let recipient = recipient_named(w, &request.recipient)?;
        let ask = Ask {
            purpose: &request.purpose,
            recipient: &recipient,
            fields: &fields,
            reason: request.reason.as_deref(),
            proved,
            people: request.people.as_deref(),
        };
        let mut export = Export::begin(w, &ask)?;
        let (partial, file) = Partial::begin(path, session.world())?;
        let mut file = Hashed::new(BufWriter::new(file));
        let columns = columns(&export, session.lang());
        let people = writer(format, &mut file, &columns)?;
        write_people(w, &mut export, people, job)?;
        let sha256 = file.finish()?;
        let fields = export.columns().to_vec();
        let done = export.finish(w, format.as_str(), &sha256)?;
        let left_out = done.left_out.into_iter();
        let written = ExportedPeople {
            path: path.display().to_string(),
            exported: done.exported,
            left_out: left_out
                .map(|(reason, count)| (reason.to_owned(), count))
                .collect(),
            disclosure: done.batch,
            fields,
            sha256,
        };
        Ok::<_, ApiError>((written, partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

/// The fields as the file can hold them: a card has a name always, and no place for what it does not know.
fn fields(format: PeopleFormat, named: &[String]) -> Result<Vec<String>, ApiError> {
    let mut fields: Vec<String> = named.iter().map(|key| key.trim().to_owned()).collect();
    fields.retain(|key| !key.is_empty());
    if let Some(lost) = fields.iter().find(|key| !format.holds(key)) {
        let details = json!({ "field": lost });
        return Err(ApiError::rule("field-not-in-card").on("fields").with(details));
    }
    if format.is_card() && !fields.is_empty() && !fields.iter().any(|key| key == "name") {
        fields.insert(0, "name".to_owned());
    }
    Ok(fields)
}

fn write_people(
    w: &Write<'_>,
    export: &mut Export,
    mut people: Box<dyn PeopleWriter + '_>,
    job: &Job,
) -> Result<(), ApiError> {
    job.check()?;
    while let Some(page) = export.page(w)? {
        for leaving in &page {
            write_person(people.as_mut(), export.columns(), leaving)?;
        }
        let (done, total) = export.progress();
        job.step(done, total);
        job.check()?;
    }
    Ok(people.finish()?)
}

fn write_person(people: &mut dyn PeopleWriter, columns: &[String], leaving: &Leaving) -> io::Result<()> {
    let values: Vec<_> = columns
        .iter()
        .map(|key| leaving.value(key)?.exported(&leaving.permit))
        .collect();
    let values: Vec<Option<&str>> = values.iter().map(Option::as_deref).collect();
    people.person(&values)
}

/// Headings in the user's language. Beside given and family name, `Meno` would be taken for the given name.
fn columns(export: &Export, lang: Lang) -> Vec<Column> {
    let heading = |catalogue: &Catalogue, key: &str| match key {
        "name" => say(lang, "disclosure-column-name", &[]),
        _ => catalogue.label(key, lang).to_owned(),
    };
    let keys = export.columns().iter();
    keys.map(|key| Column {
        heading: heading(export.catalogue(), key),
        key: key.clone(),
    })
    .collect()
}

/// A file that is hashed while it is written.
struct Hashed {
    file: BufWriter<std::fs::File>,
    hash: Sha256,
}

impl Hashed {
    fn new(file: BufWriter<std::fs::File>) -> Self {
        Self {
            file,
            hash: Sha256::new(),
        }
    }

    /// Brings it to the disk; answers the hash, hex.
    fn finish(mut self) -> io::Result<String> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        Ok(hex::encode(self.hash.finalize()))
    }
}

impl io::Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
