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
    /// Two records of one person become one
    Merge {
        /// The record that stays: id, exact e-mail or phone
        keep: String,
        /// The record that goes into it: id, exact e-mail or phone
        drop: String,
        /// Fields whose value is taken from the second though the first has one
        #[arg(long, value_delimiter = ',')]
        take: Vec<String>,
    },
    /// Splits a merge; both records are as they were
    Unmerge {
        /// Id of the merge
        merge_id: String,
    },
    /// Records that may be the same person's, scored and explained
    Duplicates {
        /// Rows wanted
        #[arg(long)]
        limit: Option<u32>,
    },
    /// Everything about them in every room, as counts, and who may be the same person
    Everything {
        /// Id, exact e-mail or phone
        id: String,
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
        /// The open request for rectification that it answers, of a restricted person too
        #[arg(long, value_name = "REQUEST")]
        corrects: Option<String>,
        /// What was wrong, in words
        #[arg(long, value_name = "TEXT", requires = "corrects")]
        wrong: Option<String>,
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
