//! One page: what, why, since when, until when, who received it. Counts and names only, no values.

use text::dates;

use super::model::{Category, Held};
use crate::RenderError;
use crate::engine::model::{Block, Column, Level, Rich, Table};
use crate::paper::Paper;

/// What leaves the summary on one page; part B has all.
const PURPOSES: usize = 4;
const RECIPIENTS: usize = 5;

pub(super) fn write(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Title, "documents-summary")?;
    what(paper, held)?;
    why(paper, held)?;
    who(paper, held)
}

fn what(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    let heading = paper.word("documents-summary-what")?;
    paper.quiet_heading(Level::Section, heading);
    let mut counted = Vec::new();
    for category in Category::ALL {
        let count = held.rows.iter().filter(|row| row.category == category).count();
        if count > 0 {
            counted.push((paper.category(category)?, count));
        }
    }
    for (id, count) in [
        ("documents-summary-notes", held.notes.len()),
        (
            "documents-summary-consents",
            held.consents.len() + held.notices.len(),
        ),
        (
            "documents-summary-past",
            held.requests.len() + held.marks.len() + held.contacts.len(),
        ),
        ("documents-summary-reveals", held.reveals.len()),
    ] {
        counted.push((paper.word(id)?, count));
    }
    let facts = counted.into_iter().map(|(label, count)| {
        let count = paper.words("documents-records", &[("count", count.into())])?;
        Ok((label, Rich::from(count)))
    });
    let rows = facts.collect::<Result<_, RenderError>>()?;
    paper.push(Block::Facts { rows, share: 50.0 });
    Ok(())
}

fn why(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    let heading = paper.word("documents-summary-why")?;
    paper.quiet_heading(Level::Section, heading);
    if held.purposes.is_empty() {
        return paper.paragraph("documents-no-purposes", &[]);
    }
    let mut rows = Vec::new();
    for purpose in held.purposes.iter().take(PURPOSES) {
        let since = purpose
            .since
            .map_or_else(|| "–".to_owned(), |day| dates::date(paper.lang, day));
        let until = match purpose.until {
            Some(day) => dates::date(paper.lang, day),
            None => purpose.retention.clone(),
        };
        rows.push(vec![purpose.name.as_str().into(), since.into(), until.into()]);
    }
    let columns = vec![
        Column::new(paper.word("documents-purpose")?, 46.0),
        Column::new(paper.word("documents-since")?, 18.0),
        Column::new(paper.word("documents-kept-until")?, 36.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    more(paper, held.purposes.len(), PURPOSES)
}

fn who(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    let heading = paper.word("documents-summary-who")?;
    paper.quiet_heading(Level::Section, heading);
    let received: Vec<&str> = held
        .recipients
        .iter()
        .filter(|recipient| !recipient.handed.is_empty())
        .map(|recipient| recipient.name.as_str())
        .collect();
    if received.is_empty() {
        return paper.paragraph("documents-nobody-received", &[]);
    }
    let names = received
        .iter()
        .take(RECIPIENTS)
        .copied()
        .collect::<Vec<_>>()
        .join("; ");
    paper.push(Block::Paragraph(names.into()));
    more(paper, received.len(), RECIPIENTS)
}

fn more(paper: &mut Paper, all: usize, shown: usize) -> Result<(), RenderError> {
    match all.checked_sub(shown) {
        Some(rest) if rest > 0 => paper.paragraph("documents-summary-more", &[("count", rest.into())]),
        _ => Ok(()),
    }
}
