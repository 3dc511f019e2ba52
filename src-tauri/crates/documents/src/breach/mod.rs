//! Papers about a breach: the report to the authority (Article 33) and the letters to people (Article 34).
//!
//! Everything comes as plain text in the language of the paper; whom a letter may go to was decided before.

mod letters;
mod model;
mod report;
#[cfg(test)]
mod tests;

pub use letters::breach_letters;
pub use model::{BreachLetters, BreachReport, Decided, Letter, Nature, Phase, Said};
pub use report::breach_report;

use crate::RenderError;
use crate::access::Controller;
use crate::engine::model::{Block, Rich};
use crate::paper::Paper;

/// The letterhead.
fn head(paper: &mut Paper, controller: &Controller) {
    let lines = [controller.address.as_str(), controller.contact.as_str()];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let name = Rich::strong(controller.name.as_str());
    paper.push(Block::Paragraph(if lines.is_empty() {
        name
    } else {
        name.and(Rich::quiet(format!("\n{}", lines.join(" · "))))
    }));
}

/// Where more can be learnt (Articles 33(3)(b), 34(2)): the data protection officer, else the firm.
fn contact(paper: &Paper, controller: &Controller) -> Result<String, RenderError> {
    Ok(match (&controller.dpo, controller.contact.as_str()) {
        (Some(dpo), _) => paper.words("documents-breach-dpo", &[("dpo", dpo.into())])?,
        (None, "") => controller.name.clone(),
        (None, contact) => format!("{}, {contact}", controller.name),
    })
}
