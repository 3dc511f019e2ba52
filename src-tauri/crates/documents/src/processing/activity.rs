//! One processing activity.

use super::model::Activity;
use crate::RenderError;
use crate::engine::model::{Block, Level, Rich};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, activity: &Activity) -> Result<(), RenderError> {
    paper.push(Block::Heading {
        level: Level::Section,
        text: activity.name.clone(),
        listed: true,
    });
    let mut rows: Vec<(String, Rich)> = Vec::new();
    let mut add = |label: String, value: &str| rows.push((label, value.into()));
    if let Some(basis) = &activity.basis {
        add(paper.word("documents-basis")?, basis);
    }
    for (label, value) in &activity.grounds {
        add(label.clone(), value);
    }
    add(paper.word("documents-record-subjects")?, &activity.subjects);
    if let Some(people) = activity.people {
        add(paper.word("documents-record-people")?, &people.to_string());
    }
    let data: Vec<String> = activity
        .data
        .iter()
        .map(|group| format!("{}: {}", group.category, group.fields.join(", ")))
        .collect();
    if !data.is_empty() {
        add(paper.word("documents-categories")?, &data.join("\n"));
    }
    let recipients = match activity.recipients.as_slice() {
        [] => paper.word("documents-record-none")?,
        names => names.join("; "),
    };
    add(paper.word("documents-recipients")?, &recipients);
    add(paper.word("documents-retention")?, &activity.retention);
    if let Some(version) = &activity.version {
        add(paper.word("documents-record-version")?, version);
    }
    paper.facts(rows);
    Ok(())
}
