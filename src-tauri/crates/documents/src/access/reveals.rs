//! Part E: when sealed details were shown to staff, which and why; not to whom (CJEU C-579/21). And the entries of the
//! access log that no other part tells.

use super::model::{Held, Reveal};
use super::moment;
use crate::RenderError;
use crate::engine::model::{Block, Column, Level, Table};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Title, "documents-access-e")?;
    reveals(paper, held)?;
    paper.heading(Level::Section, "documents-changes")?;
    if held.changes.is_empty() {
        return paper.paragraph("documents-no-changes", &[]);
    }
    changes(paper, held)
}

fn reveals(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    if held.reveals.is_empty() {
        return paper.paragraph("documents-no-reveals", &[]);
    }
    paper.paragraph("documents-reveals-about", &[])?;
    let mut rows = Vec::new();
    for reveal in &held.reveals {
        rows.push(vec![
            moment(paper, reveal.at).into(),
            reveal.fields.join(", ").into(),
            duration(paper, reveal)?.into(),
            reveal.reason.as_str().into(),
        ]);
    }
    let columns = vec![
        Column::new(paper.word("documents-when")?, 21.0),
        Column::new(paper.word("documents-fields")?, 27.0),
        Column::new(paper.word("documents-how-long")?, 16.0),
        Column::spanning(paper.word("documents-reason")?, 36.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn changes(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.paragraph("documents-changes-about", &[])?;
    let mut rows = Vec::new();
    for change in &held.changes {
        let details = paper.passages(&change.details)?;
        rows.push(vec![
            moment(paper, change.at).into(),
            change.what.as_str().into(),
            change.fields.join(", ").into(),
            details,
        ]);
    }
    let columns = vec![
        Column::new(paper.word("documents-when")?, 21.0),
        Column::new(paper.word("documents-change")?, 27.0),
        Column::new(paper.word("documents-fields")?, 26.0),
        Column::spanning(paper.word("documents-details")?, 26.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn duration(paper: &Paper, reveal: &Reveal) -> Result<String, RenderError> {
    match (reveal.seconds / 60, reveal.seconds % 60) {
        (minutes, 0) if minutes > 1 => paper.words("documents-minutes", &[("count", minutes.into())]),
        _ => paper.words("documents-seconds", &[("count", reveal.seconds.into())]),
    }
}
