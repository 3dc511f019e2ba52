//! The report to the authority: the parts of Article 33(3) in the order in which the electronic form of the Slovak
//! Office asks for them, so that it can be copied from the paper field by field.

use chrono::{DateTime, FixedOffset};
use text::dates;

use super::model::{BreachReport, Decided, Phase, Said};
use super::{contact, head};
use crate::engine::model::{Block, Column, Document, Level, Rich, Running, Table};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// Makes the report. The same report gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn breach_report(report: &BreachReport) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(report.lang);
    let title = paper.word("documents-breach-title")?;
    head(&mut paper, &report.controller);
    paper.quiet_heading(Level::Title, title.clone());
    paper.paragraph("documents-breach-about", &[])?;
    who(&mut paper, report)?;
    when(&mut paper, report)?;
    nature(&mut paper, report)?;
    said(&mut paper, "documents-breach-effects", &report.effects)?;
    said(&mut paper, "documents-breach-measures", &report.measures)?;
    if !report.security.is_empty() {
        let heading = paper.word("documents-breach-security")?;
        paper.quiet_heading(Level::Subsection, heading);
        paper.list(
            report
                .security
                .iter()
                .map(|one| Rich::from(one.as_str()))
                .collect(),
        );
    }
    people(&mut paper, report)?;
    authority(&mut paper, report)?;
    integrity(&mut paper, report)?;
    let document = Document {
        title: format!("{title} – {}", report.controller.name),
        lang: report.lang,
        running: Running {
            title,
            reference: report.issue.id.to_string(),
            company: report.controller.name.clone(),
            notice: paper.word("documents-breach-notice")?,
            page_label: page_label(report.lang)?,
        },
        blocks: paper.blocks,
    };
    let stamp = Stamp {
        id: *report.issue.id.as_bytes(),
        made: report.issue.made,
    };
    render(&document, stamp)
}

fn who(paper: &mut Paper, report: &BreachReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-breach-controller")?;
    let controller = &report.controller;
    let mut rows = vec![(
        paper.word("documents-breach-name")?,
        Rich::from(controller.name.as_str()),
    )];
    for (id, value) in [
        ("documents-breach-address", &controller.address),
        ("documents-breach-contact", &controller.contact),
    ] {
        rows.push((paper.word(id)?, or_missing(paper, value)?));
    }
    let more = contact(paper, controller)?;
    rows.push((paper.word("documents-breach-more")?, more.into()));
    rows.push((
        paper.word("documents-breach-authority-name")?,
        controller.authority.name.as_str().into(),
    ));
    paper.facts(rows);
    Ok(())
}

fn or_missing(paper: &Paper, value: &str) -> Result<Rich, RenderError> {
    Ok(match value {
        "" => Rich::quiet(paper.word("documents-breach-missing")?),
        value => value.into(),
    })
}

fn when(paper: &mut Paper, report: &BreachReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-breach-when")?;
    let from = match report.from {
        Some(from) => moment(paper, from),
        None => paper.word("documents-breach-from-unknown")?,
    };
    let mut rows = vec![
        (paper.word("documents-breach-from")?, Rich::from(from)),
        (
            paper.word("documents-breach-until")?,
            moment(paper, report.until).into(),
        ),
        (
            paper.word("documents-breach-aware")?,
            Rich::strong(moment(paper, report.aware)),
        ),
        (
            paper.word("documents-breach-notify-by")?,
            Rich::strong(moment(paper, report.notify_by)),
        ),
    ];
    if let Some(first) = report.notified.iter().min_by_key(|phase| phase.at) {
        rows.push((
            paper.word("documents-breach-notified-at")?,
            moment(paper, first.at).into(),
        ));
        if first.at > report.notify_by {
            let why = first.reason.clone().unwrap_or_default();
            rows.push((paper.word("documents-breach-late")?, or_missing(paper, &why)?));
        }
    }
    paper.facts(rows);
    Ok(())
}

