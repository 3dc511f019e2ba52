//! Create, write, read, close, open: the ordinary life of a vault.

use std::sync::Arc;

use serde_json::json;
use uuid::Uuid;
use vault::{AuditQuery, Job, Key, Op, Passphrase, Vault, VaultError, World, audit::act, schema};

use crate::harness::{self, PASSPHRASE, add_note, closed, notes, owner};

#[test]
fn what_was_written_is_there_after_opening_again() {
    let vault = closed(3);
    let opened = harness::open(&vault.path).unwrap();
    assert_eq!(opened.staff, Some(owner()));
    assert_eq!(
        (opened.warnings.len(), opened.healed.len(), opened.set_aside.len()),
        (0, 0, 0),
        "{opened:?}"
    );
    assert_eq!(notes(&opened.vault).unwrap(), 3);
    let verification = opened.vault.verify(&Job::silent()).unwrap();
    assert!(verification.ok, "{verification:?}");
    assert!(
        verification.pages > 10 && verification.chain.entries >= 5,
        "{verification:?}"
    );
}

#[test]
fn the_recovery_code_opens_it_too() {
    let vault = closed(1);
    let printed = vault.recovery.display();
    let code = vault::RecoveryCode::parse(&printed).unwrap();
    let opened = Vault::open(
        &vault.path,
        Key::Recovery(&code),
        None,
        &harness::schema(),
        &World::system(),
    )
    .unwrap();
    assert_eq!(opened.staff, None);
    assert_eq!(notes(&opened.vault).unwrap(), 1);
}

#[test]
fn an_error_rolls_everything_back() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap();
    let before = opened.vault.read(|r| r.audit_head()).unwrap();
    let result: Result<(), VaultError> = opened.vault.write(owner(), |w| {
        harness::write_note(w, "nikdy")?;
        w.audit("note-added", None, json!({}))?;
        Err(VaultError::Cancelled)
    });
    assert!(matches!(result, Err(VaultError::Cancelled)));
    assert_eq!(notes(&opened.vault).unwrap(), 0);
    assert_eq!(opened.vault.read(|r| r.audit_head()).unwrap(), before);
}

#[test]
fn a_change_without_an_audit_entry_is_refused() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap();
    let result: Result<_, VaultError> = opened.vault.write(owner(), |w| harness::write_note(w, "potichu"));
    assert!(matches!(result, Err(VaultError::Unaudited)), "{result:?}");
    assert_eq!(notes(&opened.vault).unwrap(), 0);
    add_note(&opened.vault, "nahlas").unwrap();
    assert_eq!(notes(&opened.vault).unwrap(), 1);
}

#[test]
fn a_panic_in_a_closure_loses_nothing_and_blocks_nothing() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        opened.vault.write::<(), VaultError>(owner(), |w| {
            harness::write_note(w, "nikdy")?;
            panic!("on purpose");
        })
    }));
    assert!(panicked.is_err());
    add_note(&opened.vault, "potom").unwrap();
    assert_eq!(notes(&opened.vault).unwrap(), 2);
}

#[test]
fn readers_cannot_write_and_nobody_attaches() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap();
    let write: Result<usize, VaultError> = opened
        .vault
        .read(|r| Ok(r.conn().execute("DELETE FROM audit_entry", [])?));
    assert!(matches!(write, Err(VaultError::NoPermission)), "{write:?}");
    let attach: Result<(), VaultError> = opened
        .vault
        .read(|r| Ok(r.conn().execute_batch("ATTACH ':memory:' AS other")?));
    assert!(matches!(attach, Err(VaultError::Sql(_))), "{attach:?}");
}

#[test]
fn the_change_feed_names_rows_columns_time_and_device() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap();
    let last = opened
        .vault
        .changes_since(0, 100)
        .unwrap()
        .last()
        .map_or(0, |c| c.seq);
    let id = add_note(&opened.vault, "x").unwrap();
    opened
        .vault
        .write::<(), VaultError>(owner(), |w| {
            w.conn().execute("UPDATE note SET text = 'y'", [])?;
            w.changed("note", id, Op::Update, &["text", "sealed"])?;
            w.changed("note", id, Op::Update, &["text", "sealed"])?;
            w.changed("note", id, Op::Delete, &[])?;
            w.audit("note-changed", None, json!({})).map(|_| ())
        })
        .unwrap();
    let changes = opened.vault.changes_since(last, 100).unwrap();
    let seen: Vec<_> = changes
        .iter()
        .map(|c| (c.op, c.columns.join("+"), c.row == id))
        .collect();
    let both = "text+sealed".to_owned();
    assert_eq!(
        seen,
        [
            (Op::Insert, "text".to_owned(), true),
            (Op::Update, both.clone(), true),
            (Op::Update, both, true),
            (Op::Delete, String::new(), true)
        ]
    );
    assert!(
        changes
            .iter()
            .all(|c| c.staff == owner() && c.table == "note" && !c.device.is_nil() && !c.clock_set)
    );
    assert_eq!(opened.vault.changes_since(last + 2, 1).unwrap().len(), 1, "pages");
}

