//! Every file in `tests/fixtures/import`, through the one way in, against a snapshot.

// Functions of an integration test are not all `#[test]`, where the lint allows it by itself.
#![allow(clippy::expect_used)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use exchange::{Options, Parsed, parse};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/import")
}

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("fixtures")
        .map(|entry| entry.expect("entry").path())
        .filter(|path| {
            let name = path.file_name().and_then(|n| n.to_str()).expect("name");
            !name.starts_with('.') && !name.ends_with(".md") && !name.ends_with(".options")
        })
        .collect();
    files.sort();
    files
}

fn options(file: &Path) -> Options {
    let mut options = Options::default();
    let beside = PathBuf::from(format!("{}.options", file.display()));
    for line in std::fs::read_to_string(beside).unwrap_or_default().lines() {
        match line.split_once(' ') {
            None if line == "no-header" => options.no_header = true,
            Some(("map", map)) => options.map.push(map.to_owned()),
            Some(("encoding", encoding)) => options.encoding = Some(encoding.to_owned()),
            Some(("delimiter", delimiter)) => options.delimiter = Some(delimiter.to_owned()),
            _ => panic!("unknown option {line:?} beside {}", file.display()),
        }
    }
    options
}

fn shown(parsed: &Parsed) -> String {
    let mut text = String::new();
    let d = &parsed.detected;
    let _ = writeln!(
        text,
        "{} {} delimiter={:?} header={} from={}",
        d.format.as_str(),
        d.encoding,
        d.delimiter,
        d.has_header,
        d.flavour.as_str()
    );
    for (header, field) in &parsed.mapping {
        if let Some(field) = field {
            let _ = writeln!(text, "  {header} -> {field}");
        }
    }
    let _ = writeln!(text, "not imported: {}", parsed.not_imported.join(" | "));
    for row in &parsed.rows {
        let _ = writeln!(text, "row {}", row.row);
        for value in &row.values {
            let written = value
                .written
                .as_deref()
                .map(|w| format!("  (written {w:?})"))
                .unwrap_or_default();
            let _ = writeln!(text, "  {} = {:?}{written}", value.field, value.value);
        }
        for warning in &row.warnings {
            let field = warning
                .field
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            let _ = writeln!(text, "  ! {} {field}", warning.code);
        }
    }
    for row in &parsed.rejected {
        let _ = writeln!(text, "rejected {} {} {:?}", row.row, row.reason, row.cells);
    }
    text
}

#[test]
fn every_fixture_reads_as_it_did() {
    let files = files();
    assert!(files.len() > 30, "the folder of fixtures is gone");
    for file in files {
        let name = file
            .file_name()
            .and_then(|n| n.to_str())
            .expect("name")
            .to_owned();
        let bytes = std::fs::read(&file).expect("file");
        let text = match parse(&bytes, &name, &options(&file)) {
            Ok(parsed) => shown(&parsed),
            Err(error) => format!("error {} ({error})\n", error.code()),
        };
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, text);
        });
    }
}
