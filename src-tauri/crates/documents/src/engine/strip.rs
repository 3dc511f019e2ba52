//! What stands between blocks and pages: strips as wide as the page, each with its marks, never cut through.

use super::style::{Ink, Style};
use super::tree::TagId;
use super::wrap::Line;

/// A strip, or the end of a page.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Strip(Strip),
    PageBreak,
}

/// A part of the page that stays whole.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strip {
    pub height: f32,
    /// Space wanted above and below; the larger of two neighbours counts, none at the top of a page.
    pub above: f32,
    pub below: f32,
    pub marks: Vec<Mark>,
    /// The next strip stands on the same page.
    pub keep_next: bool,
    /// Height of the text below that must stand on the same page: two lines under a heading.
    pub follow: f32,
    /// The table it belongs to, for the repeated head.
    pub table: Option<TableRow>,
    /// The heading it is.
    pub heading: Option<usize>,
}

/// A strip's place in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TableRow {
    /// The head itself, of the table with this number.
    Head(usize),
    /// Part of a row under the head with this number.
    Body(usize),
}

/// Something drawn. Vertical places are measured downwards: from the top of its strip, later from that of the page.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub y: f32,
    pub what: What,
    /// The element it is the content of; `None`: an artifact.
    pub tag: Option<TagId>,
}

/// What is drawn. Horizontal places are measured from the left edge of the page.
#[derive(Clone, Debug)]
pub(crate) enum What {
    /// A line of text; `y` is its baseline.
    Text { x: f32, line: Line },
    /// A rule; `y` is its middle.
    Rule {
        from: f32,
        to: f32,
        weight: f32,
        ink: Ink,
        dotted: bool,
    },
    /// Filled boxes: x, y, width, height from the top left; `y` is the top.
    Boxes { x: f32, boxes: Vec<[f32; 4]>, ink: Ink },
    /// The page of a heading, ending at `right`; `y` is the baseline.
    PageOf {
        heading: usize,
        right: f32,
        style: Style,
    },
    /// The place that leads to a heading; `y` is its top.
    Link {
        heading: usize,
        from: f32,
        to: f32,
        height: f32,
    },
}

impl Mark {
    pub(crate) fn text(x: f32, y: f32, line: Line, tag: Option<TagId>) -> Self {
        Self {
            y,
            what: What::Text { x, line },
            tag,
        }
    }

    pub(crate) fn rule(from: f32, to: f32, y: f32, weight: f32, ink: Ink) -> Self {
        Self {
            y,
            what: What::Rule {
                from,
                to,
                weight,
                ink,
                dotted: false,
            },
            tag: None,
        }
    }
}
