//! The words of `tag`, `task`, `deal` and `attachment`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `tag …`
#[derive(Subcommand)]
pub enum TagCommand {
    /// Puts a tag on a person
    Add {
        /// Id, exact e-mail or phone
        person: String,
        /// Tag
        tag: String,
    },
    /// Takes a tag off a person
    Remove {
        /// Id, exact e-mail or phone
        person: String,
        /// Tag
        tag: String,
    },
    /// Every tag; the tags of a person; or the people with a tag
    List {
        /// Id, exact e-mail or phone
        #[arg(long)]
        person: Option<String>,
        /// Tag
        #[arg(long, conflicts_with = "person")]
        tag: Option<String>,
    },
}

/// `task …`
#[derive(Subcommand)]
pub enum TaskCommand {
    /// Writes down what is to be done
    Add {
        /// Id, exact e-mail or phone
        person: String,
        /// What is to be done
        text: String,
        /// By when: a date, or as people say it (zajtra, v piatok, in two weeks)
        #[arg(long, value_name = "D")]
        due: String,
        /// How often: day, week, month, quarter, year or an ISO 8601 period
        #[arg(long, value_name = "HOW-OFTEN")]
        repeat: Option<String>,
        /// The deal it is the next step of
        #[arg(long, value_name = "ID")]
        deal: Option<String>,
    },
    /// Open tasks by their day
    List {
        /// Id, exact e-mail or phone
        #[arg(long)]
        person: Option<String>,
        /// Due until this day
        #[arg(long, value_name = "D")]
        until: Option<String>,
        /// Done ones too
        #[arg(long)]
        done: bool,
        /// Only one's own
        #[arg(long)]
        mine: bool,
    },
    /// It is done; one that repeats comes again
    Done {
        /// Id of the task
        id: String,
    },
    /// Takes a task away
    Remove {
        /// Id of the task
        id: String,
    },
}

/// `deal …`
#[derive(Subcommand)]
pub enum DealCommand {
    /// Opens a deal
    Add(DealArgs),
    /// Deals in the order of stages, with sums
    List {
        /// Id, exact e-mail or phone
        #[arg(long)]
        person: Option<String>,
        /// Pipeline
        #[arg(long)]
        pipeline: Option<String>,
        /// Stage
        #[arg(long)]
        stage: Option<String>,
        /// Won and lost ones too
        #[arg(long)]
        closed: bool,
    },
    /// Moves a deal to another stage
    Move {
        /// Id of the deal
        id: String,
        /// Stage
        stage: String,
        /// Why; a lost one needs it
        #[arg(long)]
        reason: Option<String>,
    },
    /// Pipelines of deals
    #[command(subcommand)]
    Pipeline(PipelineCommand),
}

/// A deal.
#[derive(Args)]
pub struct DealArgs {
    /// Id, exact e-mail or phone
    pub person: String,
    /// What it is about
    pub title: String,
    /// Euro, as people write them: 4380, 1 234,50
    #[arg(long, value_name = "N")]
    pub amount: Option<String>,
    /// Stage; the first one if absent
    #[arg(long, value_name = "S")]
    pub stage: Option<String>,
    /// Pipeline; the starting one if absent
    #[arg(long)]
    pub pipeline: Option<String>,
    /// When it is expected to be won
    #[arg(long, value_name = "D")]
    pub expected: Option<String>,
    /// Why it was won or lost, for one written down late
    #[arg(long)]
    pub reason: Option<String>,
}

/// `deal pipeline …`
#[derive(Subcommand)]
pub enum PipelineCommand {
    /// Adds a pipeline; stages of won and lost deals come by themselves
    Add {
        /// Key
        #[arg(long)]
        key: String,
        /// Name
        #[arg(long)]
        name: String,
        /// Open stages in order, each key=Name
        #[arg(long, value_delimiter = ',', required = true)]
        stages: Vec<String>,
    },
    /// Every pipeline
    List,
}

/// `attachment …`
#[derive(Subcommand)]
pub enum AttachmentCommand {
    /// Keeps a copy of a file with a person, inside the vault
    Add {
        /// Id, exact e-mail or phone
        person: String,
        /// File
        file: PathBuf,
    },
    /// The files of a person
    List {
        /// Id, exact e-mail or phone
        person: String,
    },
    /// Writes a file out of the vault
    Save {
        /// Id of the attachment
        id: String,
        /// Where to
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Why; the person is told
        #[arg(long)]
        reason: String,
    },
    /// Deletes a file from the vault
    Remove {
        /// Id of the attachment
        id: String,
    },
}
