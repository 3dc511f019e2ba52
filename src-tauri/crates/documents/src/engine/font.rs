//! The four faces: Atkinson Hyperlegible Next as in the window, and Noto Sans for what it lacks (Cyrillic, Greek).
//! Their advance widths and kerning come from here; `printpdf` embeds them.

use std::sync::OnceLock;

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{GlyphId, Tag};

use super::RenderError;

/// One of the four faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FaceId {
    TextRegular,
    TextBold,
    WideRegular,
    WideBold,
}

impl FaceId {
    pub(crate) const ALL: [Self; 4] = [
        Self::TextRegular,
        Self::TextBold,
        Self::WideRegular,
        Self::WideBold,
    ];

    /// The faces to look a character up in, the first wanted most.
    pub(crate) const fn chain(bold: bool) -> [Self; 2] {
        if bold {
            [Self::TextBold, Self::WideBold]
        } else {
            [Self::TextRegular, Self::WideRegular]
        }
    }

    /// The PostScript name in the font's own `name` table (a test compares them).
    pub(crate) const fn postscript_name(self) -> &'static str {
        match self {
            Self::TextRegular => "AtkinsonHyperlegibleNext-Regular",
            Self::TextBold => "AtkinsonHyperlegibleNext-Bold",
            Self::WideRegular => "NotoSans-Regular",
            Self::WideBold => "NotoSans-Bold",
        }
    }

    /// The name of the font in the page's resources.
    pub(crate) const fn resource(self) -> &'static str {
        match self {
            Self::TextRegular => "TextRegular",
            Self::TextBold => "TextBold",
            Self::WideRegular => "WideRegular",
            Self::WideBold => "WideBold",
        }
    }

    /// The TrueType file.
    pub(crate) const fn bytes(self) -> &'static [u8] {
        match self {
            Self::TextRegular => {
                include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf")
            }
            Self::TextBold => include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
            Self::WideRegular => include_bytes!("../../../../../assets/fonts/NotoSans-Regular.ttf"),
            Self::WideBold => include_bytes!("../../../../../assets/fonts/NotoSans-Bold.ttf"),
        }
    }
}

/// The parsed faces, read once per process.
pub(crate) struct Faces([Face; 4]);

impl Faces {
    /// # Errors
    /// [`RenderError::Font`] where an embedded file is not a font: a broken build, held by a test.
    pub(crate) fn get() -> Result<&'static Self, RenderError> {
        static FACES: OnceLock<Option<Faces>> = OnceLock::new();
        FACES.get_or_init(Self::parse).as_ref().ok_or(RenderError::Font)
    }

    fn parse() -> Option<Self> {
        let [a, b, c, d] = FaceId::ALL.map(Face::parse);
        Some(Self([a?, b?, c?, d?]))
    }

    pub(crate) fn face(&self, id: FaceId) -> &Face {
        let [a, b, c, d] = &self.0;
        match id {
            FaceId::TextRegular => a,
            FaceId::TextBold => b,
            FaceId::WideRegular => c,
            FaceId::WideBold => d,
        }
    }
}

/// One face. Widths and kerns are in thousandths of the size.
pub(crate) struct Face {
    parsed: ttf_parser::Face<'static>,
    /// Kerning: the subtables of each lookup of the feature `kern`.
    pairs: Vec<Vec<PairAdjustment<'static>>>,
}

impl Face {
    fn parse(id: FaceId) -> Option<Self> {
        let parsed = ttf_parser::Face::parse(id.bytes(), 0).ok()?;
        let pairs = kern_lookups(&parsed);
        Some(Self { parsed, pairs })
    }

    pub(crate) fn glyph(&self, c: char) -> Option<GlyphId> {
        self.parsed.glyph_index(c).filter(|glyph| glyph.0 != 0)
    }

    /// Advance width. Cut, not rounded: `printpdf` writes the same numbers into the file, and both must agree.
    pub(crate) fn advance(&self, glyph: GlyphId) -> i32 {
        self.thousandths(i32::from(self.parsed.glyph_hor_advance(glyph).unwrap_or(0)))
    }

    /// How much nearer (negative) or farther the second glyph stands.
    pub(crate) fn kern(&self, left: GlyphId, right: GlyphId) -> i32 {
        let units: i32 = self
            .pairs
            .iter()
            .filter_map(|lookup| lookup.iter().find_map(|table| adjust(table, left, right)))
            .sum();
        self.thousandths(units)
    }

    fn thousandths(&self, units: i32) -> i32 {
        units * 1000 / i32::from(self.parsed.units_per_em().max(1))
    }

    #[cfg(test)]
    pub(crate) fn font(&self) -> &ttf_parser::Face<'static> {
        &self.parsed
    }
}

