//! The page that comes with a data package (Article 20): what is in it, what is not, and why, although Article 15 tells
//! it.

use text::Lang;

use crate::access::{Controller, Issue};
use crate::engine::model::{Block, Column, Document, Level, Rich, Running, Table};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// What the page says; words in its language.
#[derive(Clone)]
pub struct PortabilityPage {
    /// The language of the page.
    pub lang: Lang,
    /// The firm.
    pub controller: Controller,
    /// Number and time of the package.
    pub issue: Issue,
    /// What is in the package: label, purposes with their basis.
    pub inside: Vec<(String, String)>,
    /// What is not: label, how many, why.
    pub left_out: Vec<(String, u64, String)>,
}

/// Makes the page. The same words give the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn portability_page(page: &PortabilityPage) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(page.lang);
    let title = paper.word("documents-portability-title")?;
    paper.quiet_heading(Level::Title, title.clone());
    let firm = page.controller.name.as_str();
    paper.paragraph("documents-portability-about", &[("company", firm.into())])?;
    paper.heading(Level::Section, "documents-portability-inside")?;
    inside(&mut paper, page)?;
    paper.heading(Level::Section, "documents-portability-left-out")?;
    left_out(&mut paper, page)?;
    paper.heading(Level::Section, "documents-portability-more")?;
    paper.paragraph("documents-portability-access", &[])?;
    let authority = page.controller.authority.name.as_str();
    paper.paragraph("documents-letter-complain", &[("authority", authority.into())])?;
    let document = Document {
        title: title.clone(),
        lang: page.lang,
        running: Running {
            title,
            reference: page.issue.id.to_string(),
            company: page.controller.name.clone(),
            notice: paper.word("documents-access-notice")?,
            page_label: page_label(page.lang)?,
        },
        blocks: paper.blocks,
    };
    let stamp = Stamp {
        id: *page.issue.id.as_bytes(),
        made: page.issue.made,
    };
    render(&document, stamp)
}

fn inside(paper: &mut Paper, page: &PortabilityPage) -> Result<(), RenderError> {
    if page.inside.is_empty() {
        return paper.paragraph("documents-portability-nothing", &[]);
    }
    let rows = page.inside.iter();
    let rows = rows.map(|(label, why)| vec![Rich::from(label.as_str()), why.as_str().into()]);
    let rows = rows.collect();
    let columns = vec![
        Column::new(paper.word("documents-label")?, 36.0),
        Column::spanning(paper.word("documents-purpose")?, 64.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn left_out(paper: &mut Paper, page: &PortabilityPage) -> Result<(), RenderError> {
    if page.left_out.is_empty() {
        return paper.paragraph("documents-portability-all", &[]);
    }
    let lang = page.lang;
    let rows = page.left_out.iter().map(|(label, count, why)| {
        let count = text::numbers::integer(lang, i64::try_from(*count).unwrap_or(i64::MAX));
        vec![Rich::from(label.as_str()), count.into(), why.as_str().into()]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::new(paper.word("documents-label")?, 36.0),
        Column::new(paper.word("documents-portability-count")?, 14.0),
        Column::spanning(paper.word("documents-reason")?, 50.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}
