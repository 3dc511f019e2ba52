//! The words of `retention`.

use clap::Subcommand;

/// `retention …`
#[derive(Subcommand)]
pub enum RetentionCommand {
    /// What has been kept long enough, for review; deletes nothing
    Due {
        /// As of this day; today if absent
        #[arg(long, value_name = "D")]
        on: Option<String>,
    },
}
