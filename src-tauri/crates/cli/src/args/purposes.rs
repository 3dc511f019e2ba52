//! The words of `purpose` and `field`.

use clap::{Args, Subcommand, ValueEnum};

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
