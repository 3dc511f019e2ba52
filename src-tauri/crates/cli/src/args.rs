//! The words of the command line (the contract is docs/cli.md).

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Dôverník for a terminal, a scheduled task and acceptance tests.
#[derive(Parser)]
#[command(
    name = "dovernik-cli",
    version,
    disable_help_subcommand = true,
    propagate_version = false
)]
pub struct Cli {
    /// Settings of the call.
    #[command(flatten)]
    pub call: Call,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// A line of `batch`: a clock and a command.
#[derive(Parser)]
#[command(name = "batch", no_binary_name = true, disable_help_subcommand = true)]
pub struct Line {
    /// The time this command takes as now (RFC 3339 with offset).
    #[arg(long, global = true)]
    pub clock: Option<String>,
    /// Language of texts, for this line.
    #[arg(long, global = true)]
    pub lang: Option<text::Lang>,
    /// Accepted and without meaning: every answer of a batch is JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Settings of the call.
#[derive(Args)]
pub struct Call {
    /// Folder of the vault (NAME.dovernik); else the variable DOVERNIK_VAULT, else the only one in this folder
    #[arg(long, value_name = "DIR", global = true)]
    pub vault: Option<PathBuf>,
    /// File with the passphrase; else the variable DOVERNIK_PASSPHRASE, else a prompt
    #[arg(long, value_name = "FILE", global = true)]
    pub passphrase_file: Option<PathBuf>,
    /// Staff member whose slot is meant
    #[arg(long, value_name = "ID", global = true)]
    pub staff: Option<String>,
    /// One JSON document on stdout
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of texts
    #[arg(long, value_name = "sk|en", global = true)]
    pub lang: Option<text::Lang>,
    /// The time this command takes as now (RFC 3339 with offset)
    #[arg(long, value_name = "RFC3339", global = true)]
    pub clock: Option<String>,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// The vault: create, info, verify, passphrase, recover, kit
    #[command(subcommand)]
    Vault(VaultCommand),
    /// Staff
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Settings of the firm and the program
    #[command(subcommand)]
    Settings(SettingsCommand),
    /// Catalogue of purposes; person x purpose
    #[command(subcommand)]
    Purpose(PurposeCommand),
    /// Catalogue of fields
    #[command(subcommand)]
    Field(FieldCommand),
    /// Takes a file in, or takes a batch back (`import undo BATCH`)
    Import(ImportArgs),
    /// People
    #[command(subcommand)]
    Person(PersonCommand),
    /// Notes
    #[command(subcommand)]
    Note(NoteCommand),
    /// What happened with a person, newest first
    Timeline {
        /// Id, exact e-mail or phone
        person: String,
    },
    /// Consent: one event a call
    #[command(subcommand)]
    Consent(ConsentCommand),
    /// Duties to inform, Articles 13 and 14
    #[command(subcommand)]
    Notice(NoticeCommand),
    /// Recipients of data
    #[command(subcommand)]
    Recipient(RecipientCommand),
    /// Who received what
    #[command(subcommand)]
    Disclosure(DisclosureCommand),
    /// Papers
    #[command(subcommand)]
    Report(ReportCommand),
    /// The access log
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Wordings of consents and notices
    #[command(subcommand)]
    Text(TextCommand),
    /// Fictional Slovak and Czech people, marked as such
    Seed {
        /// How many
        #[arg(long)]
        people: u32,
        /// Same seed, same people
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// One unlock, many commands: each input line is a JSON array of arguments
    Batch {
        /// File, or - for standard input
        #[arg(default_value = "-")]
        file: PathBuf,
    },
}

/// `vault …`
#[derive(Subcommand)]
pub enum VaultCommand {
    /// New vault
    Create {
        /// Name of the owner
        #[arg(long)]
        staff: String,
        /// Name of the firm
        #[arg(long)]
        company: String,
        /// Where the recovery kit is written
        #[arg(long, value_name = "F.pdf")]
        recovery_kit: Option<PathBuf>,
    },
    /// What can be told without opening anything secret
    Info,
    /// Every page's MAC, foreign keys, search index, audit chain
    Verify,
    /// A new passphrase for this staff member
    Passphrase {
        /// File with the new passphrase
        #[arg(long, value_name = "F")]
        new_file: PathBuf,
    },
    /// Opens by the recovery code and sets a new passphrase
    Recover {
        /// File with the recovery code
        #[arg(long, value_name = "F")]
        recovery_code_file: PathBuf,
        /// File with the new passphrase
        #[arg(long, value_name = "F")]
        new_file: PathBuf,
    },
    /// A new recovery kit; the old code stops working
    Kit {
        /// Where it is written
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
}

/// `staff …`
#[derive(Subcommand)]
pub enum StaffCommand {
    /// Everybody who has a key
    List,
}

/// `settings …`
#[derive(Subcommand)]
pub enum SettingsCommand {
    /// All settings
    Show,
    /// Sets some
    Set {
        /// key=value
        #[arg(required = true, value_name = "KEY=VALUE")]
        pairs: Vec<String>,
    },
}

/// `purpose …`
#[derive(Subcommand)]
pub enum PurposeCommand {
    /// The catalogue
    List,
    /// A new purpose, or a new version of one
    Add {
        /// Key
        #[arg(long)]
        key: String,
        /// Name
        #[arg(long)]
        name: String,
        /// Basis, Article 6(1)
        #[arg(long, value_enum)]
        basis: BasisArg,
        /// Fields it needs
        #[arg(long, value_delimiter = ',')]
        fields: Vec<String>,
        /// ISO 8601 period after its end
        #[arg(long)]
        retention: String,
        /// The interest in words
        #[arg(long)]
        interest: Option<String>,
        /// Letter of Article 9(2)
        #[arg(long)]
        art9: Option<String>,
        /// Direct marketing
        #[arg(long)]
        marketing: bool,
    },
    /// The person comes under a purpose
    Start(ProcessingArgs),
    /// The purpose ends for the person
    End(ProcessingArgs),
}

/// Person and purpose.
#[derive(Args)]
pub struct ProcessingArgs {
    /// Id, exact e-mail or phone
    pub person: String,
    /// Purpose key
    pub purpose: String,
    /// When; now if absent
    #[arg(long)]
    pub at: Option<String>,
}

/// Lawful bases in the words of the contract.
#[derive(Clone, Copy, ValueEnum)]
pub enum BasisArg {
    /// 6(1)(a)
    Consent,
    /// 6(1)(b)
    Contract,
    /// 6(1)(c)
    Legal,
    /// 6(1)(d)
    Vital,
    /// 6(1)(e)
    Public,
    /// 6(1)(f)
    Interest,
}

/// `field …`
#[derive(Subcommand)]
pub enum FieldCommand {
    /// The catalogue
    List,
    /// A field of your own
    Add {
        /// Key
        #[arg(long)]
        key: String,
        /// Label
        #[arg(long)]
        label: String,
        /// Class
        #[arg(long, value_enum)]
        class: ClassArg,
        /// Category
        #[arg(long, default_value = "")]
        category: String,
        /// Purposes that need it
        #[arg(long, value_delimiter = ',')]
        purposes: Vec<String>,
        /// ISO 8601 period
        #[arg(long, default_value = "")]
        retention: String,
        /// Where its values come from
        #[arg(long)]
        origin: Option<String>,
    },
}

/// Classes of fields.
#[derive(Clone, Copy, ValueEnum)]
pub enum ClassArg {
    /// Shown
    Minimal,
    /// Sealed, one click
    OnDemand,
    /// Sealed, asks a reason
    Protected,
}

/// `import FILE …` and `import undo BATCH`.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct ImportArgs {
    /// Taking back.
    #[command(subcommand)]
    pub undo: Option<ImportUndo>,
    /// File to take in
    pub file: Option<PathBuf>,
    /// Purpose key
    #[arg(long)]
    pub purpose: Option<String>,
    /// Where the data come from, in words
    #[arg(long)]
    pub source: Option<String>,
    /// self, third-party or public
    #[arg(long, value_enum)]
    pub source_kind: Option<SourceArg>,
    /// When the data were obtained (date)
    #[arg(long)]
    pub obtained: Option<String>,
    /// Only says what would happen
    #[arg(long)]
    pub dry_run: bool,
    /// What to do with people already known
    #[arg(long, value_enum)]
    pub on_duplicate: Option<DuplicateArg>,
    /// Encoding, instead of the detected one
    #[arg(long)]
    pub encoding: Option<String>,
    /// Delimiter, instead of the detected one
    #[arg(long)]
    pub delimiter: Option<String>,
    /// The file has no header: columns are #1, #2, ...
    #[arg(long)]
    pub no_header: bool,
    /// "Header=field"; an empty field: do not import
    #[arg(long = "map", value_name = "HEADER=FIELD")]
    pub map: Vec<String>,
}

/// Taking a batch back.
#[derive(Subcommand)]
pub enum ImportUndo {
    /// Takes the batch back whole
    Undo {
        /// Batch id
        batch: String,
    },
}

/// Kinds of source.
#[derive(Clone, Copy, ValueEnum)]
pub enum SourceArg {
    /// From the person
    #[value(name = "self")]
    Oneself,
    /// From somebody else
    ThirdParty,
    /// From a public place
    Public,
}

/// Ways with duplicates.
#[derive(Clone, Copy, ValueEnum)]
pub enum DuplicateArg {
    /// Leave the known person alone
    Skip,
    /// Fill what is empty
    Fill,
    /// Overwrite
    Update,
    /// Make a second person
    Create,
}

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
    },
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
