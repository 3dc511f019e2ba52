//! The certificate of an erasure (*potvrdenie o vymazaní*): that, when and how it was done, without a word about whom.
//!
//! What it says is the receipt: counts by kind of datum, what a law keeps and until when, recipients and backups. Whoever
//! holds the plan that was agreed to can check its hash.

#[cfg(test)]
mod tests;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use text::{Lang, dates};
use uuid::Uuid;

use crate::access::{Authority, Controller};
use crate::engine::model::{Block, Column, Document, Level, Rich, Running, Table};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// A certificate.
#[derive(Clone)]
pub struct Certificate {
    /// Language.
    pub lang: Lang,
    /// The controller.
    pub controller: Controller,
    /// The receipt; also the `/ID` of the file.
    pub receipt: Uuid,
    /// When the data were erased, with the offset of the place.
    pub erased_at: DateTime<FixedOffset>,
    /// When the paper was made.
    pub made: DateTime<FixedOffset>,
    /// Name and version of the program.
    pub program: String,
    /// The ground of Article 17(1), in words.
    pub ground: String,
    /// What went, by kind.
    pub gone: Vec<Kind>,
    /// What stayed, by kind.
    pub kept: Vec<Kept>,
    /// How many recipients had to be told.
    pub recipients: u64,
    /// How many of them were told, and how many cannot be; none where nothing is known of them any more.
    pub told: Option<(u64, u64)>,
    /// SHA-256 of the plan that was carried out, hex.
    pub plan: String,
    /// Entries of the access log when the paper was made.
    pub audit_entries: u64,
    /// Fingerprint of the access log then.
    pub audit_head: String,
}

/// So many data of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// What, in words.
    pub what: String,
    /// How many.
    pub count: u64,
}

/// So many data of one kind that stayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What, in words.
    pub what: String,
    /// How many.
    pub count: u64,
    /// The law that keeps them.
    pub law: String,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// Makes the certificate. The same certificate gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn certificate(certificate: &Certificate) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(certificate.lang);
    head(&mut paper, certificate)?;
    let title = paper.word("certificate-title")?;
    paper.quiet_heading(Level::Title, title.clone());
    opening(&mut paper, certificate)?;
    gone(&mut paper, certificate)?;
    kept(&mut paper, certificate)?;
    after(&mut paper, certificate)?;
    check(&mut paper, certificate)?;
    let document = Document {
        title: format!("{title} – {}", certificate.receipt),
        lang: certificate.lang,
        running: Running {
            title,
            reference: certificate.receipt.to_string(),
            company: certificate.controller.name.clone(),
            notice: paper.word("certificate-notice")?,
            page_label: page_label(certificate.lang)?,
        },
        blocks: paper.blocks,
    };
    let stamp = Stamp {
        id: *certificate.receipt.as_bytes(),
        made: certificate.made,
    };
    render(&document, stamp)
}

/// Letterhead, date and number.
fn head(paper: &mut Paper, certificate: &Certificate) -> Result<(), RenderError> {
    let controller = &certificate.controller;
    let lines = [controller.address.as_str(), controller.contact.as_str()];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let name = Rich::strong(controller.name.as_str());
    paper.push(Block::Paragraph(if lines.is_empty() {
        name
    } else {
        name.and(Rich::quiet(format!("\n{}", lines.join(" · "))))
    }));
    let date = dates::long_date(paper.lang, certificate.made.date_naive());
    let number = certificate.receipt.to_string();
    let made = paper.words(
        "certificate-made",
        &[("date", date.into()), ("number", number.into())],
    )?;
    paper.push(Block::Paragraph(Rich::quiet(made)));
    Ok(())
}

fn opening(paper: &mut Paper, certificate: &Certificate) -> Result<(), RenderError> {
    let at = dates::date_time(paper.lang, certificate.erased_at);
    let count: u64 = certificate.gone.iter().map(|kind| kind.count).sum();
    let said = paper.words(
        "certificate-opening",
        &[("at", at.into()), ("count", count.into())],
    )?;
    let ground = paper.words(
        "certificate-ground",
        &[("ground", certificate.ground.as_str().into())],
    )?;
    paper.push(Block::Paragraph(Rich::strong(said).and(format!(" {ground}"))));
    paper.paragraph("certificate-nobody", &[])
}

