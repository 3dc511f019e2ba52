//! The answer where nothing is held: one page, as plain as the other.

use text::dates;

use super::model::AccessReport;
use super::{integrity, letter};
use crate::RenderError;
use crate::engine::model::{Block, Level, Rich};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, report: &AccessReport, asked: &str) -> Result<(), RenderError> {
    letter::head(paper, report, None)?;
    let title = paper.word("documents-letter-title")?;
    paper.quiet_heading(Level::Title, title);
    paper.paragraph("documents-letter-greeting", &[])?;
    if let Some(request) = &report.request {
        let date = dates::date(paper.lang, request.received);
        paper.paragraph("documents-nothing-asked", &[("date", date.into())])?;
    }
    let answer = paper.words("documents-nothing-held", &[("asked", asked.into())])?;
    paper.push(Block::Paragraph(Rich::strong(answer)));
    paper.paragraph("documents-nothing-how", &[])?;
    paper.paragraph("documents-nothing-kept", &[])?;
    letter::further(paper, report)?;
    paper.push(Block::PageBreak);
    integrity::write(paper, report, None)
}
