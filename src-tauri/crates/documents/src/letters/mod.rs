//! Letters to recipients under Article 19: that data they were given were erased, restricted or corrected.
//!
//! One page: who writes, of whom, what they were given and when, what they have to do, by what the letter can be
//! recognised again.

mod person;
#[cfg(test)]
mod tests;

pub use person::{PersonLetter, person_letter};

use chrono::{DateTime, FixedOffset, NaiveDate};
use text::{Lang, dates};
use uuid::Uuid;

use crate::engine::model::{Block, Document, Level, Rich, Running};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// What a recipient is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Article 17.
    Erased,
    /// Article 18.
    Restricted,
    /// Article 16.
    Rectified,
}

/// Who writes.
#[derive(Clone)]
pub struct Sender {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// E-mail, phone.
    pub contact: String,
}

/// A letter to a recipient.
#[derive(Clone)]
pub struct TellLetter {
    /// Language.
    pub lang: Lang,
    /// Its number; also the `/ID` of the file.
    pub id: Uuid,
    /// When it was made, with the offset of the place.
    pub made: DateTime<FixedOffset>,
    /// The controller.
    pub controller: Sender,
    /// Recipient by name.
    pub recipient: String,
    /// What of.
    pub cause: Cause,
    /// Name of the person.
    pub person: String,
    /// What else tells who it is: label and value.
    pub whom: Vec<(String, String)>,
    /// Labels of what the recipient was given.
    pub fields: Vec<String>,
    /// When it was given data the last time.
    pub given: NaiveDate,
    /// When the data were erased, restricted or corrected.
    pub since: NaiveDate,
    /// SHA-256 of what it was given then.
    pub document: Option<String>,
    /// Receipt of the erasure.
    pub receipt: Option<Uuid>,
}

impl Cause {
    const fn word(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Restricted => "restricted",
            Self::Rectified => "rectified",
        }
    }
}

/// Makes the letter. The same letter gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn tell_letter(letter: &TellLetter) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(letter.lang);
    head(&mut paper, letter)?;
    let cause = letter.cause.word();
    let title = paper.word(&format!("letters-tell-title-{cause}"))?;
    paper.quiet_heading(Level::Title, title.clone());
    paper.paragraph("documents-letter-greeting", &[])?;
    let given = dates::date(letter.lang, letter.given);
    let since = dates::date(letter.lang, letter.since);
    paper.paragraph(
        &format!("letters-tell-opening-{cause}"),
        &[("given", given.clone().into()), ("since", since.into())],
    )?;
    let mut facts = vec![(
        paper.word("letters-tell-person")?,
        Rich::strong(letter.person.as_str()),
    )];
    facts.extend(
        letter
            .whom
            .iter()
            .map(|(label, value)| (label.clone(), value.as_str().into())),
    );
    facts.push((
        paper.word("letters-tell-fields")?,
        letter.fields.join(", ").into(),
    ));
    facts.push((paper.word("letters-tell-given")?, given.into()));
    if let Some(document) = &letter.document {
        facts.push((
            paper.word("letters-tell-document")?,
            Rich::quiet(document.as_str()),
        ));
    }
    if let Some(receipt) = letter.receipt {
        facts.push((
            paper.word("letters-tell-receipt")?,
            Rich::quiet(receipt.to_string()),
        ));
    }
    paper.facts(facts);
    paper.paragraph(&format!("letters-tell-do-{cause}"), &[])?;
    paper.paragraph("letters-tell-law", &[])?;
    let contact = letter.controller.contact.as_str();
    match contact {
        "" => paper.paragraph("letters-tell-answer", &[])?,
        _ => paper.paragraph("letters-tell-answer-to", &[("contact", contact.into())])?,
    }
    let closing = paper.word("documents-letter-closing")?;
    paper.push(Block::Paragraph(
        Rich::from(format!("{closing} ")).and(Rich::strong(letter.controller.name.as_str())),
    ));
    let document = Document {
        title: format!("{title} – {}", letter.recipient),
        lang: letter.lang,
        running: Running {
            title,
            reference: letter.id.to_string(),
            company: letter.controller.name.clone(),
            notice: paper.word("documents-access-notice")?,
            page_label: page_label(letter.lang)?,
        },
        blocks: paper.blocks,
    };
    let stamp = Stamp {
        id: *letter.id.as_bytes(),
        made: letter.made,
    };
    render(&document, stamp)
}

/// Letterhead, addressee, date and number.
fn head(paper: &mut Paper, letter: &TellLetter) -> Result<(), RenderError> {
    let sender = &letter.controller;
    let lines = [sender.address.as_str(), sender.contact.as_str()];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let name = Rich::strong(sender.name.as_str());
    paper.push(Block::Paragraph(if lines.is_empty() {
        name
    } else {
        name.and(Rich::quiet(format!("\n{}", lines.join(" · "))))
    }));
    let date = dates::long_date(paper.lang, letter.made.date_naive());
    let number = letter.id.to_string();
    let made = paper.words(
        "letters-made",
        &[("date", date.into()), ("number", number.into())],
    )?;
    let to = Rich::from(format!("{}\n", letter.recipient));
    paper.push(Block::Paragraph(to.and(Rich::quiet(made))));
    Ok(())
}
