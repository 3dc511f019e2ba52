//! Title, dates, language and identity: in the old dictionary and in XMP, with the same words.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use lopdf::{Dictionary, Document, Object, Result, Stream, StringFormat, dictionary};
use text::Lang;

use super::{Sheets, date, text_string};
use crate::engine::Stamp;

const CREATOR: &str = "Dôverník";
const PRODUCER: &str = concat!("Dôverník ", env!("CARGO_PKG_VERSION"));

/// Writes all of it and the `/ID`.
pub(super) fn write(document: &mut Document, sheets: &Sheets, stamp: Stamp) -> Result<()> {
    let old = document.trailer.get(b"Info")?.as_reference()?;
    document.set_object(old, info(sheets, stamp.made));
    let id = Object::String(stamp.id.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    let head = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let packet = Stream::new(head, xmp(sheets, stamp).into_bytes()).with_compression(false);
    let packet = document.add_object(packet);
    let catalog = document.catalog_mut()?;
    catalog.set("Metadata", packet);
    catalog.set("Lang", Object::string_literal(tag(sheets.lang)));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Sk => "sk-SK",
        Lang::En => "en-GB",
    }
}

fn info(sheets: &Sheets, made: DateTime<FixedOffset>) -> Dictionary {
    let mut info = Dictionary::new();
    info.set("Title", text_string(&sheets.title));
    info.set("Author", text_string(&sheets.author));
    info.set("Creator", text_string(CREATOR));
    info.set("Producer", text_string(PRODUCER));
    info.set("CreationDate", date(made));
    info.set("ModDate", date(made));
    info
}

fn xmp(sheets: &Sheets, stamp: Stamp) -> String {
    let (title, author) = (escape(&sheets.title), escape(&sheets.author));
    let date = stamp.made.to_rfc3339_opts(SecondsFormat::Secs, false);
    let lang = tag(sheets.lang);
    let id = uuid_text(stamp.id);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<xmpMM:DocumentID>{id}</xmpMM:DocumentID>
<xmpMM:InstanceID>{id}</xmpMM:InstanceID>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
    )
}

fn uuid_text(id: [u8; 16]) -> String {
    let hex = hex::encode(id);
    let mut out = String::from("uuid:");
    for (place, c) in hex.chars().enumerate() {
        if matches!(place, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        out.push(c);
    }
    out
}

/// For XML. Control characters are not allowed there at all.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_is_escaped_and_ids_are_uuids() {
        assert_eq!(escape("A & B <c>\u{7}"), "A &amp; B &lt;c&gt; ");
        assert_eq!(uuid_text([0xab; 16]), "uuid:abababab-abab-abab-abab-abababababab");
    }
}
