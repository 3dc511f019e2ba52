//! The tamper kit: vaults that somebody spoiled, cut, mixed or put back, each with what must be said about it.
//!
//! One line a case: the file, what was done to it, the answer. The answer is an error (`code file what`), or what an
//! open vault says: `healed FILE`, `aside FILE`, a warning's code, a problem of the verification, or `whole` where the
//! file carries nothing that could be lost. Where it depends on what lies in a page, the answers stand side by side.

mod doings;
mod kit;

use vault::{Job, VaultError};

use crate::harness;
use crate::soak;

use doings::{DOINGS, doing};
use kit::Kit;

/// File × doing = answer; `#` begins a comment.
const TABLE: &str = include_str!("tamper/table.txt");

/// What is said about the vault in `place`, in one line.
fn answer(path: &std::path::Path) -> String {
    let opened = match harness::open(path) {
        Ok(opened) => opened,
        // Which of them a spoiled page is depends on what is in it, and that changes with every migration.
        Err(VaultError::Damaged {
            file,
            what: "structure" | "page-mac" | "inconsistent",
        }) => return format!("damaged {file}"),
        Err(VaultError::Damaged { file, what }) => return format!("damaged {file} {what}"),
        Err(error) => return error.code().to_owned(),
    };
    let mut said: Vec<String> = Vec::new();
    said.extend(opened.healed.iter().map(|f| format!("healed {f}")));
    said.extend(opened.set_aside.iter().map(|f| format!("aside {f}")));
    said.extend(opened.warnings.iter().map(|w| w.code().to_owned()));
    match opened.vault.verify(&Job::silent()) {
        Ok(v) => {
            // What opening said is said again; damage inside pages only shows here.
            let more = v
                .problems
                .iter()
                .find(|p| !said.contains(&p.what))
                // Which page it is changes with every migration.
                .map(|p| p.what.split(':').next().unwrap_or_default().to_owned());
            said.extend(more);
        }
        Err(error) => said.push(format!("verify: {}", error.code())),
    }
    if said.is_empty() {
        // Nothing may be wrong then.
        assert_eq!(harness::notes(&opened.vault).unwrap(), kit::NOTES);
        return "whole".to_owned();
    }
    said.join(", ")
}

struct Case {
    file: String,
    doing: String,
    expected: String,
}

fn cases() -> Vec<Case> {
    let lines = TABLE
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    lines
        .map(|line| {
            let (case, expected) = line.split_once('=').expect("a case has an answer");
            let (file, doing) = case
                .trim()
                .split_once(' ')
                .expect("a case has a file and a doing");
            Case {
                file: file.to_owned(),
                doing: doing.trim().to_owned(),
                expected: expected.trim().to_owned(),
            }
        })
        .collect()
}

#[test]
fn every_spoiled_vault_is_answered_as_the_table_says() {
    let kit = Kit::new();
    let mut violations = Vec::new();
    let cases = cases();
    for Case {
        file,
        doing: name,
        expected,
    } in &cases
    {
        let place = kit.start.copy();
        doing(name).unwrap_or_else(|| panic!("no such doing: {name}"))(&kit, &place.vault(), file);
        let said = answer(&place.vault());
        if !expected.split(" | ").any(|answer| answer == said) {
            violations.push(format!("{file} {name}: {said} instead of {expected}"));
        }
        if said.starts_with("newer-version") {
            let untouched = harness::contents(&place.vault());
            assert!(harness::open(&place.vault()).is_err());
            assert_eq!(harness::contents(&place.vault()), untouched, "{file} {name}");
        }
    }
    assert!(cases.len() >= 100, "{} cases", cases.len());
    soak::tell("tamper kit", cases.len() as u64, "vaults", &violations);
}

/// Writes the table anew, for a person to read line by line.
#[test]
#[ignore = "prints the table"]
fn print() {
    let kit = Kit::new();
    for file in kit::FILES {
        for (name, act) in DOINGS {
            let place = kit.start.copy();
            let before = harness::contents(&place.vault());
            act(&kit, &place.vault(), file);
            if harness::contents(&place.vault()) == before && !place.vault().join(file).is_dir() {
                continue;
            }
            println!("{file} {name} = {}", answer(&place.vault()));
        }
    }
}
