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
    /// The register, the newest first (Article 33(5))
    List,
    /// One breach: the clock, what became of it, whether encryption spares the letters
    Show {
        /// Id of the breach
        id: String,
    },
    /// Writes down what was learnt
    Note(BreachNoteArgs),
    /// Writes down whether the authority, or the people, are told, and why
    Decide(BreachDecideArgs),
    /// Writes down that the authority was told, at once or in phases (Article 33(4))
    Notified(BreachNotifiedArgs),
    /// Writes down that the people were told (Article 34)
    Told(BreachToldArgs),
}

/// What was learnt; at least one of it.
#[derive(Args)]
pub struct BreachNoteArgs {
    /// Id of the breach
    pub id: String,
    /// What happened, learnt later
    #[arg(long, value_name = "TEXT")]
    pub facts: Option<String>,
    /// Likely consequences
    #[arg(long, value_name = "TEXT")]
    pub effects: Option<String>,
    /// Measures taken or proposed
    #[arg(long, value_name = "TEXT")]
    pub measures: Option<String>,
    /// Whether the vault on the device was locked
    #[arg(long, value_parser = ["yes", "no", "unknown"])]
    pub device_locked: Option<String>,
    /// Whether no passphrase and no recovery sheet went along
    #[arg(long, value_parser = ["yes", "no", "unknown"])]
    pub key_safe: Option<String>,
}

/// A decision.
#[derive(Args)]
pub struct BreachDecideArgs {
    /// Id of the breach
    pub id: String,
    /// Whether the authority is told (Article 33(1))
    #[arg(long, value_parser = ["notify", "not-needed"], conflicts_with = "people", required_unless_present = "people")]
    pub authority: Option<String>,
    /// Whether the people are told, or why not (Article 34)
    #[arg(long, value_parser = ["tell", "no-high-risk", "encrypted", "measures", "effort"])]
    pub people: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

/// The authority was told.
#[derive(Args)]
pub struct BreachNotifiedArgs {
    /// Id of the breach
    pub id: String,
    /// When
    #[arg(long, value_name = "T")]
    pub at: String,
    /// first, further or final; by itself the first, then further ones
    #[arg(long, value_parser = ["first", "further", "final"])]
    pub phase: Option<String>,
    /// Under which number the authority has it
    #[arg(long, value_name = "TEXT")]
    pub reference: Option<String>,
    /// Why it was late, or what was added
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// The people were told.
#[derive(Args)]
pub struct BreachToldArgs {
    /// Id of the breach
    pub id: String,
    /// When
    #[arg(long, value_name = "T")]
    pub at: String,
    /// How
    #[arg(long, value_parser = ["letter", "email", "sms", "phone", "in-person", "public"])]
    pub channel: String,
    /// Remarks
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
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