fn nature(paper: &mut Paper, report: &BreachReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-breach-nature")?;
    let nature = &report.nature;
    let number = |n: u64| text::numbers::integer(report.lang, i64::try_from(n).unwrap_or(i64::MAX));
    let mut rows = vec![
        (
            paper.word("documents-breach-what")?,
            Rich::strong(nature.what.as_str()),
        ),
        (
            paper.word("documents-breach-subjects")?,
            paper.word("documents-breach-subjects-are")?.into(),
        ),
        (
            paper.word("documents-breach-people")?,
            number(nature.people).into(),
        ),
    ];
    if nature.people_at_most > nature.people {
        rows.push((
            paper.word("documents-breach-people-at-most")?,
            number(nature.people_at_most).into(),
        ));
    }
    rows.push((
        paper.word("documents-breach-categories")?,
        or_missing(paper, &nature.categories.join("; "))?,
    ));
    rows.push((
        paper.word("documents-breach-records")?,
        number(nature.records).into(),
    ));
    paper.facts(rows);
    let heading = paper.word("documents-breach-facts")?;
    paper.quiet_heading(Level::Subsection, heading);
    words(paper, &nature.facts)
}

fn said(paper: &mut Paper, heading: &str, said: &[Said]) -> Result<(), RenderError> {
    paper.heading(Level::Section, heading)?;
    words(paper, said)
}

/// Words in the order in which they were written down, each with its time.
fn words(paper: &mut Paper, said: &[Said]) -> Result<(), RenderError> {
    if said.is_empty() {
        return paper.paragraph("documents-breach-nothing-yet", &[]);
    }
    for one in said {
        let at = moment(paper, one.at);
        paper.push(Block::Paragraph(
            Rich::quiet(format!("{at}\n")).and(one.text.as_str()),
        ));
    }
    Ok(())
}

fn people(paper: &mut Paper, report: &BreachReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-breach-told")?;
    decided(paper, report.people.as_ref())?;
    phases(paper, &report.told, "documents-breach-channel")
}

fn authority(paper: &mut Paper, report: &BreachReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-breach-phases")?;
    decided(paper, report.authority.as_ref())?;
    phases(paper, &report.notified, "documents-breach-phase")
}

fn decided(paper: &mut Paper, decided: Option<&Decided>) -> Result<(), RenderError> {
    let Some(decided) = decided else {
        return paper.paragraph("documents-breach-undecided", &[]);
    };
    let rows = vec![
        (
            paper.word("documents-breach-decision")?,
            Rich::strong(decided.what.as_str()),
        ),
        (paper.word("documents-reason")?, decided.reason.as_str().into()),
        (paper.word("documents-when")?, moment(paper, decided.at).into()),
    ];
    paper.facts(rows);
    Ok(())
}

fn phases(paper: &mut Paper, phases: &[Phase], what: &str) -> Result<(), RenderError> {
    if phases.is_empty() {
        return Ok(());
    }
    let dash = |text: &Option<String>| Rich::from(text.clone().unwrap_or_else(|| "–".to_owned()));
    let rows = phases.iter().map(|phase| {
        vec![
            moment(paper, phase.at).into(),
            phase.what.as_str().into(),
            dash(&phase.reference),
            dash(&phase.reason),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::new(paper.word("documents-when")?, 23.0),
        Column::new(paper.word(what)?, 17.0),
        Column::new(paper.word("documents-breach-reference")?, 20.0),
        Column::spanning(paper.word("documents-breach-remark")?, 40.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn integrity(paper: &mut Paper, report: &BreachReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-breach-integrity")?;
    let rows = vec![
        (
            paper.word("documents-breach-number")?,
            Rich::from(report.issue.id.to_string()),
        ),
        (
            paper.word("documents-made-local")?,
            dates::timestamp(paper.lang, report.issue.made).into(),
        ),
        (
            paper.word("documents-program")?,
            report.issue.program.as_str().into(),
        ),
        (
            paper.word("documents-breach-head")?,
            report.audit_head.as_str().into(),
        ),
    ];
    paper.facts(rows);
    Ok(())
}

/// Day and time with its offset: the hours of Article 33 are counted through a change of the clocks.
fn moment(paper: &Paper, at: DateTime<FixedOffset>) -> String {
    format!("{} ({})", dates::date_time(paper.lang, at), at.format("%:z"))
}
