//! Puts every row that the walk found into its place.
//!
//! A table that has a place is taken apart in `person`, `former`, `acts`, `marks` or `told`; what a place does not take, and every table without
//! one, goes to [`Answer::others`]. So nothing personal can be missing, only stand less well.

mod acts;
mod daily;
mod former;
mod left;
mod marks;
mod person;
mod register;
mod told;

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::types::Value;
use text::Lang;
use uuid::Uuid;
use vault::census::{Class, Column, Table};
use vault::{AuditQuery, Read, VaultError};

use super::CARRIED;
use super::answer::{Answer, Change, Content, Other, Source};
use super::redact::{Redact, Redactor};
use super::store;
use super::walk::{self, Left, Row};
use crate::audit::acts as act;
use crate::disclosure::{self, Recipient};
use crate::erasure::archive;
use crate::error::CrmError;
use crate::fields::{self, Catalogue, Category};
use crate::people::SourceKind;
use crate::private::Private;

/// Acts that another part of the answer tells with more words.
const TOLD_ELSEWHERE: [&str; 23] = [
    act::COMPANY_ROLE_ADDED,
    act::TAG_ADDED,
    act::TASK_ADDED,
    act::DEAL_ADDED,
    act::DEAL_MOVED,
    act::ATTACHMENT_ADDED,
    act::FIELD_UNLOCKED,
    act::CONSENT_RECORDED,
    act::PURPOSE_STARTED,
    act::PURPOSE_ENDED,
    act::NOTE_ADDED,
    act::NOTICE_GIVEN,
    act::ACCESS_REPORT,
    act::PORTABILITY,
    act::DISCLOSED,
    act::RESTRICTED,
    act::RESTRICTION_LIFTED,
    act::OBJECTED,
    act::REQUEST_OPENED,
    act::REQUEST_MATCHED,
    act::REQUEST_NOTED,
    act::REQUEST_EXTENDED,
    act::REQUEST_CLOSED,
];

/// Builds the answer.
pub(super) struct Assembly<'a> {
    r: &'a Read<'a>,
    person: Uuid,
    catalogue: Catalogue,
    recipients: HashMap<Uuid, Recipient>,
    redactor: Redactor,
    answer: Answer,
    /// Values as they stand now, by field key: what is told once is not told again.
    now: HashMap<String, String>,
}

/// Everything held about a person, with what is to be withheld.
///
/// # Errors
/// `redaction-without-reason`, `too-long`, `unknown-reference`; of the vault.
pub(super) fn answer(
    r: &Read<'_>,
    tables: &'static [Table],
    person: Uuid,
    redact: &[Redact],
) -> Result<Answer, CrmError> {
    let mut assembly = Assembly::new(r, person, redact)?;
    for row in walk::rows(r, tables, person)? {
        assembly.place(row)?;
    }
    // An earlier record of the same person may have left something in the sealed archive.
    for subject in archive::about(r, &store::norms(r, person)?)? {
        for row in walk::rows(r, tables, subject)? {
            assembly.place(row)?;
        }
    }
    assembly.log()?;
    assembly.finish()
}

/// What erasures left of somebody of whom there is no record any more. `subjects`: ids of proofs and of recipients to
/// tell, at least one.
///
/// # Errors
/// As [`answer`].
pub(super) fn left_of(
    r: &Read<'_>,
    tables: &'static [Table],
    subjects: &[Uuid],
    redact: &[Redact],
) -> Result<Answer, CrmError> {
    let person = subjects.first().copied().unwrap_or_default();
    let mut assembly = Assembly::new(r, person, redact)?;
    for subject in subjects {
        for row in walk::rows(r, tables, *subject)? {
            assembly.place(row)?;
        }
    }
    assembly.finish()
}

impl<'a> Assembly<'a> {
    fn new(r: &'a Read<'a>, person: Uuid, redact: &[Redact]) -> Result<Self, CrmError> {
        Ok(Self {
            r,
            person,
            catalogue: fields::catalogue(r)?,
            recipients: recipients(r)?,
            redactor: Redactor::new(redact)?,
            answer: Answer::empty(person),
            now: HashMap::new(),
        })
    }
}

