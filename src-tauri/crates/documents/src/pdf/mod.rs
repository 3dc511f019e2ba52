//! Drawn pages → a file: `printpdf` writes pages and fonts, and what it leaves out is added here with `lopdf`:
//! honest font names, the structure tree, outlines, metadata, the `/ID`.
//!
//! Object streams, because a tagged report has thousands of small structure elements: a fifth of the size.

mod attachments;
mod fonts;
mod metadata;
mod outline;
mod structure;

use chrono::{DateTime, FixedOffset};
use lopdf::{Document, Object, ObjectId, SaveOptions};
use printpdf::{
    FontId, Mm, ParsedFont, PdfDocument, PdfFont, PdfPage, PdfParseErrorSeverity, PdfSaveOptions, Pt, Rect,
};
use text::Lang;

use crate::RenderError;
use crate::attachment::Attachment;
use crate::engine::Stamp;
use crate::engine::draw::Drawn;
use crate::engine::font::FaceId;
use crate::engine::style::{PAGE_HEIGHT, PAGE_WIDTH};
use crate::engine::tree::Tree;

/// Everything that goes into the file.
pub(crate) struct Sheets {
    pub title: String,
    pub author: String,
    pub lang: Lang,
    pub drawn: Drawn,
    pub tree: Tree,
    /// All headings, as links and outlines lead to them.
    pub headings: Vec<Place>,
    /// Files to put inside.
    pub attachments: Vec<Attachment>,
}

/// Where a heading stands.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Its depth in the outlines: 0, or 1 below the last of depth 0; none where they leave it out.
    pub depth: Option<usize>,
    pub title: String,
    /// From 0.
    pub page: usize,
    /// Distance from the lower edge, in points.
    pub y: f32,
}

/// Puts the file together.
///
/// # Errors
/// [`RenderError::Pdf`] where a part is refused; nothing is left out silently.
pub(crate) fn assemble(mut sheets: Sheets, stamp: Stamp) -> Result<Vec<u8>, RenderError> {
    let mut document = draft(&mut sheets)?;
    let pages: Vec<ObjectId> = document.page_iter().collect();
    fonts::name(&mut document).map_err(refused)?;
    structure::write(&mut document, &sheets, &pages).map_err(refused)?;
    outline::write(&mut document, &sheets.headings, &pages).map_err(refused)?;
    metadata::write(&mut document, &sheets, stamp).map_err(refused)?;
    attachments::write(&mut document, &sheets.attachments, stamp.made).map_err(refused)?;
    document.version = "1.7".to_owned();
    document.compress();
    let options = SaveOptions {
        use_object_streams: true,
        use_xref_streams: true,
        ..SaveOptions::default()
    };
    let mut bytes = Vec::new();
    document
        .save_with_options(&mut bytes, options)
        .map_err(|error| RenderError::Pdf(error.to_string()))?;
    Ok(bytes)
}

#[allow(clippy::needless_pass_by_value)] // an argument of map_err
fn refused(error: lopdf::Error) -> RenderError {
    RenderError::Pdf(error.to_string())
}

/// Pages, content and subset fonts, by `printpdf`.
fn draft(sheets: &mut Sheets) -> Result<Document, RenderError> {
    let mut draft = PdfDocument::new("");
    for face in &sheets.drawn.faces {
        draft
            .resources
            .fonts
            .map
            .insert(FontId(face.resource().to_owned()), PdfFont::new(embedded(*face)?));
    }
    draft.pages = std::mem::take(&mut sheets.drawn.pages)
        .into_iter()
        .map(|ops| {
            let mut page = PdfPage::new(Mm(210.0), Mm(297.0), ops);
            let sheet = Rect::from_wh(Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT));
            (page.media_box, page.trim_box, page.crop_box) = (sheet.clone(), sheet.clone(), sheet);
            page
        })
        .collect();
    let mut warnings = Vec::new();
    let document = printpdf::to_lopdf_doc(&draft, &PdfSaveOptions::default(), &mut warnings);
    match warnings
        .into_iter()
        .find(|warning| warning.severity == PdfParseErrorSeverity::Error)
    {
        Some(warning) => Err(RenderError::Pdf(warning.msg)),
        None => Ok(document),
    }
}

fn embedded(face: FaceId) -> Result<ParsedFont, RenderError> {
    ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new()).ok_or(RenderError::Font)
}

/// A text string: plain where it is ASCII, UTF-16 with its mark otherwise.
fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(
        units.flat_map(u16::to_be_bytes).collect(),
        lopdf::StringFormat::Hexadecimal,
    )
}

/// A point in time as PDF writes it.
fn date(at: DateTime<FixedOffset>) -> Object {
    let offset = at.format("%z").to_string();
    let (hours, minutes) = offset.split_at_checked(3).unwrap_or(("+00", "00"));
    Object::string_literal(format!("D:{}{hours}'{minutes}'", at.format("%Y%m%d%H%M%S")))
}

/// A number of the file.
fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// Where a link or an outline leads.
fn destination(page: ObjectId, y: f32) -> Object {
    Object::Array(vec![
        page.into(),
        "XYZ".into(),
        Object::Null,
        Object::Real(y.round()),
        Object::Null,
    ])
}
