//! The words of `company`.

use clap::{Args, Subcommand};

/// `company …`
#[derive(Subcommand)]
pub enum CompanyCommand {
    /// Adds a company
    Add(CompanyArgs),
    /// Companies in Slovak order
    List {
        /// Words of the name, or an IČO
        #[arg(default_value = "")]
        query: String,
    },
    /// Changes what is known of a company
    Set {
        /// Id, IČO or exact name
        company: String,
        /// key=value; an empty value removes
        #[arg(required = true, value_name = "KEY=VALUE")]
        pairs: Vec<String>,
    },
    /// Who is what at a company
    #[command(subcommand)]
    Person(CompanyPerson),
}

/// A company.
#[derive(Args)]
pub struct CompanyArgs {
    /// Name
    pub name: String,
    /// Eight digits with a check digit
    #[arg(long)]
    pub ico: Option<String>,
    /// Tax number
    #[arg(long)]
    pub dic: Option<String>,
    /// VAT number with its country
    #[arg(long)]
    pub ic_dph: Option<String>,
    /// Street and number
    #[arg(long)]
    pub street: Option<String>,
    /// City
    #[arg(long)]
    pub city: Option<String>,
    /// Postcode
    #[arg(long)]
    pub postcode: Option<String>,
    /// Country
    #[arg(long)]
    pub country: Option<String>,
    /// The sole trader whose business it is: id, exact e-mail or phone
    #[arg(long, value_name = "PERSON")]
    pub trader: Option<String>,
}

/// `company person …`
#[derive(Subcommand)]
pub enum CompanyPerson {
    /// Writes down what somebody is there
    Add {
        /// Id, IČO or exact name
        company: String,
        /// Id, exact e-mail or phone
        person: String,
        /// What they are there
        #[arg(long)]
        role: String,
        /// First day
        #[arg(long, value_name = "D")]
        since: Option<String>,
        /// Last day
        #[arg(long, value_name = "D")]
        until: Option<String>,
    },
    /// Ends a role
    End {
        /// Id of the role
        id: String,
        /// Last day; today if absent
        #[arg(long, value_name = "D")]
        until: Option<String>,
    },
    /// Who is and was what at a company, or a person at which companies
    List {
        /// Id, IČO or exact name
        #[arg(required_unless_present = "person")]
        company: Option<String>,
        /// Id, exact e-mail or phone
        #[arg(long, conflicts_with = "company")]
        person: Option<String>,
    },
}
