//! The cover letter: who we are, what was asked and when, what is inside, what is not and why, how to ask and complain.

use text::{Arg, dates};

use super::model::{AccessReport, Held};
use crate::RenderError;
use crate::engine::model::{Block, Level, Rich};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, report: &AccessReport, held: &Held) -> Result<(), RenderError> {
    head(paper, report, Some(&held.person))?;
    let asked = report.request.is_some();
    let title = paper.word(if asked {
        "documents-letter-title"
    } else {
        "documents-letter-title-unasked"
    })?;
    paper.quiet_heading(Level::Title, title);
    opening(paper, report)?;
    inside(paper, held)?;
    left_out(paper, held)?;
    further(paper, report)
}

/// Letterhead, addressee, date and number.
pub(super) fn head(paper: &mut Paper, report: &AccessReport, to: Option<&str>) -> Result<(), RenderError> {
    let controller = &report.controller;
    let lines = [controller.address.as_str(), controller.contact.as_str()];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let name = Rich::strong(controller.name.as_str());
    let below = Rich::quiet(format!("\n{}", lines.join(" · ")));
    paper.push(Block::Paragraph(if lines.is_empty() {
        name
    } else {
        name.and(below)
    }));
    let date = dates::long_date(paper.lang, report.issue.made.date_naive());
    let number = paper.words(
        "documents-letter-made",
        &[
            ("date", date.into()),
            ("number", report.issue.id.to_string().into()),
        ],
    )?;
    let addressee = to.map_or_else(Rich::default, |to| Rich::from(format!("{to}\n")));
    paper.push(Block::Paragraph(addressee.and(Rich::quiet(number))));
    Ok(())
}

fn opening(paper: &mut Paper, report: &AccessReport) -> Result<(), RenderError> {
    paper.paragraph("documents-letter-greeting", &[])?;
    let answer = match &report.request {
        Some(request) => {
            let date = dates::date(paper.lang, request.received);
            paper.words("documents-letter-asked", &[("date", date.into())])?
        }
        None => paper.word("documents-letter-unasked")?,
    };
    let confirmed = paper.word("documents-letter-confirmed")?;
    let answer = Rich::from(format!("{answer} ")).and(Rich::strong(confirmed));
    let copy = paper.word("documents-letter-copy")?;
    paper.push(Block::Paragraph(answer.and(format!(" {copy}"))));
    Ok(())
}

fn inside(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    let heading = paper.word("documents-letter-inside")?;
    paper.quiet_heading(Level::Aside, heading);
    let records: [(&str, Arg<'_>); 1] = [("count", held.records().into())];
    let items = [
        paper.words("documents-letter-inside-data", &records)?,
        paper.word("documents-letter-inside-processing")?,
        paper.word("documents-letter-inside-consents")?,
        paper.word("documents-letter-inside-reveals")?,
    ];
    paper.list(items.into_iter().map(Rich::from).collect());
    Ok(())
}

fn left_out(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    let heading = paper.word("documents-letter-left-out")?;
    paper.quiet_heading(Level::Aside, heading);
    let redacted = match held.redacted() {
        0 => paper.word("documents-letter-nothing-redacted")?,
        count => paper.words("documents-letter-redacted", &[("count", count.into())])?,
    };
    let staff = paper.word("documents-letter-staff")?;
    paper.list(vec![redacted.into(), staff.into()]);
    Ok(())
}

/// How to ask, correct and complain.
pub(super) fn further(paper: &mut Paper, report: &AccessReport) -> Result<(), RenderError> {
    let heading = paper.word("documents-letter-further")?;
    paper.quiet_heading(Level::Aside, heading);
    let contact = report.controller.contact.as_str();
    let mut ask = match contact {
        "" => paper.word("documents-letter-ask-us")?,
        _ => paper.words("documents-letter-ask", &[("contact", contact.into())])?,
    };
    if let Some(dpo) = &report.controller.dpo {
        let dpo = paper.words("documents-letter-dpo", &[("dpo", dpo.into())])?;
        ask = format!("{ask} {dpo}");
    }
    let name = report.controller.authority.name.as_str();
    let complain = paper.words("documents-letter-complain", &[("authority", name.into())])?;
    paper.list(vec![ask.into(), complain.into()]);
    let closing = paper.word("documents-letter-closing")?;
    paper.push(Block::Paragraph(
        Rich::from(format!("{closing} ")).and(Rich::strong(report.controller.name.as_str())),
    ));
    Ok(())
}