fn gone(paper: &mut Paper, certificate: &Certificate) -> Result<(), RenderError> {
    paper.heading(Level::Section, "certificate-gone")?;
    if certificate.gone.is_empty() {
        return paper.paragraph("certificate-gone-none", &[]);
    }
    let count = |count: u64| text::numbers::integer(paper.lang, i64::try_from(count).unwrap_or(i64::MAX));
    let table = Table {
        columns: vec![
            Column::new(paper.word("certificate-what")?, 4.0),
            Column::new(paper.word("certificate-count")?, 1.0),
        ],
        rows: certificate
            .gone
            .iter()
            .map(|kind| vec![kind.what.as_str().into(), count(kind.count).into()])
            .collect(),
    };
    paper.push(Block::Table(table));
    paper.paragraph("certificate-gone-how", &[])
}

fn kept(paper: &mut Paper, certificate: &Certificate) -> Result<(), RenderError> {
    paper.heading(Level::Section, "certificate-kept")?;
    if certificate.kept.is_empty() {
        return paper.paragraph("certificate-kept-none", &[]);
    }
    let count = |count: u64| text::numbers::integer(paper.lang, i64::try_from(count).unwrap_or(i64::MAX));
    let until = |until: Option<NaiveDate>| until.map(|day| dates::date(paper.lang, day)).unwrap_or_default();
    let table = Table {
        columns: vec![
            Column::new(paper.word("certificate-what")?, 2.4),
            Column::new(paper.word("certificate-count")?, 0.7),
            Column::new(paper.word("certificate-law")?, 3.0),
            Column::new(paper.word("certificate-until")?, 1.2),
        ],
        rows: certificate
            .kept
            .iter()
            .map(|kept| {
                vec![
                    kept.what.as_str().into(),
                    count(kept.count).into(),
                    kept.law.as_str().into(),
                    until(kept.until).into(),
                ]
            })
            .collect(),
    };
    paper.push(Block::Table(table));
    paper.paragraph("certificate-kept-how", &[])
}

/// Recipients, backups, how to complain.
fn after(paper: &mut Paper, certificate: &Certificate) -> Result<(), RenderError> {
    paper.heading(Level::Section, "certificate-after")?;
    let recipients = match (certificate.recipients, certificate.told) {
        (0, _) => paper.word("certificate-recipients-none")?,
        (count, Some((told, impossible))) => paper.words(
            "certificate-recipients-told",
            &[
                ("count", count.into()),
                ("told", told.into()),
                ("impossible", impossible.into()),
            ],
        )?,
        (count, None) => paper.words("certificate-recipients", &[("count", count.into())])?,
    };
    let backups = paper.word("certificate-backups")?;
    let back = paper.word("certificate-back")?;
    let Authority { name, .. } = &certificate.controller.authority;
    let complain = paper.words(
        "documents-letter-complain",
        &[("authority", name.as_str().into())],
    )?;
    paper.list(vec![
        recipients.into(),
        backups.into(),
        back.into(),
        complain.into(),
    ]);
    Ok(())
}

/// What the paper can be checked against.
fn check(paper: &mut Paper, certificate: &Certificate) -> Result<(), RenderError> {
    paper.heading(Level::Section, "certificate-check")?;
    let utc = certificate
        .erased_at
        .with_timezone(&Utc)
        .format("%Y-%m-%dT%H:%M:%SZ");
    let entries = i64::try_from(certificate.audit_entries).unwrap_or(i64::MAX);
    paper.facts(vec![
        (
            paper.word("certificate-receipt")?,
            Rich::from(certificate.receipt.to_string()),
        ),
        (paper.word("certificate-erased-utc")?, utc.to_string().into()),
        (
            paper.word("certificate-plan")?,
            Rich::quiet(certificate.plan.as_str()),
        ),
        (
            paper.word("documents-program")?,
            certificate.program.as_str().into(),
        ),
        (
            paper.word("documents-audit-entries")?,
            text::numbers::integer(paper.lang, entries).into(),
        ),
        (
            paper.word("documents-audit-head")?,
            Rich::quiet(certificate.audit_head.as_str()),
        ),
    ]);
    Ok(())
}
