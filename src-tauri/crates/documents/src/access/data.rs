//! Part A: the data by category, the notes word for word, and what was redacted.

use text::{Lang, dates};

use super::model::{Category, Held, Row};
use super::moment;
use crate::RenderError;
use crate::engine::model::{Block, Column, Level, Rich, Table};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Title, "documents-access-a")?;
    paper.paragraph("documents-access-a-about", &[])?;
    let mut empty = Vec::new();
    for category in Category::ALL {
        let rows: Vec<&Row> = held.rows.iter().filter(|row| row.category == category).collect();
        let name = paper.category(category)?;
        if rows.is_empty() {
            empty.push(Rich::from(name));
            continue;
        }
        paper.push(Block::Heading {
            level: Level::Section,
            text: name,
            listed: true,
        });
        table(paper, &rows)?;
    }
    if !empty.is_empty() {
        paper.heading(Level::Section, "documents-held-none")?;
        paper.paragraph("documents-held-none-about", &[])?;
        paper.list(empty);
    }
    notes(paper, held)?;
    redactions(paper, held)
}

fn table(paper: &mut Paper, rows: &[&Row]) -> Result<(), RenderError> {
    // English dates carry the name of the month.
    let (value, since) = match paper.lang {
        Lang::Sk => (46.0, 15.0),
        Lang::En => (40.0, 21.0),
    };
    let columns = vec![
        Column::new(paper.word("documents-label")?, 20.0),
        Column::spanning(paper.word("documents-value")?, value),
        Column::new(paper.word("documents-source")?, 19.0),
        Column::new(paper.word("documents-since")?, since),
    ];
    let mut cells = Vec::new();
    for row in rows {
        let since = row
            .since
            .map_or_else(|| "–".to_owned(), |day| dates::date(paper.lang, day));
        let (value, source) = (paper.passages(&row.value)?, paper.source(&row.source)?);
        cells.push(vec![
            row.label.as_str().into(),
            value,
            source.into(),
            since.into(),
        ]);
    }
    paper.push(Block::Table(Table { columns, rows: cells }));
    Ok(())
}

fn notes(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-notes")?;
    if held.notes.is_empty() {
        return paper.paragraph("documents-no-notes", &[]);
    }
    paper.paragraph("documents-notes-about", &[])?;
    for note in &held.notes {
        paper.quiet_heading(Level::Subsection, moment(paper, note.at));
        let text = paper.passages(&note.text)?;
        paper.push(Block::Quote(text));
    }
    Ok(())
}

fn redactions(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-redactions")?;
    if held.redactions.is_empty() {
        return paper.paragraph("documents-no-redactions", &[]);
    }
    paper.paragraph("documents-redactions-about", &[])?;
    let columns = vec![
        Column::new(paper.word("documents-redaction-place")?, 34.0),
        Column::spanning(paper.word("documents-reason")?, 48.0),
        Column::new(paper.word("documents-count")?, 18.0),
    ];
    let rows = held.redactions.iter();
    let rows = rows.map(|redaction| {
        let count = text::numbers::integer(paper.lang, i64::from(redaction.count));
        vec![
            redaction.place.as_str().into(),
            redaction.reason.as_str().into(),
            count.into(),
        ]
    });
    paper.blocks.push(Block::Table(Table {
        columns,
        rows: rows.collect(),
    }));
    Ok(())
}
