//! Letters to the person who made a request: who writes, to whom, when, about what, and the words of the firm.
//!
//! Everything in it has been let out already; it is plain text. Paragraphs are separated by empty lines; lines that
//! begin with `- ` are a list.

use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};
use text::{Lang, dates};
use uuid::Uuid;

use super::Sender;
use crate::engine::model::{Block, Document, Level, Rich, Running};
use crate::engine::{Stamp, render};
use crate::paper::{Paper, page_label};
use crate::{RenderError, Rendered};

/// A letter to be set.
#[derive(Clone)]
pub struct PersonLetter {
    /// Language of its words.
    pub lang: Lang,
    /// Who writes.
    pub sender: Sender,
    /// Name and, where there is one, address of whom it is for, line by line.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Its words.
    pub body: String,
    /// Its number, under which the firm finds it again.
    pub number: Uuid,
    /// When it was made.
    pub made: DateTime<FixedOffset>,
}

/// Sets the letter. The same letter gives the same bytes.
///
/// # Errors
/// See [`RenderError`].
pub fn person_letter(letter: &PersonLetter) -> Result<Rendered, RenderError> {
    let mut paper = Paper::new(letter.lang);
    head(&mut paper, letter)?;
    paper.quiet_heading(Level::Title, letter.subject.clone());
    for paragraph in letter.body.split("\n\n").map(str::trim) {
        set(&mut paper, paragraph);
    }
    let document = Document {
        title: format!("{} – {}", letter.subject, letter.sender.name),
        lang: letter.lang,
        running: Running {
            title: letter.subject.clone(),
            reference: letter.number.to_string(),
            company: letter.sender.name.clone(),
            notice: paper.word("documents-access-notice")?,
            page_label: page_label(letter.lang)?,
        },
        blocks: paper.blocks,
    };
    let stamp = Stamp {
        id: file_id(letter),
        made: letter.made,
    };
    render(&document, stamp)
}

fn head(paper: &mut Paper, letter: &PersonLetter) -> Result<(), RenderError> {
    let sender = &letter.sender;
    let below: Vec<&str> = [sender.address.as_str(), sender.contact.as_str()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect();
    let name = Rich::strong(sender.name.as_str());
    paper.push(Block::Paragraph(match below.is_empty() {
        true => name,
        false => name.and(Rich::quiet(format!("\n{}", below.join(" · ")))),
    }));
    let date = dates::long_date(paper.lang, letter.made.date_naive());
    let number = paper.words(
        "documents-letter-dated",
        &[
            ("date", date.into()),
            ("number", letter.number.to_string().into()),
        ],
    )?;
    let to = match letter.to.trim() {
        "" => Rich::default(),
        to => Rich::from(format!("{to}\n")),
    };
    paper.push(Block::Paragraph(to.and(Rich::quiet(number))));
    Ok(())
}

fn set(paper: &mut Paper, paragraph: &str) {
    if paragraph.is_empty() {
        return;
    }
    let items: Option<Vec<Rich>> = paragraph
        .lines()
        .map(|line| line.strip_prefix("- ").map(Rich::from))
        .collect();
    match items {
        Some(items) => paper.list(items),
        None => paper.push(Block::Paragraph(paragraph.into())),
    }
}

/// Tells this letter from another one of the same number.
fn file_id(letter: &PersonLetter) -> [u8; 16] {
    let digest = Sha256::new()
        .chain_update(letter.number.as_bytes())
        .chain_update([0])
        .chain_update(letter.subject.as_bytes())
        .chain_update([0])
        .chain_update(letter.to.as_bytes())
        .chain_update([0])
        .chain_update(letter.body.as_bytes())
        .finalize();
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(digest) {
        *to = from;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{poppler, squeeze};

    fn sample(lang: Lang) -> PersonLetter {
        PersonLetter {
            lang,
            sender: Sender {
                name: "Stolárstvo Podhora".into(),
                address: "Lesná 4, 010 01 Žilina".into(),
                contact: "podhora@example.sk".into(),
            },
            to: "Žofia Kšiňanská\nDlhá 12\n036 01 Martin".into(),
            subject: "Vaša žiadosť".into(),
            body: "Dobrý deň,\n\nopravili sme:\n\n- telefón\n- adresu <&>\n\nS pozdravom\nPodhora".into(),
            number: Uuid::from_u128(7),
            made: DateTime::parse_from_rfc3339("2026-11-24T09:00:00+01:00").unwrap(),
        }
    }

    #[test]
    fn all_words_are_on_the_paper_in_their_order() {
        for lang in Lang::ALL {
            let paper = person_letter(&sample(lang)).unwrap();
            assert!(paper.undrawable.is_empty() && paper.pages == 1);
            assert_eq!(paper, person_letter(&sample(lang)).unwrap(), "the same bytes");
            let Some(text) = poppler("pdftotext", &["-layout"], &paper.bytes, &["-"]) else {
                return;
            };
            let text = squeeze(&text);
            let mut rest = text.as_str();
            for words in [
                "Lesná 4",
                "Žofia Kšiňanská",
                "Dlhá 12",
                "Dobrý deň",
                "telefón",
                "adresu <&>",
                "S pozdravom",
            ] {
                let found = rest.split_once(words);
                rest = found.unwrap_or_else(|| panic!("{words} in {rest}")).1;
            }
        }
    }

    #[test]
    fn two_letters_of_one_number_are_two_files() {
        let one = person_letter(&sample(Lang::Sk)).unwrap();
        let other = PersonLetter {
            body: "Dobrý deň.".into(),
            ..sample(Lang::Sk)
        };
        assert_ne!(one.sha256, person_letter(&other).unwrap().sha256);
    }
}
