//! The words of `backup`.

use std::path::PathBuf;

use clap::Subcommand;

/// `backup …`
#[derive(Subcommand)]
pub enum BackupCommand {
    /// Makes a backup in every place of the vault and verifies it
    Run {
        /// One folder instead
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Backups this vault knows of, newest first
    List,
    /// Reads a backup through; without a vault, by the passphrase of the call
    Verify {
        /// Backup
        file: PathBuf,
    },
    /// Rotation: 7 daily, 4 weekly, 12 monthly, never fewer than three good ones
    Prune {
        /// Says what would go and removes nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Into a new place; whatever was erased since stays erased (--vault names the vault whose list of erasures counts)
    Restore {
        /// Backup
        file: PathBuf,
        /// Folder of the new vault: empty or not there
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// File with the recovery code, instead of a passphrase
        #[arg(long, value_name = "F")]
        recovery_code_file: Option<PathBuf>,
    },
}
