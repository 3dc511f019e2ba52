//! Part D: earlier requests, restrictions, objections, contacts.

use text::dates;

use super::model::{Contact, Held, Mark, PastRequest};
use super::moment;
use crate::RenderError;
use crate::engine::model::{Block, Column, Level, Rich, Table};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Title, "documents-access-d")?;
    paper.heading(Level::Section, "documents-requests")?;
    if held.requests.is_empty() {
        paper.paragraph("documents-no-requests", &[])?;
    } else {
        requests(paper, &held.requests)?;
    }
    paper.heading(Level::Section, "documents-marks")?;
    if held.marks.is_empty() {
        paper.paragraph("documents-no-marks", &[])?;
    } else {
        marks(paper, &held.marks)?;
    }
    paper.heading(Level::Section, "documents-contacts")?;
    if held.contacts.is_empty() {
        return paper.paragraph("documents-no-contacts", &[]);
    }
    contacts(paper, &held.contacts)
}

fn requests(paper: &mut Paper, requests: &[PastRequest]) -> Result<(), RenderError> {
    let open = paper.word("documents-request-open")?;
    let mut rows = Vec::new();
    for request in requests {
        let outcome = request.outcome.clone().unwrap_or_else(|| open.clone());
        rows.push(vec![
            dates::date(paper.lang, request.received).into(),
            Rich::from(paper.request(request.kind)?),
            paper.channel(request.channel)?.into(),
            day(paper, request.answered).into(),
            outcome.into(),
        ]);
    }
    let columns = vec![
        Column::new(paper.word("documents-received")?, 18.0),
        Column::new(paper.word("documents-request")?, 24.0),
        Column::new(paper.word("documents-how")?, 16.0),
        Column::new(paper.word("documents-answered")?, 18.0),
        Column::spanning(paper.word("documents-outcome")?, 24.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn marks(paper: &mut Paper, marks: &[Mark]) -> Result<(), RenderError> {
    let in_force = paper.word("documents-in-force")?;
    let mut rows = Vec::new();
    for mark in marks {
        let until = mark
            .until
            .map_or_else(|| in_force.clone(), |day| dates::date(paper.lang, day));
        rows.push(vec![
            mark.what.as_str().into(),
            dates::date(paper.lang, mark.since).into(),
            until.into(),
        ]);
    }
    let columns = vec![
        Column::spanning(paper.word("documents-mark")?, 56.0),
        Column::new(paper.word("documents-since")?, 20.0),
        Column::new(paper.word("documents-until")?, 24.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn contacts(paper: &mut Paper, contacts: &[Contact]) -> Result<(), RenderError> {
    for contact in contacts {
        let channel = paper.channel(Some(contact.channel))?;
        let heading = format!("{} · {channel}", moment(paper, contact.at));
        paper.quiet_heading(Level::Subsection, heading);
        let text = paper.passages(&contact.text)?;
        paper.push(Block::Quote(text));
    }
    Ok(())
}

fn day(paper: &Paper, day: Option<chrono::NaiveDate>) -> String {
    day.map_or_else(|| "–".to_owned(), |day| dates::date(paper.lang, day))
}
