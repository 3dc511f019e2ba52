//! Letters to the people (Article 34(2)): in plain language, what happened, whom to ask, what may follow, what is done.

use text::dates;

use super::model::{BreachLetters, Letter};
use super::{contact, head};
use crate::engine::model::{Block, Document, Level, Rich, Running};
use crate::engine::{Stamp, render};
use crate::paper::Paper;
use crate::{RenderError, Rendered};

/// Makes the letters, each beginning on a page of its own. The same letters give the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn breach_letters(letters: &BreachLetters) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(letters.lang);
    for (place, letter) in letters.letters.iter().enumerate() {
        if place > 0 {
            paper.push(Block::PageBreak);
        }
        write(&mut paper, letters, letter)?;
    }
    let title = paper.word("documents-breach-letter-title")?;
    let document = Document {
        title: format!("{title} – {}", letters.controller.name),
        lang: letters.lang,
        running: Running {
            title,
            reference: letters.issue.id.to_string(),
            company: letters.controller.name.clone(),
            notice: paper.word("documents-access-notice")?,
            // Nobody is told how many letters there are.
            page_label: Box::new(|_, _| String::new()),
        },
        blocks: paper.blocks,
    };
    let stamp = Stamp {
        id: *letters.issue.id.as_bytes(),
        made: letters.issue.made,
    };
    render(&document, stamp)
}

fn write(paper: &mut Paper, letters: &BreachLetters, letter: &Letter) -> Result<(), RenderError> {
    head(paper, &letters.controller);
    let date = dates::long_date(paper.lang, letters.issue.made.date_naive());
    let to = Rich::from(format!("{}\n\n", letter.to.join("\n")));
    paper.push(Block::Paragraph(to.and(Rich::quiet(date))));
    let title = paper.word("documents-breach-letter-title")?;
    paper.quiet_heading(Level::Title, title);
    paper.paragraph("documents-letter-greeting", &[])?;
    let aware = dates::date(paper.lang, letters.aware.date_naive());
    let opening = paper.words("documents-breach-letter-opening", &[("date", aware.into())])?;
    paper.push(Block::Paragraph(
        Rich::from(format!("{opening} ")).and(Rich::strong(letters.plain.as_str())),
    ));
    for fact in &letters.facts {
        paper.push(Block::Paragraph(fact.as_str().into()));
    }
    aside(paper, "documents-breach-letter-data", &letter.data)?;
    aside(paper, "documents-breach-letter-effects", &letters.effects)?;
    aside(paper, "documents-breach-letter-measures", &letters.measures)?;
    let heading = paper.word("documents-breach-letter-ask")?;
    paper.quiet_heading(Level::Aside, heading);
    let more = contact(paper, &letters.controller)?;
    paper.paragraph("documents-breach-letter-more", &[("contact", more.into())])?;
    let authority = letters.controller.authority.name.as_str();
    paper.paragraph("documents-letter-complain", &[("authority", authority.into())])?;
    let closing = paper.word("documents-letter-closing")?;
    paper.push(Block::Paragraph(
        Rich::from(format!("{closing} ")).and(Rich::strong(letters.controller.name.as_str())),
    ));
    Ok(())
}

/// A heading and its lines; where nothing is known yet, that is said.
fn aside(paper: &mut Paper, heading: &str, lines: &[String]) -> Result<(), RenderError> {
    let heading = paper.word(heading)?;
    paper.quiet_heading(Level::Aside, heading);
    if lines.is_empty() {
        return paper.paragraph("documents-breach-nothing-yet", &[]);
    }
    paper.list(lines.iter().map(|line| Rich::from(line.as_str())).collect());
    Ok(())
}
