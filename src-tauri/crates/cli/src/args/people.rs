//! The words of `person` and `note`.

use clap::Subcommand;

use super::SourceArg;

/// `person …`
#[derive(Subcommand)]
pub enum PersonCommand {
    /// Minimal record
    Add {
        /// Display name
        #[arg(long)]
        name: String,
        /// Given name
        #[arg(long)]
        given: Option<String>,
        /// Family name
        #[arg(long)]
        family: Option<String>,
        /// Company
        #[arg(long)]
        company: Option<String>,
        /// E-mail
        #[arg(long)]
        email: Option<String>,
        /// Phone
        #[arg(long)]
        phone: Option<String>,
        /// Purpose key
        #[arg(long)]
        purpose: String,
        /// self, third-party or public
        #[arg(long, value_enum)]
        source: SourceArg,
        /// The new basis on which somebody who was erased comes in
        #[arg(long, value_name = "TEXT")]
        despite_suppression: Option<String>,
    },
    /// Folded, prefix, typo-tolerant
    Find {
        /// What is looked for
        query: String,
        /// Rows wanted
        #[arg(long)]
        limit: Option<u32>,
    },
    /// Minimal view; sealed values masked
    Show {
        /// Id, exact e-mail or phone
        id: String,
    },
    /// Audited reveal
    Unlock {
        /// Id, exact e-mail or phone
        id: String,
        /// Field keys, or note:ID
        #[arg(long, value_delimiter = ',', required = true)]
        fields: Vec<String>,
        /// Reason in words
        #[arg(long)]
        reason: String,
    },
    /// Values for a purpose that needs them
    Set {
        /// Id, exact e-mail or phone
        id: String,
        /// field=value; an empty value removes
        #[arg(required = true, value_name = "FIELD=VALUE")]
        pairs: Vec<String>,
        /// Purpose key
        #[arg(long)]
        purpose: String,
    },
}

/// `note …`
#[derive(Subcommand)]
pub enum NoteCommand {
    /// Writes a note
    Add {
        /// Id, exact e-mail or phone
        person: String,
        /// Text
        text: String,
        /// Sealed
        #[arg(long)]
        private: bool,
    },
}
