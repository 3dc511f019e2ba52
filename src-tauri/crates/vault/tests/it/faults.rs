//! A full disk, a folder without permission, cancelling.

use serde_json::json;
use vault::{Job, VaultError};

use crate::common::{self, add_note, closed, notes, owner};

/// SQLite says "full" when the database may not grow, as it does when the disk may not.
#[test]
fn a_full_disk_loses_nothing() {
    let vault = closed(2);
    let opened = common::open(&vault.path).unwrap();
    let full: Result<(), VaultError> = opened.vault.write(owner(), |w| {
        let pages: u32 = w.conn().query_row("PRAGMA page_count", [], |r| r.get(0))?;
        w.conn()
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        common::write_note(w, &"x".repeat(1_000_000))?;
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
    assert!(common::open(&vault.path).unwrap().warnings.is_empty());
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
    let opened = common::open(&vault.path).unwrap();
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
    let opened = common::open(&vault.path).unwrap();
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
        .args(["--exact", "faults::child_is_refused", "--ignored"])
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
    let refused = common::open(&path);
    assert!(matches!(refused, Err(VaultError::NoPermission)), "{refused:?}");
}
