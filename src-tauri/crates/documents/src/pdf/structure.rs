//! The structure tree (ISO 32000-1, 14.7): what a screen reader reads, and in which order.

use lopdf::{Dictionary, Document, Object, ObjectId, Result, dictionary};

use super::{Sheets, destination, integer, text_string};
use crate::engine::draw::Link;
use crate::engine::tree::{Node, Tag, TagId};

/// What an element holds: marked content of a page, or a link annotation.
enum Kid {
    Content { page: usize, number: usize },
    Annotation { page: usize, id: ObjectId },
}

/// Writes elements, links and the tree from content back to elements.
pub(super) fn write(document: &mut Document, sheets: &Sheets, pages: &[ObjectId]) -> Result<()> {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = (0..sheets.tree.len()).map(|_| document.new_object_id()).collect();
    let mut kids = content(sheets);
    let mut parents = page_parents(sheets, &ids);
    for link in &sheets.drawn.links {
        let key = parents.len();
        let Some(id) = annotate(document, sheets, link, pages, key)? else {
            continue;
        };
        let owner = link.tag.unwrap_or(TagId::ROOT);
        parents.push(id_of(&ids, owner).into());
        if let Some(kids) = kids.get_mut(owner.index()) {
            kids.push(Kid::Annotation { page: link.page, id });
        }
    }
    for (id, node) in sheets.tree.nodes() {
        let parent = node.parent.map_or(root, |parent| id_of(&ids, parent));
        let own = kids.get(id.index()).map_or(&[][..], Vec::as_slice);
        let bounds = sheets
            .drawn
            .figures
            .iter()
            .find(|(figure, _)| *figure == id)
            .map(|(_, bounds)| *bounds);
        document.set_object(id_of(&ids, id), element(node, parent, own, bounds, &ids, pages));
    }
    for (number, page) in pages.iter().enumerate() {
        let page = document.get_dictionary_mut(*page)?;
        page.set("StructParents", integer(number));
        page.set("Tabs", "S");
    }
    finish(document, root, id_of(&ids, TagId::ROOT), parents)
}

fn finish(document: &mut Document, root: ObjectId, first: ObjectId, parents: Vec<Object>) -> Result<()> {
    let next = integer(parents.len());
    let numbers = parents
        .into_iter()
        .enumerate()
        .flat_map(|(key, owner)| [integer(key), owner])
        .collect();
    let parent_tree = document.add_object(dictionary! { "Nums" => Object::Array(numbers) });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => Object::Array(vec![first.into()]),
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => next,
    };
    document.set_object(root, tree);
    let catalog = document.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn id_of(ids: &[ObjectId], tag: TagId) -> ObjectId {
    ids.get(tag.index()).copied().unwrap_or_default()
}

/// The marked content of each element, in the order of the pages.
fn content(sheets: &Sheets) -> Vec<Vec<Kid>> {
    let mut kids: Vec<Vec<Kid>> = (0..sheets.tree.len()).map(|_| Vec::new()).collect();
    for (page, owners) in sheets.drawn.owners.iter().enumerate() {
        for (number, owner) in owners.iter().enumerate() {
            if let Some(kids) = kids.get_mut(owner.index()) {
                kids.push(Kid::Content { page, number });
            }
        }
    }
    kids
}

/// For each page the elements of its marked contents.
fn page_parents(sheets: &Sheets, ids: &[ObjectId]) -> Vec<Object> {
    let owners = sheets.drawn.owners.iter();
    owners
        .map(|owners| Object::Array(owners.iter().map(|owner| id_of(ids, *owner).into()).collect()))
        .collect()
}

fn element(
    node: &Node,
    parent: ObjectId,
    own: &[Kid],
    bounds: Option<[f32; 4]>,
    ids: &[ObjectId],
    pages: &[ObjectId],
) -> Dictionary {
    let mut element = dictionary! { "S" => Object::Name(node.tag.name().into_bytes()), "P" => parent };
    let home = own.iter().find_map(|kid| match kid {
        Kid::Content { page, .. } => Some(*page),
        Kid::Annotation { .. } => None,
    });
    if let Some(page) = home.and_then(|page| pages.get(page)) {
        element.set("Pg", *page);
    }
    let below = node.kids.iter().map(|kid| id_of(ids, *kid).into());
    let mut kids: Vec<Object> = own
        .iter()
        .filter_map(|kid| kid_object(kid, home, pages))
        .chain(below)
        .collect();
    match kids.len() {
        0 => {}
        1 => element.set("K", kids.remove(0)),
        _ => element.set("K", Object::Array(kids)),
    }
    match &node.tag {
        Tag::TH { row } => {
            let scope = if *row { "Row" } else { "Column" };
            element.set("A", dictionary! { "O" => "Table", "Scope" => scope });
        }
        Tag::L { numbered } => {
            let numbering = if *numbered { "Decimal" } else { "Disc" };
            element.set("A", dictionary! { "O" => "List", "ListNumbering" => numbering });
        }
        Tag::Figure(alt) => {
            element.set("Alt", text_string(alt));
            if let Some(bounds) = bounds {
                let bounds = Object::Array(bounds.map(Object::Real).to_vec());
                element.set(
                    "A",
                    dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds },
                );
            }
        }
        _ => {}
    }
    element
}

fn kid_object(kid: &Kid, home: Option<usize>, pages: &[ObjectId]) -> Option<Object> {
    match kid {
        Kid::Content { page, number } if Some(*page) == home => Some(integer(*number)),
        Kid::Content { page, number } => {
            let page = *pages.get(*page)?;
            Some(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => integer(*number) }.into())
        }
        Kid::Annotation { page, id } => {
            let page = *pages.get(*page)?;
            Some(dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => *id }.into())
        }
    }
}

/// A link to a heading; `None` where its page or heading is not there.
fn annotate(
    document: &mut Document,
    sheets: &Sheets,
    link: &Link,
    pages: &[ObjectId],
    key: usize,
) -> Result<Option<ObjectId>> {
    let Some(target) = sheets.headings.get(link.heading) else {
        return Ok(None);
    };
    let (Some(page), Some(there)) = (pages.get(link.page), pages.get(target.page)) else {
        return Ok(None);
    };
    let annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => Object::Array(link.rect.map(Object::Real).to_vec()),
        "Border" => Object::Array(vec![0.into(), 0.into(), 0.into()]),
        "F" => 4,
        "Contents" => text_string(&target.title),
        "StructParent" => integer(key),
        "Dest" => destination(*there, target.y),
    };
    let id = document.add_object(annotation);
    document
        .get_dictionary_mut(*page)?
        .get_mut(b"Annots")?
        .as_array_mut()?
        .push(id.into());
    Ok(Some(id))
}
