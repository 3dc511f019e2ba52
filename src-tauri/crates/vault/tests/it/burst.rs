//! What an import pays for audit, change feed and durability. Only the figures of a release build mean anything:
//! `cargo test -p vault --release --test it -- --ignored --nocapture burst`.

use std::time::Instant;

use serde_json::json;
use uuid::Uuid;
use vault::{Kdf, NewVault, Op, Passphrase, Vault, VaultError, World, Write};

use crate::harness::{PASSPHRASE, owner, schema};

const ROWS: u32 = 100_000;

fn insert(w: &Write<'_>) -> Result<Uuid, VaultError> {
    let id = w.id();
    w.conn()
        .prepare_cached("INSERT INTO note (id, text) VALUES (?1, ?2)")?
        .execute((id, "Žofia Kováčová"))?;
    Ok(id)
}

fn timed(f: impl Fn(&Write<'_>) -> Result<(), VaultError>) -> f64 {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    let vault = Vault::create(&dir.path().join("x"), new, &schema(), &World::system())
        .unwrap()
        .vault;
    let start = Instant::now();
    vault
        .write::<_, VaultError>(owner(), |w| {
            f(w)?;
            w.audit("import", None, json!({ "rows": ROWS })).map(|_| ())
        })
        .unwrap();
    let took = start.elapsed().as_secs_f64();
    assert!(vault.settle().unwrap());
    took
}

#[test]
#[ignore = "a measurement"]
fn burst() {
    let bare = timed(|w| (0..ROWS).try_for_each(|_| insert(w).map(|_| ())));
    let with_feed = timed(|w| {
        (0..ROWS).try_for_each(|_| {
            let id = insert(w)?;
            w.changed(
                "person",
                id,
                Op::Insert,
                &["name", "given", "family", "company", "sort_key"],
            )?;
            w.changed("contact_point", id, Op::Insert, &["kind", "value", "folded"])?;
            w.changed("contact_point", id, Op::Insert, &["kind", "value", "folded"])?;
            w.changed("processing", id, Op::Insert, &[])?;
            w.changed("field_value", id, Op::Insert, &["value"])?;
            w.changed("notice_duty", id, Op::Insert, &["due"])
        })
    });
    let with_log = timed(|w| {
        (0..ROWS).try_for_each(|_| {
            let id = insert(w)?;
            w.audit("person-added", Some(id), json!({ "source": "import" }))
                .map(|_| ())
        })
    });
    println!(
        "{ROWS} rows: bare {bare:.2} s, with 6 changes each {with_feed:.2} s, with an audit entry about each {with_log:.2} s"
    );
    let overhead = with_feed - bare;
    assert!(
        overhead < if cfg!(debug_assertions) { 15.0 } else { 1.5 },
        "{overhead:.2} s"
    );
}