fn kern_lookups(face: &ttf_parser::Face<'static>) -> Vec<Vec<PairAdjustment<'static>>> {
    let Some(gpos) = face.tables().gpos else {
        return Vec::new();
    };
    let mut indices: Vec<u16> = gpos
        .features
        .into_iter()
        .filter(|feature| feature.tag == Tag::from_bytes(b"kern"))
        .flat_map(|feature| feature.lookup_indices)
        .collect();
    indices.sort_unstable();
    indices.dedup();
    indices
        .into_iter()
        .filter_map(|index| gpos.lookups.get(index))
        .map(|lookup| {
            let tables = lookup.subtables.into_iter::<PositioningSubtable<'static>>();
            tables
                .filter_map(|table| match table {
                    PositioningSubtable::Pair(pair) => Some(pair),
                    _ => None,
                })
                .collect()
        })
        .collect()
}

/// The adjustment of a subtable, `None` where it does not speak of this pair and the next one is asked.
fn adjust(table: &PairAdjustment<'_>, left: GlyphId, right: GlyphId) -> Option<i32> {
    let values = match table {
        PairAdjustment::Format1 { coverage, sets } => sets.get(coverage.get(left)?)?.get(right)?,
        PairAdjustment::Format2 {
            coverage,
            classes,
            matrix,
        } => {
            coverage.get(left)?;
            matrix.get((classes.0.get(left), classes.1.get(right)))?
        }
    };
    Some(i32::from(values.0.x_advance))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SLOVAK_AND_CZECH: &str = "aáäbcčdďeéfghiíjklĺľmnňoóôpqrŕsštťuúvwxyýzžěřů\
        AÁÄBCČDĎEÉFGHIÍJKLĹĽMNŇOÓÔPQRŔSŠTŤUÚVWXYÝZŽĚŘŮ";
    const NEIGHBOURS: &str = "ąćęłńśźżĄĆĘŁŃŚŹŻőűŐŰöüßÖÜâîêëïçñøåæđØÅÆĐășțĂȘȚ";
    const TYPOGRAPHIC: &str = " 0123456789.,;:!?-–—…„“”‚‘’«»‹›()[]{}/\\|@#&%‰§€$£°×·•*+=<>±~^_'\"¼½¾²³†";

    #[test]
    fn the_text_face_has_every_slovak_czech_and_typographic_character() {
        let faces = Faces::get().unwrap();
        for id in [FaceId::TextRegular, FaceId::TextBold] {
            for c in SLOVAK_AND_CZECH
                .chars()
                .chain(NEIGHBOURS.chars())
                .chain(TYPOGRAPHIC.chars())
            {
                let glyph = faces.face(id).glyph(c);
                assert!(
                    glyph.is_some_and(|glyph| faces.face(id).advance(glyph) > 0),
                    "{id:?} lacks {c:?}"
                );
            }
        }
    }

    #[test]
    fn the_wide_face_has_cyrillic_and_greek() {
        let faces = Faces::get().unwrap();
        for id in [FaceId::WideRegular, FaceId::WideBold] {
            for c in "АаБбГгҐґЄєІіЇїЖжЩщЬьЮюЯяЫыЁёЪъЎўΑαΒβΓγΔδΩωάέήίόύώ\u{301}\u{2011}".chars()
            {
                assert!(faces.face(id).glyph(c).is_some(), "{id:?} lacks {c:?}");
            }
        }
    }

    #[test]
    fn no_two_characters_share_a_glyph() {
        // ToUnicode maps a glyph to one text: a shared glyph would be copied out as the wrong character.
        for id in FaceId::ALL {
            let face = Faces::get().unwrap().face(id);
            let mut seen = std::collections::BTreeMap::new();
            for c in ('\u{20}'..='\u{2fff}').filter(|c| *c != '\u{a0}') {
                if let Some(glyph) = face.glyph(c) {
                    let other = seen.insert(glyph.0, c);
                    assert!(other.is_none(), "{id:?}: {c:?} and {other:?} share a glyph");
                }
            }
        }
    }

    #[test]
    fn names_are_those_in_the_files() {
        for id in FaceId::ALL {
            let face = Faces::get().unwrap().face(id);
            let name = face
                .font()
                .names()
                .into_iter()
                .find(|name| name.name_id == 6 && name.is_unicode());
            assert_eq!(
                name.and_then(|name| name.to_string()).as_deref(),
                Some(id.postscript_name())
            );
            assert_eq!(
                face.font().units_per_em(),
                1000,
                "widths are whole thousandths, nothing is rounded"
            );
        }
    }

    #[test]
    fn kerning_is_read() {
        let face = Faces::get().unwrap().face(FaceId::TextRegular);
        let kern = |a, b| face.kern(face.glyph(a).unwrap(), face.glyph(b).unwrap());
        assert!(kern('T', 'o') < 0, "To stand closer together: {}", kern('T', 'o'));
        assert!(kern('V', 'á') < 0, "Vá as well: {}", kern('V', 'á'));
        assert_eq!(kern('n', 'n'), 0);
    }
}
