//! The way back, while no vault is open.

use std::path::Path;

use vault::backup::{self, Restore};
use vault::{Job, Key, Passphrase, RecoveryCode, World};

use super::types::{BackupChecked, BackupFile, RestoreBackup, Restored};
use super::{told, view};
use crate::audit::types::ChainView;
use crate::error::{ApiError, ErrorKind};
use crate::instant;

/// What can be told about a file without a key.
///
/// # Errors
/// `not-a-backup`, `newer-version`, `backup-damaged`, `unreachable`, faults of the disk.
pub fn file(path: &Path) -> Result<BackupFile, ApiError> {
    let head = backup::head(path).map_err(told)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(BackupFile {
        path: path.display().to_string(),
        name: name.unwrap_or_default(),
        made: Some(instant(head.made)),
        vault_id: head.vault_id,
        size_bytes: head.size,
    })
}

/// Restores a backup to a new place. Erasures, withdrawals, objections and restrictions made since are carried out
/// before anything can be read.
///
/// # Errors
/// `wrong-key`, `not-a-backup`, `newer-version`, `backup-damaged`, `already-a-vault`, `folder-not-empty`,
/// `unreachable`, `disk-full`, `cancelled`, faults of the disk. Then there is no new vault.
pub fn restore(request: &RestoreBackup, world: &World, job: &Job) -> Result<Restored, ApiError> {
    let code;
    let passphrase;
    let key = if request.by_code {
        code = RecoveryCode::parse(&request.passphrase).map_err(|_| wrong_key())?;
        Key::Recovery(&code)
    } else {
        passphrase = Passphrase::new(&request.passphrase);
        Key::Passphrase(&passphrase)
    };
    let wanted = Restore {
        backup: Path::new(&request.backup),
        key,
        to: Path::new(&request.folder),
        ledger_of: request.ledger_of.as_deref().map(Path::new),
    };
    let restored = backup::restore(&wanted, &crm::schema::schema(), world, job).map_err(told)?;
    Ok(Restored {
        path: restored.path.display().to_string(),
        people: view::people(&restored.rows),
        erasures_replayed: restored.erasures,
        replayed: restored.replayed,
        chain: ChainView {
            entries: restored.chain.entries,
            head: restored.chain.head,
            ok: restored.chain.ok,
        },
    })
}

/// Reads a backup through without its vault, by a passphrase of somebody in it.
///
/// # Errors
/// `wrong-key`, `not-a-backup`, `newer-version`, `unreachable`, `cancelled`, faults of the disk.
pub fn verify_alone(
    path: &Path,
    passphrase: &Passphrase,
    world: &World,
    job: &Job,
) -> Result<BackupChecked, ApiError> {
    let scratch = std::env::temp_dir();
    let checked = backup::verify(path, Key::Passphrase(passphrase), &scratch, world, job).map_err(told)?;
    Ok(view::checked(checked))
}

fn wrong_key() -> ApiError {
    ApiError {
        code: "wrong-key",
        kind: ErrorKind::Key,
        field: Some("passphrase".to_owned()),
        details: None,
    }
}
