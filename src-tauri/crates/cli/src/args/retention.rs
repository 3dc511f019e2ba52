//! The words of `retention`.

use std::path::PathBuf;

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
    /// Carries out a review: erases what was decided to go, writes down why the rest stays
    Apply {
        /// The JSON of `retention due`, each row with `decision` (erase or keep) and for keep a `reason`
        #[arg(long, value_name = "FILE")]
        reviewed: PathBuf,
    },
}
