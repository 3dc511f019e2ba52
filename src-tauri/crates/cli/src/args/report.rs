//! The words of `report` and `audit`.

use std::path::PathBuf;

use clap::Subcommand;

/// `report …`
#[derive(Subcommand)]
pub enum ReportCommand {
    /// Article 15 answer
    Access {
        /// Id, exact e-mail or phone; an address that nobody has answers that nothing is held
        #[arg(required_unless_present = "again")]
        person: Option<String>,
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
        /// What is withheld, and why
        #[arg(long, value_name = "REF=REASON")]
        redact: Vec<String>,
        /// The request for access that it answers
        #[arg(long, value_name = "ID")]
        request: Option<String>,
        /// Password of the delivery copy (AES-256); the archive copy stays in the vault
        #[arg(long, value_name = "F")]
        password_file: Option<PathBuf>,
        /// An earlier report, byte for byte as it was made
        #[arg(long, value_name = "REPORT_ID", conflicts_with_all = ["person", "redact", "request"])]
        again: Option<String>,
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
    /// Article 20 data package
    Portability {
        /// Id, exact e-mail or phone
        person: String,
        /// Where the ZIP is written
        #[arg(long, value_name = "F.zip")]
        out: PathBuf,
        /// The request for portability that it answers
        #[arg(long, value_name = "ID")]
        request: Option<String>,
    },
    /// Article 33 report of a breach, in the order of the form of the authority
    Breach {
        /// Id of the breach
        id: String,
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
    /// The certificate of an erasure: nothing about whom
    Erasure {
        /// Id of the receipt, as `erase run` answered it
        receipt: String,
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
    /// The letter to a recipient under Article 19
    Tell {
        /// Id, as `recipient to-tell` answers it
        id: String,
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
    /// Article 34 letters to the people whom a breach concerns
    BreachLetters {
        /// Id of the breach
        id: String,
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
}

/// `document …`
#[derive(Subcommand)]
pub enum DocumentCommand {
    /// Documents that were given to a person and are kept, newest first
    List {
        /// Id, exact e-mail or phone
        person: String,
    },
    /// Writes one out of the vault again, byte for byte
    Save {
        /// Id of the document
        id: String,
        /// Where it is written
        #[arg(long, value_name = "F")]
        out: PathBuf,
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
    /// Takes the details out of entries that are older than the setting `log_retention`
    Expire,
    /// Checks the chain
    Verify {
        /// A head printed earlier
        #[arg(long)]
        head: Option<String>,
    },
}
