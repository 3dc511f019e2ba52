//! QR codes as filled squares, with words beside them.

use qrcode::{Color, EcLevel, QrCode};

use super::RenderError;
use super::layout::Layout;
use super::model::Rich;
use super::strip::{Mark, Step, Strip, What};
use super::style::{FRAME, Ink, MARGIN, Style};
use super::tree::{Tag, TagId};
use super::wrap::Measure;

/// Side of the code without its quiet zone: 37 mm.
const SIDE: f32 = 105.0;
/// The quiet zone, in modules (ISO/IEC 18004).
const QUIET: f32 = 4.0;

impl Layout {
    /// # Errors
    /// [`RenderError::Code`] where the data do not fit in any code.
    pub(super) fn code(&mut self, data: &str, alt: &str, beside: &[Rich]) -> Result<(), RenderError> {
        let code = QrCode::with_error_correction_level(data, EcLevel::Q).map_err(|_| RenderError::Code)?;
        let figure = self.tree.add(TagId::ROOT, Tag::Figure(alt.to_owned()));
        let (boxes, module) = dark_modules(&code);
        let what = What::Boxes {
            x: MARGIN,
            boxes,
            ink: Ink::Text,
        };
        let mut marks = vec![Mark {
            y: 0.0,
            what,
            tag: Some(figure),
        }];
        let x = MARGIN + SIDE + QUIET * module + 8.0;
        let text_height = self.beside(beside, x, &mut marks);
        self.steps.push(Step::Strip(Strip {
            height: text_height.max(SIDE),
            above: QUIET * module,
            below: 12.0,
            marks,
            ..Strip::default()
        }));
        Ok(())
    }

    /// Sets the words; their height.
    fn beside(&mut self, beside: &[Rich], x: f32, marks: &mut Vec<Mark>) -> f32 {
        let mut y = 0.0;
        for rich in beside {
            let tag = self.tree.add(TagId::ROOT, Tag::P);
            for line in self.lines(rich, Style::BODY, Measure::width(MARGIN + FRAME - x)) {
                marks.push(Mark::text(x, y + Style::BODY.ascent(), line, Some(tag)));
                y += Style::BODY.leading();
            }
            y += 6.0;
        }
        y
    }
}

/// Dark modules, joined along each row, and the size of one.
#[allow(clippy::cast_precision_loss)] // at most 177 modules
fn dark_modules(code: &QrCode) -> (Vec<[f32; 4]>, f32) {
    let width = code.width();
    let module = SIDE / width as f32;
    let colors = code.to_colors();
    let mut boxes = Vec::new();
    for (row, modules) in colors.chunks(width).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (x, y) = (column as f32 * module, row as f32 * module);
                boxes.push([x, y, run.len() as f32 * module, module]);
            }
            column += run.len();
        }
    }
    (boxes, module)
}
