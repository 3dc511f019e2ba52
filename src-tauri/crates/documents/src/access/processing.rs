//! Part B: each point of Article 15(1)(a) to (h) and 15(2).

use text::dates;

use super::model::{AccessReport, Basis, Held, Purpose, Recipient};
use crate::RenderError;
use crate::engine::model::{Block, Column, Level, Rich, Table};
use crate::paper::Paper;

pub(super) fn write(paper: &mut Paper, report: &AccessReport, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Title, "documents-access-b")?;
    controller(paper, report)?;
    purposes(paper, held)?;
    recipients(paper, held)?;
    transfers(paper, held)?;
    paper.heading(Level::Section, "documents-sources")?;
    paper.paragraph("documents-sources-about", &[])?;
    paper.heading(Level::Section, "documents-automated")?;
    paper.paragraph("documents-automated-none", &[])?;
    rights(paper, held)?;
    complaint(paper, report)
}

fn controller(paper: &mut Paper, report: &AccessReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-controller")?;
    let controller = &report.controller;
    let none = paper.word("documents-no-dpo")?;
    let dpo = controller.dpo.clone().unwrap_or(none);
    let facts = [
        ("documents-controller-name", controller.name.as_str()),
        ("documents-controller-address", controller.address.as_str()),
        ("documents-controller-contact", controller.contact.as_str()),
        ("documents-controller-dpo", dpo.as_str()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts = facts.map(|(label, value)| Ok((paper.word(label)?, Rich::from(value))));
    let facts = facts.collect::<Result<_, RenderError>>()?;
    paper.facts(facts);
    Ok(())
}

fn purposes(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-purposes")?;
    if held.purposes.is_empty() {
        return paper.paragraph("documents-no-purposes", &[]);
    }
    for purpose in &held.purposes {
        paper.quiet_heading(Level::Subsection, purpose.name.clone());
        let facts = purpose_facts(paper, purpose)?;
        paper.facts(facts);
    }
    Ok(())
}

fn purpose_facts(paper: &Paper, purpose: &Purpose) -> Result<Vec<(String, Rich)>, RenderError> {
    let mut facts = vec![(paper.word("documents-basis")?, paper.basis(purpose.basis)?)];
    if let Some(letter) = purpose.art9 {
        let article = paper.words("documents-art9", &[("letter", letter.to_string().into())])?;
        facts.push((paper.word("documents-category-special")?, article.into()));
    }
    for (id, text) in [
        ("documents-interest", &purpose.interest),
        ("documents-statute", &purpose.statute),
    ] {
        if let Some(text) = text {
            facts.push((paper.word(id)?, text.as_str().into()));
        }
    }
    let categories = purpose
        .categories
        .iter()
        .map(|category| paper.category(*category));
    let categories = categories.collect::<Result<Vec<_>, _>>()?;
    if !categories.is_empty() {
        facts.push((paper.word("documents-categories")?, categories.join(", ").into()));
    }
    for (id, day) in [
        ("documents-processed-since", purpose.since),
        ("documents-processed-ended", purpose.ended),
    ] {
        if let Some(day) = day {
            facts.push((paper.word(id)?, dates::date(paper.lang, day).into()));
        }
    }
    facts.push((
        paper.word("documents-retention")?,
        purpose.retention.as_str().into(),
    ));
    if let Some(day) = purpose.until {
        facts.push((
            paper.word("documents-kept-until")?,
            Rich::strong(dates::date(paper.lang, day)),
        ));
    }
    Ok(facts)
}

fn recipients(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-recipients")?;
    if held.recipients.is_empty() {
        return paper.paragraph("documents-no-recipients", &[]);
    }
    paper.paragraph("documents-recipients-about", &[])?;
    for recipient in &held.recipients {
        recipient_block(paper, recipient)?;
    }
    Ok(())
}

fn recipient_block(paper: &mut Paper, recipient: &Recipient) -> Result<(), RenderError> {
    paper.quiet_heading(Level::Subsection, recipient.name.clone());
    let role = paper.role(recipient.role)?;
    paper.push(Block::Paragraph(Rich::from(format!(
        "{}. {role}",
        recipient.country
    ))));
    if recipient.handed.is_empty() {
        return paper.paragraph("documents-recipient-nothing-yet", &[]);
    }
    let columns = vec![
        Column::new(paper.word("documents-when")?, 22.0),
        Column::spanning(paper.word("documents-what")?, 78.0),
    ];
    let rows = recipient.handed.iter();
    let rows = rows
        .map(|handed| {
            vec![
                dates::date(paper.lang, handed.on).into(),
                handed.what.join(", ").into(),
            ]
        })
        .collect();
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

fn transfers(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-transfers")?;
    if held.transfers.is_empty() {
        return paper.paragraph("documents-no-transfers", &[]);
    }
    let columns = vec![
        Column::new(paper.word("documents-transfer-to")?, 36.0),
        Column::spanning(paper.word("documents-safeguards")?, 64.0),
    ];
    let rows = held.transfers.iter();
    let rows = rows
        .map(|transfer| vec![transfer.to.as_str().into(), transfer.safeguards.as_str().into()])
        .collect();
    paper.push(Block::Table(Table { columns, rows }));
    Ok(())
}

/// Those that every person has, and those that come with a basis of this person.
fn rights(paper: &mut Paper, held: &Held) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-rights")?;
    let rests_on = |bases: &[Basis]| held.purposes.iter().any(|purpose| bases.contains(&purpose.basis));
    let marketing = held.purposes.iter().any(|purpose| purpose.marketing);
    let mut ids = vec![
        "documents-right-rectification",
        "documents-right-erasure",
        "documents-right-restriction",
    ];
    if rests_on(&[Basis::Consent]) {
        ids.push("documents-right-withdrawal");
    }
    if rests_on(&[Basis::Consent, Basis::Contract]) {
        ids.push("documents-right-portability");
    }
    let items = ids
        .into_iter()
        .map(|id| paper.with_article(id))
        .collect::<Result<_, _>>()?;
    paper.list(items);
    // Article 21(4): shown clearly and separately.
    let mut objections = Vec::new();
    if rests_on(&[Basis::LegitimateInterest, Basis::PublicTask]) {
        objections.push(paper.with_article("documents-right-objection")?);
    }
    if marketing {
        objections.push(paper.with_article("documents-right-marketing")?);
    }
    if !objections.is_empty() {
        paper.heading(Level::Section, "documents-objection")?;
        for objection in objections {
            paper.push(Block::Paragraph(objection));
        }
    }
    Ok(())
}

fn complaint(paper: &mut Paper, report: &AccessReport) -> Result<(), RenderError> {
    paper.heading(Level::Section, "documents-complaint")?;
    paper.paragraph("documents-complaint-about", &[])?;
    let authority = &report.controller.authority;
    let mut facts = vec![(
        paper.word("documents-authority")?,
        Rich::from(authority.name.as_str()),
    )];
    if let Some(contact) = &authority.contact {
        facts.push((
            paper.word("documents-controller-contact")?,
            contact.as_str().into(),
        ));
    }
    paper.facts(facts);
    Ok(())
}
