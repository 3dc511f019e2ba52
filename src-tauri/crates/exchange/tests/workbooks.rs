//! Workbooks: read as tables are, and no dearer than honest ones when they are hostile.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by panicking"
)]

use std::io::{Cursor, Write};

use exchange::{ImportError, Options, parse};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::SimpleFileOptions;

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

fn stored(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        zip.start_file(*name, plain).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Ľudia">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#;
    stored(&[
        ("mimetype", ODS.as_bytes()),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ])
}

fn cell(text: &str) -> String {
    format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|text| cell(text)).collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

fn xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Prázdny").unwrap();
    let sheet = book.add_worksheet();
    let date = Format::new().set_num_format("d. m. yyyy");
    for (column, text) in [
        "Meno a priezvisko",
        "E-mail",
        "Telefón",
        "Dátum narodenia",
        "Poznámka",
    ]
    .iter()
    .enumerate()
    {
        sheet
            .write_string(0, u16::try_from(column).unwrap(), *text)
            .unwrap();
    }
    sheet.write_string(1, 0, "Žofia \"Žofka\" Kováčová").unwrap();
    sheet.write_string(1, 1, "zofia@posta.example").unwrap();
    sheet.write_number(1, 2, 421_905_111_222_f64).unwrap();
    sheet
        .write_datetime_with_format(1, 3, ExcelDateTime::from_ymd(1985, 5, 4).unwrap(), &date)
        .unwrap();
    sheet.write_string(1, 4, "prvý riadok\ndruhý, s čiarkou").unwrap();
    sheet.write_string(4, 0, "Peter Múdry").unwrap();
    sheet.write_string(4, 1, "peter@posta.example").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_as_a_table_is() {
    let bytes = xlsx();
    let parsed = parse(&bytes, "zoznam.xlsx", &Options::default()).unwrap();
    assert_eq!(parsed.detected.format.as_str(), "xlsx");
    assert_eq!(parsed.detected.delimiter, None);
    assert_eq!(parsed.rows.len(), 2);
    assert_eq!(
        parsed.rows.iter().map(|row| row.row).collect::<Vec<_>>(),
        [2, 5],
        "rows as the sheet counts them"
    );
    let samples: Vec<String> = parsed
        .samples
        .iter()
        .flat_map(|sample| sample.cells.clone())
        .collect();
    for value in ["Žofia \"Žofka\" Kováčová", "421905111222", "1985-05-04"] {
        assert!(samples.iter().any(|cell| cell == value), "{value}: {samples:?}");
    }
    assert!(parsed.warnings.is_empty(), "{:?}", parsed.warnings);
    assert!(matches!(
        parse(&bytes, "zoznam.csv", &Options::default()),
        Err(ImportError::BadFile)
    ));
}

#[test]
fn an_opendocument_sheet_is_read_too() {
    let bytes = ods(&[
        row(&["Meno", "E-mail"]),
        row(&["Žofia Kováčová", "zofia@posta.example"]),
    ]
    .concat());
    let parsed = parse(&bytes, "zoznam.ods", &Options::default()).unwrap();
    assert_eq!((parsed.detected.format.as_str(), parsed.rows.len()), ("ods", 1));
    assert_eq!(
        (parsed.rows[0].row, parsed.samples[0].cells[0].as_str()),
        (2, "Žofia Kováčová")
    );
}

#[test]
fn hostile_and_locked_workbooks_are_refused() {
    let locked = r#"<manifest:encryption-data manifest:checksum="x"/>"#;
    let locked = stored(&[
        ("mimetype", ODS.as_bytes()),
        ("META-INF/manifest.xml", locked.as_bytes()),
    ]);
    let wide = [
        row(&["Meno", "E-mail"]),
        r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>"#.to_owned(),
    ];
    for (name, bytes, codes) in [
        ("a.ods", locked, &["file-has-password"][..]),
        ("a.ods", ods(&wide.concat()), &["file-too-large", "bad-file"]),
        ("a.xlsx", archive(&[("xl/workbook.xml", b"<x")]), &["bad-file"]),
        (
            "a.xlsx",
            archive(&[("word/document.xml", b"<x/>")]),
            &["bad-file"],
        ),
        ("a.xlsx", b"PK\x03\x04".to_vec(), &["bad-file"]),
        ("a.ods", ods(""), &["no-header", "bad-file"]),
    ] {
        let error = parse(&bytes, name, &Options::default())
            .err()
            .map(|error| error.code());
        assert!(
            error.is_some_and(|code| codes.contains(&code)),
            "{name} {codes:?}: {error:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn damage_makes_nothing_panic(at in 0..6000_usize, byte in any::<u8>(), cut in 0..6000_usize) {
        let mut bytes = xlsx();
        let len = bytes.len();
        bytes[at % len] = byte;
        let _ = parse(&bytes, "a.xlsx", &Options::default());
        bytes.truncate(cut % len);
        let _ = parse(&bytes, "a.xlsx", &Options::default());
    }
}
