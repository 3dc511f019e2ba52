//! The words of `staff`.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

/// `staff …`
#[derive(Subcommand)]
pub enum StaffCommand {
    /// A new colleague, who comes in with a one-time code
    Add {
        /// Name
        name: String,
        /// owner, staff or viewer
        #[arg(long, value_enum)]
        role: RoleArg,
        /// Where the code is written
        #[arg(long, value_name = "F")]
        handover_out: PathBuf,
    },
    /// Comes in with a one-time code and sets a passphrase
    Join {
        /// File with the code
        #[arg(long, value_name = "F")]
        handover_file: PathBuf,
        /// File with the new passphrase
        #[arg(long, value_name = "F")]
        new_file: PathBuf,
    },
    /// Everybody who has or had a key
    List,
    /// A new one-time code for somebody who forgot their passphrase
    Reset {
        /// Id
        id: String,
        /// Where the code is written
        #[arg(long, value_name = "F")]
        handover_out: PathBuf,
    },
    /// Another role
    Role {
        /// Id
        id: String,
        /// owner, staff or viewer
        #[arg(value_enum)]
        role: RoleArg,
    },
    /// Takes somebody's keys out and changes the master key
    Disable {
        /// Id
        id: String,
    },
}

/// Roles in the words of the contract.
#[derive(Clone, Copy, ValueEnum)]
pub enum RoleArg {
    /// Everything
    Owner,
    /// Daily work
    Staff,
    /// Lists, finds, shows
    Viewer,
}
