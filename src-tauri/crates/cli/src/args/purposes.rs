//! The words of `purpose` and `field`.

use clap::{Args, Subcommand, ValueEnum};

/// `purpose …`
#[allow(clippy::large_enum_variant, reason = "parsed once a call and never kept")]
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
        /// Name in English; as --name if absent
        #[arg(long)]
        name_en: Option<String>,
        /// The balancing of the interest against the rights of the person
        #[arg(long)]
        balancing: Option<String>,
        /// The law that demands it
        #[arg(long)]
        statute: Option<String>,
        /// ISO 8601 period for which a consent holds; until it is withdrawn if absent
        #[arg(long)]
        consent_valid: Option<String>,
        /// Those who receive data for it, by name or id
        #[arg(long, value_delimiter = ',')]
        recipients: Vec<String>,
        /// Third countries and safeguards
        #[arg(long)]
        transfers: Option<String>,
    },
    /// Every version of a purpose, the newest first: who wrote it, when, what changed
    History {
        /// Purpose key
        key: String,
    },
    /// What no running purpose needs any more, with the last day on which it is kept
    Losing {
        /// Only of this person: id, exact e-mail or phone
        #[arg(long)]
        person: Option<String>,
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
        /// Label in English; as --label if absent
        #[arg(long)]
        label_en: Option<String>,
    },
    /// Fields that are stored and not used, and your own that nobody has a value in
    Unused,
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
