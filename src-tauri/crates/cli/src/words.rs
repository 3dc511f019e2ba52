//! Words of the closed sets in answers (`owner`, `contract`, `rewritten`) as people read them.
//!
//! One table: under which keys of an answer such words stand, and which messages tell them. A word that is no message
//! is somebody's own (the key of a purpose, a reason) and stays as it is. JSON never comes here.

use text::{Lang, Messages};

/// Keys of answers, and the beginnings of the messages for their words, in the order in which they are tried.
const WORDS: &[(&[&str], &[&str])] = &[
    (&["role"], &["staff-role-", "audit-fact-role-"]),
    (&["basis"], &["purposes-basis-"]),
    (&["act"], &["audit-act-"]),
    (&["action"], &["word-action-"]),
    (
        &["state", "consent"],
        &["consent-state-", "word-state-", "word-status-"],
    ),
    (&["status", "stage"], &["word-status-"]),
    (
        &["channel", "ask_channels"],
        &["consent-channel-", "breach-channel-"],
    ),
    (&["category", "categories"], &["documents-category-"]),
    (&["class"], &["audit-fact-class-"]),
    (&["origin"], &["word-origin-"]),
    (&["source_kind", "source"], &["word-kind-"]),
    (&["kind"], &["word-kind-"]),
    (&["decision", "asked"], &["word-decision-"]),
    (&["table"], &["word-table-"]),
    (&["law"], &["erasure-law-"]),
    (&["ground"], &["erasure-ground-", "restriction-ground-"]),
    (&["kept_as"], &["word-kept-as-"]),
    (&["reason"], &["import-reason-", "word-reason-"]),
    (&["code"], &["import-remark-", "error-"]),
    (&["what"], &["breach-what-"]),
    (&["authority"], &["breach-authority-"]),
    (&["people"], &["breach-people-"]),
    (&["phase"], &["breach-phase-"]),
    (&["outcome"], &["word-outcome-"]),
    (&["method"], &["word-method-"]),
    (&["result"], &["word-result-"]),
    (&["letter"], &["word-letter-"]),
    (&["waits_for"], &["word-waits-for-"]),
    (
        &["device_locked", "key_safe", "unintelligible"],
        &["word-answer-"],
    ),
    (&["theme"], &["settings-theme-"]),
    (&["lang", "language"], &["common-lang-"]),
];

