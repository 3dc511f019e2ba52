//! The words of `request`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `request …`
#[derive(Subcommand)]
pub enum RequestCommand {
    /// Writes a letter down and starts the month: `request open PERSON KIND…` or `request open --unknown NAME KIND…`
    Open(RequestOpenArgs),
    /// The desk, by the last day
    List {
        /// Only those that are not closed
        #[arg(long)]
        open: bool,
    },
    /// A request with what was done about it
    Show {
        /// Id of the request
        id: String,
    },
    /// How identity was checked and with what result; never what was shown
    Identity {
        /// Id of the request
        id: String,
        /// known-channel, callback, in-person or eid
        #[arg(long, value_parser = ["known-channel", "callback", "in-person", "eid"])]
        method: String,
        /// confirmed, doubt or failed
        #[arg(long, value_parser = ["confirmed", "doubt", "failed"])]
        result: String,
        /// When; now if absent
        #[arg(long)]
        at: Option<String>,
    },
    /// The person was asked for something: the clock may be seen as paused
    Pause {
        /// Id of the request
        id: String,
        /// identity or clarification
        #[arg(long = "for", value_parser = ["identity", "clarification"])]
        waits_for: String,
        /// When; now if absent
        #[arg(long)]
        at: Option<String>,
    },
    /// The person answered
    Resume {
        /// Id of the request
        id: String,
        /// When; now if absent
        #[arg(long)]
        at: Option<String>,
    },
    /// The person was told, in the first month, that it takes two more, and why
    Extend {
        /// Id of the request
        id: String,
        /// Why
        #[arg(long, value_name = "T")]
        reason: Option<String>,
        /// When they were told
        #[arg(long, value_name = "T")]
        informed_at: String,
    },
    /// Carries out a withdrawal, an objection, a restriction or an erasure that was asked for
    Act(RequestActArgs),
    /// It is known now who asks
    Match {
        /// Id of a request of the letter
        id: String,
        /// Id, exact e-mail or phone
        person: String,
    },
    /// A recipient was told, Article 19
    Told {
        /// Id of the request
        id: String,
        /// By name
        #[arg(long, value_name = "NAME")]
        recipient: String,
        /// When; now if absent
        #[arg(long)]
        at: Option<String>,
    },
    /// The answer was sent
    Close {
        /// Id of the request
        id: String,
        /// done, partly or refused
        #[arg(long, value_parser = ["done", "partly", "refused"])]
        outcome: String,
        /// Why not, or not in whole
        #[arg(long, value_name = "T")]
        reason: Option<String>,
        /// When the answer was sent
        #[arg(long, value_name = "T")]
        sent_at: String,
    },
    /// A letter about a request, as PDF
    Letter(RequestLetterArgs),
    /// The last days of all open requests for a calendar; nobody is named in it
    Calendar {
        /// File to write (.ics)
        #[arg(long, value_name = "F.ics")]
        out: PathBuf,
    },
}

/// A letter.
#[derive(Args)]
pub struct RequestOpenArgs {
    /// Who asks (id, exact e-mail or phone), unless --unknown; then for what: access, rectification, erasure,
    /// restriction, portability, objection, withdrawal; several become requests of one letter
    #[arg(required = true, value_name = "PERSON KIND")]
    pub words: Vec<String>,
    /// The name in the letter, of somebody who is not in the vault or not known yet
    #[arg(long, value_name = "NAME")]
    pub unknown: Option<String>,
    /// When it came in; not in the future
    #[arg(long, value_name = "D")]
    pub received: String,
    /// paper, phone, email, sms, web or in-person
    #[arg(long, value_parser = ["paper", "phone", "email", "sms", "web", "in-person"])]
    pub channel: String,
    /// What they ask for, in words
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
}

/// An act that answers a request.
#[derive(Args)]
pub struct RequestActArgs {
    /// Id of the request
    pub id: String,
    /// Purpose key: of a withdrawal, or of an objection that is not against all marketing
    #[arg(long)]
    pub purpose: Option<String>,
    /// Ground of a restriction or an erasure
    #[arg(long)]
    pub ground: Option<String>,
    /// Hash of the plan of an erasure that was agreed to
    #[arg(long, value_name = "HASH")]
    pub plan: Option<String>,
    /// What becomes of what the plan of an erasure asks about: keep (if absent) or erase
    #[arg(long, value_parser = ["keep", "erase"])]
    pub asked: Option<String>,
}

/// A letter.
#[derive(Args)]
pub struct RequestLetterArgs {
    /// Id of the request
    pub id: String,
    /// receipt, identity, extension, refusal, answer, rectification, restriction or erasure
    #[arg(value_name = "KIND", value_parser = LETTERS)]
    pub letter: String,
    /// File to write
    #[arg(long, value_name = "F.pdf")]
    pub out: PathBuf,
    /// The reason, the question, or what was done
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    /// Name and address of whom it is for, line by line; it is not kept
    #[arg(long, value_name = "LINES")]
    pub to: Option<String>,
}

/// Every letter about a request.
pub const LETTERS: [&str; 8] = [
    "receipt",
    "identity",
    "extension",
    "refusal",
    "answer",
    "rectification",
    "restriction",
    "erasure",
];
