//! What a search index keeps of a deleted word.

use serde_json::json;
use vault::erasure::{Erasure, Needles};
use vault::ledger::Erased;
use vault::{AuditQuery, Job, Vault, VaultError};

use super::person;
use crate::harness::{self, closed, owner, write_note};

/// Words that no dictionary has, each note its own.
fn word_of(n: u64) -> String {
    let mut state = n.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    (0..9)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'a' + u8::try_from((state >> 33) % 26).unwrap())
        })
        .collect()
}

/// Beginnings of words in the pages above the leaves of the index, as SQLite shows them.
fn beginnings(vault: &Vault) -> Vec<String> {
    vault
        .read::<_, VaultError>(|r| {
            let mut statement = r.conn().prepare("SELECT term FROM note_fts_idx")?;
            let terms = statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
            let terms: Result<Vec<_>, _> = terms.collect();
            let shown =
                |term: Vec<u8>| String::from_utf8_lossy(term.get(1..).unwrap_or_default()).into_owned();
            Ok(terms?.into_iter().map(shown).collect())
        })
        .unwrap()
}

/// With `secure-delete` alone the beginnings of deleted words stay in the index. Here they do not, and the test is
/// worth something only if some erasure had to make the index anew.
#[test]
fn no_beginning_of_a_deleted_word_stays_in_the_search_index() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    const ALL: u64 = 3_000;
    opened
        .write::<_, VaultError>(owner(), |w| {
            for n in 0..ALL {
                write_note(w, &word_of(n))?;
            }
            w.audit("notes-added", None, json!({})).map(|_| ())
        })
        .unwrap();
    // Those whose word begins a leaf are the ones that leave something.
    let above = beginnings(&opened);
    let first: Vec<u64> = (0..ALL)
        .filter(|n| above.iter().any(|b| b.len() > 1 && word_of(*n).starts_with(b)))
        .take(6)
        .collect();
    assert_eq!(first.len(), 6);
    for n in &first {
        let word = word_of(*n);
        opened
            .erase::<VaultError>(owner(), &Job::silent(), |w| {
                w.conn().execute("DELETE FROM note WHERE text = ?1", [&word])?;
                w.conn()
                    .execute("DELETE FROM note_fts WHERE text = ?1", [&word])?;
                let mut needles = Needles::default();
                needles.word(&word);
                Ok(Erasure {
                    subjects: vec![person()],
                    erased: Erased {
                        whole: true,
                        plan: [0; 32],
                        values: Vec::new(),
                        kept: Vec::new(),
                        suppression: Vec::new(),
                    },
                    needles,
                })
            })
            .unwrap();
        let left: Vec<String> = beginnings(&opened)
            .into_iter()
            .filter(|b| b.len() > 2 && word.starts_with(b))
            .filter(|b| !(0..ALL).any(|m| !first.contains(&m) && word_of(m).starts_with(b)))
            .collect();
        assert_eq!(left, [] as [String; 0], "{word}");
    }
    let query = AuditQuery {
        acts: &["erased"],
        ..AuditQuery::default()
    };
    let rebuilt = opened.read(|r| r.audit(&query)).unwrap();
    let rebuilt = rebuilt
        .iter()
        .filter(|row| row.payload.as_ref().unwrap()["rebuilt"] == json!(["note_fts"]));
    assert!(rebuilt.count() > 0, "the case that matters did not happen");
    assert!(opened.verify(&Job::silent()).unwrap().ok);
}
