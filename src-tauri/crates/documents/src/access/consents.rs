//! Part C: consents as they happened, the wordings in full, and what the person was told.

use text::dates;

use super::model::{ConsentEvent, Held, Notice, NoticeState};
use super::moment;
use crate::RenderError;
use crate::engine::model::{Block, Column, Level, Rich, Table};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Title, "documents-access-c")?;
    paper.heading(Level::Section, "documents-consents")?;
    if held.consents.is_empty() {
        paper.paragraph("documents-no-consents", &[])?;
    } else {
        consents(paper, &held.consents)?;
    }
    paper.heading(Level::Section, "documents-notices")?;
    if held.notices.is_empty() {
        paper.paragraph("documents-no-notices", &[])?;
    } else {
        notices(paper, &held.notices)?;
    }
    wordings(paper, held)
}

fn consents(paper: &mut Paper, events: &[ConsentEvent]) -> Result<(), RenderError> {
    let mut rows = Vec::new();
    for event in events {
        let wording = event.wording.clone().unwrap_or_else(|| "–".to_owned());
        let mut how = paper.channel(event.channel)?;
        if let Some(evidence) = &event.evidence {
            how = paper.words(
                "documents-with-evidence",
                &[("how", how.into()), ("evidence", evidence.into())],
            )?;
        }
        rows.push(vec![
            moment(paper, event.at).into(),
            Rich::strong(paper.act(event.act)?),
            event.purpose.as_str().into(),
            wording.into(),
            how.into(),
        ]);
    }
    let columns = vec![
        Column::new(paper.word("documents-when")?, 23.0),
        Column::new(paper.word("documents-act")?, 15.0),
        Column::new(paper.word("documents-purpose")?, 22.0),
        Column::new(paper.word("documents-wording")?, 16.0),
        Column::spanning(paper.word("documents-how")?, 24.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn notices(paper: &mut Paper, notices: &[Notice]) -> Result<(), RenderError> {
    let mut rows = Vec::new();
    for notice in notices {
        let article = paper.words(
            "documents-notice-article",
            &[("article", i32::from(notice.article).into())],
        )?;
        let (state, how, wording) = match &notice.state {
            NoticeState::Given { on, channel, wording } => {
                let date = dates::date(paper.lang, *on);
                let state = paper.words("documents-notice-given", &[("date", date.into())])?;
                (state, paper.channel(*channel)?, wording.clone())
            }
            NoticeState::Due { by } => {
                let date = dates::date(paper.lang, *by);
                (
                    paper.words("documents-notice-due", &[("date", date.into())])?,
                    "–".to_owned(),
                    None,
                )
            }
        };
        let wording = wording.unwrap_or_else(|| "–".to_owned());
        rows.push(vec![article.into(), state.into(), how.into(), wording.into()]);
    }
    let columns = vec![
        Column::new(paper.word("documents-notice")?, 26.0),
        Column::new(paper.word("documents-state")?, 32.0),
        Column::new(paper.word("documents-how")?, 22.0),
        Column::new(paper.word("documents-wording")?, 20.0),
    ];
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

/// Each wording once, whichever events name it.
fn wordings(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    if held.wordings.is_empty() {
        return Ok(());
    }
    paper.heading(Level::Section, "documents-wordings")?;
    paper.paragraph("documents-wordings-about", &[])?;
    for wording in &held.wordings {
        let heading = paper.words(
            "documents-wording-version",
            &[("version", wording.version.as_str().into())],
        )?;
        paper.quiet_heading(Level::Subsection, heading);
        paper.push(Block::Quote(wording.body.as_str().into()));
    }
    Ok(())
}
