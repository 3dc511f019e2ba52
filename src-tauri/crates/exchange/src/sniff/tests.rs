//! Telling encodings and files apart.

use encoding_rs::{ISO_8859_2, WINDOWS_1250, WINDOWS_1251};
use proptest::prelude::*;

use super::{Format, sniff};
use crate::error::ImportError;
use crate::limits;

const NAMES: &[&str] = &[
    "Žofia Kováčová",
    "Ľubomír Šťastný",
    "Tomáš Ďurďovič",
    "Mária Žilinčíková",
    "Štefan Ťažký",
    "Jiří Dvořák",
    "Květa Růžičková",
    "Peter Múdry",
];

fn list(names: &[&str]) -> String {
    let mut text = "Meno a priezvisko;E-mail\r\n".to_owned();
    for (i, name) in names.iter().enumerate() {
        text.push_str(&format!("{name};p{i}@posta.example\r\n"));
    }
    text
}

#[test]
fn encodings_of_the_region() {
    // Whole lists, and each name that has a letter by which the two encodings differ.
    for names in [NAMES, &NAMES[..1], &NAMES[1..2], &NAMES[4..5], &NAMES[5..6]] {
        let text = list(names);
        let (bytes, _, _) = WINDOWS_1250.encode(&text);
        assert_eq!(
            sniff(&bytes, "a.csv").expect("1250").encoding,
            "windows-1250",
            "{names:?}"
        );
        assert_eq!(
            sniff(text.as_bytes(), "a.csv").expect("utf-8").encoding,
            "UTF-8",
            "{names:?}"
        );
    }
    let (bytes, _, _) = ISO_8859_2.encode(NAMES[1]);
    let mut file = b"Meno;Mesto\r\n".to_vec();
    file.extend_from_slice(&bytes);
    assert_eq!(sniff(&file, "a.csv").expect("8859-2").encoding, "ISO-8859-2");
    // A Ukrainian list is neither.
    let text = format!(
        "Meno;Mesto\r\n{}",
        "Тарас Шевченко;Київ\r\nОксана Петренко;Львів\r\n".repeat(5)
    );
    let (bytes, _, _) = WINDOWS_1251.encode(&text);
    assert_eq!(sniff(&bytes, "a.csv").expect("1251").encoding, "windows-1251");
}

#[test]
fn utf16_with_and_without_its_mark() {
    let text = list(NAMES);
    for (mark, big) in [(true, false), (false, false), (true, true), (false, true)] {
        let units = std::iter::once(0xFEFF)
            .filter(|_| mark)
            .chain(text.encode_utf16());
        let bytes: Vec<u8> = units
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect();
        let expected = if big { "UTF-16BE" } else { "UTF-16LE" };
        assert_eq!(
            sniff(&bytes, "a.csv").expect("utf-16").encoding,
            expected,
            "mark {mark}"
        );
    }
}

#[test]
fn delimiters() {
    for (text, delimiter) in [
        ("Meno;Mesto\na;b\n", ';'),
        ("Meno,Mesto\na,b\n", ','),
        ("Meno\tMesto\na\tb\n", '\t'),
        ("Meno|Mesto\na|b\n", '|'),
        ("sep=,\r\nMeno,Mesto\r\na,b\r\n", ','),
        ("\"sep=;\"\r\nMeno;Mesto\r\n", ';'),
        (
            "Meno;Poznámka\na;jedna, dva, tri, štyri\nb;päť, šesť, sedem, osem\n",
            ';',
        ),
        ("\"Meno\",\"Poznámka\"\n\"a\",\"x;y;z\"\n\"b\",\"x;y;z\"\n", ','),
        ("E-mail\na@b.example\n", ';'),
    ] {
        assert_eq!(
            sniff(text.as_bytes(), "a.csv").expect("table").delimiter,
            Some(delimiter),
            "{text:?}"
        );
    }
}

#[test]
fn cards_and_their_versions() {
    for (version, format) in [
        ("2.1", Format::VCard21),
        ("3.0", Format::VCard30),
        ("4.0", Format::VCard40),
    ] {
        let card = format!("begin:vcard\r\nVERSION:{version}\r\nFN:A\r\nEND:VCARD\r\n");
        for name in ["a.vcf", "a.txt", "a"] {
            assert_eq!(
                sniff(card.as_bytes(), name).expect("card").format,
                format,
                "{name}"
            );
        }
        assert_eq!(
            sniff(card.as_bytes(), "a.csv"),
            Err(ImportError::BadFile),
            "not what it says"
        );
    }
}

#[test]
fn too_much() {
    let columns = format!("Meno{}\n", ";x".repeat(limits::MAX_COLUMNS));
    assert_eq!(sniff(columns.as_bytes(), "a.csv"), Err(ImportError::BadFile));
    let lines = format!("Meno\n{}", "\n".repeat(2 * limits::MAX_LINES));
    assert_eq!(sniff(lines.as_bytes(), "a.csv"), Err(ImportError::FileTooLarge));
    let bytes = vec![b'a'; limits::MAX_BYTES + 1];
    assert_eq!(sniff(&bytes, "a.csv"), Err(ImportError::FileTooLarge));
}

proptest! {
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), name in "[a-z]{0,3}(\\.(csv|vcf|txt|xlsx|ods))?") {
        if let Err(error) = sniff(&bytes, &name) {
            prop_assert!(ImportError::CODES.contains(&error.code()));
        }
    }

    /// Text of the region survives detection: what chardetng or the own look chose gives back the same names.
    #[test]
    fn detected_encoding_gives_the_text_back(picks in prop::collection::vec(0..NAMES.len(), 1..12), iso: bool) {
        let names: Vec<&str> = picks.into_iter().map(|i| NAMES[i]).collect();
        let text = list(&names);
        let encoding = if iso { ISO_8859_2 } else { WINDOWS_1250 };
        let (bytes, _, _) = encoding.encode(&text);
        let detected = sniff(&bytes, "a.csv").expect("table").encoding;
        let read = encoding_rs::Encoding::for_label(detected.as_bytes()).expect("label").decode(&bytes).0;
        prop_assert_eq!(read.as_ref(), text.as_str());
    }
}
