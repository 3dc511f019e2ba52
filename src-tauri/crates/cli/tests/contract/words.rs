//! Every key of every view has a label for people, in both languages.

use text::{Lang, Messages};

#[test]
fn every_key_has_a_label_in_both_languages() {
    let types = api::commands::typescript();
    let views = types.split("/** Each command").next().expect("types");
    let mut missing = Vec::new();
    for line in views.lines() {
        let Some((key, _)) = line.split_once(": ") else {
            continue;
        };
        let key = key.trim_end_matches('?');
        if key.is_empty()
            || !key
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        {
            continue;
        }
        let id = format!("cli-key-{}", key.replace('_', "-"));
        if Lang::ALL.iter().any(|lang| !Messages::has(*lang, &id)) && !REQUESTS_ONLY.contains(&key) {
            missing.push(key.to_owned());
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "no label for {missing:?}");
}

/// Keys of requests and of views that only the window sees.
const REQUESTS_ONLY: &[&str] = &[
    "backup",
    "by_code",
    "due_before",
    "by_parent",
    "daily",
    "days_since",
    "drill_due",
    "last_drill",
    "last_good",
    "last_made",
    "ledger_of",
    "nag",
    "occasion",
    "on_quit",
    "own",
    "phase",
    "problem",
    "reachable",
    "to",
    "acts",
    "before",
    "columns",
    "despite_duplicate",
    "descending",
    "done",
    "entry",
    "groups",
    "ids",
    "job",
    "kit_pending",
    "known",
    "last_opened",
    "law_pack",
    "licence",
    "limit",
    "locks_in_s",
    "no_header",
    "now",
    "on_duplicate",
    "open",
    "passphrase",
    "position",
    "positions",
    "present",
    "query",
    "received",
    "redact",
    "score",
    "seconds",
    "single_keys",
    "sort",
    "staff",
    "start",
    "values",
    "zoom",
    "message",
    "details",
    "allowed",
    "language",
    "theme",
    "folder",
    "reasons",
    "private",
    "text",
    "available",
    "current",
    "days",
    "keychain",
    "new",
    "set",
    "content",
    "last_backup",
];
