//! The privacy notice (*informácia o spracúvaní*): what people are told under Articles 13 and 14 GDPR.
//!
//! The words come from the catalogue of the vault; here they are only set. The right to object stands in a frame of its
//! own (Article 21(4)).

mod letters;
#[cfg(test)]
mod tests;

pub use letters::{NoticeLetter, NoticeLetters, notice_letters};

use chrono::{DateTime, FixedOffset, NaiveDate};
use sha2::{Digest, Sha256};
use text::{Lang, dates};

use crate::engine::model::{Block, Document, Level, Rich, Running};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// A notice to be set.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Language of its words.
    pub lang: Lang,
    /// The controller, for the foot of each page.
    pub controller: String,
    /// Its title.
    pub title: String,
    /// The version and since when it is in force; none: a draft.
    pub version: Option<(String, NaiveDate)>,
    /// When the paper was made.
    pub made: DateTime<FixedOffset>,
    /// The sections in their order.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug)]
pub struct Section {
    /// Heading; none where it is empty.
    pub heading: String,
    /// Stands apart from the rest, in a frame.
    pub apart: bool,
    /// What it says.
    pub passages: Vec<Passage>,
}

/// A piece of a section.
#[derive(Clone, Debug)]
pub enum Passage {
    /// Prose.
    Paragraph(String),
    /// Items.
    List(Vec<String>),
    /// Labels and values, under a name if there is one.
    Facts {
        /// What they are about.
        about: Option<String>,
        /// Label and value.
        rows: Vec<(String, String)>,
    },
}

/// Sets the notice. The same notice gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn notice(notice: &Notice) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(notice.lang);
    paper.quiet_heading(Level::Title, notice.title.clone());
    let state = state(&paper, notice)?;
    paper.push(Block::Paragraph(Rich::quiet(state.clone())));
    for section in &notice.sections {
        set(&mut paper, section);
    }
    let title = paper.word("documents-notice-title")?;
    let document = Document {
        title: format!("{title} – {}", notice.controller),
        lang: notice.lang,
        running: Running {
            title,
            reference: state,
            company: notice.controller.clone(),
            notice: paper.word("documents-notice-foot")?,
            page_label: page_label(notice.lang)?,
        },
        blocks: paper.blocks,
    };
    render(
        &document,
        Stamp {
            id: file_id(notice),
            made: notice.made,
        },
    )
}

/// `Znenie 2, platí od 24. 11. 2026`, or that it is a draft.
fn state(paper: &Paper, notice: &Notice) -> Result<String, RenderError> {
    match &notice.version {
        Some((version, since)) => {
            let date = dates::date(notice.lang, *since);
            paper.words(
                "documents-notice-version",
                &[("version", version.as_str().into()), ("date", date.into())],
            )
        }
        None => {
            let date = dates::date(notice.lang, notice.made.date_naive());
            paper.words("documents-notice-draft", &[("date", date.into())])
        }
    }
}

fn set(paper: &mut Paper, section: &Section) {
    if !section.heading.is_empty() {
        paper.push(Block::Heading {
            level: Level::Section,
            text: section.heading.clone(),
            listed: true,
        });
    }
    if section.apart {
        let framed = section.passages.iter().filter_map(|passage| match passage {
            Passage::Paragraph(text) => Some(Rich::from(text.as_str())),
            _ => None,
        });
        paper.push(Block::Framed(framed.collect()));
        return;
    }
    for passage in &section.passages {
        match passage {
            Passage::Paragraph(text) => paper.push(Block::Paragraph(text.as_str().into())),
            Passage::List(items) => paper.list(items.iter().map(|item| item.as_str().into()).collect()),
            Passage::Facts { about, rows } => {
                if let Some(about) = about {
                    paper.quiet_heading(Level::Subsection, about.clone());
                }
                let rows = rows.iter();
                paper.facts(
                    rows.map(|(label, value)| (label.clone(), value.as_str().into()))
                        .collect(),
                );
            }
        }
    }
}

/// From what the paper says and when it was made.
fn file_id(notice: &Notice) -> [u8; 16] {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part.as_bytes());
        hash.update([0]);
    };
    add(notice.lang.as_str());
    add(&notice.made.to_rfc3339());
    for section in &notice.sections {
        add(&format!("{section:?}"));
    }
    let mut id = [0; 16];
    id.iter_mut()
        .zip(hash.finalize())
        .for_each(|(to, from)| *to = from);
    id
}
