//! Fonts under the names their foundries gave them. `printpdf` writes its own resource id instead, without the tag
//! that marks a subset (ISO 32000-1, 9.6.4).

use lopdf::{Dictionary, Document, Object, ObjectId, Result};
use sha2::{Digest, Sha256};

use crate::engine::font::FaceId;

/// Renames every font of the document.
pub(super) fn name(document: &mut Document) -> Result<()> {
    let Some(page) = document.page_iter().next() else {
        return Ok(());
    };
    let (_, resources) = document.get_page_resources(page)?;
    let Some(resources) = resources.first().copied() else {
        return Ok(());
    };
    let fonts = document.get_dictionary(resources)?.get(b"Font")?.as_reference()?;
    for face in FaceId::ALL {
        let Ok(font) = document.get_dictionary(fonts)?.get(face.resource().as_bytes()) else {
            continue;
        };
        rename(document, font.as_reference()?, face)?;
    }
    Ok(())
}

fn rename(document: &mut Document, font: ObjectId, face: FaceId) -> Result<()> {
    let descriptor = descendant(document.get_dictionary_mut(font)?)?
        .get(b"FontDescriptor")?
        .as_reference()?;
    let program = document
        .get_dictionary(descriptor)?
        .get(b"FontFile2")?
        .as_reference()?;
    let tag = subset_tag(&document.get_object(program)?.as_stream()?.content);
    let name = Object::Name(format!("{tag}+{}", face.postscript_name()).into_bytes());
    let font = document.get_dictionary_mut(font)?;
    font.set("BaseFont", name.clone());
    descendant(font)?.set("BaseFont", name.clone());
    document.get_dictionary_mut(descriptor)?.set("FontName", name);
    Ok(())
}

fn descendant(font: &mut Dictionary) -> Result<&mut Dictionary> {
    let fonts = font.get_mut(b"DescendantFonts")?.as_array_mut()?;
    fonts
        .first_mut()
        .ok_or(lopdf::Error::DictKey("DescendantFonts".to_owned()))?
        .as_dict_mut()
}

/// Six capital letters that stand for the glyphs chosen: the same subset has the same tag.
fn subset_tag(program: &[u8]) -> String {
    Sha256::digest(program)
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}
