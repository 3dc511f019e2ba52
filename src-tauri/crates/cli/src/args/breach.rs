//! The words of `breach`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `breach …`
#[derive(Subcommand)]
pub enum BreachCommand {
    /// Writes a breach down and starts the 72 hours
    Open(BreachOpenArgs),
    /// Whom and what it concerns, from disclosures, reveals, the access log and backups
    Affected {
        /// Id of the breach
        id: String,
    },
}

/// A breach.
#[derive(Args)]
pub struct BreachOpenArgs {
    /// lost-device, wrong-recipient, unauthorised-access, lost-data, altered-data or other
    #[arg(long, value_parser = ["lost-device", "wrong-recipient", "unauthorised-access", "lost-data", "altered-data", "other"])]
    pub what: String,
    /// When the firm became aware of it; a date alone means its first moment
    #[arg(long, value_name = "T")]
    pub aware_at: String,
    /// When it began; everything on record counts if absent
    #[arg(long, value_name = "T")]
    pub from: Option<String>,
    /// When it was over; when the firm became aware if absent
    #[arg(long, value_name = "T")]
    pub until: Option<String>,
    /// Who received what they should not have
    #[arg(long, value_name = "NAME")]
    pub recipient: Option<String>,
    /// Whose acts are meant: id or exact name of a staff member
    #[arg(long, value_name = "STAFF")]
    pub by: Option<String>,
    /// The backup that is meant, as `backup list` names it
    #[arg(long, value_name = "FILE")]
    pub backup: Option<PathBuf>,
    /// What happened, in words
    #[arg(long, value_name = "TEXT")]
    pub facts: Option<String>,
}
