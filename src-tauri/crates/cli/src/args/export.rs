//! The words of `export`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `export …`
#[derive(Subcommand)]
pub enum ExportCommand {
    /// People, for a purpose and a recipient
    People(ExportPeopleArgs),
}

/// People in a file.
#[derive(Args)]
pub struct ExportPeopleArgs {
    /// Form of the file
    #[arg(long, value_parser = ["csv", "xlsx", "vcard3", "vcard4", "json"])]
    pub format: String,
    /// Purpose key
    #[arg(long)]
    pub purpose: String,
    /// Recipient by name (`recipient add`)
    #[arg(long, value_name = "NAME")]
    pub recipient: String,
    /// Where the file is written
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
    /// Field keys in the order of the columns; the minimal record if absent
    #[arg(long, value_delimiter = ',')]
    pub fields: Vec<String>,
    /// Why sealed fields go out
    #[arg(long, value_name = "T")]
    pub reason: Option<String>,
}
