//! The words of `vault` and `settings`.

use std::path::PathBuf;

use clap::Subcommand;

/// `vault …`
#[derive(Subcommand)]
pub enum VaultCommand {
    /// New vault
    Create {
        /// Name of the owner
        #[arg(long)]
        staff: String,
        /// Name of the firm
        #[arg(long)]
        company: String,
        /// Where the recovery kit is written
        #[arg(long, value_name = "F.pdf")]
        recovery_kit: Option<PathBuf>,
    },
    /// What can be told without opening anything secret
    Info,
    /// Every page's MAC, foreign keys, search index, audit chain
    Verify,
    /// A new passphrase for this staff member
    Passphrase {
        /// File with the new passphrase
        #[arg(long, value_name = "F")]
        new_file: PathBuf,
    },
    /// Opens by the recovery code and sets a new passphrase
    Recover {
        /// File with the recovery code
        #[arg(long, value_name = "F")]
        recovery_code_file: PathBuf,
        /// File with the new passphrase
        #[arg(long, value_name = "F")]
        new_file: PathBuf,
    },
    /// A new recovery kit; the old code stops working
    Kit {
        /// Where it is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
    /// A new master key: old copies of the key files open nothing any more
    Rotate,
}

/// `settings …`
#[derive(Subcommand)]
pub enum SettingsCommand {
    /// All settings
    Show,
    /// Sets some
    Set {
        /// key=value
        #[arg(required = true, value_name = "KEY=VALUE")]
        pairs: Vec<String>,
    },
}
