//! Text → faces and widths. Left to right, one glyph a character, with kerning: what Latin, Greek and Cyrillic need.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::char::is_combining_mark;

use super::RenderError;
use super::clean::is_invisible;
use super::font::{FaceId, Faces};

/// Finds faces and widths, and remembers which characters could not be drawn.
pub(crate) struct Shaper {
    faces: &'static Faces,
    undrawable: BTreeSet<char>,
    advances: HashMap<(FaceId, char), Option<i32>>,
    kerns: HashMap<(FaceId, char, char), i32>,
}

/// Something to draw: text, or a move in thousandths of the size (negative: closer).
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Move(i32),
}

impl Shaper {
    /// # Errors
    /// [`RenderError::Font`] where the embedded faces cannot be read.
    pub(crate) fn new() -> Result<Self, RenderError> {
        Ok(Self {
            faces: Faces::get()?,
            undrawable: BTreeSet::new(),
            advances: HashMap::new(),
            kerns: HashMap::new(),
        })
    }

    /// The characters drawn as `[U+1F600]` so far.
    pub(crate) fn undrawable(self) -> Vec<char> {
        self.undrawable.into_iter().collect()
    }

    /// Splits a text into stretches of one face. A character that no face has becomes `[U+1F600]`.
    pub(crate) fn faces(&mut self, text: &str, bold: bool) -> Vec<(FaceId, String)> {
        let mut out: Vec<(FaceId, String)> = Vec::new();
        let mut put = |face: FaceId, text: &str| match out.last_mut() {
            Some((last, so_far)) if *last == face => so_far.push_str(text),
            _ => out.push((face, text.to_owned())),
        };
        for cluster in clusters(text) {
            let [first, second] = FaceId::chain(bold);
            if self.draws_all(first, &cluster) {
                put(first, &cluster);
            } else if self.draws_all(second, &cluster) {
                put(second, &cluster);
            } else {
                for c in cluster.chars() {
                    match [first, second]
                        .into_iter()
                        .find(|face| self.advance(*face, c).is_some())
                    {
                        Some(face) => put(face, c.encode_utf8(&mut [0; 4])),
                        None => {
                            self.undrawable.insert(c);
                            put(first, &format!("[U+{:04X}]", u32::from(c)));
                        }
                    }
                }
            }
        }
        out
    }

    fn draws_all(&mut self, face: FaceId, cluster: &str) -> bool {
        cluster.chars().all(|c| self.advance(face, c).is_some())
    }

    /// Advance width in thousandths; `None` where the face has no such character or it has no look.
    fn advance(&mut self, face: FaceId, c: char) -> Option<i32> {
        let faces = self.faces;
        *self.advances.entry((face, c)).or_insert_with(|| {
            let face = faces.face(face);
            (!is_invisible(c))
                .then(|| face.glyph(c))
                .flatten()
                .map(|glyph| face.advance(glyph))
        })
    }

    /// Width of a text of one face in thousandths of the size.
    pub(crate) fn width(&mut self, face: FaceId, text: &str) -> i32 {
        let mut width = 0;
        let mut before = None;
        for c in text.chars() {
            width += self.advance(face, c).unwrap_or(0);
            width += before.map_or(0, |before| self.kern(face, before, c));
            before = Some(c);
        }
        width
    }

    /// The same text as it is drawn.
    pub(crate) fn pieces(&mut self, face: FaceId, text: &str) -> Vec<Piece> {
        let mut out = Vec::new();
        let mut stretch = String::new();
        let mut before = None;
        for c in text.chars() {
            let kern = before.map_or(0, |before| self.kern(face, before, c));
            if kern != 0 {
                out.push(Piece::Text(std::mem::take(&mut stretch)));
                out.push(Piece::Move(kern));
            }
            stretch.push(c);
            before = Some(c);
        }
        out.push(Piece::Text(stretch));
        out
    }

    /// A space is never kerned, so that a line is as wide as its words and spaces.
    fn kern(&mut self, face: FaceId, left: char, right: char) -> i32 {
        if left == ' ' || right == ' ' {
            return 0;
        }
        let faces = self.faces;
        *self.kerns.entry((face, left, right)).or_insert_with(|| {
            let face = faces.face(face);
            match (face.glyph(left), face.glyph(right)) {
                (Some(left), Some(right)) => face.kern(left, right),
                _ => 0,
            }
        })
    }
}

/// A base character with the marks upon it, which must come from the same face.
fn clusters(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for c in text.chars() {
        match out.last_mut() {
            Some(cluster) if is_combining_mark(c) => cluster.push(c),
            _ => out.push(c.to_string()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_face_that_has_the_whole_cluster() {
        let mut shaper = Shaper::new().unwrap();
        assert_eq!(
            shaper.faces("Оля Kováčová", false),
            [
                (FaceId::WideRegular, "Оля".to_owned()),
                (FaceId::TextRegular, " Kováčová".to_owned())
            ]
        );
        assert_eq!(
            shaper.faces("x\u{301}и\u{301}", true).last(),
            Some(&(FaceId::WideBold, "и\u{301}".to_owned()))
        );
        assert!(shaper.undrawable().is_empty());
    }

    #[test]
    fn what_cannot_be_drawn_is_named_and_reported() {
        let mut shaper = Shaper::new().unwrap();
        assert_eq!(
            shaper.faces("a😀\u{7}漢\u{202e}b", false),
            [(
                FaceId::TextRegular,
                "a[U+1F600][U+0007][U+6F22][U+202E]b".to_owned()
            )]
        );
        assert_eq!(shaper.undrawable(), ['\u{7}', '\u{202e}', '漢', '😀']);
    }

    #[test]
    fn pieces_carry_the_whole_text_and_its_width() {
        let mut shaper = Shaper::new().unwrap();
        let face = FaceId::TextRegular;
        let text = "Tovar pre Vávru, AVA s. r. o.";
        let pieces = shaper.pieces(face, text);
        let joined: String = pieces
            .iter()
            .map(|p| if let Piece::Text(t) = p { t.as_str() } else { "" })
            .collect();
        let width: i32 = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.chars().map(|c| shaper.advance(face, c).unwrap()).sum(),
                Piece::Move(by) => *by,
            })
            .sum();
        assert_eq!(joined, text);
        assert_eq!(width, shaper.width(face, text));
        assert!(
            pieces.iter().any(|piece| matches!(piece, Piece::Move(_))),
            "something is kerned"
        );
    }
}