#[test]
fn what_is_sealed_for_a_person_goes_with_the_person() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    let (a, b) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let sealed = opened
        .write::<_, VaultError>(owner(), |w| {
            w.audit("field-shown", Some(a), json!({ "reason": "callback" }))?;
            w.audit("field-shown", Some(b), json!({}))?;
            w.seal(a, "person.iban", b"SK00 1234")
        })
        .unwrap();
    let unseal = |subject, label: &str| opened.read(|r| r.unseal(subject, label, &sealed));
    assert_eq!(unseal(a, "person.iban").unwrap().unwrap(), b"SK00 1234");
    assert!(
        matches!(unseal(b, "person.iban"), Err(VaultError::Damaged { .. })),
        "another person"
    );
    assert!(
        matches!(unseal(a, "person.phone"), Err(VaultError::Damaged { .. })),
        "another field"
    );
    let of_a = AuditQuery {
        subject: Some(a),
        ..AuditQuery::default()
    };
    let rows = opened.read(|r| r.audit(&of_a)).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(
        (rows[0].subject, rows[0].payload.clone()),
        (Some(a), Some(json!({ "reason": "callback" })))
    );
    let seq = rows[0].seq;

    let result: Result<(), VaultError> = opened.write(owner(), |w| {
        w.forget_subject(a)?;
        w.audit("erased", None, json!({}))?;
        w.seal(a, "person.iban", b"again").map(|_| ())
    });
    assert!(
        matches!(result, Err(VaultError::SubjectForgotten)),
        "no key for somebody just erased"
    );
    opened
        .write::<_, VaultError>(owner(), |w| {
            w.forget_subject(a)?;
            w.audit("erased", None, json!({})).map(|_| ())
        })
        .unwrap();
    assert_eq!(unseal(a, "person.iban").unwrap(), None);
    assert!(opened.read(|r| r.audit(&of_a)).unwrap().is_empty());
    let all = opened.read(|r| r.audit(&AuditQuery::default())).unwrap();
    let row = all.iter().find(|row| row.seq == seq).unwrap();
    assert_eq!(
        (row.subject, row.payload.clone()),
        (None, None),
        "the entry stays, its payload is gone"
    );
    assert!(
        opened.verify(&Job::silent()).unwrap().ok,
        "the chain still verifies"
    );
}

#[test]
fn the_log_is_read_in_pages_by_act_and_time() {
    let vault = closed(5);
    let opened = harness::open(&vault.path).unwrap().vault;
    let acts = |query: &AuditQuery<'_>| -> Vec<String> {
        opened
            .read(|r| r.audit(query))
            .unwrap()
            .into_iter()
            .map(|row| row.act)
            .collect()
    };
    let all = acts(&AuditQuery::default());
    assert_eq!(all.first().map(String::as_str), Some(act::UNLOCK), "newest first");
    assert_eq!(all.last().map(String::as_str), Some(act::VAULT_CREATED));
    let added = AuditQuery {
        acts: &["note-added"],
        limit: 3,
        ..AuditQuery::default()
    };
    let page = opened.read(|r| r.audit(&added)).unwrap();
    assert_eq!(page.len(), 3);
    let next = AuditQuery {
        before_seq: page.last().map(|row| row.seq),
        ..added
    };
    assert_eq!(acts(&next).len(), 2);
    let now = opened.read::<_, VaultError>(|r| Ok(r.now())).unwrap();
    assert!(
        acts(&AuditQuery {
            since: Some(vault::Instant(now.0 + 1)),
            ..AuditQuery::default()
        })
        .is_empty()
    );
}

#[test]
fn a_set_clock_is_on_the_record() {
    let vault = closed(0);
    let rehearsal = World::system().with_clock("2031-05-06T07:08:09+02:00".parse().unwrap());
    let passphrase = Passphrase::new(PASSPHRASE);
    let opened = Vault::open(
        &vault.path,
        Key::Passphrase(&passphrase),
        None,
        &harness::schema(),
        &rehearsal,
    )
    .unwrap();
    let rows = opened.vault.read(|r| r.audit(&AuditQuery::default())).unwrap();
    assert!(
        rows[0].clock_set && rows[0].at.to_string() == "2031-05-06T05:08:09.000Z",
        "{:?}",
        rows[0]
    );
    assert!(!rows.last().unwrap().clock_set);
}

#[test]
fn many_threads_read_while_one_writes() {
    let vault = closed(0);
    let opened = Arc::new(harness::open(&vault.path).unwrap().vault);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut last = 0;
                while last < 50 {
                    let now = notes(&opened).unwrap();
                    assert!(now >= last, "time does not run backwards");
                    last = now;
                }
            });
        }
        for n in 0..50 {
            add_note(&opened, &format!("{n}")).unwrap();
        }
    });
}

#[test]
fn every_column_of_the_vaults_own_tables_is_declared() {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    let live: Vec<String> = opened
        .read::<_, VaultError>(|r| {
            let sql = "SELECT m.name || '.' || p.name FROM sqlite_schema m, pragma_table_info(m.name) p
                       WHERE m.type = 'table' AND m.name NOT LIKE 'note%' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1";
            Ok(r.conn().prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
        .unwrap();
    let mut declared: Vec<String> = schema::own_tables()
        .iter()
        .flat_map(|t| {
            t.columns
                .iter()
                .map(move |(column, _)| format!("{}.{column}", t.name))
        })
        .collect();
    declared.sort();
    assert_eq!(live, declared);
}

#[cfg(unix)]
#[test]
fn every_file_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    add_note(&opened.vault, "so that there is a WAL").unwrap();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&vault.path), 0o700);
    for entry in std::fs::read_dir(&vault.path).unwrap() {
        let path = entry.unwrap().path();
        let expected = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode(&path), expected, "{path:?}");
    }
}
