//! The outlines beside the pages: parts, and sections within them.

use lopdf::{Dictionary, Document, Object, ObjectId, Result, dictionary};

use super::{Place, destination, integer, text_string};

/// Writes them, where there are at least two.
pub(super) fn write(document: &mut Document, headings: &[Place], pages: &[ObjectId]) -> Result<()> {
    let outlines: Vec<&Place> = headings
        .iter()
        .filter(|heading| heading.depth.is_some())
        .collect();
    if outlines.len() < 2 {
        return Ok(());
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = outlines.iter().map(|_| document.new_object_id()).collect();
    let entries: Vec<(ObjectId, &Place)> = ids.into_iter().zip(outlines).collect();
    let parts: Vec<&[(ObjectId, &Place)]> = entries
        .chunk_by(|_, next| next.1.depth > Some(0))
        .filter(|part| !part.is_empty())
        .collect();
    let heads: Vec<ObjectId> = parts
        .iter()
        .filter_map(|part| part.first())
        .map(|(id, _)| *id)
        .collect();
    for (place, part) in parts.iter().enumerate() {
        let Some(((id, outline), below)) = part.split_first() else {
            continue;
        };
        let ids: Vec<ObjectId> = below.iter().map(|(id, _)| *id).collect();
        let mut item = item(outline, root, &heads, place, pages);
        add_kids(&mut item, &ids, false);
        document.set_object(*id, item);
        for (place, (kid, outline)) in below.iter().enumerate() {
            document.set_object(*kid, self::item(outline, *id, &ids, place, pages));
        }
    }
    let mut outline_root = dictionary! { "Type" => "Outlines" };
    add_kids(&mut outline_root, &heads, true);
    document.set_object(root, outline_root);
    let catalog = document.catalog_mut()?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

fn item(
    outline: &Place,
    parent: ObjectId,
    siblings: &[ObjectId],
    place: usize,
    pages: &[ObjectId],
) -> Dictionary {
    let mut item = Dictionary::new();
    item.set("Title", text_string(&outline.title));
    item.set("Parent", parent);
    if let Some(page) = pages.get(outline.page) {
        item.set("Dest", destination(*page, outline.y));
    }
    if let Some(before) = place.checked_sub(1).and_then(|place| siblings.get(place)) {
        item.set("Prev", *before);
    }
    if let Some(after) = siblings.get(place + 1) {
        item.set("Next", *after);
    }
    item
}

/// First, last and how many; those of a closed item count negative.
fn add_kids(item: &mut Dictionary, kids: &[ObjectId], open: bool) {
    if let (Some(first), Some(last)) = (kids.first(), kids.last()) {
        item.set("First", *first);
        item.set("Last", *last);
        let count = integer(kids.len());
        item.set(
            "Count",
            if open {
                count
            } else {
                Object::Integer(-count.as_i64().unwrap_or(0))
            },
        );
    }
}
