//! The words of the command line (the contract is docs/cli.md).

mod backup;
mod breach;
mod companies;
mod daily;
mod erasure;
mod export;
mod import;
mod people;
mod privacy;
mod purposes;
mod report;
mod request;
mod restriction;
mod retention;
mod staff;
mod vault;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

pub use backup::BackupCommand;
pub use breach::{BreachCommand, BreachOpenArgs};
pub use companies::{CompanyArgs, CompanyCommand, CompanyPerson};
pub use daily::{AttachmentCommand, DealArgs, DealCommand, PipelineCommand, TagCommand, TaskCommand};
pub use erasure::{EraseArgs, EraseCommand, SuppressionCommand};
pub use export::ExportCommand;
pub use import::{DuplicateArg, ImportArgs, ImportUndo, SourceArg};
pub use people::{NoteCommand, PersonCommand};
pub use privacy::{
    ConsentArgs, ConsentCommand, DisclosureCommand, NoticeCommand, PrivacyCommand, RecipientCommand,
    TextCommand,
};
pub use purposes::{BasisArg, ClassArg, FieldCommand, ProcessingArgs, PurposeCommand};
pub use report::{AuditCommand, DocumentCommand, ReportCommand};
pub use request::{LETTERS, RequestActArgs, RequestCommand, RequestLetterArgs, RequestOpenArgs};
pub use restriction::{ObjectArgs, RestrictArgs, RestrictLift};
pub use retention::RetentionCommand;
pub use staff::{RoleArg, StaffCommand};
pub use vault::{SettingsCommand, VaultCommand};

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
    /// Companies, and who is what at them
    #[command(subcommand)]
    Company(CompanyCommand),
    /// Words on people
    #[command(subcommand)]
    Tag(TagCommand),
    /// What is to be done, by when
    #[command(subcommand)]
    Task(TaskCommand),
    /// What somebody may buy, for how much, and how far it has come
    #[command(subcommand)]
    Deal(DealCommand),
    /// Files about a person, inside the vault
    #[command(subcommand)]
    Attachment(AttachmentCommand),
    /// What happened with a person, newest first
    Timeline {
        /// Id, exact e-mail or phone
        person: String,
    },
    /// Consent: one event a call
    #[command(subcommand)]
    Consent(ConsentCommand),
    /// Restricts processing, Article 18, or ends that (`restrict lift ID`)
    Restrict(RestrictArgs),
    /// An objection, Article 21
    Object(ObjectArgs),
    /// Requests of people, Articles 12 and 15 to 22
    #[command(subcommand)]
    Request(RequestCommand),
    /// Erasure, Article 17
    #[command(subcommand)]
    Erase(EraseCommand),
    /// People who were erased and must not come back
    #[command(subcommand)]
    Suppression(SuppressionCommand),
    /// Duties to inform, Articles 13 and 14
    #[command(subcommand)]
    Notice(NoticeCommand),
    /// Recipients of data
    #[command(subcommand)]
    Recipient(RecipientCommand),
    /// Who received what
    #[command(subcommand)]
    Disclosure(DisclosureCommand),
    /// Data in a file for somebody else
    #[command(subcommand)]
    Export(ExportCommand),
    /// Are we in order? (`privacy status`)
    #[command(subcommand)]
    Privacy(PrivacyCommand),
    /// Papers
    #[command(subcommand)]
    Report(ReportCommand),
    /// Documents that were given to people and are kept in the vault
    #[command(subcommand)]
    Document(DocumentCommand),
    /// Backups, and the way back from one
    #[command(subcommand)]
    Backup(BackupCommand),
    /// What has been kept long enough, Article 5(1)(e)
    #[command(subcommand)]
    Retention(RetentionCommand),
    /// Breaches of personal data, Articles 33 and 34
    #[command(subcommand)]
    Breach(BreachCommand),
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
