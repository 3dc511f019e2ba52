//! Text in several voices → words with widths, spaces and forced line ends.

use text::Lang;

use super::clean::clean;
use super::font::FaceId;
use super::model::{Rich, Voice};
use super::shape::Shaper;
use super::style::{Ink, Style};
use super::typography::bind;

/// What lines are made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// Not broken unless it is wider than a whole line.
    Word(Word),
    /// One space; gone where a line ends.
    Space(Part),
    /// The line ends here.
    End,
}

/// Letters without a space at which a line may end.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Word {
    pub parts: Vec<Part>,
}

/// A stretch of one look.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub style: Style,
    pub face: FaceId,
    pub text: String,
    /// In points.
    pub width: f32,
}

impl Word {
    pub(crate) fn width(&self) -> f32 {
        self.parts.iter().map(|part| part.width).sum()
    }

    pub(crate) fn chars(&self) -> usize {
        self.parts.iter().map(|part| part.text.chars().count()).sum()
    }
}

impl Part {
    pub(crate) fn new(shaper: &mut Shaper, style: Style, face: FaceId, text: String) -> Self {
        #[allow(clippy::cast_precision_loss)] // thousandths of a line: far below 2^24
        let width = shaper.width(face, &text) as f32 * style.size / 1000.0;
        Self {
            style,
            face,
            text,
            width,
        }
    }
}

/// The look of a voice inside text of a style.
fn voiced(base: Style, voice: Voice) -> Style {
    match voice {
        Voice::Plain => base,
        Voice::Strong => Style { bold: true, ..base },
        Voice::Quiet => Style {
            size: base.size.min(Style::SMALL.size),
            ink: Ink::Quiet,
            ..base
        },
    }
}

/// Cleans, binds and shapes. A word goes on over a change of voice.
pub(crate) fn tokens(shaper: &mut Shaper, rich: &Rich, base: Style, lang: Lang) -> Vec<Token> {
    let mut out = Vec::new();
    let mut word = Word::default();
    for run in &rich.0 {
        let style = voiced(base, run.voice);
        let text = bind(&clean(&run.text), lang);
        for stretch in text.split_inclusive([' ', '\n']) {
            let letters = stretch.trim_end_matches([' ', '\n']);
            for (face, text) in shaper.faces(&letters.replace('\u{a0}', " "), style.bold) {
                word.parts.push(Part::new(shaper, style, face, text));
            }
            if letters.len() == stretch.len() {
                continue;
            }
            if !word.parts.is_empty() {
                out.push(Token::Word(std::mem::take(&mut word)));
            }
            out.push(if stretch.ends_with('\n') {
                Token::End
            } else {
                Token::Space(space(shaper, style))
            });
        }
    }
    if !word.parts.is_empty() {
        out.push(Token::Word(word));
    }
    out
}

/// A space in the text face of a style.
pub(crate) fn space(shaper: &mut Shaper, style: Style) -> Part {
    let [face, _] = FaceId::chain(style.bold);
    Part::new(shaper, style, face, " ".to_owned())
}
