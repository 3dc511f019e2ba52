//! What freshness costs: `cargo run --release -p vault --example anchor` prints rows for the bench as lines of JSON.
//!
//! A save says "open" in the anchor before the first commit of a burst (synced) and its number after each (not synced).
//! So the anchor's share is the difference between the first save after rest and the ones behind it, and between those
//! and the same rows committed by bare SQLCipher on the same disk.

// A command for a terminal; it has nobody to return an error to.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;
use vault::{Kdf, NewVault, Passphrase, Schema, Vault, VaultError, World};

const SAVES: usize = 1000;
const BURSTS: usize = 100;

fn main() {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("modrý traktor tancuje na streche");
    let owner = Uuid::from_u128(1);
    let new = NewVault {
        passphrase: &passphrase,
        kdf: Kdf::Fixed {
            m_kib: 64 << 10,
            t: 3,
        },
        owner,
    };
    let path = dir.path().join("firma.dovernik");
    let vault = Vault::create(&path, new, &Schema::default(), &World::system())
        .unwrap()
        .vault;
    let save = || {
        vault
            .write::<_, VaultError>(owner, |w| w.audit("measured", None, json!({})).map(|_| ()))
            .unwrap();
    };
    let first = times(BURSTS, || {
        assert!(vault.settle().unwrap());
        let began = Instant::now();
        save();
        began.elapsed()
    });
    let following = times(SAVES, || {
        let began = Instant::now();
        save();
        began.elapsed()
    });
    let rest = times(BURSTS, || {
        save();
        let began = Instant::now();
        assert!(vault.settle().unwrap());
        began.elapsed()
    });
    let bare = bare(dir.path());
    row(
        "first save of a burst, with the anchor's sync",
        &first,
        &bare,
        5.0,
    );
    row(
        "each save behind it, with the anchor's slot",
        &following,
        &bare,
        5.0,
    );
    row("coming to rest (nobody waits for it)", &rest, &bare, 50.0);
}

fn times(count: usize, mut measured: impl FnMut() -> Duration) -> Vec<Duration> {
    let mut times: Vec<Duration> = (0..count).map(|_| measured()).collect();
    times.sort();
    times
}

/// One row of about the size of an audit entry, committed by SQLCipher alone with the same settings.
fn bare(folder: &Path) -> Vec<Duration> {
    let conn = Connection::open(folder.join("bare.db")).unwrap();
    let key = "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"";
    conn.execute_batch(key).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, x BLOB);",
    )
    .unwrap();
    times(SAVES, || {
        let began = Instant::now();
        conn.execute("INSERT INTO t (x) VALUES (zeroblob(250))", [])
            .unwrap();
        began.elapsed()
    })
}

fn row(what: &str, times: &[Duration], bare: &[Duration], goal_ms: f64) {
    let at =
        |times: &[Duration], percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    let figures = |times: &[Duration]| format!("p50 {:.2} ms, p99 {:.2} ms", at(times, 50), at(times, 99));
    let line = json!({
        "what": what, "at": "empty vault", "goal": format!("p99 < {goal_ms} ms"), "measured": figures(times),
        "baseline": format!("{} bare SQLCipher", figures(bare)), "reached": at(times, 99) < goal_ms,
    });
    println!("{line}");
}
