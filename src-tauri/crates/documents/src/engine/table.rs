//! Tables: heads repeated on each page, rows never split unless longer than a page.

use super::layout::Layout;
use super::model::{Column, Rich, Table};
use super::strip::{Mark, Strip, TableRow};
use super::style::{BODY_BOTTOM, BODY_TOP, FRAME, GUTTER, HAIR, Ink, MARGIN, Style};
use super::tree::{Tag, TagId};
use super::wrap::{Line, Measure};

const PADDING: f32 = 4.5;
/// So many facts are not parted by the end of a page.
const KEPT_TOGETHER: usize = 8;

/// Where a column stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    x: f32,
    width: f32,
    spans: bool,
}

/// A cell in lines, and how far below the top of its row it begins.
struct Cell {
    x: f32,
    offset: usize,
    lines: Vec<Line>,
    tag: TagId,
}

impl Layout {
    pub(super) fn table(&mut self, table: &Table) {
        let places = places(&table.columns);
        let element = self.tree.add(TagId::ROOT, Tag::Table);
        let number = self.table_head(&table.columns, &places, element);
        let body = self.tree.add(element, Tag::TBody);
        let count = table.rows.len();
        for (index, row) in table.rows.iter().enumerate() {
            let cells = self.cells(row, &places, body);
            let below = if index + 1 == count { 14.0 } else { 0.0 };
            self.row(cells, Some(number), below);
        }
    }

    /// Two columns without a head: the label is the head of its row.
    pub(super) fn facts(&mut self, facts: &[(String, Rich)], label_share: f32) {
        let columns = [Column::new("", label_share), Column::new("", 100.0 - label_share)];
        let places = places(&columns);
        let element = self.tree.add(TagId::ROOT, Tag::Table);
        let count = facts.len();
        let first = self.steps.len();
        for (index, (label, value)) in facts.iter().enumerate() {
            let row = [Rich::from(label.as_str()), value.clone()];
            let cells = self.cells(&row, &places, element);
            self.row(cells, None, if index + 1 == count { 14.0 } else { 0.0 });
        }
        if count <= KEPT_TOGETHER {
            self.keep_together(first);
        }
    }

    /// Puts the head down, with a copy that is an artifact for the pages after the first.
    fn table_head(&mut self, columns: &[Column], places: &[Place], table: TagId) -> usize {
        let head = self.tree.add(table, Tag::THead);
        let row = self.tree.add(head, Tag::TR);
        let mut marks = Vec::new();
        let mut rows = 1;
        for (column, place) in columns.iter().zip(places) {
            let tag = self.tree.add(row, Tag::TH { row: false });
            let lines = self.lines(
                &column.head.as_str().into(),
                Style::TABLE_HEAD,
                Measure::width(place.width),
            );
            rows = rows.max(lines.len());
            marks.extend(column_marks(lines, place.x, Style::TABLE_HEAD, PADDING, tag));
        }
        let height = height_of(rows, Style::TABLE_HEAD) + 2.0 * PADDING;
        marks.push(Mark::rule(MARGIN, MARGIN + FRAME, height, 0.9, Ink::Text));
        let number = self.table_heads.len();
        let strip = Strip {
            height,
            above: 4.0,
            marks,
            keep_next: true,
            table: Some(TableRow::Head(number)),
            ..Strip::default()
        };
        let mut copy = strip.clone();
        copy.marks.iter_mut().for_each(|mark| mark.tag = None);
        self.table_heads.push(copy);
        self.push(strip);
        number
    }

