//! Whole papers: rendered, then read back with `lopdf` and, where it is installed, with poppler.

use std::collections::BTreeSet;

use chrono::DateTime;
use lopdf::{Dictionary, Object, ObjectId};
use text::Lang;

use super::model::{Block, Column, Document, Level, Rich, Running, Table};
use super::{RenderError, Stamp, render};
use crate::Rendered;
use crate::testing::{poppler, squeeze};

fn stamp() -> Stamp {
    Stamp {
        id: [7; 16],
        made: DateTime::parse_from_rfc3339("2026-06-03T07:30:05+02:00").unwrap(),
    }
}

fn document(blocks: Vec<Block>) -> Document<'static> {
    Document {
        title: "Výpis osobných údajov".to_owned(),
        lang: Lang::Sk,
        running: Running {
            title: "Výpis osobných údajov".to_owned(),
            reference: "Žofia Kováčová · 0197".to_owned(),
            company: "Stolárstvo Podhora".to_owned(),
            notice: "Obsahuje osobné údaje".to_owned(),
            page_label: Box::new(|page, pages| format!("Strana {page} z {pages}")),
        },
        blocks,
    }
}

fn heading(level: Level, text: &str) -> Block {
    Block::Heading {
        level,
        text: text.to_owned(),
        listed: true,
    }
}

fn table(rows: usize) -> Block {
    let columns = vec![
        Column::new("Kľúč", 1.0),
        Column::spanning("Hodnota", 2.0),
        Column::new("Zdroj", 1.0),
    ];
    let row = |n: usize| {
        vec![
            format!("k{n}").into(),
            format!("hodnota-{n}-koniec").into(),
            "import".into(),
        ]
    };
    Block::Table(Table {
        columns,
        rows: (0..rows).map(row).collect(),
    })
}

fn sample(rows: usize) -> Document<'static> {
    document(vec![
        heading(Level::Title, "Obsah"),
        Block::Contents,
        Block::PageBreak,
        heading(Level::Title, "A. Vaše údaje"),
        Block::Paragraph(
            Rich::from("Evidujeme o Vás údaje podľa ")
                .and(Rich::quiet("čl. 15 GDPR"))
                .and(" takto:"),
        ),
        heading(Level::Section, "Kontakt"),
        table(rows),
        heading(Level::Subsection, "Poznámka"),
        Block::Quote("Volal jej manžel.\nOльга príde neskôr.".into()),
        Block::List {
            items: vec!["prvá vec".into(), "druhá vec".into()],
            numbered: true,
        },
        Block::Facts {
            rows: vec![("Vytvorené".to_owned(), "3. 6. 2026".into())],
            share: 30.0,
        },
        Block::Display("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ".to_owned()),
        Block::Code {
            data: "ABC".to_owned(),
            alt: "Kód".to_owned(),
            beside: vec!["Vedľa kódu".into()],
        },
    ])
}

fn open(rendered: &Rendered) -> lopdf::Document {
    lopdf::Document::load_mem(&rendered.bytes).unwrap()
}

fn dict(document: &lopdf::Document, object: &Object) -> Dictionary {
    document.dereference(object).unwrap().1.as_dict().unwrap().clone()
}