/// The word under a key of an answer; none where it is not of a closed set.
pub fn word(key: &str, value: &str, lang: Lang) -> Option<String> {
    let stable = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    if value.is_empty() || !value.chars().all(stable) {
        return None;
    }
    let value = value.replace('_', "-");
    let (_, beginnings) = WORDS.iter().find(|(keys, _)| keys.contains(&key))?;
    beginnings
        .iter()
        .find_map(|beginning| Messages::get(lang, &format!("{beginning}{value}"), &[]).ok())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::args::Cli;

    fn untold<'a>(key: &str, words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let known = |word: &&str| {
            Lang::ALL
                .iter()
                .all(|lang| super::word(key, word, *lang).is_some())
        };
        let words = words.into_iter().filter(|word| !known(word));
        words.map(|word| format!("{key}: {word}")).collect()
    }

    /// Sets of words that only the window asks with, and never gets as an answer.
    const ONLY_ASKED: &[&str] = &[
        "BackupOccasion",
        "BackupPhase",
        "DraftPlace",
        "OnDuplicate",
        "PeopleSort",
    ];

    /// The contract as the window has it: each type that is a set of words, and each key that has such a type.
    #[test]
    fn every_set_of_the_contract_has_words() {
        let types = api::commands::typescript();
        let mut missing = Vec::new();
        let mut sets = 0;
        for line in types.lines() {
            let Some((name, words)) = line
                .strip_prefix("export type ")
                .and_then(|rest| rest.split_once(" = \""))
            else {
                continue;
            };
            let words: Vec<&str> = words.trim_end_matches("\";").split("\" | \"").collect();
            if ONLY_ASKED.contains(&name) || words.iter().any(|word| word.contains([' ', '"', '{'])) {
                continue;
            }
            let of_type = |(key, kind): (&str, &str)| {
                let kind = kind.trim_end_matches([' ', ',', ';', '}']);
                let kind = kind
                    .trim_end_matches(" | null")
                    .trim_start_matches("Array<")
                    .trim_end_matches('>');
                (kind == name).then(|| key.trim_end_matches('?').to_owned())
            };
            let keys: std::collections::BTreeSet<String> = types
                .lines()
                .filter_map(|line| line.split_once(": ").and_then(of_type))
                .collect();
            assert!(
                !keys.is_empty(),
                "{name} stands nowhere: this test has gone blind"
            );
            sets += 1;
            missing.extend(keys.iter().flat_map(|key| untold(key, words.iter().copied())));
        }
        assert!(sets >= 5, "only {sets} sets were seen: this test has gone blind");
        assert_eq!(missing, Vec::<String>::new());
    }

    /// Formats of files and the like: their names are the same in every language.
    const NAMES: &[&str] = &["format", "lang", "encoding", "delimiter", "on_duplicate", "kind"];

    /// What a command takes as one of a few words, an answer says later.
    #[test]
    fn every_word_a_command_takes_has_words() {
        fn walk(command: &clap::Command, seen: &mut usize, missing: &mut Vec<String>) {
            for argument in command.get_arguments() {
                let key = argument.get_id().as_str();
                let values = argument.get_possible_values();
                let switch = values
                    .iter()
                    .any(|value| matches!(value.get_name(), "true" | "false"));
                if values.is_empty() || switch || NAMES.contains(&key) {
                    continue;
                }
                *seen += 1;
                missing.extend(untold(
                    key,
                    values.iter().map(clap::builder::PossibleValue::get_name),
                ));
            }
            for inner in command.get_subcommands() {
                walk(inner, seen, missing);
            }
        }
        let (mut seen, mut missing) = (0, Vec::new());
        walk(&Cli::command(), &mut seen, &mut missing);
        assert!(
            seen >= 8,
            "only {seen} arguments were seen: this test has gone blind"
        );
        assert_eq!(missing, Vec::<String>::new());
    }

    /// Sets that cross as plain text. Their words stand in CLI.md and in the rooms.
    #[test]
    fn sets_that_are_no_type_have_words() {
        let sets: &[(&str, &[&str])] = &[
            ("kind", &["passphrase", "recovery", "keychain", "hand-over"]),
            (
                "kind",
                &[
                    "access",
                    "rectification",
                    "erasure",
                    "restriction",
                    "portability",
                    "objection",
                    "withdrawal",
                ],
            ),
            (
                "kind",
                &[
                    "basis",
                    "consent",
                    "kept",
                    "no-basis",
                    "notice-due",
                    "objected",
                    "restricted",
                    "sample",
                ],
            ),
            (
                "kind",
                &[
                    "created",
                    "imported",
                    "changed",
                    "notice",
                    "disclosure",
                    "report",
                    "unlock",
                    "private-note",
                ],
            ),
            (
                "kind",
                &[
                    "text", "email", "phone", "date", "birthday", "iban", "url", "country", "postcode",
                    "language",
                ],
            ),
            ("action", &["ask", "grant", "refuse", "withdraw", "unproven"]),
            ("origin", &["provided", "observed", "derived", "third-party"]),
            (
                "category",
                &[
                    "identification",
                    "contact",
                    "contract",
                    "financial",
                    "communication",
                    "special",
                    "other",
                ],
            ),
            ("source_kind", &["self", "third-party", "public"]),
            ("decision", &["erase", "keep", "ask"]),
            (
                "table",
                &[
                    "person",
                    "field_value",
                    "consent_event",
                    "notice_duty",
                    "processing",
                ],
            ),
            ("kept_as", &["daily", "weekly", "monthly", "last-good"]),
            (
                "reason",
                &["ended", "last-act", "no-purpose", "empty-row", "restricted"],
            ),
            ("outcome", &["done", "partly", "refused"]),
            ("method", &["known-channel", "callback", "in-person", "eid"]),
            ("result", &["confirmed", "doubt", "failed"]),
            ("act", &["unlock", "field-unlocked", "log-expired", "backup-made"]),
            ("language", &["sk", "en"]),
        ];
        let missing: Vec<String> = sets
            .iter()
            .flat_map(|(key, words)| untold(key, words.iter().copied()))
            .collect();
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn what_somebody_wrote_stays_as_it_is() {
        for (key, value) in [
            ("role", "Owner"),
            ("name", "owner"),
            ("purpose", "contract"),
            ("reason", "na faktúru"),
            ("role", ""),
        ] {
            assert_eq!(word(key, value, Lang::Sk), None, "{key}: {value}");
        }
        assert_eq!(word("role", "owner", Lang::Sk).as_deref(), Some("vlastník"));
        assert_eq!(word("basis", "contract", Lang::En).as_deref(), Some("Contract"));
    }
}
