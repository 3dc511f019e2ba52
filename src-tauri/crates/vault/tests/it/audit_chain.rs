//! Every edit of the log is noticed: inside by the chain, and by somebody who holds the keys, against a printed head.

use serde_json::json;
use vault::{Instant, Job, Vault, VaultError, World};

use crate::harness::{self, add_note, closed, owner};

fn edit_log(vault: &Vault, sql: &str) {
    vault
        .write::<_, VaultError>(owner(), |w| {
            let changed = w.conn().execute(sql, [])?;
            assert!(changed > 0, "{sql}");
            w.audit("cover-up", None, json!({})).map(|_| ())
        })
        .unwrap();
}

#[test]
fn edits_deletions_insertions_and_swaps_are_noticed() {
    for sql in [
        "UPDATE audit_entry SET act = 'nothing' WHERE seq = 4",
        "UPDATE audit_entry SET at = at + 1 WHERE seq = 4",
        "UPDATE audit_entry SET staff = zeroblob(16) WHERE seq = 4",
        "UPDATE audit_entry SET clock_set = 1 WHERE seq = 4",
        "UPDATE audit_entry SET pseudonym = zeroblob(16) WHERE seq = 4",
        "UPDATE audit_entry SET payload = zeroblob(40) WHERE seq = 4",
        "UPDATE audit_entry SET payload_hash = zeroblob(32) WHERE seq = 4",
        "UPDATE audit_entry SET hash = zeroblob(32) WHERE seq = 4",
        "DELETE FROM audit_entry WHERE seq = 4",
        "DELETE FROM audit_entry WHERE seq = 1",
        "DELETE FROM audit_entry",
        "UPDATE audit_entry SET seq = 1000 WHERE seq = 4",
        "INSERT INTO audit_entry SELECT 500, at, clock_set, staff, act, pseudonym, payload, payload_hash, hash
         FROM audit_entry WHERE seq = 4",
        "UPDATE audit_entry SET seq = -seq WHERE seq IN (4, 5)",
    ] {
        let vault = closed(5);
        let opened = harness::open(&vault.path).unwrap().vault;
        assert!(opened.verify_audit(None).unwrap().ok);
        edit_log(&opened, sql);
        assert!(!opened.verify_audit(None).unwrap().ok, "{sql}");
        let verification = opened.verify(&Job::silent()).unwrap();
        assert!(verification.problems.iter().any(|p| p.what.starts_with("audit-chain")), "{sql}: {verification:?}");
    }
}

#[test]
fn a_payload_whose_retention_is_over_may_go() {
    let vault = closed(5);
    let opened = harness::open(&vault.path).unwrap().vault;
    edit_log(&opened, "UPDATE audit_entry SET payload = NULL WHERE seq = 4");
    assert!(opened.verify_audit(None).unwrap().ok);
}

/// Ciphertext is looked for in the decrypted pages: nothing of an expired payload may stay in a page of the file.
#[test]
fn expired_payloads_leave_the_file_and_the_chain_holds() {
    let vault = closed(40);
    let opened = harness::open(&vault.path).unwrap().vault;
    let payload = |seq: i64| {
        opened
            .read::<_, VaultError>(|r| {
                let sql = "SELECT payload FROM audit_entry WHERE seq = ?1";
                Ok(r.conn()
                    .query_row(sql, [seq], |row| row.get::<_, Option<Vec<u8>>>(0))?)
            })
            .unwrap()
    };
    let sealed: Vec<Vec<u8>> = (2..=41).map(|seq| payload(seq).expect("a payload")).collect();
    assert!(sealed.iter().all(|one| harness::pages_with(&opened, one) == 1));
    let printed = opened.read(|r| r.audit_head()).unwrap();
    let never = Instant(0);
    assert_eq!(opened.expire_audit(owner(), never, 100).unwrap(), 0);
    assert_eq!(
        opened.read(|r| r.audit_head()).unwrap(),
        printed,
        "nothing is written for nothing"
    );

    let now = Instant::from(World::system().now());
    let later = Instant(now.0 + 1);
    assert_eq!(opened.expire_audit(owner(), later, 10).unwrap(), 10, "a portion");
    assert!(
        payload(10).is_none() && payload(11).is_some(),
        "the oldest go first"
    );
    while opened.expire_audit(owner(), later, 10).unwrap() == 10 {}
    assert!(opened.verify_audit(Some(&printed)).unwrap().ok);
    assert!(opened.verify(&Job::silent()).unwrap().problems.is_empty());
    for (n, one) in sealed.iter().enumerate() {
        assert_eq!(harness::pages_with(&opened, one), 0, "payload {n}");
    }
}

#[test]
fn a_truncated_chain_does_not_hold_the_printed_head() {
    let vault = closed(5);
    let opened = harness::open(&vault.path).unwrap().vault;
    let printed = opened.read(|r| r.audit_head()).unwrap();
    add_note(&opened, "later").unwrap();
    let upper = printed.to_uppercase();
    let groups: Vec<&str> = (0..8).map(|n| &upper[n * 8..(n + 1) * 8]).collect();
    for head in [printed.clone(), groups.join(" "), groups.join("-")] {
        assert!(
            opened.verify_audit(Some(&head)).unwrap().ok,
            "an earlier head is in the chain: {head}"
        );
    }
    edit_log(&opened, "DELETE FROM audit_entry WHERE seq > 3");
    let refused = opened.verify_audit(Some(&printed));
    assert!(matches!(refused, Err(VaultError::HeadUnknown)), "{refused:?}");
    for nonsense in ["", "abc", "zz", &"0".repeat(64)] {
        assert!(
            matches!(opened.verify_audit(Some(nonsense)), Err(VaultError::HeadUnknown)),
            "{nonsense}"
        );
    }
}
