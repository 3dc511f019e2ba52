//! The words of the catalogue: class, category, origin and kind of a field.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::census;

/// The three classes of fields.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FieldClass {
    /// Shown and editable.
    Minimal,
    /// Absent until added; stored, it is sealed and opened by one click with the last reason.
    OnDemand,
    /// Sealed; the dialog asks a reason each time.
    Protected,
}

/// What a datum is about, as papers group it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Who somebody is.
    Identification,
    /// How to reach them.
    Contact,
    /// What was agreed with them.
    Contract,
    /// Money.
    Financial,
    /// What was said and how to say it.
    Communication,
    /// Anything else.
    Other,
    /// Article 9(1).
    Special,
}

/// Where a value comes from, as Article 20 asks it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Given by the person.
    Provided,
    /// Seen in what they do.
    Observed,
    /// Concluded from other data.
    Derived,
    /// Given by somebody else.
    ThirdParty,
}

/// Form of a value: how it is typed, checked and compared.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// Words.
    Text,
    /// E-mail address.
    Email,
    /// Phone number.
    Phone,
    /// Calendar day.
    Date,
    /// Calendar day, with or without its year.
    Birthday,
    /// Account number.
    Iban,
    /// Web address.
    Url,
    /// Country, as people write it.
    Country,
    /// Postcode of any country.
    Postcode,
    /// Language tag: `sk`, `uk`, `en-GB`.
    Language,
    /// Slovak IČO.
    CompanyNumber,
    /// Slovak DIČ or a VAT number.
    TaxNumber,
}

macro_rules! words {
    ($type:ident: $($variant:ident = $word:literal),+ $(,)?) => {
        impl $type {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its word in the database, in JSON and on the command line.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }

            /// The one with this word.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }
    };
}

words!(FieldClass: Minimal = "minimal", OnDemand = "on-demand", Protected = "protected");
words!(Category:
    Identification = "identification", Contact = "contact", Contract = "contract", Financial = "financial",
    Communication = "communication", Other = "other", Special = "special",
);
words!(Origin: Provided = "provided", Observed = "observed", Derived = "derived", ThirdParty = "third-party");
words!(Kind:
    Text = "text", Email = "email", Phone = "phone", Date = "date", Birthday = "birthday", Iban = "iban", Url = "url",
    Country = "country", Postcode = "postcode", Language = "language", CompanyNumber = "company-number",
    TaxNumber = "tax-number",
);

impl From<FieldClass> for census::Class {
    fn from(class: FieldClass) -> Self {
        match class {
            FieldClass::Minimal => Self::Minimal,
            FieldClass::OnDemand => Self::OnDemand,
            FieldClass::Protected => Self::Protected,
        }
    }
}

impl From<census::Class> for FieldClass {
    fn from(class: census::Class) -> Self {
        match class {
            census::Class::Minimal => Self::Minimal,
            census::Class::OnDemand => Self::OnDemand,
            census::Class::Protected => Self::Protected,
        }
    }
}

impl From<Category> for census::Category {
    fn from(category: Category) -> Self {
        match category {
            Category::Identification => Self::Identification,
            Category::Contact => Self::Contact,
            Category::Contract => Self::Contract,
            Category::Financial => Self::Financial,
            Category::Communication => Self::Communication,
            Category::Other => Self::Other,
            Category::Special => Self::Special,
        }
    }
}
