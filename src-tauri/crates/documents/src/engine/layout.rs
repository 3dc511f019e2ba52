//! Blocks → strips.

use text::Lang;

use super::RenderError;
use super::model::{Block, Document, Level, Rich};
use super::shape::Shaper;
use super::strip::{Mark, Step, Strip, What};
use super::style::{FRAME, Ink, MARGIN, PROSE, PROSE_CHARS, Style};
use super::tree::{Tag, TagId, Tree};
use super::word::tokens;
use super::wrap::{Line, Measure, single, wrap};

/// A heading as the contents and outlines list it.
#[derive(Clone, Debug)]
pub(crate) struct Heading {
    pub level: Level,
    pub text: String,
    pub listed: bool,
}

/// A paper in strips.
pub(crate) struct Layout {
    pub shaper: Shaper,
    pub tree: Tree,
    pub steps: Vec<Step>,
    pub headings: Vec<Heading>,
    /// The head of each table as it is repeated.
    pub table_heads: Vec<Strip>,
    pub(super) lang: Lang,
}

/// Lays out all blocks.
///
/// # Errors
/// Where the faces cannot be read or a code holds too much.
pub(crate) fn lay_out(document: &Document<'_>) -> Result<Layout, RenderError> {
    let headings = document.blocks.iter().filter_map(heading_of).collect();
    let mut layout = Layout {
        shaper: Shaper::new()?,
        tree: Tree::new(),
        steps: Vec::new(),
        headings,
        table_heads: Vec::new(),
        lang: document.lang,
    };
    let mut heading = 0;
    for block in &document.blocks {
        match block {
            Block::Heading { level, text, .. } => {
                layout.heading(heading, *level, text);
                heading += 1;
            }
            Block::Paragraph(rich) => layout.paragraph(rich),
            Block::Quote(rich) => layout.quote(rich),
            Block::Framed(paragraphs) => layout.framed(paragraphs),
            Block::List { items, numbered } => layout.list(items, *numbered),
            Block::Table(table) => layout.table(table),
            Block::Facts { rows, share } => layout.facts(rows, *share),
            Block::Display(text) => layout.display(text),
            Block::Code { data, alt, beside } => layout.code(data, alt, beside)?,
            Block::Contents => layout.contents(),
            Block::PageBreak => layout.steps.push(Step::PageBreak),
        }
    }
    Ok(layout)
}

fn heading_of(block: &Block) -> Option<Heading> {
    match block {
        Block::Heading { level, text, listed } => Some(Heading {
            level: *level,
            text: text.clone(),
            listed: *listed,
        }),
        _ => None,
    }
}

impl Layout {
    pub(super) fn push(&mut self, strip: Strip) {
        self.steps.push(Step::Strip(strip));
    }

    pub(super) fn lines(&mut self, rich: &Rich, style: Style, measure: Measure) -> Vec<Line> {
        let tokens = tokens(&mut self.shaper, rich, style, self.lang);
        wrap(&mut self.shaper, tokens, measure)
    }

    /// All steps from `first` on stand on one page.
    pub(super) fn keep_together(&mut self, first: usize) {
        let last = self.steps.len().saturating_sub(1);
        for step in self.steps.iter_mut().take(last).skip(first) {
            if let Step::Strip(strip) = step {
                strip.keep_next = true;
            }
        }
    }

    fn heading(&mut self, index: usize, level: Level, text: &str) {
        let (style, depth, above, below) = match level {
            Level::Title => (Style::TITLE, 1, 32.0, 12.0),
            Level::Section => (Style::SECTION, 2, 24.0, 7.0),
            Level::Aside => (Style::SUBSECTION, 2, 14.0, 4.0),
            Level::Subsection => (Style::SUBSECTION, 3, 14.0, 4.0),
        };
        let tag = self.tree.add(TagId::ROOT, Tag::Heading(depth));
        let lines = self.lines(&text.into(), style, Measure::width(FRAME));
        let last = lines.len().saturating_sub(1);
        for (number, line) in lines.into_iter().enumerate() {
            let ascent = style.ascent();
            self.push(Strip {
                height: style.leading(),
                above: if number == 0 { above } else { 0.0 },
                below: if number == last { below } else { 0.0 },
                marks: vec![Mark::text(MARGIN, ascent, line, Some(tag))],
                keep_next: true,
                follow: 2.0 * Style::BODY.leading(),
                heading: (number == 0).then_some(index),
                ..Strip::default()
            });
        }
    }

    fn paragraph(&mut self, rich: &Rich) {
        let tag = self.tree.add(TagId::ROOT, Tag::P);
        let lines = self.lines(
            rich,
            Style::BODY,
            Measure {
                width: PROSE,
                chars: PROSE_CHARS,
            },
        );
        self.text_strips(lines, MARGIN, 8.0, tag);
    }

