//! The run, and its rehearsal: the same transaction, rolled back.

use std::collections::BTreeMap;

use crm::error::CrmError;
use crm::import::{Intake, NewBatch, Outcome, Row};
use crm::people::{Source as Origin, SourceKind};
use crm::staff::Role;
use exchange::{CsvStyle, CsvWriter, Field, Record, Rejected, Source, SourceRow};
use vault::{Job, VaultError, Write};

use super::ahead;
use super::file::SourceFile;
use super::reading::{self, Ground};
use super::types::{ImportRequest, ImportResult, RowCode, RowReason};
use crate::error::ApiError;
use crate::session::Session;

/// Takes the file in, all or nothing.
///
/// # Errors
/// Those of the file (see `exchange`), `purpose-and-source-required unknown-purpose future-date cancelled`.
pub fn run(
    session: &Session,
    file: &SourceFile,
    request: ImportRequest,
    job: &Job,
) -> Result<ImportResult, ApiError> {
    perform(session, file, &request, job, false).map(|(result, _)| result)
}

/// Says what [`run`] would do; nothing is written.
///
/// # Errors
/// Those of [`run`].
pub fn dry_run(
    session: &Session,
    file: &SourceFile,
    request: ImportRequest,
    job: &Job,
) -> Result<ImportResult, ApiError> {
    perform(session, file, &request, job, true).map(|(result, _)| result)
}

/// The rows that would not be taken, as a CSV that can be corrected and imported again: reason and row number first,
/// formulas made harmless.
///
/// # Errors
/// Those of [`run`].
pub fn rejected_csv(
    session: &Session,
    file: &SourceFile,
    request: ImportRequest,
    job: &Job,
) -> Result<Vec<u8>, ApiError> {
    let (_, left) = perform(session, file, &request, job, true)?;
    let ground = ground(session, file, &request)?;
    let headers = reading::open(file, &request, &ground)?.headers();
    let word = |id: &str| text::say(session.lang(), id, &[]);
    let mut writer = CsvWriter::new(Vec::new(), CsvStyle::default())?;
    let titles = [word("import-column-reason"), word("import-column-row")];
    writer.row(titles.iter().chain(&headers).map(String::as_str))?;
    for row in left {
        let first = [
            word(&format!("import-reason-{}", row.reason)),
            row.row.to_string(),
        ];
        writer.row(first.iter().chain(&row.cells).map(String::as_str))?;
    }
    Ok(writer.finish()?)
}

/// A row that was not taken, with its cells by column.
struct Left {
    row: u64,
    reason: &'static str,
    cells: Vec<String>,
}

fn ground(session: &Session, file: &SourceFile, request: &ImportRequest) -> Result<Ground, ApiError> {
    let headers = reading::fingerprint(&reading::headers(file, request)?);
    Ok(session
        .vault()
        .read(|r| Ground::read(r, request.purpose.as_deref(), &headers))?)
}

/// How a transaction ends that must not be kept.
enum Stop {
    Refused(CrmError),
    Rehearsed(Box<(ImportResult, Vec<Left>)>),
}

