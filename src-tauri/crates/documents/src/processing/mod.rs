//! The record of processing activities (*záznam o spracovateľských činnostiach*), Article 30(1) GDPR.
//!
//! Made from the live catalogue and the live settings; nothing in it is about a single person.

mod activity;
mod model;
#[cfg(test)]
mod tests;

use text::dates;

pub use model::{Activity, Controller, Group, Integrity, ProcessingRecord, Recipient};

use crate::engine::model::{Block, Column, Document, Level, Rich, Running, Table};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// Makes the record. The same record gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn processing_record(record: &ProcessingRecord) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(record.lang);
    front(&mut paper, record)?;
    paper.push(Block::PageBreak);
    let contents = paper.word("documents-access-contents")?;
    paper.quiet_heading(Level::Title, contents);
    paper.push(Block::Contents);
    paper.push(Block::PageBreak);
    paper.heading(Level::Title, "documents-record-activities")?;
    for activity in &record.activities {
        activity::write(&mut paper, activity)?;
    }
    paper.heading(Level::Title, "documents-record-recipients")?;
    recipients(&mut paper, record)?;
    transfers(&mut paper, record)?;
    paper.heading(Level::Title, "documents-record-limits")?;
    limits(&mut paper, record)?;
    paper.heading(Level::Title, "documents-record-security")?;
    paper.paragraph("documents-record-security-about", &[])?;
    facts(&mut paper, &record.security);
    paper.heading(Level::Title, "documents-record-integrity")?;
    integrity(&mut paper, record)?;
    finished(paper, record)
}

fn finished(paper: Paper, record: &ProcessingRecord) -> Result<Rendered, RenderError> {
    let title = paper.word("documents-record-title")?;
    let made = dates::date(record.lang, record.made.date_naive());
    let document = Document {
        title: format!("{title} – {}", record.controller.name),
        lang: record.lang,
        running: Running {
            title,
            reference: made,
            company: record.controller.name.clone(),
            notice: paper.word("documents-record-foot")?,
            page_label: page_label(record.lang)?,
        },
        blocks: paper.blocks,
    };
    render(
        &document,
        Stamp {
            id: *record.id.as_bytes(),
            made: record.made,
        },
    )
}

