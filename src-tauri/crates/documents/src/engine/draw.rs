//! Pages → the operators of `printpdf`, each text inside the marked content of its element.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Line as StrokedLine, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle,
    Point, Pt, Rect, Rgb, TextItem,
};

use super::font::FaceId;
use super::model::Running;
use super::page::{Page, Pages};
use super::shape::{Piece, Shaper};
use super::strip::{Mark, What};
use super::style::{
    FOOTER_BASELINE, FOOTER_RULE, FRAME, HAIR, HEADER_BASELINE, HEADER_RULE, Ink, MARGIN, PAGE_HEIGHT, Style,
};
use super::tree::{TagId, Tree};
use super::wrap::{Line, single, single_within};

/// Everything drawn, and what it is the content of.
#[derive(Debug, Default)]
pub(crate) struct Drawn {
    /// The operators of each page.
    pub pages: Vec<Vec<Op>>,
    /// The element of each marked content of each page, by its number.
    pub owners: Vec<Vec<TagId>>,
    /// Places that lead to a heading.
    pub links: Vec<Link>,
    /// Where pictures stand: left, bottom, right, top.
    pub figures: Vec<(TagId, [f32; 4])>,
    /// Faces that are used.
    pub faces: Vec<FaceId>,
}

/// A place on a page that leads to a heading. `rect` is left, bottom, right, top, from the lower left corner.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub page: usize,
    pub rect: [f32; 4],
    pub heading: usize,
    pub tag: Option<TagId>,
}

/// Draws all pages with their headers and footers.
pub(crate) fn draw(shaper: &mut Shaper, tree: &Tree, pages: &Pages, running: &Running<'_>) -> Drawn {
    let mut drawn = Drawn::default();
    let count = pages.pages.len();
    for (number, page) in pages.pages.iter().enumerate() {
        let mut pen = Pen::new(shaper, tree, number, &pages.headings);
        pen.header(running);
        pen.page(page);
        pen.footer(running, count);
        drawn.links.append(&mut pen.links);
        drawn.figures.append(&mut pen.figures);
        drawn.faces.append(&mut pen.faces);
        drawn.owners.push(pen.owners);
        drawn.pages.push(pen.ops);
    }
    drawn.faces.sort_unstable();
    drawn.faces.dedup();
    drawn
}

struct Pen<'s> {
    shaper: &'s mut Shaper,
    tree: &'s Tree,
    number: usize,
    headings: &'s [(usize, f32)],
    ops: Vec<Op>,
    owners: Vec<TagId>,
    links: Vec<Link>,
    figures: Vec<(TagId, [f32; 4])>,
    faces: Vec<FaceId>,
    font: Option<(FaceId, f32)>,
    fill: Option<Ink>,
    /// The element whose marked content is open.
    open: Option<Option<TagId>>,
}

impl<'s> Pen<'s> {
    fn new(shaper: &'s mut Shaper, tree: &'s Tree, number: usize, headings: &'s [(usize, f32)]) -> Self {
        Self {
            shaper,
            tree,
            number,
            headings,
            ops: Vec::new(),
            owners: Vec::new(),
            links: Vec::new(),
            figures: Vec::new(),
            faces: Vec::new(),
            font: None,
            fill: None,
            open: None,
        }
    }

    fn page(&mut self, page: &Page) {
        for mark in page {
            self.mark(mark);
        }
        self.close();
    }

    fn mark(&mut self, mark: &Mark) {
        if let What::Link {
            heading,
            from,
            to,
            height,
        } = mark.what
        {
            let (top, bottom) = (flip(mark.y), flip(mark.y + height));
            let rect = [round(from), bottom, round(to), top];
            self.links.push(Link {
                page: self.number,
                rect,
                heading,
                tag: mark.tag,
            });
            return;
        }
        self.content_of(mark.tag);
        match &mark.what {
            What::Text { x, line } => self.text(*x, mark.y, line),
            What::PageOf {
                heading,
                right,
                style,
            } => {
                let page = self.headings.get(*heading).map_or(0, |(page, _)| page + 1);
                let line = single(self.shaper, &format!(" {page}"), *style);
                self.text(right - line.width, mark.y, &line);
            }
            What::Rule {
                from,
                to,
                weight,
                ink,
                dotted,
            } => self.rule(*from, *to, mark.y, *weight, *ink, *dotted),
            What::Boxes { x, boxes, ink } => {
                self.figures
                    .extend(mark.tag.map(|tag| (tag, bounds(*x, mark.y, boxes))));
                self.boxes(*x, mark.y, boxes, *ink);
            }
            What::Link { .. } => {}
        }
    }

