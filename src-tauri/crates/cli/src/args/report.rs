//! The words of `report` and `audit`.

use std::path::PathBuf;

use clap::Subcommand;

/// `report …`
#[derive(Subcommand)]
pub enum ReportCommand {
    /// Article 15 answer
    Access {
        /// Id, exact e-mail or phone; an address that nobody has answers that nothing is held
        person: String,
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
        /// What is withheld, and why
        #[arg(long, value_name = "REF=REASON")]
        redact: Vec<String>,
    },
    /// The record of processing activities, Article 30
    Processing {
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
    /// The notice under Articles 13 and 14, as the catalogue makes it now
    Notice {
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
        /// 13 or 14: without what only the other Article asks for
        #[arg(long, value_parser = clap::value_parser!(u8).range(13..=14))]
        article: Option<u8>,
        /// An issued version
        #[arg(long, value_name = "V")]
        version: Option<String>,
    },
}

/// `audit …`
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Entries, newest first
    List {
        /// Only this person
        #[arg(long)]
        person: Option<String>,
        /// Not before
        #[arg(long)]
        since: Option<String>,
    },
    /// Checks the chain
    Verify {
        /// A head printed earlier
        #[arg(long)]
        head: Option<String>,
    },
}
