//! Files inside the PDF: listed by name for readers, and as associated files (PDF/A-3, ISO 19005-3 §6.8).

use chrono::{DateTime, FixedOffset};
use lopdf::{Dictionary, Document, Object, ObjectId, Result, Stream, dictionary};

use super::{date, integer, text_string};
use crate::attachment::{Attachment, Relation};

/// Writes them; nothing where there are none.
pub(super) fn write(
    document: &mut Document,
    attachments: &[Attachment],
    made: DateTime<FixedOffset>,
) -> Result<()> {
    if attachments.is_empty() {
        return Ok(());
    }
    let (mut names, mut files) = (Vec::new(), Vec::new());
    for (number, attachment) in attachments.iter().enumerate() {
        let file = specification(document, attachment, made);
        // The keys of a name tree are sorted; the names of the files may repeat.
        names.push(Object::string_literal(format!("{number:06}")));
        names.push(file.into());
        files.push(file.into());
    }
    let embedded = document.add_object(dictionary! { "Names" => names });
    let catalog = document.catalog_mut()?;
    catalog.set("Names", dictionary! { "EmbeddedFiles" => embedded });
    catalog.set("AF", Object::Array(files));
    Ok(())
}

fn specification(document: &mut Document, attachment: &Attachment, made: DateTime<FixedOffset>) -> ObjectId {
    let head = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => Object::Name(attachment.media_type.clone().into_bytes()),
        "Params" => dictionary! {
            "Size" => integer(attachment.bytes.len()),
            "ModDate" => date(made),
        },
    };
    let content = document.add_object(Stream::new(head, attachment.bytes.clone()));
    let name = text_string(file_name(&attachment.name));
    let mut file = Dictionary::new();
    file.set("Type", "Filespec");
    file.set("F", name.clone());
    file.set("UF", name);
    file.set("Desc", text_string(&attachment.description));
    file.set(
        "AFRelationship",
        match attachment.relation {
            Relation::Data => "Data",
            Relation::Supplement => "Supplement",
        },
    );
    file.set("EF", dictionary! { "F" => content, "UF" => content });
    document.add_object(file)
}

/// The last part of a path: a reader must not be led into another folder.
fn file_name(name: &str) -> &str {
    name.rsplit(['/', '\\', ':'])
        .next()
        .filter(|name| !name.is_empty())
        .unwrap_or("file")
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_name_has_no_folder() {
        for (name, plain) in [
            ("formulár.pdf", "formulár.pdf"),
            ("../../.bashrc", ".bashrc"),
            ("C:\\x\\y.txt", "y.txt"),
            ("x/", "file"),
            ("", "file"),
        ] {
            assert_eq!(file_name(name), plain, "{name}");
        }
    }
}
