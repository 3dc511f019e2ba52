//! The words of `staff`.

use clap::Subcommand;

/// `staff …`
#[derive(Subcommand)]
pub enum StaffCommand {
    /// Everybody who has a key
    List,
}
