//! Strips → pages.

use super::strip::{Mark, Step, Strip, TableRow};
use super::style::{BODY_BOTTOM, BODY_TOP};

/// The marks of a page; `y` is measured from its top edge.
pub(crate) type Page = Vec<Mark>;

/// Pages, and where each heading stands: page (from 0) and distance from its top edge.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    pub pages: Vec<Page>,
    pub headings: Vec<(usize, f32)>,
}

/// Puts strips on pages. `heads` are the repeated heads of the tables.
pub(crate) fn paginate(steps: Vec<Step>, heads: &[Strip]) -> Pages {
    let mut press = Press {
        out: Pages {
            pages: vec![Vec::new()],
            headings: Vec::new(),
        },
        heads,
        y: BODY_TOP,
        gap: 0.0,
    };
    let mut steps = steps.into_iter().peekable();
    while let Some(step) = steps.next() {
        let Step::Strip(first) = step else {
            press.page_break();
            continue;
        };
        let mut group = vec![first];
        let mut wanted = 0.0;
        while let Some(last) = group.last() {
            wanted = f32::max(wanted - last.height, last.follow);
            if !last.keep_next && wanted <= 0.0 {
                break;
            }
            match steps.next_if(|step| matches!(step, Step::Strip(_))) {
                Some(Step::Strip(next)) => group.push(next),
                _ => break,
            }
        }
        press.group(group);
    }
    press.out
}

struct Press<'h> {
    out: Pages,
    heads: &'h [Strip],
    /// Where the next strip begins, before its gap.
    y: f32,
    /// Space that the strip above wants below itself.
    gap: f32,
}

impl Press<'_> {
    fn is_empty(&self) -> bool {
        self.out.pages.last().is_none_or(Vec::is_empty)
    }

    fn page_break(&mut self) {
        if !self.is_empty() {
            self.new_page();
        }
    }

    fn new_page(&mut self) {
        self.out.pages.push(Vec::new());
        (self.y, self.gap) = (BODY_TOP, 0.0);
    }

    /// Strips that stay together if a page is long enough for them.
    fn group(&mut self, group: Vec<Strip>) {
        if !self.is_empty() && self.y + self.height(&group) > BODY_BOTTOM {
            self.new_page();
            self.repeat_head(group.first());
        }
        for strip in group {
            if !self.is_empty() && self.y + self.gap_above(&strip) + strip.height > BODY_BOTTOM {
                self.new_page();
                self.repeat_head(Some(&strip));
            }
            self.put(strip);
        }
    }

    fn gap_above(&self, strip: &Strip) -> f32 {
        if self.is_empty() {
            0.0
        } else {
            self.gap.max(strip.above)
        }
    }

    fn height(&self, group: &[Strip]) -> f32 {
        let mut gap = self.gap;
        let mut height = 0.0;
        for strip in group {
            height += gap.max(strip.above) + strip.height;
            gap = strip.below;
        }
        height
    }

    fn repeat_head(&mut self, next: Option<&Strip>) {
        let Some(TableRow::Body(number)) = next.and_then(|strip| strip.table) else {
            return;
        };
        if let Some(head) = self.heads.get(number) {
            self.put(head.clone());
        }
    }

    fn put(&mut self, strip: Strip) {
        // Empty space at the top of a page is left out.
        if self.is_empty() && strip.marks.is_empty() {
            return;
        }
        let top = self.y + self.gap_above(&strip);
        if strip.heading.is_some() {
            self.out.headings.push((self.out.pages.len() - 1, top));
        }
        if let Some(page) = self.out.pages.last_mut() {
            page.extend(strip.marks.into_iter().map(|mark| Mark {
                y: mark.y + top,
                ..mark
            }));
        }
        self.y = top + strip.height;
        self.gap = strip.below;
    }
}

#[cfg(test)]
mod tests {
    use super::super::style::Ink;
    use super::*;

    fn strip(height: f32) -> Strip {
        Strip {
            height,
            marks: vec![Mark::rule(0.0, height, 0.0, 1.0, Ink::Text)],
            ..Strip::default()
        }
    }

    /// Heights of the strips on each page.
    fn heights(steps: Vec<Step>, heads: &[Strip]) -> Vec<Vec<i32>> {
        let what = |mark: &Mark| match mark.what {
            super::super::strip::What::Rule { to, .. } => to as i32,
            _ => 0,
        };
        paginate(steps, heads)
            .pages
            .iter()
            .map(|page| page.iter().map(what).collect())
            .collect()
    }

    const PAGE: f32 = BODY_BOTTOM - BODY_TOP;

    #[test]
    fn a_page_is_filled_and_then_turned() {
        let steps = vec![
            Step::Strip(strip(PAGE - 10.0)),
            Step::Strip(strip(10.0)),
            Step::Strip(strip(11.0)),
        ];
        assert_eq!(heights(steps, &[]), [vec![651, 10], vec![11]]);
    }

    #[test]
    fn a_heading_takes_two_lines_with_it() {
        let heading = Strip {
            keep_next: true,
            follow: 29.0,
            ..strip(20.0)
        };
        for (room, expected) in [(48.0, [1, 3]), (49.5, [4, 0])] {
            let steps = vec![
                Step::Strip(strip(PAGE - room)),
                Step::Strip(heading.clone()),
                Step::Strip(strip(14.7)),
                Step::Strip(strip(14.7)),
            ];
            let pages = heights(steps, &[]);
            let counts = [pages[0].len(), pages.get(1).map_or(0, Vec::len)];
            assert_eq!(counts, expected, "room {room}");
        }
    }

    #[test]
    fn heads_are_repeated_and_space_at_the_top_is_not() {
        let row = |height| {
            Step::Strip(Strip {
                table: Some(TableRow::Body(0)),
                above: 5.0,
                ..strip(height)
            })
        };
        let head = Strip {
            table: Some(TableRow::Head(0)),
            keep_next: true,
            ..strip(20.0)
        };
        let space = Step::Strip(Strip {
            height: 30.0,
            ..Strip::default()
        });
        let steps = vec![
            space,
            Step::Strip(head.clone()),
            row(300.0),
            row(300.0),
            row(300.0),
        ];
        assert_eq!(heights(steps, &[head]), [vec![20, 300, 300], vec![20, 300]]);
    }

    #[test]
    fn no_empty_pages() {
        let steps = vec![
            Step::PageBreak,
            Step::Strip(strip(1.0)),
            Step::PageBreak,
            Step::PageBreak,
            Step::Strip(strip(2.0)),
        ];
        assert_eq!(heights(steps, &[]), [vec![1], vec![2]]);
    }

    #[test]
    fn a_group_longer_than_a_page_is_broken() {
        let kept = |height| {
            Step::Strip(Strip {
                keep_next: true,
                ..strip(height)
            })
        };
        let steps = vec![kept(400.0), kept(400.0), Step::Strip(strip(10.0))];
        assert_eq!(heights(steps, &[]), [vec![400], vec![400, 10]]);
    }
}
