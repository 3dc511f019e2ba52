//! The words of `restrict` and `object`.

use clap::{Args, Subcommand};

/// `restrict PERSON …` and `restrict lift ID …`.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct RestrictArgs {
    /// Lifting.
    #[command(subcommand)]
    pub lift: Option<RestrictLift>,
    /// Id, exact e-mail or phone
    #[arg(required = true)]
    pub person: Option<String>,
    /// accuracy, unlawful, claims or objection
    #[arg(long, required = true, value_parser = ["accuracy", "unlawful", "claims", "objection"])]
    pub ground: Option<String>,
}

/// Lifting a restriction.
#[derive(Subcommand)]
pub enum RestrictLift {
    /// Lifts a restriction; the person has to be told before
    Lift {
        /// Id of the restriction
        id: String,
        /// When the person was told (RFC 3339 or date)
        #[arg(long)]
        informed_at: String,
    },
}

/// `object PERSON …`.
#[derive(Args)]
pub struct ObjectArgs {
    /// Id, exact e-mail or phone
    pub person: String,
    /// Purpose key
    #[arg(long, required_unless_present = "marketing", conflicts_with = "marketing")]
    pub purpose: Option<String>,
    /// Every purpose that is direct marketing
    #[arg(long)]
    pub marketing: bool,
}