/// Walks the structure tree: names, and how many marked contents each element has.
fn elements(pdf: &lopdf::Document, object: &Object, out: &mut Vec<(String, usize)>) {
    let element = dict(pdf, object);
    let kids = match element.get(b"K") {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(one) => vec![one.clone()],
        Err(_) => Vec::new(),
    };
    let is_content = |kid: &&Object| match kid {
        Object::Integer(_) => true,
        Object::Dictionary(kid) => kid.has(b"MCID"),
        _ => false,
    };
    let name = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
    out.push((name, kids.iter().filter(is_content).count()));
    for kid in kids.iter().filter(|kid| matches!(kid, Object::Reference(_))) {
        elements(pdf, kid, out);
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_and_another_id_does_not() {
    let first = render(&sample(60), stamp()).unwrap();
    assert_eq!(first, render(&sample(60), stamp()).unwrap());
    assert_ne!(
        first.bytes,
        render(
            &sample(60),
            Stamp {
                id: [8; 16],
                ..stamp()
            }
        )
        .unwrap()
        .bytes
    );
}

#[test]
fn every_value_once_and_heads_on_every_page() {
    let rendered = render(&sample(120), stamp()).unwrap();
    let Some(text) = poppler("pdftotext", &["-layout"], &rendered.bytes, &["-"]) else {
        return;
    };
    for n in 0..120 {
        assert_eq!(
            text.matches(&format!("hodnota-{n}-koniec")).count(),
            1,
            "value {n}"
        );
    }
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let with_values: Vec<&&str> = pages.iter().filter(|page| page.contains("hodnota-")).collect();
    assert!(with_values.len() >= 4);
    for page in &with_values {
        assert_eq!(page.matches("Kľúč").count(), 1, "{page}");
    }
    let count = rendered.pages as usize;
    for (number, page) in pages.iter().take(count).enumerate() {
        assert!(
            page.contains(&format!("Strana {} z {count}", number + 1)),
            "{page}"
        );
    }
    assert!(squeeze(&text).contains("Evidujeme o Vás údaje podľa čl. 15 GDPR takto:"));
    assert!(
        text.contains("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"),
        "the code is one line"
    );
    let order = [
        "A. Vaše údaje",
        "hodnota-0-",
        "hodnota-119-",
        "manžel",
        "prvá",
        "druhá",
        "3. 6. 2026",
    ];
    let found: Vec<usize> = order.iter().map(|word| text.rfind(word).unwrap()).collect();
    assert!(found.is_sorted(), "{found:?}");
}

#[test]
fn nothing_stands_within_20_mm_of_the_edge() {
    let rendered = render(&sample(60), stamp()).unwrap();
    let Some(boxes) = poppler("pdftotext", &["-bbox"], &rendered.bytes, &["-"]) else {
        return;
    };
    let side = |line: &str, name: &str| {
        let rest = line.split_once(name)?.1;
        rest.split('"').nth(1)?.parse::<f32>().ok()
    };
    let words: Vec<&str> = boxes.lines().filter(|line| line.contains("<word ")).collect();
    assert!(words.len() > 200);
    for word in words {
        let [left, top, right, bottom] =
            ["xMin", "yMin", "xMax", "yMax"].map(|name| side(word, name).unwrap());
        let edge = 20.0 / 25.4 * 72.0;
        assert!(
            left >= edge && top >= edge && right <= 595.28 - edge && bottom <= 841.89 - edge,
            "{word}"
        );
    }
}

#[test]
fn fonts_are_embedded_subset_and_named() {
    let rendered = render(&sample(3), stamp()).unwrap();
    let Some(fonts) = poppler("pdffonts", &[], &rendered.bytes, &[]) else {
        return;
    };
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    let names: BTreeSet<&str> = rows
        .iter()
        .filter_map(|row| row.split_whitespace().next()?.split('+').nth(1))
        .collect();
    assert_eq!(
        names,
        BTreeSet::from([
            "AtkinsonHyperlegibleNext-Bold",
            "AtkinsonHyperlegibleNext-Regular",
            "NotoSans-Regular"
        ])
    );
    for row in rows {
        assert_eq!(
            row.split_whitespace().rev().skip(2).take(3).collect::<Vec<_>>(),
            ["yes", "yes", "yes"],
            "{row}"
        );
    }
}

#[test]
fn the_file_is_sound() {
    let rendered = render(&sample(60), stamp()).unwrap();
    assert!(rendered.bytes.starts_with(b"%PDF-1.7"));
    if let Some(report) = poppler("qpdf", &["--check"], &rendered.bytes, &[]) {
        assert!(
            report.contains("No syntax or stream encoding errors found"),
            "{report}"
        );
    }
    let pdf = open(&rendered);
    assert_eq!(pdf.get_pages().len(), rendered.pages as usize);
    let info = dict(&pdf, pdf.trailer.get(b"Info").unwrap());
    let creation = info.get(b"CreationDate").unwrap().as_str().unwrap();
    assert_eq!(creation, b"D:20260603073005+02'00'");
    let catalog = pdf.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"sk-SK");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let metadata = pdf
        .dereference(catalog.get(b"Metadata").unwrap())
        .unwrap()
        .1
        .as_stream()
        .unwrap();
    let metadata = String::from_utf8(metadata.content.clone()).unwrap();
    assert!(
        metadata.contains("Výpis osobných údajov") && metadata.contains("2026-06-03T07:30:05+02:00"),
        "{metadata}"
    );
}

#[test]
fn the_structure_tells_headings_tables_and_lists() {
    let rendered = render(&sample(60), stamp()).unwrap();
    let pdf = open(&rendered);
    let root = dict(&pdf, pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let mut found = Vec::new();
    elements(&pdf, &root.get(b"K").unwrap().as_array().unwrap()[0], &mut found);
    let count = |name: &str| found.iter().filter(|(found, _)| found == name).count();
    for (name, expected) in [
        ("Document", 1),
        ("H1", 2),
        ("H2", 1),
        ("H3", 1),
        ("TOCI", 4),
        ("Link", 4),
        ("Table", 2),
        ("THead", 1),
        ("TR", 62),
        ("TH", 3 + 60 + 1),
        ("TD", 121),
        ("L", 1),
        ("LI", 2),
        ("Lbl", 2),
        ("LBody", 2),
        ("Figure", 1),
        ("BlockQuote", 1),
        ("P", 4),
    ] {
        assert_eq!(count(name), expected, "{name}");
    }
    for (name, contents) in &found {
        let is_leaf = ![
            "Document",
            "TOC",
            "TOCI",
            "Reference",
            "Table",
            "THead",
            "TBody",
            "TR",
            "L",
            "LI",
            "BlockQuote",
        ]
        .contains(&name.as_str());
        assert_eq!(*contents > 0, is_leaf, "{name} has {contents} contents");
    }
    let parents = dict(&pdf, root.get(b"ParentTree").unwrap());
    let numbers = parents.get(b"Nums").unwrap().as_array().unwrap();
    assert_eq!(
        numbers.len(),
        2 * (rendered.pages as usize + 4),
        "every page and every link"
    );
    for page in pdf.get_pages().into_values() {
        balanced(&pdf, page);
    }
}

/// All that is drawn is the content of an element or an artifact.
fn balanced(pdf: &lopdf::Document, page: ObjectId) {
    let content = lopdf::content::Content::decode(&pdf.get_page_content(page)).unwrap();
    let mut depth = 0;
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => depth += 1,
            "EMC" => depth -= 1,
            "TJ" | "Tj" | "S" | "f" => assert_eq!(depth, 1, "{operation:?}"),
            _ => {}
        }
        assert!((0..=1).contains(&depth));
    }
    assert_eq!(depth, 0);
}

