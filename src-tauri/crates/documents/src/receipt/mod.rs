//! The consent receipt (*potvrdenie o súhlase*): what a person gave, refused or withdrew, for themselves.
//!
//! The same in two forms: a paper, and JSON with the fields of ISO/IEC TS 27560:2023 (consent record information
//! structure). The JSON is inside the paper too. Keys that are not of that specification begin with `x_`.

mod json;
mod model;
#[cfg(test)]
mod tests;

use text::dates;

pub use json::consent_receipt_json;
pub use model::{ConsentReceipt, Event, Field, Party, PartyRole, Wording};

use crate::attachment::{Attachment, Relation};
use crate::engine::model::{Block, Column, Document, Level, Rich, Running, Table};
use crate::engine::{Stamp, render_with};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// Makes the paper. The same receipt gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn consent_receipt(receipt: &ConsentReceipt) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(receipt.lang);
    what(&mut paper, receipt)?;
    controller(&mut paper, receipt)?;
    events(&mut paper, receipt)?;
    paper.heading(Level::Section, "documents-receipt-withdrawal")?;
    paper.push(Block::Framed(vec![Rich::from(receipt.withdrawal.as_str())]));
    paper.heading(Level::Section, "documents-rights")?;
    paper.list(receipt.rights.iter().map(|right| right.as_str().into()).collect());
    wording(&mut paper, receipt)?;
    let title = paper.word("documents-receipt-title")?;
    let json = Attachment {
        name: paper.word("documents-receipt-file")?,
        media_type: "application/json".to_owned(),
        description: paper.word("documents-receipt-file.about")?,
        relation: Relation::Data,
        bytes: consent_receipt_json(receipt)?,
    };
    let document = Document {
        title: format!("{title} – {}", receipt.person),
        lang: receipt.lang,
        running: Running {
            title,
            reference: receipt.id.to_string(),
            company: receipt
                .controller()
                .map_or_else(String::new, |party| party.name.clone()),
            notice: paper.word("documents-access-notice")?,
            page_label: page_label(receipt.lang)?,
        },
        blocks: paper.blocks,
    };
    let stamp = Stamp {
        id: *receipt.id.as_bytes(),
        made: receipt.made,
    };
    render_with(&document, stamp, vec![json])
}

fn what(paper: &mut Paper, receipt: &ConsentReceipt) -> Result<(), RenderError> {
    let title = paper.word("documents-receipt-title")?;
    paper.quiet_heading(Level::Title, title);
    let about = paper.word("documents-receipt-about")?;
    paper.push(Block::Paragraph(Rich::quiet(about)));
    let day = |at| dates::date_time(paper.lang, at);
    let state = Rich::strong(format!("{} {}", receipt.state, day(receipt.at)));
    let mut rows = vec![
        (
            paper.word("documents-receipt-person")?,
            Rich::from(receipt.person.as_str()),
        ),
        (paper.word("documents-purpose")?, receipt.purpose.as_str().into()),
        (paper.word("documents-state")?, state),
        (paper.word("documents-how")?, receipt.method.as_str().into()),
    ];
    if let Some(until) = receipt.valid_until {
        rows.push((paper.word("documents-receipt-valid")?, day(until).into()));
    }
    let data: Vec<&str> = receipt.data.iter().map(|field| field.label.as_str()).collect();
    rows.push((paper.word("documents-fields")?, data.join(", ").into()));
    rows.push((paper.word("documents-retention")?, receipt.kept.as_str().into()));
    let none = paper.word("documents-record-none")?;
    let others: Vec<&str> = receipt
        .parties
        .iter()
        .filter(|party| party.role == PartyRole::Recipient)
        .map(|party| party.name.as_str())
        .collect();
    let others = if others.is_empty() {
        none
    } else {
        others.join("; ")
    };
    rows.push((paper.word("documents-recipients")?, others.into()));
    rows.push((
        paper.word("documents-receipt-where")?,
        receipt.storage.as_str().into(),
    ));
    rows.push((
        paper.word("documents-receipt-record")?,
        Rich::quiet(receipt.record.to_string()),
    ));
    paper.facts(rows);
    Ok(())
}

fn controller(paper: &mut Paper, receipt: &ConsentReceipt) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-controller")?;
    let mut rows = Vec::new();
    for party in &receipt.parties {
        let role = match party.role {
            PartyRole::Controller => "documents-controller-name",
            PartyRole::Officer => "documents-controller-dpo",
            PartyRole::Authority => "documents-authority",
            PartyRole::Recipient => continue,
        };
        let lines = [
            Some(party.name.as_str()),
            party.address.as_deref(),
            party.contact.as_deref(),
        ];
        let lines: Vec<&str> = lines
            .into_iter()
            .flatten()
            .filter(|line| !line.is_empty())
            .collect();
        rows.push((paper.word(role)?, Rich::from(lines.join("\n"))));
    }
    paper.facts(rows);
    Ok(())
}

fn events(paper: &mut Paper, receipt: &ConsentReceipt) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-receipt-events")?;
    let mut rows = Vec::new();
    for event in &receipt.events {
        rows.push(vec![
            dates::date_time(paper.lang, event.at).into(),
            event.state_words.as_str().into(),
            event.method_words.as_str().into(),
            event.wording.clone().unwrap_or_else(|| "–".to_owned()).into(),
        ]);
    }
    let columns = vec![
        Column::new(paper.word("documents-when")?, 28.0),
        Column::new(paper.word("documents-act")?, 24.0),
        Column::new(paper.word("documents-how")?, 24.0),
        Column::new(paper.word("documents-wording")?, 24.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn wording(paper: &mut Paper, receipt: &ConsentReceipt) -> Result<(), RenderError> {
    let Some(wording) = &receipt.wording else {
        return Ok(());
    };
    paper.heading(Level::Section, "documents-receipt-wording")?;
    let version = paper.words(
        "documents-receipt-wording-of",
        &[
            ("version", wording.version.as_str().into()),
            ("hash", wording.sha256.as_str().into()),
        ],
    )?;
    paper.push(Block::Paragraph(Rich::quiet(version)));
    paper.push(Block::Quote(wording.body.as_str().into()));
    Ok(())
}
