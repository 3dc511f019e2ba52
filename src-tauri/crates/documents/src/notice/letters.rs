//! Letters that carry the notice: one for each person, each beginning a page, with what concerns this person.

use chrono::{DateTime, FixedOffset};
use text::{Lang, dates};
use uuid::Uuid;

use crate::engine::model::{Block, Document, Level, Rich, Running};
use crate::engine::{Stamp, render};
use crate::paper::Paper;
use crate::{RenderError, Rendered};

/// Letters made together.
#[derive(Clone)]
pub struct NoticeLetters {
    /// The language of the running heads; each letter has its own.
    pub lang: Lang,
    /// Number of the letters; also the `/ID` of the file.
    pub id: Uuid,
    /// When they were made.
    pub made: DateTime<FixedOffset>,
    /// Name of the controller.
    pub controller: String,
    /// Address and contact, in lines.
    pub letterhead: Vec<String>,
    /// Data protection officer.
    pub dpo: Option<String>,
    /// The version they tell.
    pub version: String,
    /// Them.
    pub letters: Vec<NoticeLetter>,
}

/// A letter.
#[derive(Clone)]
pub struct NoticeLetter {
    /// Language.
    pub lang: Lang,
    /// Name and address, line by line.
    pub to: Vec<String>,
    /// What it says: a name in bold and prose.
    pub pieces: Vec<(String, String)>,
    /// The right to object, in paragraphs.
    pub objection: Vec<String>,
}

/// Sets the letters. The same letters give the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn notice_letters(letters: &NoticeLetters) -> Result<Rendered, RenderError> {
    let mut blocks = Vec::new();
    for (place, letter) in letters.letters.iter().enumerate() {
        if place > 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(set(letters, letter)?);
    }
    let paper = Paper::new(letters.lang);
    let title = paper.word("documents-notice-title")?;
    let document = Document {
        title: format!("{title} – {}", letters.controller),
        lang: letters.lang,
        running: Running {
            title,
            reference: paper.words(
                "documents-notice-letter-version",
                &[("version", letters.version.as_str().into())],
            )?,
            company: letters.controller.clone(),
            notice: paper.word("documents-access-notice")?,
            // Nobody is told how many letters there are.
            page_label: Box::new(|_, _| String::new()),
        },
        blocks,
    };
    let stamp = Stamp {
        id: *letters.id.as_bytes(),
        made: letters.made,
    };
    render(&document, stamp)
}

fn set(letters: &NoticeLetters, letter: &NoticeLetter) -> Result<Vec<Block>, RenderError> {
    let mut paper = Paper::new(letter.lang);
    let date = dates::long_date(paper.lang, letters.made.date_naive());
    let mut below = letters.letterhead.clone();
    below.push(date);
    let head = Rich::strong(letters.controller.as_str());
    paper.push(Block::Paragraph(
        head.and(Rich::quiet(format!("\n{}", below.join(" · ")))),
    ));
    paper.push(Block::Paragraph(letter.to.join("\n").into()));
    let title = paper.word("documents-notice-letter-title")?;
    paper.quiet_heading(Level::Title, title);
    let dpo = match &letters.dpo {
        Some(dpo) => paper.words("documents-notice-letter-dpo", &[("dpo", dpo.as_str().into())])?,
        None => String::new(),
    };
    let greeting = paper.word("documents-letter-greeting")?;
    let opening = paper.words(
        "documents-notice-letter-opening",
        &[
            ("controller", letters.controller.as_str().into()),
            ("dpo", dpo.into()),
        ],
    )?;
    paper.push(Block::Paragraph(
        format!("{greeting} {opening}").trim_end().into(),
    ));
    for (name, said) in &letter.pieces {
        let piece = Rich::strong(format!("{name}. ")).and(said.as_str());
        paper.push(Block::Paragraph(piece));
    }
    let heading = paper.word("documents-notice-letter-objection")?;
    let mut framed = letter.objection.iter();
    let first = framed.next().map_or("", String::as_str);
    let first = Rich::strong(format!("{heading}. ")).and(first);
    let rest = framed.map(|text| Rich::from(text.as_str()));
    paper.push(Block::Framed(std::iter::once(first).chain(rest).collect()));
    Ok(paper.blocks)
}
