//! A full disk, a folder without permission, cancelling.

use serde_json::json;
use vault::{Job, VaultError};

use crate::harness::{self, add_note, closed, notes, owner};

/// SQLite says "full" when the database may not grow, as it does when the disk may not.
#[test]
fn a_full_disk_loses_nothing() {
    let vault = closed(2);
    let opened = harness::open(&vault.path).unwrap();
    let full: Result<(), VaultError> = opened.vault.write(owner(), |w| {
        let pages: u32 = w.conn().query_row("PRAGMA page_count", [], |r| r.get(0))?;
        w.conn()
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        harness::write_note(w, &"x".repeat(1_000_000))?;
        w.audit("note-added", None, json!({})).map(|_| ())
    });
    let error = full.unwrap_err();
    assert!(matches!(error, VaultError::DiskFull), "{error:?}");
    assert_eq!((error.exit_code(), error.code()), (6, "disk-full"));
    assert_eq!(notes(&opened.vault).unwrap(), 2);
    opened
        .vault
        .write::<_, VaultError>(owner(), |w| {
            w.conn()
                .query_row("PRAGMA max_page_count = 1000000", [], |_| Ok(()))?;
            w.audit("space-again", None, json!({})).map(|_| ())
        })
        .unwrap();
    add_note(&opened.vault, "x").unwrap();
    drop(opened);
    assert!(harness::open(&vault.path).unwrap().warnings.is_empty());
}

#[test]
fn errors_of_the_system_have_their_kinds() {
    use std::io::{Error, ErrorKind as K};
    for (kind, code, exit) in [
        (K::StorageFull, "disk-full", 6),
        (K::QuotaExceeded, "disk-full", 6),
        (K::PermissionDenied, "no-permission", 6),
        (K::ReadOnlyFilesystem, "no-permission", 6),
        (K::TimedOut, "io", 6),
    ] {
        let error = VaultError::from(Error::from(kind));
        assert_eq!((error.code(), error.exit_code()), (code, exit));
    }
}

/// A search that does not compile quotes what was searched for; the error must not.
#[test]
fn an_error_never_quotes_a_value() {
    let vault = closed(1);
    let opened = harness::open(&vault.path).unwrap();
    let failed: Result<u32, VaultError> = opened.vault.read(|r| {
        let sql = "SELECT count(*) FROM note_fts WHERE note_fts MATCH ?1";
        Ok(r.conn().query_row(sql, ["kovacova \" NEAR"], |row| row.get(0))?)
    });
    let error = failed.unwrap_err();
    let (shown, debugged) = (error.to_string(), format!("{error:?}"));
    assert!(
        !shown.contains("kovacova") && !debugged.contains("kovacova"),
        "{shown} {debugged}"
    );
}

#[test]
fn verification_reports_progress_and_can_be_cancelled() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    let vault = closed(3);
    let opened = harness::open(&vault.path).unwrap();
    let seen = Arc::new(AtomicU64::new(0));
    let theirs = Arc::clone(&seen);
    let job = Job::new(Arc::new(move |done, total| {
        assert!(done <= total);
        theirs.store(done, Ordering::Relaxed);
    }));
    let verification = opened.vault.verify(&job).unwrap();
    assert!(seen.load(Ordering::Relaxed) >= verification.pages);
    let cancelled = Job::silent();
    cancelled.cancel();
    assert!(matches!(
        opened.vault.verify(&cancelled),
        Err(VaultError::Cancelled)
    ));
    add_note(&opened.vault, "goes on").unwrap();
}

/// Run as root this says nothing, because root may do everything; so the folder is opened as somebody else.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_without_permission_is_said_to_be_one() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let vault = closed(0);
    let permissions =
        |mode| std::fs::set_permissions(&vault.path, std::fs::Permissions::from_mode(mode)).unwrap();
    permissions(0o500);
    std::fs::set_permissions(vault.dir.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "disk_full::child_is_refused", "--ignored"])
        .env("DOVERNIK_TEST_VAULT", &vault.path);
    if rustix::process::geteuid().is_root() {
        command.uid(65534);
    }
    let done = command.output();
    permissions(0o700);
    match done {
        Ok(done) => assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout)),
        // The test binary itself may lie where nobody else can start it.
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied),
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "run as a child process"]
fn child_is_refused() {
    let path = std::path::PathBuf::from(std::env::var_os("DOVERNIK_TEST_VAULT").unwrap());
    let refused = harness::open(&path);
    assert!(matches!(refused, Err(VaultError::NoPermission)), "{refused:?}");
}