    fn quote(&mut self, rich: &Rich) {
        let quote = self.tree.add(TagId::ROOT, Tag::BlockQuote);
        let tag = self.tree.add(quote, Tag::P);
        let indent = 14.0;
        let lines = self.lines(
            rich,
            Style::BODY,
            Measure {
                width: PROSE - indent,
                chars: PROSE_CHARS,
            },
        );
        let first = self.steps.len();
        self.text_strips(lines, MARGIN + indent, 10.0, tag);
        for step in self.steps.iter_mut().skip(first) {
            if let Step::Strip(strip) = step {
                let height = strip.height;
                strip.marks.push(bar(MARGIN + 2.0, height));
            }
        }
    }

    fn framed(&mut self, paragraphs: &[Rich]) {
        let padding = 9.0;
        let first = self.steps.len();
        let edge = |at: f32| Strip {
            height: padding,
            marks: vec![Mark::rule(MARGIN, MARGIN + FRAME, at, 1.4, Ink::Text)],
            keep_next: true,
            ..Strip::default()
        };
        self.push(edge(0.0));
        for (number, rich) in paragraphs.iter().enumerate() {
            let tag = self.tree.add(TagId::ROOT, Tag::P);
            let lines = self.lines(
                rich,
                Style::BODY,
                Measure {
                    width: PROSE,
                    chars: PROSE_CHARS,
                },
            );
            let below = if number + 1 == paragraphs.len() { 0.0 } else { 8.0 };
            self.text_strips(lines, MARGIN + padding, below, tag);
        }
        self.push(Strip {
            below: 14.0,
            ..edge(padding)
        });
        self.keep_together(first);
        if let Some(Step::Strip(strip)) = self.steps.last_mut() {
            strip.keep_next = false;
        }
    }

    fn list(&mut self, items: &[Rich], numbered: bool) {
        let list = self.tree.add(TagId::ROOT, Tag::L { numbered });
        let indent = if numbered { 18.0 } else { 14.0 };
        for (number, item) in items.iter().enumerate() {
            let entry = self.tree.add(list, Tag::LI);
            let label = self.tree.add(entry, Tag::Lbl);
            let body = self.tree.add(entry, Tag::LBody);
            let measure = Measure {
                width: PROSE - indent,
                chars: PROSE_CHARS,
            };
            let lines = self.lines(item, Style::BODY, measure);
            let first = self.steps.len();
            let below = if number + 1 == items.len() { 9.0 } else { 3.0 };
            self.text_strips(lines, MARGIN + indent, below, body);
            let sign = if numbered {
                format!("{}.", number + 1)
            } else {
                "•".to_owned()
            };
            let sign = single(&mut self.shaper, &sign, Style::BODY);
            if let Some(Step::Strip(strip)) = self.steps.get_mut(first) {
                strip.marks.insert(
                    0,
                    Mark::text(MARGIN + 2.0, Style::BODY.ascent(), sign, Some(label)),
                );
            }
        }
    }

    /// One strip a line; the first two and the last two lines stay together.
    pub(super) fn text_strips(&mut self, lines: Vec<Line>, x: f32, below: f32, tag: TagId) {
        let count = lines.len();
        for (number, line) in lines.into_iter().enumerate() {
            let height = line.leading(Style::BODY);
            let is_last = number + 1 == count;
            self.push(Strip {
                height,
                below: if is_last { below } else { 0.0 },
                marks: vec![Mark::text(x, Style::BODY.ascent(), line, Some(tag))],
                keep_next: !is_last && (number == 0 || number + 2 == count),
                ..Strip::default()
            });
        }
    }

    fn display(&mut self, text: &str) {
        let tag = self.tree.add(TagId::ROOT, Tag::P);
        let padding = 11.0;
        let room = FRAME - 2.0 * padding;
        let mut style = Style::DISPLAY;
        let mut line = single(&mut self.shaper, text, style);
        if line.width > room {
            style.size *= room / line.width;
            line = single(&mut self.shaper, text, style);
        }
        let height = style.leading() + 2.0 * padding;
        let x = MARGIN + (FRAME - line.width) / 2.0;
        let marks = vec![
            Mark::rule(MARGIN, MARGIN + FRAME, 0.0, 1.0, Ink::Text),
            Mark::text(x, padding + style.ascent(), line, Some(tag)),
            Mark::rule(MARGIN, MARGIN + FRAME, height, 1.0, Ink::Text),
        ];
        self.push(Strip {
            height,
            above: 10.0,
            below: 16.0,
            marks,
            ..Strip::default()
        });
    }
}

/// The upright rule beside a quote.
fn bar(x: f32, height: f32) -> Mark {
    Mark {
        y: 0.0,
        what: What::Boxes {
            x,
            boxes: vec![[0.0, 0.0, 1.0, height]],
            ink: Ink::Rule,
        },
        tag: None,
    }
}
