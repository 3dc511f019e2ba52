//! Every refusal has its sentence in both languages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use text::{Lang, Messages};

/// Reasons why a row of a file was left out: `import-reason-…`, they do not cross as errors.
const OF_ROWS: [&str; 2] = ["consent-withdrawn", "consent-refused"];

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            sources(&path, found);
        } else if name.ends_with(".rs") && !name.contains("test") {
            found.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// The words in `Refusal::new("…")` and its kin.
fn codes(source: &str) -> BTreeSet<String> {
    ["Refusal::new(", "ApiError::rule(", "ApiError::usage("]
        .into_iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| {
            rest.trim_start()
                .strip_prefix('"')?
                .split_once('"')
                .map(|(code, _)| code.to_owned())
        })
        .collect()
}

#[test]
fn every_refusal_has_its_sentence() {
    let mut source = String::new();
    for floor in ["crm/src", "api/src"] {
        sources(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(floor),
            &mut source,
        );
    }
    let codes = codes(&source);
    assert!(
        codes.len() > 60,
        "only {} codes were seen: this test has gone blind",
        codes.len()
    );
    for code in codes.iter().filter(|code| !OF_ROWS.contains(&code.as_str())) {
        for lang in Lang::ALL {
            assert!(
                Messages::has(lang, &format!("error-{code}")),
                "{lang}: error-{code}"
            );
        }
    }
}