#[test]
fn outlines_and_links_lead_to_headings() {
    let pdf = open(&render(&sample(60), stamp()).unwrap());
    let outlines = dict(&pdf, pdf.catalog().unwrap().get(b"Outlines").unwrap());
    assert_eq!(outlines.get(b"Count").unwrap().as_i64().unwrap(), 2);
    let last = dict(&pdf, outlines.get(b"Last").unwrap());
    assert_eq!(
        last.get(b"Count").unwrap().as_i64().unwrap(),
        -1,
        "Kontakt, closed"
    );
    let pages: Vec<ObjectId> = pdf.page_iter().collect();
    let target = last.get(b"Dest").unwrap().as_array().unwrap()[0]
        .as_reference()
        .unwrap();
    assert_eq!(target, pages[1]);
    let links = pdf.get_page_annotations(pages[0]).unwrap();
    assert_eq!(links.len(), 4);
    assert_eq!(
        links[1].get(b"Dest").unwrap().as_array().unwrap()[0]
            .as_reference()
            .unwrap(),
        pages[1]
    );
}

#[test]
fn a_row_longer_than_a_page_goes_on_under_repeated_heads() {
    let words: Vec<String> = (0..1500).map(|n| format!("slovo{n}")).collect();
    let columns = vec![Column::new("Kedy", 1.0), Column::new("Čo", 3.0)];
    let rows = vec![
        vec!["3. 6. 2026".into(), words.join(" ").into()],
        vec!["4. 6. 2026".into(), "krátke".into()],
    ];
    let rendered = render(&document(vec![Block::Table(Table { columns, rows })]), stamp()).unwrap();
    assert!(rendered.pages > 3);
    let Some(text) = poppler("pdftotext", &["-layout"], &rendered.bytes, &["-"]) else {
        return;
    };
    let found: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.starts_with("slovo"))
        .collect();
    assert_eq!(found, words, "each word once and in order");
    assert_eq!(text.matches("Kedy").count(), rendered.pages as usize);
}

#[test]
fn a_long_value_takes_the_row_and_stays_whole() {
    let columns = vec![
        Column::new("Pole", 1.0),
        Column::spanning("Hodnota", 1.0),
        Column::new("Zdroj", 1.0),
    ];
    let value = "Hlavná 1234/56, 811 01 Bratislava-Staré Mesto, Slovenská republika";
    let rows = vec![vec![
        "Adresa na doručovanie písomností podľa zmluvy".into(),
        value.into(),
        "import".into(),
    ]];
    let rendered = render(&document(vec![Block::Table(Table { columns, rows })]), stamp()).unwrap();
    let Some(text) = poppler("pdftotext", &["-layout"], &rendered.bytes, &["-"]) else {
        return;
    };
    assert!(squeeze(&text).contains(value), "{text}");
}

#[test]
fn undrawable_characters_are_shown_by_number_and_reported() {
    let rendered = render(
        &document(vec![Block::Paragraph("Ahoj 😀 漢 Олена Ελένη".into())]),
        stamp(),
    )
    .unwrap();
    assert_eq!(rendered.undrawable, ['漢', '😀']);
    let Some(text) = poppler("pdftotext", &["-layout"], &rendered.bytes, &["-"]) else {
        return;
    };
    assert!(text.contains("Ahoj [U+1F600] [U+6F22] Олена Ελένη"), "{text}");
}

#[test]
fn a_code_too_long_is_an_error_and_not_an_empty_picture() {
    let code = Block::Code {
        data: "x".repeat(5000),
        alt: String::new(),
        beside: Vec::new(),
    };
    assert!(matches!(
        render(&document(vec![code]), stamp()),
        Err(RenderError::Code)
    ));
}