    /// Opens the marked content of an element, or of an artifact, unless it is open.
    fn content_of(&mut self, tag: Option<TagId>) {
        if self.open == Some(tag) {
            return;
        }
        self.close();
        self.open = Some(tag);
        match tag {
            Some(tag) => {
                let number = i64::try_from(self.owners.len()).unwrap_or(i64::MAX);
                self.owners.push(tag);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
                let name = self
                    .tree
                    .get(tag)
                    .map_or_else(String::new, |node| node.tag.name());
                let properties = DictItem::Dict { map };
                self.ops.push(Op::BeginMarkedContentWithProperties {
                    tag: name,
                    properties,
                });
            }
            None => self.ops.push(Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            }),
        }
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn text(&mut self, x: f32, y: f32, line: &Line) {
        if line.spans.is_empty() {
            return;
        }
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetTextCursor {
            pos: Point {
                x: Pt(round(x)),
                y: Pt(flip(y)),
            },
        });
        for span in &line.spans {
            self.font(span.face, span.style);
            self.fill(span.style.ink);
            let items = self
                .shaper
                .pieces(span.face, &span.text)
                .into_iter()
                .map(item)
                .collect();
            self.ops.push(Op::ShowText { items });
        }
        self.ops.push(Op::EndTextSection);
    }

    fn font(&mut self, face: FaceId, style: Style) {
        if self.font == Some((face, style.size)) {
            return;
        }
        self.font = Some((face, style.size));
        if !self.faces.contains(&face) {
            self.faces.push(face);
        }
        let font = PdfFontHandle::External(FontId(face.resource().to_owned()));
        self.ops.push(Op::SetFont {
            font,
            size: Pt(round(style.size)),
        });
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: color(ink) });
        }
    }

    fn rule(&mut self, from: f32, to: f32, y: f32, weight: f32, ink: Ink, dotted: bool) {
        if to <= from {
            return;
        }
        let pattern = if dotted { &[0.5, 3.0][..] } else { &[] };
        let point = |x| LinePoint {
            p: Point {
                x: Pt(round(x)),
                y: Pt(flip(y)),
            },
            bezier: false,
        };
        self.ops.extend([
            Op::SetOutlineColor { col: color(ink) },
            Op::SetOutlineThickness {
                pt: Pt(round(weight)),
            },
            Op::SetLineDashPattern {
                dash: LineDashPattern {
                    pattern: pattern.into(),
                    offset: 0.0,
                },
            },
            Op::DrawLine {
                line: StrokedLine {
                    points: vec![point(from), point(to)],
                    is_closed: false,
                },
            },
        ]);
    }

    fn boxes(&mut self, x: f32, y: f32, boxes: &[[f32; 4]], ink: Ink) {
        self.fill(ink);
        self.ops
            .extend(boxes.iter().map(|[left, top, width, height]| Op::DrawRectangle {
                rectangle: Rect {
                    x: Pt(x + left),
                    y: Pt(PAGE_HEIGHT - (y + top + height)),
                    width: Pt(*width),
                    height: Pt(*height),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                },
            }));
    }

    fn header(&mut self, running: &Running<'_>) {
        self.running("Header", |pen| {
            let reference = single_within(pen.shaper, &running.reference, Style::RUNNING, FRAME * 0.6);
            let room = FRAME - reference.width - 16.0;
            let title = single_within(pen.shaper, &running.title, Style::RUNNING, room);
            pen.text(MARGIN, HEADER_BASELINE, &title);
            pen.text(MARGIN + FRAME - reference.width, HEADER_BASELINE, &reference);
            pen.rule(MARGIN, MARGIN + FRAME, HEADER_RULE, HAIR, Ink::Rule, false);
        });
    }

    fn footer(&mut self, running: &Running<'_>, count: usize) {
        let label = (running.page_label)(self.number + 1, count);
        self.running("Footer", |pen| {
            let label = single(pen.shaper, &label, Style::RUNNING);
            let notice = single_within(pen.shaper, &running.notice, Style::RUNNING, FRAME * 0.35);
            let middle = MARGIN + (FRAME - notice.width) / 2.0;
            let company = single_within(
                pen.shaper,
                &running.company,
                Style::RUNNING,
                middle - MARGIN - 12.0,
            );
            pen.rule(MARGIN, MARGIN + FRAME, FOOTER_RULE, HAIR, Ink::Rule, false);
            pen.text(MARGIN, FOOTER_BASELINE, &company);
            pen.text(middle, FOOTER_BASELINE, &notice);
            pen.text(MARGIN + FRAME - label.width, FOOTER_BASELINE, &label);
        });
    }

    /// Content that repeats: an artifact, so that a screen reader passes over it.
    fn running(&mut self, subtype: &str, draw: impl FnOnce(&mut Self)) {
        self.close();
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        let map = BTreeMap::from([
            ("Type".to_owned(), name("Pagination")),
            ("Subtype".to_owned(), name(subtype)),
        ]);
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".to_owned(),
            properties,
        });
        draw(self);
        self.ops.push(Op::EndMarkedContentWithProperties);
    }
}

fn item(piece: Piece) -> TextItem {
    match piece {
        Piece::Text(text) => TextItem::Text(text),
        // TJ moves to the left, a kern to the right.
        #[allow(clippy::cast_precision_loss)] // thousandths of a letter
        Piece::Move(by) => TextItem::Offset(-by as f32),
    }
}

fn color(ink: Ink) -> Color {
    let (r, g, b) = ink.rgb();
    let part = |byte: u8| (f32::from(byte) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: part(r),
        g: part(g),
        b: part(b),
        icc_profile: None,
    })
}

/// Left, bottom, right and top of all boxes.
fn bounds(x: f32, y: f32, boxes: &[[f32; 4]]) -> [f32; 4] {
    let right = boxes
        .iter()
        .map(|[left, _, width, _]| left + width)
        .fold(0.0, f32::max);
    let bottom = boxes
        .iter()
        .map(|[_, top, _, height]| top + height)
        .fold(0.0, f32::max);
    [round(x), flip(y + bottom), round(x + right), flip(y)]
}

/// From the top edge downwards → from the bottom edge upwards.
fn flip(y: f32) -> f32 {
    round(PAGE_HEIGHT - y)
}

/// To hundredths of a point: a tenth of what a printer can show, and short in the file.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
