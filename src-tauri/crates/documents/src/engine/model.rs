//! What a paper is made of, before it has lines and pages.

use text::Lang;

/// A whole paper.
pub(crate) struct Document<'w> {
    /// Title in the window of the reader and in its metadata.
    pub title: String,
    /// Language of all its text.
    pub lang: Lang,
    /// Repeated on every page.
    pub running: Running<'w>,
    /// The text, in reading order.
    pub blocks: Vec<Block>,
}

/// Header and footer: artifacts, not part of the text a screen reader reads.
pub(crate) struct Running<'w> {
    /// Header, left.
    pub title: String,
    /// Header, right: person and number of the paper.
    pub reference: String,
    /// Footer, left: the company.
    pub company: String,
    /// Footer, middle: "Contains personal data".
    pub notice: String,
    /// Footer, right: `Strana 3 z 12`, of page and pages.
    pub page_label: Box<dyn Fn(usize, usize) -> String + 'w>,
}

/// One step down the page.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    /// A heading; stands in the outlines, and in the contents if `listed`.
    Heading {
        level: Level,
        text: String,
        listed: bool,
    },
    /// Prose, at most 75 characters in a line. `\n` begins a new line.
    Paragraph(Rich),
    /// Somebody's own words: indented between rules, line ends kept.
    Quote(Rich),
    /// Prose that must not be overlooked: between strong rules, on one page.
    Framed(Vec<Rich>),
    /// Items with a bullet, or with numbers where their order counts.
    List { items: Vec<Rich>, numbered: bool },
    /// Rows under repeated heads.
    Table(Table),
    /// Labels and values without a head; the labels take `share` per cent of the width.
    Facts { rows: Vec<(String, Rich)>, share: f32 },
    /// A short text that must stay in one line, large, between two rules: made smaller rather than broken.
    Display(String),
    /// A QR code of `data` with words beside it. `alt` is read instead of the picture.
    Code {
        data: String,
        alt: String,
        beside: Vec<Rich>,
    },
    /// The listed headings with their pages.
    Contents,
    /// What follows begins a new page.
    PageBreak,
}

/// Depth of a heading: H1 to H3, none left out (ISO 14289-1, 7.4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Title,
    Section,
    /// A section of a letter: H2 with the look of a subsection, not in the outlines.
    Aside,
    Subsection,
}

/// Rows under heads that are repeated on each page.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Rich>>,
}

/// One column.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// Its head.
    pub head: String,
    /// Its part of the width, relative to the other columns.
    pub share: f32,
    /// A cell of this column that does not fit in one line takes the width up to the right edge, and the cells after
    /// it go below: long values stay whole for the eye, for search and for text extraction.
    pub spans: bool,
}

impl Column {
    pub(crate) fn new(head: impl Into<String>, share: f32) -> Self {
        Self {
            head: head.into(),
            share,
            spans: false,
        }
    }

    pub(crate) fn spanning(head: impl Into<String>, share: f32) -> Self {
        Self {
            spans: true,
            ..Self::new(head, share)
        }
    }
}

/// Text whose parts look different.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rich(pub Vec<Run>);

/// Part of a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub text: String,
    pub voice: Voice,
}

/// How a part is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// As the text around it.
    Plain,
    /// Bold.
    Strong,
    /// Small print: articles of the law, sources.
    Quiet,
}

impl Rich {
    pub(crate) fn strong(text: impl Into<String>) -> Self {
        Self(vec![Run {
            text: text.into(),
            voice: Voice::Strong,
        }])
    }

    pub(crate) fn quiet(text: impl Into<String>) -> Self {
        Self(vec![Run {
            text: text.into(),
            voice: Voice::Quiet,
        }])
    }

    /// This text and then another.
    #[must_use]
    pub(crate) fn and(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self(vec![Run {
            text,
            voice: Voice::Plain,
        }])
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