impl From<VaultError> for Stop {
    fn from(error: VaultError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<CrmError> for Stop {
    fn from(error: CrmError) -> Self {
        Self::Refused(error)
    }
}

fn perform(
    session: &Session,
    file: &SourceFile,
    request: &ImportRequest,
    job: &Job,
    rehearse: bool,
) -> Result<(ImportResult, Vec<Left>), ApiError> {
    session.require(Role::Staff)?;
    let batch = new_batch(session, request)?;
    let ground = ground(session, file, request)?;
    let source = reading::open(file, request, &ground)?;
    let done = session.vault().write(session.staff(), |w| {
        let (result, left) = take_all(w, batch, &source, job)?;
        if rehearse {
            let result = ImportResult {
                batch: None,
                dry_run: true,
                ..result
            };
            return Err(Stop::Rehearsed(Box::new((result, left))));
        }
        let fingerprint = reading::fingerprint(&source.headers());
        crm::import::remember(w, &fingerprint, &as_chosen(&source))?;
        Ok((result, left))
    });
    match done {
        Ok(done) => Ok(done),
        Err(Stop::Rehearsed(done)) => Ok(*done),
        Err(Stop::Refused(error)) => Err(error.into()),
    }
}

fn new_batch(session: &Session, request: &ImportRequest) -> Result<NewBatch, ApiError> {
    let required = |value: &Option<String>, field: &str| {
        let value = value.as_deref().map(str::trim).filter(|value| !value.is_empty());
        value
            .map(str::to_owned)
            .ok_or_else(|| ApiError::rule("purpose-and-source-required").on(field))
    };
    let kind = request.source_kind.as_deref().unwrap_or("third-party");
    let obtained_on = match request
        .obtained_on
        .as_deref()
        .map(str::trim)
        .filter(|date| !date.is_empty())
    {
        Some(date) => text::parse_date(date).map_err(|_| ApiError::rule("bad-date").on("obtained_on"))?,
        None => session.world().today(),
    };
    Ok(NewBatch {
        purpose: required(&request.purpose, "purpose")?,
        source: Origin {
            kind: SourceKind::parse(kind)
                .ok_or_else(|| ApiError::rule("bad-source-kind").on("source_kind"))?,
            words: required(&request.source, "source")?,
            obtained_on,
        },
        on_duplicate: request.on_duplicate.unwrap_or_default(),
        format: String::new(),
        mapping: BTreeMap::new(),
    })
}

fn take_all(
    w: &Write<'_>,
    mut batch: NewBatch,
    source: &Source<'_>,
    job: &Job,
) -> Result<(ImportResult, Vec<Left>), CrmError> {
    let detected = source.detected();
    batch.format = detected.format.as_str().to_owned();
    batch.mapping = mapped(source);
    let mut result = ImportResult {
        batch: None,
        dry_run: false,
        format: batch.format.clone(),
        encoding: detected.encoding.to_owned(),
        delimiter: detected.delimiter.map(String::from),
        mapping: batch.mapping.clone(),
        rows: 0,
        created: 0,
        updated: 0,
        skipped: 0,
        rejected: Vec::new(),
        not_imported: source.not_imported(),
        notice_duties: 0,
        notice_due: None,
        warnings: Vec::new(),
    };
    let mut intake = Intake::begin(w, batch)?;
    let (mut unreadable, mut left) = (0, Vec::new());
    ahead::read(
        source,
        |record| {
            result.rows += 1;
            match record {
                Record::Rejected(Rejected { row, reason, cells }) => {
                    unreadable += 1;
                    left.push(Left {
                        row,
                        reason: reason.code(),
                        cells,
                    });
                }
                Record::Row(row) => left.extend(take(&mut intake, row, source, &mut result)?),
            }
            Ok(())
        },
        job,
    )?;
    job.check()?;
    job.step(1, 1);
    let (id, summary) = intake.finish(unreadable)?;
    result.rejected = left
        .iter()
        .map(|row| RowReason {
            row: row.row,
            reason: row.reason.to_owned(),
        })
        .collect();
    result.batch = Some(id);
    (result.created, result.updated, result.skipped) = (summary.created, summary.updated, summary.skipped);
    (result.notice_duties, result.notice_due) = (summary.duties, summary.due.map(|due| due.to_string()));
    Ok((result, left))
}

fn take(
    intake: &mut Intake<'_, '_>,
    read: SourceRow,
    source: &Source<'_>,
    result: &mut ImportResult,
) -> Result<Option<Left>, CrmError> {
    let number = read.row;
    for warning in &read.warnings {
        warn(result, number, warning.code.code());
    }
    let mut row = Row::default();
    for value in &read.values {
        if value.field == Field::NOTE {
            row.notes.push(value.value.clone());
        } else if let Some(purpose) = value.field.consent_purpose() {
            row.consents.push(purpose.to_owned());
        } else {
            row.values
                .insert(value.field.as_str().to_owned(), value.value.clone());
        }
    }
    let taken = intake.take(row)?;
    for remark in taken.remarks {
        warn(result, number, remark);
    }
    let Outcome::Rejected(reason) = taken.outcome else {
        return Ok(None);
    };
    let cell = |field: Option<Field>| {
        field
            .and_then(|field| read.get(&field).map(str::to_owned))
            .unwrap_or_default()
    };
    let cells = source
        .mapping()
        .into_iter()
        .map(|(_, field)| cell(field))
        .collect();
    Ok(Some(Left {
        row: number,
        reason,
        cells,
    }))
}

/// One remark of a kind for a row says enough.
fn warn(result: &mut ImportResult, row: u64, code: &str) {
    if !result
        .warnings
        .iter()
        .rev()
        .take_while(|known| known.row == row)
        .any(|known| known.code == code)
    {
        result.warnings.push(RowCode {
            row,
            code: code.to_owned(),
        });
    }
}

fn mapped(source: &Source<'_>) -> BTreeMap<String, String> {
    let mapping = source.mapping().into_iter();
    mapping
        .filter_map(|(header, field)| Some((header, field?.as_str().to_owned())))
        .collect()
}

fn as_chosen(source: &Source<'_>) -> BTreeMap<String, Option<String>> {
    source
        .mapping()
        .into_iter()
        .map(|(header, field)| (header, field.map(|field| field.as_str().to_owned())))
        .collect()
}
