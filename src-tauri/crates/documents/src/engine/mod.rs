//! The layout engine: a [`Document`] of blocks becomes the bytes of a tagged PDF.
//!
//! blocks → words ([`word`], [`shape`], [`font`]) → lines ([`wrap`]) → strips ([`layout`], [`table`], [`contents`],
//! [`code`]) → pages ([`page`]) → operators of `printpdf` ([`draw`]) → file ([`crate::pdf`]).
//!
//! Why not the HTML of `printpdf`: it loses table columns. Why not a browser or `WeasyPrint`: nothing may be fetched
//! or installed beside the program, and the structure tree, the repeated heads and the report of characters that
//! cannot be drawn are duties here.

mod clean;
mod code;
mod contents;
pub(crate) mod draw;
pub(crate) mod font;
mod layout;
pub(crate) mod model;
mod page;
mod shape;
mod strip;
pub(crate) mod style;
mod table;
pub(crate) mod tree;
mod typography;
mod word;
mod wrap;

#[cfg(test)]
mod tests;

use chrono::{DateTime, FixedOffset};
use thiserror::Error;

use self::model::{Document, Level};
use self::style::PAGE_HEIGHT;
use crate::Rendered;
use crate::attachment::Attachment;
use crate::pdf::{self, Place, Sheets};

/// Why no paper was made. Says nothing of what is in it.
#[derive(Debug, Error)]
pub enum RenderError {
    /// A font that is part of the program cannot be read.
    #[error("an embedded font cannot be read")]
    Font,
    /// The data of a QR code are too long for any code.
    #[error("the data do not fit in a QR code")]
    Code,
    /// A message is missing or its arguments are.
    #[error(transparent)]
    Text(#[from] text::TextError),
    /// The file could not be put together.
    #[error("the PDF could not be put together: {0}")]
    Pdf(String),
}

/// What makes two renderings of the same document different files.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stamp {
    /// The `/ID` of the file.
    pub id: [u8; 16],
    /// The date in its metadata.
    pub made: DateTime<FixedOffset>,
}

/// Renders a document. The same document and stamp give the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub(crate) fn render(document: &Document<'_>, stamp: Stamp) -> Result<Rendered, RenderError> {
    render_with(document, stamp, Vec::new())
}

/// Renders a document with files inside.
///
/// # Errors
/// See [`RenderError`].
pub(crate) fn render_with(
    document: &Document<'_>,
    stamp: Stamp,
    attachments: Vec<Attachment>,
) -> Result<Rendered, RenderError> {
    let mut layout = layout::lay_out(document)?;
    let pages = page::paginate(layout.steps, &layout.table_heads);
    let drawn = draw::draw(&mut layout.shaper, &layout.tree, &pages, &document.running);
    let headings = layout
        .headings
        .into_iter()
        .zip(&pages.headings)
        .map(|(heading, (page, y))| Place {
            depth: match heading.level {
                Level::Title => Some(0),
                Level::Section => Some(1),
                Level::Aside | Level::Subsection => None,
            },
            title: heading.text,
            page: *page,
            y: PAGE_HEIGHT - y + 6.0,
        });
    let sheets = Sheets {
        title: document.title.clone(),
        author: document.running.company.clone(),
        lang: document.lang,
        drawn,
        tree: layout.tree,
        headings: headings.collect(),
        attachments,
    };
    let count = u32::try_from(sheets.drawn.pages.len()).unwrap_or(u32::MAX);
    let bytes = pdf::assemble(sheets, stamp)?;
    Ok(Rendered::new(bytes, count, layout.shaper.undrawable()))
}