/// Who is responsible, and what is done in one table.
fn front(paper: &mut Paper, record: &ProcessingRecord) -> Result<(), RenderError> {
    let title = paper.word("documents-record-title")?;
    paper.quiet_heading(Level::Title, title);
    let made = dates::long_date(record.lang, record.made.date_naive());
    let about = paper.words("documents-record-about", &[("date", made.into())])?;
    paper.push(Block::Paragraph(Rich::quiet(about)));
    paper.heading(Level::Section, "documents-record-controller")?;
    controller(paper, &record.controller)?;
    paper.heading(Level::Section, "documents-record-overview")?;
    let rows = record.activities.iter().map(|activity| {
        let basis = activity.basis.clone().unwrap_or_else(|| "–".to_owned());
        vec![
            activity.name.as_str().into(),
            basis.into(),
            activity
                .people
                .map_or("–".into(), |people| people.to_string().into()),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::new(paper.word("documents-purpose")?, 30.0),
        Column::new(paper.word("documents-basis")?, 57.0),
        Column::new(paper.word("documents-record-people")?, 13.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn controller(paper: &mut Paper, controller: &Controller) -> Result<(), RenderError> {
    let or = |value: &str, id: &str| match value {
        "" => paper.word(id),
        value => Ok(value.to_owned()),
    };
    let rows = [
        (
            "documents-controller-name",
            or(&controller.name, "documents-record-blank")?,
        ),
        (
            "documents-controller-address",
            or(&controller.address, "documents-record-blank")?,
        ),
        (
            "documents-controller-contact",
            or(&controller.contact, "documents-record-blank")?,
        ),
        (
            "documents-record-joint",
            or(
                controller.joint.as_deref().unwrap_or_default(),
                "documents-record-none",
            )?,
        ),
        (
            "documents-record-representative",
            or(
                controller.representative.as_deref().unwrap_or_default(),
                "documents-record-none",
            )?,
        ),
        (
            "documents-controller-dpo",
            or(controller.dpo.as_deref().unwrap_or_default(), "documents-no-dpo")?,
        ),
        ("documents-authority", controller.authority.clone()),
    ];
    let rows = rows
        .into_iter()
        .map(|(label, value)| Ok((paper.word(label)?, Rich::from(value))));
    let rows = rows.collect::<Result<_, RenderError>>()?;
    paper.facts(rows);
    Ok(())
}

fn recipients(paper: &mut Paper, record: &ProcessingRecord) -> Result<(), RenderError> {
    if record.recipients.is_empty() {
        return paper.paragraph("documents-record-no-recipients", &[]);
    }
    let mut rows = Vec::new();
    for recipient in &record.recipients {
        let role = paper.word(if recipient.processor {
            "documents-role-processor"
        } else {
            "documents-role-controller"
        })?;
        let contract = recipient.contract.clone().unwrap_or_else(|| "–".to_owned());
        rows.push(vec![
            recipient.name.as_str().into(),
            recipient.country.as_str().into(),
            role.into(),
            contract.into(),
        ]);
    }
    let columns = vec![
        Column::new(paper.word("documents-record-recipient")?, 32.0),
        Column::new(paper.word("documents-record-country")?, 12.0),
        Column::new(paper.word("documents-record-role")?, 34.0),
        Column::new(paper.word("documents-record-contract")?, 22.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn transfers(paper: &mut Paper, record: &ProcessingRecord) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-transfers")?;
    if record.transfers.is_empty() {
        return paper.paragraph("documents-record-no-transfers", &[]);
    }
    let columns = vec![
        Column::new(paper.word("documents-transfer-to")?, 36.0),
        Column::new(paper.word("documents-record-safeguards")?, 64.0),
    ];
    let rows = pairs(&record.transfers);
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

/// Article 30(1)(f): time limits for the categories of data.
fn limits(paper: &mut Paper, record: &ProcessingRecord) -> Result<(), RenderError> {
    paper.paragraph("documents-record-limits-about", &[])?;
    let columns = vec![
        Column::new(paper.word("documents-record-category")?, 34.0),
        Column::new(paper.word("documents-record-limit")?, 66.0),
    ];
    let rows = pairs(&record.limits);
    paper.push(Block::Table(Table { columns, rows }));
    if !record.floors.is_empty() {
        paper.heading(Level::Section, "documents-record-floors")?;
        paper.list(record.floors.iter().map(|floor| floor.as_str().into()).collect());
    }
    Ok(())
}

fn integrity(paper: &mut Paper, record: &ProcessingRecord) -> Result<(), RenderError> {
    let rows = vec![
        (
            paper.word("documents-record-number")?,
            Rich::from(record.id.to_string()),
        ),
        (
            paper.word("documents-made-local")?,
            dates::timestamp(paper.lang, record.made).into(),
        ),
        (
            paper.word("documents-program")?,
            record.integrity.program.as_str().into(),
        ),
        (
            paper.word("documents-record-law")?,
            record.integrity.law.as_str().into(),
        ),
        (
            paper.word("documents-audit-entries")?,
            record.integrity.audit_entries.to_string().into(),
        ),
        (
            paper.word("documents-audit-head")?,
            Rich::quiet(record.integrity.audit_head.as_str()),
        ),
    ];
    paper.facts(rows);
    Ok(())
}

fn facts(paper: &mut Paper, rows: &[(String, String)]) {
    let rows = rows.iter();
    paper.facts(
        rows.map(|(label, value)| (label.clone(), value.as_str().into()))
            .collect(),
    );
}

fn pairs(rows: &[(String, String)]) -> Vec<Vec<Rich>> {
    let row = |(label, value): &(String, String)| vec![label.as_str().into(), value.as_str().into()];
    rows.iter().map(row).collect()
}
