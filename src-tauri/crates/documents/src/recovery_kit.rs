//! The recovery sheet (*záchranný list*): one page with the recovery code of a vault, to be printed and put away.
//!
//! The code stands once as one line of text (it is typed from there, and checked by two of its groups) and once as
//! a QR code. SECURITY.md §2 has what it opens.

use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};
use text::{Lang, dates};

use crate::engine::model::{Block, Document, Level, Rich, Running};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// What the sheet says.
#[derive(Clone, Copy)]
pub struct RecoveryKit<'a> {
    /// The company whose vault it opens.
    pub company: &'a str,
    /// When the code was made.
    pub made: DateTime<FixedOffset>,
    /// The recovery code as it is shown: eight groups of four joined by `-`.
    pub code: &'a str,
    /// The beginning of the vault's id, to tell two sheets apart.
    pub vault_short_id: &'a str,
    /// The language of the sheet.
    pub lang: Lang,
}

/// Makes the sheet.
///
/// # Errors
/// See [`RenderError`].
pub fn recovery_kit(kit: RecoveryKit<'_>) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(kit.lang);
    what_it_is(&mut paper, kit)?;
    the_code(&mut paper, kit)?;
    how_and_where(&mut paper)?;
    let lang = kit.lang;
    let title = paper.word("documents-kit-title")?;
    let notice = paper.word("documents-kit-notice")?;
    let document = Document {
        title: format!("{title} – {}", kit.company),
        lang,
        running: Running {
            title,
            reference: kit.vault_short_id.to_owned(),
            company: kit.company.to_owned(),
            notice,
            page_label: page_label(lang)?,
        },
        blocks: paper.blocks,
    };
    render(
        &document,
        Stamp {
            id: file_id(kit),
            made: kit.made,
        },
    )
}

/// From what the sheet says in the clear; the code has no part in it.
fn file_id(kit: RecoveryKit<'_>) -> [u8; 16] {
    let mut hash = Sha256::new();
    for part in [
        kit.company,
        &kit.made.to_rfc3339(),
        kit.vault_short_id,
        kit.lang.as_str(),
    ] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let mut id = [0; 16];
    id.iter_mut()
        .zip(hash.finalize())
        .for_each(|(to, from)| *to = from);
    id
}

fn what_it_is(paper: &mut Paper, kit: RecoveryKit<'_>) -> Result<(), RenderError> {
    let title = paper.word("documents-kit-title")?;
    paper.quiet_heading(Level::Title, title);
    paper.paragraph("documents-kit-what", &[])?;
    let made = dates::date_time(kit.lang, kit.made);
    let vault = format!("{} ({})", kit.company, kit.vault_short_id);
    let facts = [("documents-kit-vault", vault), ("documents-kit-made", made)];
    let facts = facts
        .into_iter()
        .map(|(label, value)| Ok((paper.word(label)?, Rich::from(value))));
    let facts = facts.collect::<Result<_, RenderError>>()?;
    paper.facts(facts);
    Ok(())
}

fn the_code(paper: &mut Paper, kit: RecoveryKit<'_>) -> Result<(), RenderError> {
    let heading = paper.word("documents-kit-code")?;
    paper.quiet_heading(Level::Section, heading);
    paper.push(Block::Display(kit.code.to_owned()));
    let beside = ["documents-kit-qr", "documents-kit-letters"].map(|id| paper.word(id).map(Rich::from));
    let beside = beside.into_iter().collect::<Result<_, _>>()?;
    let alt = paper.word("documents-kit-qr-alt")?;
    paper.push(Block::Code {
        data: kit.code.to_owned(),
        alt,
        beside,
    });
    Ok(())
}

fn how_and_where(paper: &mut Paper) -> Result<(), RenderError> {
    let heading = paper.word("documents-kit-open")?;
    paper.quiet_heading(Level::Section, heading);
    let steps = rich(
        paper,
        &[
            "documents-kit-open-1",
            "documents-kit-open-2",
            "documents-kit-open-3",
        ],
    )?;
    paper.push(Block::List {
        items: steps,
        numbered: true,
    });
    let heading = paper.word("documents-kit-keep")?;
    paper.quiet_heading(Level::Section, heading);
    let advice = [
        "documents-kit-keep-1",
        "documents-kit-keep-2",
        "documents-kit-keep-3",
        "documents-kit-keep-4",
    ];
    let advice = rich(paper, &advice)?;
    paper.list(advice);
    Ok(())
}

fn rich(paper: &Paper, ids: &[&str]) -> Result<Vec<Rich>, RenderError> {
    ids.iter().map(|id| paper.word(id).map(Rich::from)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::poppler;

    const CODE: &str = "7K3M-9QXA-0F2T-WBHC-5N8E-JRVD-6YPG-4S1Z";

    fn kit(lang: Lang) -> RecoveryKit<'static> {
        RecoveryKit {
            company: "Stolárstvo Podhora, s. r. o.",
            made: DateTime::parse_from_rfc3339("2026-06-03T07:30:05+02:00").unwrap(),
            code: CODE,
            vault_short_id: "0197-3c5e",
            lang,
        }
    }

    #[test]
    fn one_page_with_the_code_on_one_line() {
        for lang in Lang::ALL {
            let sheet = recovery_kit(kit(lang)).unwrap();
            assert_eq!(sheet.pages, 1, "{lang}");
            assert!(sheet.undrawable.is_empty());
            for mode in ["-layout", "-raw"] {
                let Some(text) = poppler("pdftotext", &[mode], &sheet.bytes, &["-"]) else {
                    return;
                };
                let lines: Vec<&str> = text.lines().filter(|line| line.contains(CODE)).collect();
                assert_eq!(lines.len(), 1, "{text}");
                assert_eq!(lines[0].trim(), CODE, "nothing else on the line");
                assert!(
                    text.contains("Stolárstvo Podhora") && text.contains("0197-3c5e"),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn same_input_same_bytes_and_the_code_is_not_in_the_metadata() {
        let sheet = recovery_kit(kit(Lang::Sk)).unwrap();
        assert_eq!(sheet, recovery_kit(kit(Lang::Sk)).unwrap());
        let other = RecoveryKit {
            code: "0000-0000-0000-0000-0000-0000-0000-0000",
            ..kit(Lang::Sk)
        };
        let pdf = |sheet: &Rendered| lopdf::Document::load_mem(&sheet.bytes).unwrap();
        let (one, two) = (pdf(&sheet), pdf(&recovery_kit(other).unwrap()));
        assert_eq!(
            one.trailer.get(b"ID").unwrap(),
            two.trailer.get(b"ID").unwrap(),
            "the id says nothing of the code"
        );
        assert!(!String::from_utf8_lossy(&sheet.bytes).contains("7K3M"));
    }

    #[test]
    fn a_long_company_name_does_not_break_the_sheet() {
        let company = "Združenie remeselníkov a obchodníkov stredného Považia ".repeat(2);
        let sheet = recovery_kit(RecoveryKit {
            company: &company,
            ..kit(Lang::Sk)
        })
        .unwrap();
        assert_eq!(sheet.pages, 1);
    }
}
