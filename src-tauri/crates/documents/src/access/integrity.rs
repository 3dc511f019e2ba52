//! The last block: what the paper can be checked against.

use chrono::Utc;
use text::dates;

use super::model::{AccessReport, Held};
use crate::RenderError;
use crate::engine::model::{Level, Rich};
use crate::paper::Paper;

pub(super) fn write(
    paper: &mut Paper,
    report: &AccessReport,
    held: Option<&Held>,
) -> Result<(), RenderError> {
    let level = if held.is_some() {
        Level::Title
    } else {
        Level::Section
    };
    paper.heading(level, "documents-integrity")?;
    paper.paragraph("documents-integrity-about", &[])?;
    let made = report.issue.made;
    let utc = made.with_timezone(&Utc).format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut facts = vec![
        (
            paper.word("documents-letter-number")?,
            Rich::from(report.issue.id.to_string()),
        ),
        (
            paper.word("documents-made-local")?,
            dates::timestamp(paper.lang, made).into(),
        ),
        (paper.word("documents-made-utc")?, utc.into()),
        (
            paper.word("documents-program")?,
            report.issue.program.as_str().into(),
        ),
        (
            paper.word("documents-snapshot")?,
            Rich::quiet(report.integrity.snapshot.as_str()),
        ),
    ];
    if let Some(held) = held {
        facts.extend(counts(paper, held)?);
    }
    let entries = i64::try_from(report.integrity.audit_entries).unwrap_or(i64::MAX);
    facts.push((
        paper.word("documents-audit-entries")?,
        text::numbers::integer(paper.lang, entries).into(),
    ));
    facts.push((
        paper.word("documents-audit-head")?,
        Rich::quiet(report.integrity.audit_head.as_str()),
    ));
    paper.facts(facts);
    Ok(())
}

fn counts(paper: &Paper, held: &Held) -> Result<Vec<(String, Rich)>, RenderError> {
    let counts = [
        ("documents-count-values", held.rows.len()),
        ("documents-count-notes", held.notes.len()),
        ("documents-count-purposes", held.purposes.len()),
        (
            "documents-count-redacted",
            usize::try_from(held.redacted()).unwrap_or(usize::MAX),
        ),
        ("documents-count-handed", held.handed()),
        ("documents-count-consents", held.consents.len()),
        ("documents-count-notices", held.notices.len()),
        (
            "documents-count-past",
            held.requests.len() + held.marks.len() + held.contacts.len(),
        ),
        ("documents-count-reveals", held.reveals.len()),
        ("documents-count-changes", held.changes.len()),
    ];
    let line = counts
        .into_iter()
        .map(|(id, count)| paper.words(id, &[("count", count.into())]));
    let line = line.collect::<Result<Vec<_>, _>>()?.join("; ");
    Ok(vec![(paper.word("documents-counts")?, line.into())])
}
