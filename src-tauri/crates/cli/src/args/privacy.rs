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
    },
    /// Everybody who may receive data
    List,
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
        /// consent or notice
        #[arg(long, value_parser = ["consent", "notice"])]
        kind: String,
        /// Version
        #[arg(long)]
        version: String,
        /// File with the full text, UTF-8
        #[arg(long)]
        file: PathBuf,
    },
}