impl Assembly<'_> {
    fn place(&mut self, mut row: Row) -> Result<(), CrmError> {
        let id = row.uuid("id");
        match row.table.name {
            "person" => self.person(&mut row)?,
            "field_value" => self.field_value(&mut row)?,
            "note" => self.note(&mut row)?,
            "draft" => self.draft(&mut row)?,
            "processing" => self.processing(&mut row)?,
            "consent_event" => self.consent(&mut row)?,
            "notice_given" => self.notice(&mut row)?,
            "notice_duty" => self.duty(&mut row)?,
            "disclosure" => self.disclosure(&mut row)?,
            "access_report" => self.report(&mut row)?,
            "request_subject" => self.asked(&mut row)?,
            "request_step" => self.asked_step(&mut row)?,
            "restriction" => self.restriction(&mut row)?,
            "objection" => self.objection(&mut row, id)?,
            "reveal" => self.reveal(&mut row)?,
            "import_change" => self.former(&mut row)?,
            "merge" => self.merged(&mut row)?,
            "proof" => self.proof(&mut row)?,
            "proof_file" => Self::proof_file(&mut row),
            "to_tell" => self.recipient_to_tell(&mut row)?,
            "erasure_kept" => self.left(&mut row)?,
            "retention_kept" => self.reviewed(&mut row)?,
            _ => self.daily(&mut row)?,
        }
        let table = row.table;
        let reference = id.map(|id| id.to_string()).unwrap_or_default();
        for left in row.left() {
            self.other(table, &reference, left)?;
        }
        Ok(())
    }

    /// A value that has no place of its own.
    fn other(&mut self, table: &Table, reference: &str, left: Left) -> Result<(), CrmError> {
        if CARRIED
            .iter()
            .any(|(name, column, _)| (*name, *column) == (table.name, left.column))
        {
            return Ok(());
        }
        let column = format!("{}.{}", table.name, left.column);
        let text = match left.value {
            Value::Null => return Ok(()),
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => number.to_string(),
            Value::Text(text) => text,
            Value::Blob(bytes) => self.opened(&column, &bytes)?,
        };
        let (category, sealed) = match left.role {
            Column::Personal { category, class, .. } => (Category::from(category), class != Class::Minimal),
            _ => (Category::Special, true),
        };
        let value = self.content(&[reference], &column, text, sealed);
        self.answer.others.push(Other {
            column,
            category,
            sealed,
            value,
        });
        Ok(())
    }

    /// The words in a sealed column. Rooms seal under `table.column`; bytes that are no words are told as hexadecimal.
    fn opened(&self, label: &str, bytes: &[u8]) -> Result<String, CrmError> {
        let clear = match self.r.unseal(self.person, label, bytes) {
            Ok(Some(clear)) => clear,
            _ => bytes.to_vec(),
        };
        Ok(String::from_utf8(clear).unwrap_or_else(|bytes| hex::encode(bytes.as_bytes())))
    }

    /// A value for the paper, unless it is withheld under one of its names.
    fn content(&mut self, names: &[&str], field: &str, value: String, sealed: bool) -> Content {
        if self.redactor.withholds(names) {
            return Content::Withheld;
        }
        Content::Told(self.private(field, value, sealed))
    }

    fn private(&self, field: &str, value: String, sealed: bool) -> Private {
        let class = if sealed { Class::Protected } else { Class::Minimal };
        Private::new(value, self.person, field, class, false)
    }

    /// The place of a row's source in the list of sources.
    fn source(&mut self, row: &mut Row, withheld: bool) -> usize {
        let kind = row
            .text("source_kind")
            .as_deref()
            .and_then(SourceKind::parse)
            .unwrap_or(SourceKind::ThirdParty);
        let (words, obtained_on) = (row.text("source"), row.date("obtained_on"));
        self.source_of(kind, words, obtained_on, withheld)
    }

    fn source_of(
        &mut self,
        kind: SourceKind,
        words: Option<String>,
        obtained_on: Option<NaiveDate>,
        withheld: bool,
    ) -> usize {
        let key = match (&words, withheld) {
            (Some(_), true) => format!("withheld|{}", kind.as_str()),
            (Some(words), false) => format!("words|{words}"),
            (None, _) => format!("none|{}", kind.as_str()),
        };
        let known = self.answer.sources.iter().position(|source| source.key == key);
        let place = known.unwrap_or_else(|| {
            let words = words.map(|words| match withheld {
                true => Content::Withheld,
                false => Content::Told(self.private("source", words, false)),
            });
            self.answer.sources.push(Source {
                kind,
                words,
                obtained_on: Vec::new(),
                key,
            });
            self.answer.sources.len().saturating_sub(1)
        });
        if let (Some(source), Some(day)) = (self.answer.sources.get_mut(place), obtained_on)
            && !source.obtained_on.contains(&day)
        {
            source.obtained_on.push(day);
        }
        place
    }

    /// The entries of the access log that no table of the person tells.
    fn log(&mut self) -> Result<(), CrmError> {
        for id in crate::merge::ids(self.r, self.person)? {
            self.log_of(id)?;
        }
        Ok(())
    }

    fn log_of(&mut self, id: Uuid) -> Result<(), CrmError> {
        let mut before = None;
        loop {
            let query = AuditQuery {
                subject: Some(id),
                before_seq: before,
                limit: 500,
                ..AuditQuery::default()
            };
            let page = self.r.audit(&query)?;
            let Some(last) = page.last() else { break };
            before = Some(last.seq);
            for entry in page {
                if TOLD_ELSEWHERE.contains(&entry.act.as_str()) {
                    continue;
                }
                let payload = entry.payload.unwrap_or_default();
                let fields = crate::audit::field_keys(&payload);
                let details = acts::words(&payload)
                    .into_iter()
                    .map(|(name, words)| (name, Content::Told(self.private("audit", words, false))))
                    .collect();
                self.answer.changes.push(Change {
                    act: entry.act,
                    at: entry.at,
                    fields,
                    details,
                });
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Answer, CrmError> {
        let answer = &mut self.answer;
        let place = |key: &str| self.catalogue.get(key).map_or(u32::MAX, |field| field.position);
        answer
            .facts
            .sort_by_key(|fact| (place(&fact.field), fact.field.clone()));
        answer
            .formers
            .sort_by_key(|former| (place(&former.field), former.field.clone()));
        answer.notes.sort_by_key(|note| (note.at, note.id));
        answer
            .processings
            .sort_by(|a, b| (a.started_at, &a.purpose.key).cmp(&(b.started_at, &b.purpose.key)));
        answer.disclosures.sort_by_key(|disclosure| disclosure.at);
        answer.restrictions.sort_by_key(|restriction| restriction.since);
        answer.objections.sort_by_key(|objection| objection.at);
        answer.notices.sort_by_key(|notice| notice.at);
        answer.duties.sort_by_key(|duty| duty.due);
        answer.reports.sort_by_key(|report| (report.made_at, report.id));
        answer.asked.sort_by_key(|asked| (asked.received, asked.id));
        answer.asked_steps.sort_by_key(|step| step.at);
        answer.reveals.sort_by_key(|reveal| reveal.at);
        answer.changes.reverse();
        // Consent events come in the order of writing; papers tell them in the order in which they happened.
        answer.consents.sort_by_key(|event| event.at);
        let mut answer = self.answer;
        answer.redactions = self.redactor.done()?;
        Ok(answer)
    }

    fn label(&self, field: &str) -> [String; 2] {
        [Lang::Sk, Lang::En].map(|lang| self.catalogue.label(field, lang).to_owned())
    }
}

impl From<vault::census::Category> for Category {
    fn from(category: vault::census::Category) -> Self {
        use vault::census::Category as C;
        match category {
            C::Identification => Self::Identification,
            C::Contact => Self::Contact,
            C::Contract => Self::Contract,
            C::Financial => Self::Financial,
            C::Communication => Self::Communication,
            C::Other => Self::Other,
            C::Special => Self::Special,
        }
    }
}

/// Every recipient by id.
fn recipients(r: &Read<'_>) -> Result<HashMap<Uuid, Recipient>, CrmError> {
    let all = disclosure::recipients(r)?;
    Ok(all
        .into_iter()
        .map(|recipient| (recipient.id, recipient))
        .collect())
}

/// A column that its table declares NOT NULL and that holds nothing the program can read.
fn damaged() -> CrmError {
    VaultError::Damaged {
        file: "vault.db",
        what: "record",
    }
    .into()
}