/// The exit code of the shell below when the machine does not let us mount.
#[cfg(target_os = "linux")]
const NO_MOUNT: i32 = 77;

/// A real small disk, in a mount namespace of its own.
#[cfg(target_os = "linux")]
pub fn on_a_small_disk(size: &str, test: &str) -> Option<String> {
    let dir = tempfile::tempdir().unwrap();
    let script = "mount -t tmpfs -o size=$SIZE tmpfs \"$DOVERNIK_TEST_VAULT\" || exit 77
                  exec \"$0\" --exact \"$1\" --ignored --nocapture";
    let done = std::process::Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script])
        .arg(std::env::current_exe().unwrap())
        .arg(test)
        .env("SIZE", size)
        .env("DOVERNIK_TEST_VAULT", dir.path())
        .output();
    match done {
        Ok(done) if done.status.code() == Some(NO_MOUNT) => eprintln!("NOT TESTED: no mount allowed here"),
        Ok(done) if String::from_utf8_lossy(&done.stderr).starts_with("unshare:") => {
            eprintln!("NOT TESTED: no namespace allowed here");
        }
        Ok(done) => {
            let said = String::from_utf8_lossy(&done.stdout).into_owned();
            let failed = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{said} {failed}");
            return Some(said);
        }
        Err(error) => eprintln!("NOT TESTED: no unshare here ({error})"),
    }
    None
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_loses_nothing() {
    on_a_small_disk("9m", "disk_full::child_fills_the_disk");
}

#[cfg(target_os = "linux")]
pub fn fill(disk: &std::path::Path, leave: u64) {
    use std::io::Write;
    let mut filler = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(disk.join("filler"))
        .unwrap();
    loop {
        let s = rustix::fs::statvfs(disk).unwrap();
        let free = s.f_bavail * s.f_frsize;
        let more = usize::try_from(free.saturating_sub(leave).min(1 << 16)).unwrap();
        if more == 0 || filler.write_all(&vec![1; more]).is_err() {
            return;
        }
    }
}

#[cfg(target_os = "linux")]
fn make_room(disk: &std::path::Path) {
    std::fs::remove_file(disk.join("filler")).unwrap();
}

#[cfg(target_os = "linux")]
pub fn given_disk() -> std::path::PathBuf {
    std::env::var_os("DOVERNIK_TEST_VAULT").unwrap().into()
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "run as a child process"]
fn child_fills_the_disk() {
    let disk = given_disk();
    let path = disk.join("firma.dovernik");
    let vault = harness::create(&path).vault;
    let mut written = 0;
    for round in 0..3 {
        let error = loop {
            match add_note(&vault, &"x".repeat(20_000)) {
                Ok(_) => written += 1,
                Err(error) => break error,
            }
        };
        assert!(
            matches!(error, VaultError::DiskFull),
            "round {round} after {written}: {error:?}"
        );
        assert_eq!(
            notes(&vault).unwrap(),
            written,
            "round {round}: what was acknowledged is there"
        );
        // Room again: the log goes into the database, and writing goes on.
        let _ = vault.settle();
    }
    assert!(written > 10, "{written}");
    drop(vault);
    let second = disk.join("second.dovernik");
    fill(&disk, 0);
    let passphrase = vault::Passphrase::new(harness::PASSPHRASE);
    let new = vault::NewVault {
        passphrase: &passphrase,
        kdf: vault::Kdf::FAST_FOR_TESTS,
        owner: owner(),
    };
    let refused = vault::Vault::create(&second, new, &harness::schema(), &vault::World::system());
    assert!(matches!(refused, Err(VaultError::DiskFull)), "{refused:?}");
    make_room(&disk);
    let left: Vec<_> = std::fs::read_dir(&disk)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(left, ["firma.dovernik"], "nothing of the second one is left");
    let opened = harness::open(&path).unwrap();
    assert!(
        opened.warnings.is_empty() && opened.set_aside.is_empty(),
        "{opened:?}"
    );
    assert_eq!(notes(&opened.vault).unwrap(), written);
    assert!(opened.vault.verify(&Job::silent()).unwrap().ok);
}

