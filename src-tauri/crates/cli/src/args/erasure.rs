//! The words of `erase` and `suppression`.

use clap::{Args, Subcommand};

/// `erase …`
#[derive(Subcommand)]
pub enum EraseCommand {
    /// What an erasure would do, datum by datum
    Plan {
        /// Id, exact e-mail or phone
        person: String,
    },
    /// Erases a person, in the backups too; it cannot be taken back
    Run(EraseArgs),
    /// Receipts of erasures, newest first: nothing about whom
    Receipts,
}

/// `erase run …`
#[derive(Args)]
pub struct EraseArgs {
    /// Id, exact e-mail or phone
    pub person: String,
    /// Why: Article 17(1)
    #[arg(long, value_parser = ["not-needed", "consent-withdrawn", "objection", "unlawful", "legal-duty", "child"])]
    pub ground: String,
    /// Hash of the plan that was agreed to
    #[arg(long, value_name = "HASH")]
    pub plan: Option<String>,
    /// What becomes of what the plan asks about: keep (if absent) or erase
    #[arg(long, value_parser = ["keep", "erase"])]
    pub asked: Option<String>,
}

/// `suppression …`
#[derive(Subcommand)]
pub enum SuppressionCommand {
    /// Whether an address would be refused
    Check(AddressArgs),
}

/// One address.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct AddressArgs {
    /// E-mail
    #[arg(long)]
    pub email: Option<String>,
    /// Phone
    #[arg(long)]
    pub phone: Option<String>,
}
