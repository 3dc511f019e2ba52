//! Backups the vault's table does not know: copied by hand, made before a restore, or cut short by a kill between the
//! last rename and the note of it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use uuid::Uuid;

use super::codec::Head;
use super::container::Container;
use super::keys::BackupKey;
use super::restore::key_by_pair;
use super::{SUFFIX, registry};
use crate::VaultError;
use crate::audit::act;
use crate::crypto::KeyPair;
use crate::header::SlotId;
use crate::vault::{Vault, Write, lock};

/// A file with the key that opens it.
pub(super) struct Found {
    path: PathBuf,
    container: Container,
    key: BackupKey,
}

/// Other backups of one vault in the folder of a backup.
pub(super) fn siblings(backup: &Path, vault: Uuid) -> Vec<(PathBuf, Container)> {
    let place = backup.parent().unwrap_or(Path::new("."));
    in_place(place, vault)
        .into_iter()
        .filter(|(path, _)| path != backup)
        .collect()
}

/// Those of them that the slot opens, and the backup itself.
pub(super) fn beside(backup: &Path, head: &Head, slot: SlotId, pair: &KeyPair) -> Vec<Found> {
    let place = backup.parent().unwrap_or(Path::new("."));
    let all = in_place(place, head.vault).into_iter();
    all.filter_map(|(path, container)| {
        let key = key_by_pair(&container.head, slot, pair)?;
        Some(Found { path, container, key })
    })
    .collect()
}

/// Files that cannot be read are nobody's affair here.
fn in_place(place: &Path, vault: Uuid) -> Vec<(PathBuf, Container)> {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let backups = entries.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.ends_with(SUFFIX))
    });
    let mut found: Vec<(PathBuf, Container)> = backups
        .filter_map(|path| {
            let container = Container::open(&path).ok()?;
            (container.head.vault == vault).then_some((path, container))
        })
        .collect();
    found.sort_by(|(a_path, a), (b_path, b)| (a.head.made, a_path).cmp(&(b.head.made, b_path)));
    found
}

/// Writes a found file down, unless the table knows it.
pub(super) fn adopt(w: &Write<'_>, vault: &Vault, file: &Found) -> Result<bool, VaultError> {
    let folder = &vault.inner.folder;
    let known = registry::all(w.conn(), folder)?;
    let row = known.iter().find(|row| super::list::same(&row.path, &file.path));
    if row.is_some_and(|row| row.finished.is_some()) {
        return Ok(false);
    }
    let head = &file.container.head;
    let path = registry::stored(folder, &file.path)?;
    if row.is_none() {
        registry::begin(w.conn(), head.id, &path, &file.key.key, head.made)?;
    }
    registry::adopted(
        w.conn(),
        &path,
        head.file_len(),
        file.container.manifest(&file.key)?.as_ref(),
    )?;
    w.audit(act::BACKUP_FOUND, None, json!({ "backup": head.id }))?;
    Ok(true)
}

impl Vault {
    /// Looks into the vault's places for backups that its table does not know, and brings rows up to date whose
    /// writing was interrupted. Returns how many were found.
    ///
    /// # Errors
    /// What the disk says.
    pub fn find_backups(&self, staff: Uuid) -> Result<u64, VaultError> {
        let _one_at_a_time = lock(&self.inner.backups);
        let rows = self.backup_rows()?;
        let unfinished: Vec<_> = rows.iter().filter(|row| row.finished.is_none()).collect();
        let mut found = Vec::new();
        for place in self.backup_places()? {
            for (path, container) in in_place(&place, self.vault_id()) {
                let finished =
                    |row: &&registry::Row| row.finished.is_some() && super::list::same(&row.path, &path);
                if rows.iter().any(|row| finished(&row)) {
                    continue;
                }
                let keys = self.keys_of(&path, &container)?;
                if let Some((key, _)) = super::verify::fitting(&container, &keys)? {
                    found.push(Found { path, container, key });
                }
            }
        }
        if unfinished.is_empty() && found.is_empty() {
            return Ok(0);
        }
        self.write(staff, |w| {
            for row in unfinished {
                registry::forget(w.conn(), &registry::stored(&self.inner.folder, &row.path)?)?;
            }
            let mut count = 0;
            for file in &found {
                count += u64::from(adopt(w, self, file)?);
            }
            if count == 0 {
                w.audit(act::BACKUP_FOUND, None, json!({ "count": 0 }))?;
            }
            Ok(count)
        })
    }
}
