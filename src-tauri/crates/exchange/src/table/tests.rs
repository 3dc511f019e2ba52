//! Records against a second reading of the same text.

use proptest::prelude::*;

use super::records::Records;
use super::write::{CsvStyle, CsvWriter};

fn read(text: &str, width: Option<(usize, usize)>) -> Vec<(u64, bool, Vec<String>)> {
    let mut records = Records::new(text, 0, b';');
    if let Some(width) = width {
        records = records.starting(1, width);
    }
    let mut all = Vec::new();
    while let Some(meta) = records.advance() {
        all.push((
            meta.row,
            meta.stray_quote,
            records.cells().map(str::to_owned).collect(),
        ));
    }
    all
}

fn cells(text: &str, width: Option<(usize, usize)>) -> Vec<(u64, bool, String)> {
    read(text, width)
        .into_iter()
        .map(|(row, stray, cells)| (row, stray, cells.join("|")))
        .collect()
}

#[test]
fn records_as_a_spreadsheet_numbers_them() {
    let row = |n: u64, text: &str| (n, false, text.to_owned());
    let stray = |n: u64, text: &str| (n, true, text.to_owned());
    for (text, width, expected) in [
        ("a;b\r\nc;d", None, vec![row(1, "a|b"), row(2, "c|d")]),
        ("a;b\rc;d\r", None, vec![row(1, "a|b"), row(2, "c|d")]),
        ("a\n\n\nb\n", None, vec![row(1, "a"), row(4, "b")]),
        ("\"a;b\";\"c\"\"d\"\n", None, vec![row(1, "a;b|c\"d")]),
        (
            "\"two\r\nlines\";x\ny;z\n",
            Some((2, 2)),
            vec![row(1, "two\nlines|x"), row(2, "y|z")],
        ),
        (
            "x;\"two\nlines\"\ny;z\n",
            Some((2, 2)),
            vec![row(1, "x|two\nlines"), row(2, "y|z")],
        ),
        // Opened, never closed.
        (
            "\"a;b\nc;d\ne;f\n",
            Some((2, 2)),
            vec![stray(1, "a|b"), row(2, "c|d"), row(3, "e|f")],
        ),
        // Opened, closed by the opening one of another row.
        (
            "\"a;b\nc;\"d\"\n",
            Some((2, 2)),
            vec![stray(1, "a|b"), row(2, "c|d")],
        ),
        ("a;\"b", Some((2, 2)), vec![stray(1, "a|b")]),
        // A mark inside a word is a letter.
        ("5\" disk;b\n", Some((2, 2)), vec![row(1, "5\" disk|b")]),
        (
            "\"Drevo\" s.r.o.;b\n",
            Some((2, 2)),
            vec![row(1, "Drevo s.r.o.|b")],
        ),
        ("", None, vec![]),
        ("\n\r\n", None, vec![]),
        (";;\n", None, vec![row(1, "||")]),
    ] {
        assert_eq!(cells(text, width), expected, "{text:?}");
    }
}

#[test]
fn a_hostile_file_stays_linear() {
    // Every line opens a mark that nothing closes: without a budget each would be read to the end again.
    let text = "\"a;b\"\"\n".repeat(150_000);
    let started = std::time::Instant::now();
    let records = read(&text, Some((2, 2)));
    assert!(records.len() > 10);
    assert!(
        started.elapsed().as_secs() < 10,
        "quadratic: {:?}",
        started.elapsed()
    );
}

fn cell() -> impl Strategy<Value = String> {
    "[a-zž;\",=+@' \\n]{0,8}"
}

proptest! {
    /// What the writer wrote, the reader reads, with nothing guarded and every cell exact.
    #[test]
    fn writer_and_reader_agree(rows in prop::collection::vec(prop::collection::vec(cell(), 3), 1..6)) {
        let style = CsvStyle { byte_order_mark: false, exact: true, ..CsvStyle::default() };
        let mut writer = CsvWriter::new(Vec::new(), style).expect("begin");
        for row in &rows {
            writer.row(row.iter().map(String::as_str)).expect("row");
        }
        let text = String::from_utf8(writer.finish().expect("end")).expect("utf-8");
        let got: Vec<Vec<String>> = read(&text, None).into_iter().map(|(_, _, cells)| cells).collect();
        prop_assert_eq!(got, rows);
    }

    /// The csv crate, which reads everything at once, is the oracle for whatever has its marks in order.
    #[test]
    fn agrees_with_the_csv_crate(text in "([a-c]{0,3}|\"[a-c;\\n]{0,4}\")(;([a-c]{0,3}|\"[a-c;\\n]{0,4}\")){0,3}(\\n([a-c]{1,3}|\"[a-c;\\n]{1,4}\")(;[a-c]{0,3}){0,3}){0,4}\\n") {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';').has_headers(false).flexible(true).from_reader(text.as_bytes());
        let expected: Vec<Vec<String>> =
            reader.records().map(|r| r.expect("record").iter().map(str::to_owned).collect()).collect();
        let got: Vec<Vec<String>> = read(&text, None).into_iter().map(|(_, _, cells)| cells).collect();
        prop_assert_eq!(got, expected);
    }

    #[test]
    fn no_panic_and_every_cell_is_text(text in "[a;\"\\r\\nž]{0,60}", fewest in 0_usize..4, most in 0_usize..5) {
        let rows = read(&text, Some((fewest, most)));
        // Rows are numbered upwards.
        prop_assert!(rows.windows(2).all(|w| w[0].0 < w[1].0));
    }
}

/// A file opened with a separator that it was not written with must hold no formula either.
#[test]
fn no_formula_whatever_the_separator() {
    let payloads = [
        "=1+1",
        "a;=1+1",
        "a,=1+1",
        "a\t=1+1",
        "a\n=1+1",
        "\"=1+1",
        "\";=1+1;\"",
        "a|@x",
        "x\",\"=1",
        "+cmd|' /C calc'!A0",
        "－1",
    ];
    for written in [b';', b',', b'\t'] {
        let style = CsvStyle {
            delimiter: written,
            ..CsvStyle::default()
        };
        let mut writer = CsvWriter::new(Vec::new(), style).expect("begin");
        for first in payloads {
            writer
                .row(
                    payloads
                        .into_iter()
                        .map(|second| if second == first { "x" } else { second }),
                )
                .expect("row");
        }
        let bytes = writer.finish().expect("end");
        let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).expect("mark");
        for opened in [b';', b',', b'\t', b'|'] {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(opened)
                .has_headers(false)
                .flexible(true)
                .from_reader(bytes);
            for record in reader.records() {
                for cell in record.expect("record").iter() {
                    assert!(
                        !cell.starts_with(['=', '+', '-', '@', '－']),
                        "{cell:?}, written {written}, opened {opened}"
                    );
                }
            }
        }
    }
}
