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
    /// A colleague was instructed and bound to confidentiality, Articles 29 and 32(4)
    Instruct {
        /// Id
        id: String,
        /// When
        #[arg(long, value_name = "D")]
        at: String,
        /// The signed paper, kept in the vault
        #[arg(long, value_name = "F")]
        file: Option<PathBuf>,
    },
    /// Every instruction, the last first
    Instructions,
    /// Writes the kept paper of an instruction out
    Paper {
        /// Id of the instruction
        id: String,
        /// Where to
        #[arg(long, value_name = "F")]
        out: PathBuf,
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
