//! The words of `import`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

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
