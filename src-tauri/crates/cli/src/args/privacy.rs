//! The words of `consent`, `notice`, `recipient`, `disclosure` and `text`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `consent …`
#[derive(Subcommand)]
pub enum ConsentCommand {
    /// The person was asked
    Ask(ConsentArgs),
    /// The person consented
    Grant(ConsentArgs),
    /// The person refused
    Refuse(ConsentArgs),
    /// The person withdrew
    Withdraw(ConsentArgs),
    /// A receipt of what was given, refused or withdrawn (fields of ISO/IEC TS 27560)
    Receipt {
        /// Event
        event: String,
        /// Where it is written: a PDF, or JSON by its ending
        #[arg(long, value_name = "F.pdf|F.json")]
        out: PathBuf,
    },
    /// Consents that have ended or end by a day
    Expiring {
        /// Day; today if absent
        #[arg(long, value_name = "D")]
        before: Option<String>,
    },
    /// Ends every processing whose consent is past its time
    Expire,
    /// All events of a person
    History {
        /// Id, exact e-mail or phone
        person: String,
    },
}

/// One event.
#[derive(Args)]
pub struct ConsentArgs {
    /// Id, exact e-mail or phone
    pub person: String,
    /// Purpose key
    pub purpose: String,
    /// paper, phone, email, sms, web or in-person
    #[arg(long, value_parser = ["paper", "phone", "email", "sms", "web", "in-person"])]
    pub channel: String,
    /// Version of the wording; the newest if absent
    #[arg(long)]
    pub text_version: Option<String>,
    /// When; now if absent
    #[arg(long)]
    pub at: Option<String>,
    /// A file that proves it
    #[arg(long)]
    pub evidence: Option<PathBuf>,
    /// A parent consented for a child under 16, and the evidence proves it (Article 8)
    #[arg(long)]
    pub by_parent: bool,
}

/// `notice …`
#[derive(Subcommand)]
pub enum NoticeCommand {
    /// The person was informed
    Give {
        /// Id, exact e-mail or phone
        person: String,
        /// Version of the notice
        #[arg(long)]
        version: String,
        /// paper, phone, email, sms, web or in-person
        #[arg(long, value_parser = ["paper", "phone", "email", "sms", "web", "in-person"])]
        channel: String,
        /// When; now if absent
        #[arg(long)]
        at: Option<String>,
    },
    /// Who is to be informed, by when
    Duties,
    /// The text as the catalogue makes it now, and what is missing in it
    Show {
        /// An issued version
        #[arg(long, value_name = "V")]
        version: Option<String>,
        /// 13 or 14: without what only the other Article asks for
        #[arg(long, value_parser = clap::value_parser!(u8).range(13..=14))]
        article: Option<u8>,
    },
    /// One PDF with a letter for everybody who has to be told
    Letters {
        /// Where the PDF is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
        /// Only duties due on this day or before it
        #[arg(long, value_name = "D")]
        due_before: Option<String>,
    },
    /// Letters that were made, newest first
    Batches,
    /// The letters were given
    Sent {
        /// Id that `notice letters` returned
        batch: String,
        /// When; now if absent
        #[arg(long)]
        at: Option<String>,
    },
    /// Makes a new version of what the catalogue says now
    Issue {
        /// Version; the next number if absent
        #[arg(long, value_name = "V")]
        version: Option<String>,
    },
}

/// `recipient …`
#[derive(Subcommand)]
pub enum RecipientCommand {
    /// A recipient
    Add {
        /// Name
        name: String,
        /// ISO 3166-1 alpha-2
        #[arg(long)]
        country: String,
        /// processor or controller
        #[arg(long, value_parser = ["processor", "controller"])]
        role: String,
        /// Safeguards for a country outside the EEA, Article 46
        #[arg(long, value_name = "T")]
        safeguards: Option<String>,
        /// When the contract was signed, Article 28(3)
        #[arg(long, value_name = "D")]
        contract_date: Option<String>,
        /// The contract, kept in the vault; needs --contract-date
        #[arg(long, value_name = "F", requires = "contract_date")]
        contract_file: Option<PathBuf>,
    },
    /// Everybody who may receive data
    List,
    /// Recipients who have to be told of a rectification, erasure or restriction, Article 19
    ToTell {
        /// With those who were told, and those who cannot be
        #[arg(long)]
        all: bool,
    },
    /// A recipient was told, or cannot be
    #[command(group = clap::ArgGroup::new("outcome").required(true))]
    Tell {
        /// Id, as `recipient to-tell` answers it
        id: String,
        /// When it was told
        #[arg(long, value_name = "T", group = "outcome")]
        told_at: Option<String>,
        /// Why it cannot be told, or only with a disproportionate effort
        #[arg(long, value_name = "REASON", group = "outcome")]
        impossible: Option<String>,
    },
    /// Changes a recipient or adds a contract; what is not named stays
    Change {
        /// Id or name
        recipient: String,
        /// New name
        #[arg(long)]
        name: Option<String>,
        /// ISO 3166-1 alpha-2
        #[arg(long)]
        country: Option<String>,
        /// processor or controller
        #[arg(long, value_parser = ["processor", "controller"])]
        role: Option<String>,
        /// Safeguards for a country outside the EEA; empty takes them away
        #[arg(long, value_name = "T")]
        safeguards: Option<String>,
        /// When a contract was signed; earlier ones stay
        #[arg(long, value_name = "D")]
        contract_date: Option<String>,
        /// The contract, kept in the vault; needs --contract-date
        #[arg(long, value_name = "F", requires = "contract_date")]
        contract_file: Option<PathBuf>,
    },
    /// Every version of a recipient, the newest first
    History {
        /// Id or name
        recipient: String,
    },
    /// Writes the kept file of a contract out
    Contract {
        /// Id of the contract, as `recipient list` tells it
        id: String,
        /// Where to
        #[arg(long, value_name = "F")]
        out: PathBuf,
    },
}

/// `privacy …`
#[derive(Subcommand)]
pub enum PrivacyCommand {
    /// Are we in order: duties, gaps, reveals, unused fields, backups, log, law
    Status,
}

/// `disclosure …`
#[derive(Subcommand)]
pub enum DisclosureCommand {
    /// Who received what about a person
    List {
        /// Id, exact e-mail or phone
        person: String,
    },
}

/// `text …`
#[derive(Subcommand)]
pub enum TextCommand {
    /// Registers a wording, in the language of `--lang`
    Add {
        /// consent, notice or letter
        #[arg(long, value_parser = ["consent", "notice", "letter"])]
        kind: String,
        /// Which letter, for --kind letter
        #[arg(long, value_name = "KIND", required_if_eq("kind", "letter"), value_parser = super::LETTERS)]
        letter: Option<String>,
        /// Version
        #[arg(long)]
        version: String,
        /// File with the full text, UTF-8
        #[arg(long)]
        file: PathBuf,
    },
}