/// Nothing but a few kilobytes, or nothing at all: whoever opens the vault then can read, delete and export, each with
/// its entry in the log, and is told that nothing new fits.
#[cfg(target_os = "linux")]
#[test]
fn with_a_full_disk_opening_reading_deleting_and_exporting_work() {
    let said = on_a_small_disk("24m", "disk_full::child_climbs_down_the_ladder");
    let rungs = said.map_or(1, |said| said.matches("rung").count() as u64);
    crate::soak::tell("full disk", rungs, "rungs", &[]);
}

/// Free bytes before the vault is opened.
#[cfg(target_os = "linux")]
const LADDER: [u64; 10] = [
    4 << 20,
    2 << 20,
    1 << 20,
    512 << 10,
    128 << 10,
    64 << 10,
    32 << 10,
    8 << 10,
    4 << 10,
    0,
];

#[cfg(target_os = "linux")]
#[test]
#[ignore = "run as a child process"]
fn child_climbs_down_the_ladder() {
    use vault::{AuditQuery, Op};
    let disk = given_disk();
    let path = disk.join("firma.dovernik");
    let mut ids = Vec::new();
    {
        let vault = harness::create(&path).vault;
        for n in 0..60 {
            ids.push(add_note(&vault, &format!("{n} {}", "x".repeat(20_000))).unwrap());
        }
    }
    for (n, free) in LADDER.into_iter().enumerate() {
        assert!(
            path.join("reserve").metadata().unwrap().len() > 0,
            "kept again after {n}"
        );
        fill(&disk, free);
        let opened = harness::open(&path).unwrap_or_else(|e| panic!("{free} free: {e:?}"));
        let vault = &opened.vault;
        assert!(opened.warnings.is_empty(), "{opened:?}");
        let there = u32::try_from(ids.len()).unwrap();
        assert_eq!(notes(vault).unwrap(), there, "{free} free");
        for _ in 0..4 {
            let id = ids.pop().unwrap();
            vault
                .write::<_, VaultError>(owner(), |w| {
                    w.conn().execute("DELETE FROM note WHERE id = ?1", [id])?;
                    w.changed("note", id, Op::Delete, &[])?;
                    w.audit("deleted", None, json!({ "id": id })).map(|_| ())
                })
                .unwrap_or_else(|e| panic!("{free} free: deleting: {e:?}"));
        }
        vault
            .write::<_, VaultError>(owner(), |w| w.audit("exported", None, json!({})).map(|_| ()))
            .unwrap_or_else(|e| panic!("{free} free: exporting: {e:?}"));
        if free < 1 << 20 {
            let refused = add_note(vault, "something new");
            assert!(
                matches!(refused, Err(VaultError::DiskFull)),
                "{free} free: {refused:?}"
            );
        } else if add_note(vault, "something new").is_ok() {
            ids.insert(0, harness::newest(vault));
        }
        let query = AuditQuery {
            acts: &["deleted", "exported"],
            ..AuditQuery::default()
        };
        let entries = vault.read(|r| r.audit_count(&query)).unwrap();
        assert_eq!(
            entries,
            5 * (n as u64 + 1),
            "{free} free: each act is on the record"
        );
        drop(opened);
        make_room(&disk);
        let opened = harness::open(&path).unwrap();
        assert!(
            opened.warnings.is_empty() && opened.set_aside.is_empty(),
            "{free} free: {opened:?}"
        );
        assert!(opened.vault.verify(&Job::silent()).unwrap().ok, "{free} free");
        println!("rung {free}");
    }
}
