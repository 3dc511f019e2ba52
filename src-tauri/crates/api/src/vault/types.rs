//! Requests and views of the vault: first run, unlock, lock, verify.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::backup::types::BackupReach;
use crate::staff::types::StaffView;

/// A vault this computer has seen.
#[derive(Clone, Serialize, TS)]
pub struct KnownVault {
    /// Folder.
    pub path: String,
    /// Name: the folder's, without `.dovernik`.
    pub name: String,
    /// Last opened here (RFC 3339).
    pub last_opened: Option<String>,
    /// The folder is there now.
    pub present: bool,
    /// The keychain of this computer has a key for it.
    pub keychain: bool,
    /// The newest good backup, as this computer last saw it (RFC 3339).
    pub last_backup: Option<String>,
}

/// Whether somebody is in.
#[derive(Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum LockState {
    /// No vault is open.
    Locked {
        /// Vaults of this computer, last used first.
        known: Vec<KnownVault>,
    },
    /// A vault is open.
    Unlocked {
        /// Name of the firm.
        company: String,
        /// Who.
        staff: StaffView,
        /// Seconds until it locks by itself.
        locks_in_s: u64,
        /// Things to tell at once: stable words with details.
        warnings: Vec<VaultWarning>,
        /// The recovery kit was not confirmed yet.
        kit_pending: bool,
    },
}

/// Something found while opening.
#[derive(Clone, Serialize, TS)]
pub struct VaultWarning {
    /// `behind altered anchor-lost anchor-old ledger-lost set-aside healed failed-tries cloud-folder network-folder
    /// keychain-newer no-backup-for-days`.
    pub code: String,
    /// Plain facts: counts, file names of the vault, dates (`since` is RFC 3339), `backup`: path of the newest good one.
    pub details: std::collections::BTreeMap<String, String>,
}

/// Strength of a passphrase being typed.
#[derive(Clone, Deserialize, TS)]
pub struct CheckPassphrase {
    /// What is typed.
    pub passphrase: String,
    /// Words that may not be in it.
    #[serde(default)]
    pub company: Option<String>,
    /// Words that may not be in it.
    #[serde(default)]
    pub staff: Option<String>,
}

/// Verdict.
#[derive(Serialize, TS)]
pub struct PassphraseVerdict {
    /// 0–4 (zxcvbn).
    pub score: u8,
    /// May be used.
    pub ok: bool,
    /// Stable words why not: `too-short too-long common contains-name guessable`, most important first.
    pub reasons: Vec<String>,
}

/// `vault create`.
#[derive(Clone, Deserialize, TS)]
pub struct CreateVault {
    /// Name of the firm.
    pub company: String,
    /// Name of the owner.
    pub staff: String,
    /// Passphrase.
    pub passphrase: String,
    /// Folder of the vault itself (`…/NAME.dovernik`).
    pub folder: String,
    /// `sk` or `en`.
    pub language: String,
}

/// A new vault.
#[derive(Serialize, TS)]
pub struct VaultCreated {
    /// Vault.
    pub vault_id: Uuid,
    /// Owner.
    pub staff_id: Uuid,
    /// Where the kit was written (CLI with `--recovery-kit`).
    pub recovery_kit: Option<String>,
}

/// `vault_open` in the window.
#[derive(Clone, Deserialize, TS)]
pub struct OpenVault {
    /// Folder.
    pub path: String,
    /// Passphrase.
    pub passphrase: String,
}

/// A colleague's first unlock, or the one after a reset: the hand-over code becomes a passphrase.
#[derive(Clone, Deserialize, TS)]
pub struct JoinVault {
    /// Folder.
    pub path: String,
    /// Hand-over code.
    pub code: String,
    /// The new passphrase.
    pub passphrase: String,
}

/// Unlock by the recovery kit.
#[derive(Clone, Deserialize, TS)]
pub struct RecoverVault {
    /// Folder.
    pub path: String,
    /// Code of the recovery kit.
    pub code: String,
    /// The owner's new passphrase.
    pub passphrase: String,
}

/// `passphrase_change`.
#[derive(Clone, Deserialize, TS)]
pub struct ChangePassphrase {
    /// The one that opens now.
    pub current: String,
    /// The one that shall.
    pub new: String,
}

/// What a changed passphrase leaves to say.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct PassphraseChanged {
    /// Old copies of the key file still open with the old passphrase; a new master key ends that.
    pub advice_rotate: bool,
}

/// The passphrase again, before an act that needs it.
#[derive(Clone, Deserialize, TS)]
pub struct Reauth {
    /// Of the staff member who is in.
    pub passphrase: String,
}

/// A vault with a new master key.
#[derive(Debug, Serialize, TS)]
pub struct Rotated {
    /// Generation of the key file.
    pub generation: u64,
    /// Backups and whether they got new keys.
    pub backups: Vec<BackupReach>,
}

/// The key of this vault in the keychain of this computer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeychainView {
    /// This computer has a keychain that answers.
    pub available: bool,
    /// It has a key of the staff member who is in.
    pub set: bool,
    /// Until when it opens (RFC 3339).
    pub expires_at: Option<String>,
}

/// `keychain_set`.
#[derive(Clone, Deserialize, TS)]
pub struct KeychainSet {
    /// The passphrase, again.
    pub passphrase: String,
    /// Days until the key expires, 1 to 90.
    pub days: u16,
}

/// Two groups of the recovery code, retyped.
#[derive(Clone, Deserialize, TS)]
pub struct ConfirmKit {
    /// Position (1–8) and what was typed.
    pub groups: Vec<KitGroup>,
}

/// One group.
#[derive(Clone, Deserialize, TS)]
pub struct KitGroup {
    /// 1–8.
    pub position: u8,
    /// Four characters.
    pub text: String,
}

/// Which groups to ask for.
#[derive(Serialize, TS)]
pub struct KitQuestion {
    /// Two positions, 1–8.
    pub positions: Vec<u8>,
    /// Where the kit was saved.
    pub path: String,
}

/// `vault info`.
#[derive(Serialize, TS)]
pub struct VaultInfoView {
    /// Vault.
    pub vault_id: Uuid,
    /// Schema number.
    pub schema: u32,
    /// RFC 3339.
    pub created: String,
    /// Slots without names.
    pub slots: Vec<SlotView>,
    /// Bytes of the folder.
    pub size_bytes: u64,
}

/// A key slot.
#[derive(Serialize, TS)]
pub struct SlotView {
    /// Slot.
    pub id: Uuid,
    /// `passphrase`, `recovery`, `keychain`, `hand-over`.
    pub kind: String,
    /// Staff name, only inside an open vault.
    pub label: Option<String>,
}

/// `vault verify`.
#[derive(Serialize, TS)]
pub struct VerifyView {
    /// Everything holds.
    pub ok: bool,
    /// Pages checked.
    pub pages: u64,
    /// Audit chain.
    pub chain: crate::audit::types::ChainView,
    /// What does not hold.
    pub problems: Vec<VerifyProblem>,
    /// What was mended.
    pub healed: Vec<String>,
}

/// A finding.
#[derive(Serialize, TS)]
pub struct VerifyProblem {
    /// File of the vault.
    pub file: String,
    /// What is wrong.
    pub what: String,
}
