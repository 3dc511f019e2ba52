//! The table of contents: each listed heading, a dotted leader and its page; a click leads there.

use super::layout::Layout;
use super::model::Level;
use super::strip::{Mark, Strip, What};
use super::style::{FRAME, HAIR, Ink, MARGIN, Style};
use super::tree::{Tag, TagId};
use super::wrap::Measure;

/// Room for the page number and the least leader.
const NUMBER: f32 = 48.0;

impl Layout {
    pub(super) fn contents(&mut self) {
        let table = self.tree.add(TagId::ROOT, Tag::Toc);
        let listed: Vec<(usize, Level, String)> = self
            .headings
            .iter()
            .enumerate()
            .filter(|(_, heading)| heading.listed)
            .map(|(index, heading)| (index, heading.level, heading.text.clone()))
            .collect();
        for (index, level, text) in listed {
            self.entry(index, level, &text, table);
        }
    }

    fn entry(&mut self, heading: usize, level: Level, text: &str, table: TagId) {
        let is_main = level <= Level::Title;
        let style = if is_main { Style::STRONG } else { Style::BODY };
        let indent = if is_main { 0.0 } else { 14.0 };
        let item = self.tree.add(table, Tag::Toci);
        let reference = self.tree.add(item, Tag::Reference);
        let link = self.tree.add(reference, Tag::Link);
        let (x, right) = (MARGIN + indent, MARGIN + FRAME);
        let lines = self.lines(&text.into(), style, Measure::width(FRAME - indent - NUMBER));
        let count = lines.len();
        for (number, line) in lines.into_iter().enumerate() {
            let is_last = number + 1 == count;
            let (height, y) = (style.leading(), style.ascent());
            let end = x + line.width + 6.0;
            let mut marks = vec![Mark::text(x, y, line, Some(link))];
            if is_last {
                let page = What::PageOf {
                    heading,
                    right,
                    style,
                };
                marks.push(Mark {
                    y,
                    what: page,
                    tag: Some(link),
                });
                let leader = What::Rule {
                    from: end,
                    to: right - 24.0,
                    weight: HAIR,
                    ink: Ink::Rule,
                    dotted: true,
                };
                marks.push(Mark {
                    y: y - 0.6,
                    what: leader,
                    tag: None,
                });
            }
            let place = What::Link {
                heading,
                from: x,
                to: right,
                height,
            };
            marks.push(Mark {
                y: 0.0,
                what: place,
                tag: Some(link),
            });
            self.push(Strip {
                height,
                above: if is_main && number == 0 { 7.0 } else { 0.0 },
                below: if is_last { 2.5 } else { 0.0 },
                marks,
                keep_next: !is_last,
                ..Strip::default()
            });
        }
    }
}
