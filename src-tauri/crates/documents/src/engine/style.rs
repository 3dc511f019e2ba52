//! Sizes, spaces and inks of every paper: A4, nothing within 20 mm of the edge, 10.5 pt at a line height of 1.4,
//! at most 75 characters in a line of prose, ink `#1b2430` on white. All lengths in points (1/72 inch).

/// A4.
pub(crate) const PAGE_WIDTH: f32 = 595.28;
/// A4.
pub(crate) const PAGE_HEIGHT: f32 = 841.89;
/// Left and right margin: 22 mm.
pub(crate) const MARGIN: f32 = 62.36;
/// Width between the margins.
pub(crate) const FRAME: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// Baseline of the running header, from the top edge; the line begins 20 mm below the edge.
pub(crate) const HEADER_BASELINE: f32 = 66.0;
/// The hairline under the header.
pub(crate) const HEADER_RULE: f32 = 73.0;
/// Where the text of a page begins, from the top edge.
pub(crate) const BODY_TOP: f32 = 94.5;
/// Where the text of a page ends, from the top edge.
pub(crate) const BODY_BOTTOM: f32 = 756.0;
/// The hairline above the footer.
pub(crate) const FOOTER_RULE: f32 = 765.0;
/// Baseline of the running footer, from the top edge; its descenders end 21 mm above the lower edge.
pub(crate) const FOOTER_BASELINE: f32 = 779.0;
/// Width of prose; [`PROSE_CHARS`] holds as well.
pub(crate) const PROSE: f32 = 408.0;
/// The longest line of prose, in characters.
pub(crate) const PROSE_CHARS: usize = 75;
/// Space between two columns of a table.
pub(crate) const GUTTER: f32 = 12.0;
/// A hairline.
pub(crate) const HAIR: f32 = 0.5;

/// What is drawn with: all three stay apart in print without colour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Ink {
    /// `#1b2430`: text.
    Text,
    /// `#48515d`: small print, running heads.
    Quiet,
    /// `#b4b9bf`: hairlines.
    Rule,
}

impl Ink {
    /// Red, green and blue, 0 to 255.
    pub(crate) const fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Text => (0x1b, 0x24, 0x30),
            Self::Quiet => (0x48, 0x51, 0x5d),
            Self::Rule => (0xb4, 0xb9, 0xbf),
        }
    }
}

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    /// Size of the type.
    pub size: f32,
    /// Bold instead of regular.
    pub bold: bool,
    /// Colour.
    pub ink: Ink,
}

impl Style {
    pub(crate) const BODY: Self = Self {
        size: 10.5,
        bold: false,
        ink: Ink::Text,
    };
    pub(crate) const STRONG: Self = Self {
        bold: true,
        ..Self::BODY
    };
    pub(crate) const SMALL: Self = Self {
        size: 9.0,
        bold: false,
        ink: Ink::Quiet,
    };
    pub(crate) const TABLE_HEAD: Self = Self {
        size: 9.0,
        bold: true,
        ink: Ink::Quiet,
    };
    pub(crate) const RUNNING: Self = Self {
        size: 8.5,
        bold: false,
        ink: Ink::Quiet,
    };
    pub(crate) const TITLE: Self = Self {
        size: 21.0,
        bold: true,
        ink: Ink::Text,
    };
    pub(crate) const SECTION: Self = Self {
        size: 14.0,
        bold: true,
        ink: Ink::Text,
    };
    pub(crate) const SUBSECTION: Self = Self {
        size: 11.0,
        bold: true,
        ink: Ink::Text,
    };
    /// A code to be read and typed.
    pub(crate) const DISPLAY: Self = Self {
        size: 17.0,
        bold: true,
        ink: Ink::Text,
    };

    /// Distance of two baselines: 1.4 of the size, less for titles.
    pub(crate) fn leading(self) -> f32 {
        self.size * if self.size > 12.0 { 1.25 } else { 1.4 }
    }

    /// From the top of a line to its baseline, so that capitals (0.668 of the size) stand in the middle.
    pub(crate) fn ascent(self) -> f32 {
        (self.leading() + 0.668 * self.size) / 2.0
    }
}
