//! Power cuts, replayed from a recording of every write and sync; and proof that the replay bites.

use std::path::Path;

use rusqlite::Connection;
use testkit::faults::{Call, Disk, Layer, Survives, recorded};

use crate::soak::{self, Scale};
use crate::work::{self, Place, Told, Work, judge};

/// A run of one kind of work: the disk before it and every call.
struct Recording {
    start: Place,
    disk: Disk,
    calls: Vec<Call>,
}

fn record(work: Work) -> Recording {
    let layer = Layer::new().expect("a C compiler");
    // The recording names the folder it was made in; the start is kept beside it.
    let place = Place::ready_for(work);
    let disk = Disk::of(place.root()).unwrap();
    let log = tempfile::tempdir().unwrap();
    let log = log.path().join("log");
    let mut command = work::command(work, &place);
    layer.record(&mut command, place.root(), &log);
    assert!(command.status().unwrap().success());
    let calls = recorded(&log).unwrap();
    assert!(calls.len() > 15, "{work:?}: {} calls", calls.len());
    Recording {
        start: place,
        disk,
        calls,
    }
}

/// What was said before the cut: a person who read it relies on it.
fn said(calls: &[Call]) -> String {
    let mut text = Vec::new();
    for call in calls {
        if let Call::Write { path, data, .. } = call
            && path.ends_with("notes")
        {
            text.extend_from_slice(data);
        }
    }
    String::from_utf8(text).unwrap()
}

/// Cuts the power after each call (or a sample of them) in several ways, and judges what is found. Returns how many
/// cuts there were and what did not hold.
fn cut(
    work: Work,
    recording: &Recording,
    counts: fn(&Call) -> bool,
    sample: usize,
    scale: Scale,
) -> (u64, Vec<String>) {
    let mut disk = recording.disk.clone();
    let (mut tried, mut violations) = (0, Vec::new());
    let total = recording.calls.len();
    let step = scale.of((total / sample).max(1), 1);
    for (n, call) in recording.calls.iter().enumerate() {
        if counts(call) {
            disk.apply(call);
        }
        if n % step != 0 && n + 1 != total || scale.over() {
            continue;
        }
        let told = Told::parse(&said(&recording.calls[..=n]));
        let seeds = u64::try_from(n).unwrap() * 16..;
        let some = seeds.take(scale.of(1, 4)).map(Survives::Some);
        for survives in [Survives::Nothing, Survives::Everything].into_iter().chain(some) {
            let place = Place::empty();
            disk.after_cut(survives, place.root()).unwrap();
            tried += 1;
            if let Err(what) = judge(work, &place, &told) {
                violations.push(format!(
                    "cut after call {n} of {total} ({call:.60?}), {survives:?}: {what}"
                ));
            }
        }
    }
    (tried, violations)
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_alarms() {
    let (mut tried, mut violations) = (0, Vec::new());
    let scale = soak::scale();
    for (n, work) in Work::ALL.into_iter().enumerate() {
        let recording = record(work);
        // Each kind of work has its share of the time.
        let share = scale.part(n, Work::ALL.len());
        let (n, bad) = cut(work, &recording, |_| true, 25, share);
        tried += n;
        violations.extend(bad);
        drop(recording.start);
    }
    soak::tell("power cut", tried, "cuts", &violations);
}

fn is_sync_of(call: &Call, name: &str) -> bool {
    matches!(call, Call::Sync(path) if path.ends_with(name))
}

/// Without the syncs that SECURITY.md §5 asks for, the same replay finds losses and false alarms.
#[test]
fn the_replay_bites_when_a_sync_is_left_out() {
    let recording = record(Work::Burst);
    let without_wal: fn(&Call) -> bool = |call| !is_sync_of(call, "vault.db-wal");
    let without_anchor: fn(&Call) -> bool = |call| !is_sync_of(call, "vault.anchor");
    let without_database: fn(&Call) -> bool = |call| !is_sync_of(call, "vault.db");
    for (what, counts) in [
        ("log", without_wal),
        ("anchor", without_anchor),
        ("database", without_database),
    ] {
        let (tried, violations) = cut(Work::Burst, &recording, counts, 60, Scale::sample());
        assert!(!violations.is_empty(), "{what}: {tried} cuts found nothing");
    }
}

/// Bare SQLCipher, without anything of ours: NORMAL loses acknowledged rows, FULL does not.
#[test]
fn synchronous_normal_loses_what_full_keeps() {
    let normal = losses("NORMAL");
    let full = losses("FULL");
    assert!(normal > 0, "the replay finds nothing");
    assert_eq!(full, 0);
}

const SYNCHRONOUS: &str = "DOVERNIK_TEST_SYNCHRONOUS";
const ROOT: &str = "DOVERNIK_TEST_ROOT";

fn connect(root: &Path) -> rusqlite::Result<Connection> {
    let conn = Connection::open(root.join("plain.db"))?;
    conn.execute_batch(
        "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"; PRAGMA journal_mode = WAL;
         CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY, text TEXT);",
    )?;
    Ok(conn)
}

#[test]
#[ignore = "run as a child process"]
fn child_inserts() {
    let root = std::path::PathBuf::from(std::env::var_os(ROOT).unwrap());
    let synchronous = std::env::var(SYNCHRONOUS).unwrap();
    let conn = connect(&root).unwrap();
    conn.execute_batch(&format!("PRAGMA synchronous = {synchronous}"))
        .unwrap();
    for n in 0..10 {
        conn.execute("INSERT INTO t (text) VALUES (?1)", ["x".repeat(3000)])
            .unwrap();
        std::fs::write(root.join("notes"), format!("{}\n", n + 1)).unwrap();
    }
}

/// Cuts after which fewer rows are there than were acknowledged.
fn losses(synchronous: &str) -> usize {
    let (place, log) = (Place::empty(), tempfile::tempdir().unwrap());
    drop(connect(place.root()).unwrap());
    let mut disk = Disk::of(place.root()).unwrap();
    let log = log.path().join("log");
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "power_cut::child_inserts", "--ignored"])
        .env(ROOT, place.root())
        .env(SYNCHRONOUS, synchronous);
    Layer::new().unwrap().record(&mut command, place.root(), &log);
    assert!(command.output().unwrap().status.success());
    let (mut acknowledged, mut losses) = (0, 0);
    for call in recorded(&log).unwrap() {
        disk.apply(&call);
        if let Call::Write { path, data, .. } = &call
            && path.ends_with("notes")
        {
            acknowledged = std::str::from_utf8(data).unwrap().trim().parse().unwrap();
        }
        for survives in [Survives::Nothing, Survives::Some(1)] {
            let found = Place::empty();
            disk.after_cut(survives, found.root()).unwrap();
            let rows: u32 = connect(found.root())
                .and_then(|c| c.query_row("SELECT count(*) FROM t", [], |r| r.get(0)))
                .unwrap_or(0);
            losses += usize::from(rows < acknowledged);
        }
    }
    losses
}
