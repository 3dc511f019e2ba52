//! The access report (*výpis osobných údajov*): the answer to a request under Article 15 GDPR.
//!
//! Everything in [`AccessReport`] has been let out already (a permit, the redactions decided): this is plain text that
//! goes to the person. LAW.md §2 says what must be in it, UX.md §4 in which order. Each part without data says so.

mod consents;
mod data;
mod integrity;
mod letter;
mod model;
mod nothing;
mod past;
mod processing;
mod reveals;
mod summary;
#[cfg(test)]
mod tests;
mod words;

use text::{Lang, dates};

pub use model::{
    AccessReport, Answer, Authority, Basis, Category, Change, Channel, ConsentAct, ConsentEvent, Contact,
    Controller, Handed, Held, Integrity, Issue, Mark, Note, Notice, NoticeState, Passage, PastRequest,
    Purpose, Recipient, Redaction, Request, RequestKind, Reveal, Role, Row, Source, SourceKind, Transfer,
    Wording,
};

use crate::attachment::{Attachment, Relation};
use crate::engine::model::{Block, Document, Level, Running};
use crate::engine::{Stamp, render_with};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// Makes the report. The same report gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn access_report(report: &AccessReport) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(report.lang);
    match &report.answer {
        Answer::Held(held) => whole(&mut paper, report, held)?,
        Answer::Nothing { asked } => nothing::write(&mut paper, report, asked)?,
    }
    let title = paper.word("documents-access-title")?;
    let person = match &report.answer {
        Answer::Held(held) => Some(held.person.as_str()),
        Answer::Nothing { .. } => None,
    };
    let id = report.issue.id.to_string();
    let named = person.map_or_else(|| title.clone(), |person| format!("{title} – {person}"));
    let document = Document {
        title: named,
        lang: report.lang,
        running: Running {
            title,
            reference: person.map_or_else(|| id.clone(), |person| format!("{person} · {id}")),
            company: report.controller.name.clone(),
            notice: paper.word("documents-access-notice")?,
            page_label: page_label(report.lang)?,
        },
        blocks: paper.blocks,
    };
    let mut attachments = vec![data_file(report, paper.lang)?];
    attachments.extend(report.attachments.iter().cloned());
    render_with(
        &document,
        Stamp {
            id: *report.issue.id.as_bytes(),
            made: report.issue.made,
        },
        attachments,
    )
}

/// The data of the paper for a machine: what the parts tell, and nothing else. A withheld passage is null.
fn data_file(report: &AccessReport, lang: Lang) -> Result<Attachment, RenderError> {
    let data = serde_json::json!({
        "report": report.issue, "lang": report.lang, "controller": report.controller, "request": report.request,
        "answer": report.answer, "integrity": report.integrity,
    });
    let bytes = serde_json::to_vec_pretty(&data).map_err(|error| RenderError::Pdf(error.to_string()))?;
    Ok(Attachment {
        name: text::say(lang, "documents-data-file", &[]),
        media_type: "application/json".to_owned(),
        description: text::say(lang, "documents-data-file.about", &[]),
        relation: Relation::Data,
        bytes,
    })
}

fn whole(paper: &mut Paper, report: &AccessReport, held: &Held) -> Result<(), RenderError> {
    letter::write(paper, report, held)?;
    paper.push(Block::PageBreak);
    summary::write(paper, held)?;
    paper.push(Block::PageBreak);
    let contents = paper.word("documents-access-contents")?;
    paper.quiet_heading(Level::Title, contents);
    paper.push(Block::Contents);
    paper.push(Block::PageBreak);
    data::write(paper, held)?;
    paper.push(Block::PageBreak);
    processing::write(paper, report, held)?;
    consents::write(paper, held)?;
    past::write(paper, held)?;
    reveals::write(paper, held)?;
    words::write(paper)?;
    integrity::write(paper, report, Some(held))
}

/// Day, time to the minute.
fn moment(paper: &Paper, at: chrono::DateTime<chrono::FixedOffset>) -> String {
    dates::date_time(paper.lang, at)
}
