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
