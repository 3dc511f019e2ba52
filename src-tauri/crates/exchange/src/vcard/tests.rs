//! Cards line by line; whole files are in `tests/fixtures`.

use encoding_rs::{UTF_8, WINDOWS_1250};
use proptest::prelude::*;

use super::{charset, split::Split};
use crate::{Options, parse};

fn cards(bytes: &[u8]) -> Vec<(usize, bool)> {
    Split::new(bytes).map(|c| (c.lines.len(), c.ended)).collect()
}

#[test]
fn parting_a_file() {
    for (text, expected) in [
        ("BEGIN:VCARD\nFN:A\nEND:VCARD\n", vec![(1, true)]),
        (
            "begin:vcard\r\nFN:A\r\nend:vcard\r\nBEGIN:VCARD\r\nFN:B\r\nEND:VCARD",
            vec![(1, true), (1, true)],
        ),
        (
            "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n",
            vec![(1, false), (1, true)],
        ),
        ("BEGIN:VCARD\nFN:A\n", vec![(1, false)]),
        ("x\nBEGIN:VCARD\nEND:VCARD\nx\n", vec![(0, true)]),
        // A card inside a card (vCard 2.1, AGENT) is no person of the list.
        (
            "BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTEL:1\nEND:VCARD\n",
            vec![(2, true)],
        ),
        // Folded, and a picture without indentation.
        (
            "BEGIN:VCARD\nFN:A\n B\nPHOTO;BASE64:AAAA\nBBBB\n\nTEL:1\nEND:VCARD\n",
            vec![(2, true)],
        ),
        ("", vec![]),
    ] {
        assert_eq!(cards(text.as_bytes()), expected, "{text:?}");
    }
}

#[test]
fn lines_as_utf8() {
    for (line, expected) in [
        (&b"FN:Zofia"[..], "FN:Zofia"),
        (
            b"FN;CHARSET=windows-1250;ENCODING=QUOTED-PRINTABLE:=8Eofia",
            "FN:Žofia",
        ),
        (
            b"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C5=BDofia",
            "FN:Žofia",
        ),
        (b"FN;QUOTED-PRINTABLE:=8Eofia Kov=E1=E8ov=E1", "FN:Žofia Kováčová"),
        // A raw semicolon parts, an encoded one does not.
        (b"N;ENCODING=QUOTED-PRINTABLE:A=3BB;C=2CD;", "N:A\\;B;C\\,D;"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab", "NOTE:a\\nb"),
        (b"TEL;WORK;VOICE:1", "TEL;WORK;VOICE:1"),
        (b"FN;CHARSET=windows-1250:\x8Eofia", "FN:Žofia"),
        (b"FN:100 % =istota", "FN:100 % =istota"),
    ] {
        assert_eq!(
            charset::plain_line(line, WINDOWS_1250),
            expected,
            "{:?}",
            String::from_utf8_lossy(line)
        );
    }
    assert_eq!(
        charset::plain_line(b"FN:\x8Eofia Kov\xE1\xE8ov\xE1", UTF_8),
        "FN:Žofia Kováčová",
        "guessed line by line"
    );
}

#[test]
fn overrides_by_property() {
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Eva\nBDAY:1985-04-12\nNOTE:x\nEND:VCARD\n";
    let options = Options {
        map: vec!["BDAY=birth_date".to_owned(), "NOTE=".to_owned()],
        ..Options::default()
    };
    let parsed = parse(card.as_bytes(), "a.vcf", &options).expect("cards");
    let values: Vec<String> = parsed.rows[0]
        .values
        .iter()
        .map(|v| format!("{}={}", v.field, v.value))
        .collect();
    assert_eq!(values, ["name=Eva", "birth_date=1985-04-12"]);
    assert_eq!(parsed.not_imported, ["NOTE"]);
}

proptest! {
    /// Any text in a value comes through both encodings of vCard 2.1.
    #[test]
    fn quoted_printable_comes_back(name in "[a-zA-ZžŽščťľáé;,\\\\= ]{1,20}") {
        let name = name.trim();
        prop_assume!(name.chars().any(char::is_alphabetic) && !name.contains("\\;"));
        let coded: String = name.bytes().map(|b| format!("={b:02X}")).collect();
        let card = format!("BEGIN:VCARD\nVERSION:2.1\nNOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{coded}\nTEL:0905123456\nEND:VCARD\n");
        let parsed = parse(card.as_bytes(), "a.vcf", &Options::default()).expect("card");
        let note = parsed.rows[0].get(&crate::Field::NOTE).unwrap_or_default().to_owned();
        prop_assert_eq!(note, crate::table::formula::unguard(name).trim().to_owned());
    }

    #[test]
    fn any_lines(body in prop::collection::vec("(item1\\.)?(FN|N|ORG|TEL|EMAIL|ADR|BDAY|NOTE|X-A|VERSION|AGENT|BEGIN|END|KIND)[;:=,\"\\\\ A-Za-zž0-9.\\-]{0,30}", 0..12)) {
        let card = format!("BEGIN:VCARD\r\n{}\r\nEND:VCARD\r\n", body.join("\r\n"));
        let _ = parse(card.as_bytes(), "a.vcf", &Options::default());
    }
}