    fn cells(&mut self, row: &[Rich], places: &[Place], parent: TagId) -> Vec<Cell> {
        let element = self.tree.add(parent, Tag::TR);
        let mut cells: Vec<Cell> = Vec::new();
        let mut offset = 0;
        for (index, (rich, place)) in row.iter().zip(places).enumerate() {
            let is_row_head = index == 0 && row.len() > 1;
            let tag = self.tree.add(
                element,
                if is_row_head {
                    Tag::TH { row: true }
                } else {
                    Tag::TD
                },
            );
            let mut lines = self.lines(rich, Style::BODY, Measure::width(place.width));
            let mut start = offset;
            if place.spans && lines.len() > 1 {
                lines = self.lines(rich, Style::BODY, Measure::width(MARGIN + FRAME - place.x));
                // Beside the last line of what stands before it: its own lines are then alone.
                start = cells.iter().map(Cell::end).max().unwrap_or(1).saturating_sub(1);
                offset = start + lines.len();
            }
            cells.push(Cell {
                x: place.x,
                offset: start,
                lines,
                tag,
            });
        }
        cells
    }

    /// A whole row as one strip, or line by line where it is longer than a page.
    fn row(&mut self, cells: Vec<Cell>, table: Option<usize>, below: f32) {
        let count = cells.iter().map(Cell::end).max().unwrap_or(0).max(1);
        let table = table.map(TableRow::Body);
        let head = table.map_or(0.0, |_| 40.0);
        let whole = height_of(count, Style::BODY) + 2.0 * PADDING;
        let bottom_rule = |height| Mark::rule(MARGIN, MARGIN + FRAME, height, HAIR, Ink::Rule);
        if whole <= BODY_BOTTOM - BODY_TOP - head {
            let mut marks: Vec<Mark> = cells.into_iter().flat_map(|cell| cell.marks(PADDING)).collect();
            marks.push(bottom_rule(whole));
            self.push(Strip {
                height: whole,
                below,
                marks,
                table,
                ..Strip::default()
            });
            return;
        }
        for number in 0..count {
            let is_last = number + 1 == count;
            let top = if number == 0 { PADDING } else { 0.0 };
            let height = Style::BODY.leading() + top + if is_last { PADDING } else { 0.0 };
            let mut marks: Vec<Mark> = cells.iter().filter_map(|cell| cell.mark(number, top)).collect();
            if is_last {
                marks.push(bottom_rule(height));
            }
            let below = if is_last { below } else { 0.0 };
            let keep_next = !is_last && (number == 0 || number + 2 == count);
            self.push(Strip {
                height,
                below,
                marks,
                table,
                keep_next,
                ..Strip::default()
            });
        }
    }
}

impl Cell {
    /// The line of the row after its last.
    fn end(&self) -> usize {
        self.offset + self.lines.len()
    }

    fn marks(self, top: f32) -> Vec<Mark> {
        let top = top + height_of(self.offset, Style::BODY);
        column_marks(self.lines, self.x, Style::BODY, top, self.tag)
    }

    /// The mark of one line of the row, `top` below the top of its strip.
    fn mark(&self, number: usize, top: f32) -> Option<Mark> {
        let line = self.lines.get(number.checked_sub(self.offset)?)?;
        Some(Mark::text(
            self.x,
            top + Style::BODY.ascent(),
            line.clone(),
            Some(self.tag),
        ))
    }
}

fn column_marks(lines: Vec<Line>, x: f32, style: Style, top: f32, tag: TagId) -> Vec<Mark> {
    let mut y = top + style.ascent();
    lines
        .into_iter()
        .map(|line| {
            let mark = Mark::text(x, y, line, Some(tag));
            y += style.leading();
            mark
        })
        .collect()
}

#[allow(clippy::cast_precision_loss)] // a number of lines
fn height_of(lines: usize, style: Style) -> f32 {
    lines as f32 * style.leading()
}

#[allow(clippy::cast_precision_loss)] // a number of columns
fn places(columns: &[Column]) -> Vec<Place> {
    let shares: f32 = columns.iter().map(|column| column.share).sum();
    let room = FRAME - GUTTER * columns.len().saturating_sub(1) as f32;
    let mut x = MARGIN;
    columns
        .iter()
        .map(|column| {
            let width = room * column.share / shares.max(f32::EPSILON);
            let place = Place {
                x,
                width,
                spans: column.spans,
            };
            x += width + GUTTER;
            place
        })
        .collect()
}
