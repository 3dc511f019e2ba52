//! Invariant 12: every message id that the code uses exists. Reads the sources of the whole repository.
//!
//! Seen are `say(lang, "id"`, `Messages::get(lang, "id"` and `has`, in the window `t('id'` and `has('id'`. An id put
//! together (`format!("error-{code}")`, `` t(`strength-${n}`) ``) must at least begin as some message does.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Lang, Messages};

/// An id or, where `whole` is false, its beginning.
#[derive(Debug, PartialEq)]
struct Use {
    id: String,
    whole: bool,
}

fn exists(used: &Use) -> bool {
    if used.whole {
        return Lang::ALL.into_iter().all(|lang| Messages::has(lang, &used.id));
    }
    Messages::sources()
        .iter()
        .any(|source| source.ftl.lines().any(|line| line.starts_with(&used.id)))
}

/// The uses in a Rust file: the second argument of a call, where it is a literal or begins with one.
fn in_rust(source: &str) -> Vec<Use> {
    let calls = [
        " say(",
        "(say(",
        "&say(",
        "::say(",
        "Messages::get(",
        "Messages::has(",
    ];
    calls
        .into_iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| {
            let (lang, id) = rest.split_once(',')?;
            if lang.contains(['"', ';', '{']) {
                return None; // another function of that name
            }
            let id = id.trim_start();
            match id.strip_prefix("&format!(") {
                Some(format) => beginning(format.trim_start().strip_prefix('"')?, ['{', '"']),
                None => beginning(id.strip_prefix('"')?, ['"', '"']),
            }
        })
        .collect()
}

/// The uses in a file of the window: the first argument.
fn in_window(source: &str) -> Vec<Use> {
    ["t(", "has("]
        .into_iter()
        .flat_map(|call| source.match_indices(call).map(move |(at, _)| (at, call)))
        .filter_map(|(at, call)| {
            let (before, rest) = source.split_at(at);
            if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$')) {
                return None; // the end of another name
            }
            let mut argument = rest.strip_prefix(call)?.trim_start().chars();
            match argument.next()? {
                quote @ ('\'' | '"') => beginning(argument.as_str(), [quote, quote]),
                '`' => beginning(argument.as_str(), ['$', '`']),
                _ => None,
            }
        })
        .collect()
}

/// Up to the first of the two ends; it is whole if the second ends it. Without a beginning nothing can be said.
fn beginning(text: &str, [open, close]: [char; 2]) -> Option<Use> {
    let (id, rest) = text.split_at(text.find([open, close])?);
    (!id.is_empty()).then(|| Use {
        id: id.to_owned(),
        whole: rest.starts_with(close),
    })
}

fn files(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|_| panic!("{} is gone", folder.display())) {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | "node_modules" | "generated") {
                files(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) && !name.contains("test") {
            found.push(path);
        }
    }
}

#[test]
fn every_id_used_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let (mut rust, mut window) = (Vec::new(), Vec::new());
    files(&root.join("src-tauri"), &[".rs"], &mut rust);
    files(&root.join("ui/src"), &[".ts", ".svelte"], &mut window);
    let (mut count, mut missing) = (0, Vec::new());
    for (paths, find) in [(rust, in_rust as fn(&str) -> Vec<Use>), (window, in_window)] {
        for path in paths {
            // A test module tries ids that do not exist on purpose.
            let source = fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]").next().unwrap_or_default();
            for used in find(code) {
                count += 1;
                if !exists(&used) {
                    missing.push(format!(
                        "{}: {}",
                        path.strip_prefix(&root).unwrap().display(),
                        used.id
                    ));
                }
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
    assert!(
        count > 20,
        "only {count} uses were seen: this test has gone blind"
    );
}

#[test]
fn uses_are_seen() {
    let whole = |id: &str| Use {
        id: id.into(),
        whole: true,
    };
    let part = |id: &str| Use {
        id: id.into(),
        whole: false,
    };
    assert_eq!(
        in_rust(
            r#"x = say(lang, "a-b", &[]); Messages::get(Lang::Sk, &format!("error-{}", code)); say("other", x)"#
        ),
        [whole("a-b"), part("error-")]
    );
    assert_eq!(
        in_rust("text::say(\n    lang,\n    \"a-b\",\n    &[])"),
        [whole("a-b")]
    );
    assert_eq!(
        in_window("t('a-b') at('no') {t(\"c-d\", { x })} t(`e-${n}`) t(`f`) t(id) has('g') set.has('no')"),
        [whole("a-b"), whole("c-d"), part("e-"), whole("f"), whole("g")]
    );
}
