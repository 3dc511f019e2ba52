//! What a person is, as stored and as taken in.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use text::Lang;
use uuid::Uuid;
use vault::Instant;

use crate::fields::{FieldClass, Origin};
use crate::private::Private;

/// Who the data came from: decides between Articles 13 and 14.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SourceKind {
    /// The person.
    Oneself,
    /// Somebody else.
    ThirdParty,
    /// A source open to everybody.
    Public,
}

impl SourceKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Oneself, Self::ThirdParty, Self::Public];

    /// Its word in the database, in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Oneself => "self",
            Self::ThirdParty => "third-party",
            Self::Public => "public",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The article under which the person has to be informed.
    pub const fn notice_article(self) -> u8 {
        match self {
            Self::Oneself => 13,
            Self::ThirdParty | Self::Public => 14,
        }
    }
}

/// Where data came from and when (Articles 14(2)(f), 15(1)(g)).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Who.
    pub kind: SourceKind,
    /// In words; may be empty where it is the person.
    pub words: String,
    /// When the data were obtained: notice duties run from here, not from the import.
    pub obtained_on: NaiveDate,
}

/// A person to add: the minimal record and whatever else the purpose needs.
#[derive(Clone)]
pub struct NewPerson {
    /// Field key → value as typed; empty ones are left out. Without `name` it is made of given and family name, else
    /// of the company.
    pub values: BTreeMap<String, String>,
    /// Purpose key.
    pub purpose: String,
    /// Where it all came from.
    pub source: Source,
    /// Import it came in by.
    pub batch: Option<Uuid>,
    /// Fictional sample data.
    pub sample: bool,
    /// Go on although somebody with the same e-mail or phone exists.
    pub despite_duplicate: bool,
}

/// What somebody comes in despite of.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Despite {
    /// Somebody with the same e-mail or phone is in the register.
    pub duplicate: bool,
    /// Somebody with the same e-mail or phone was erased.
    pub suppression: bool,
}

/// Values to set for a person.
#[derive(Clone)]
pub struct Change {
    /// Person.
    pub person: Uuid,
    /// Field key → value as typed; an empty one removes the field.
    pub values: BTreeMap<String, String>,
    /// Purpose the values are stored for.
    pub purpose: String,
    /// Where the values came from.
    pub source: Source,
    /// Import they came in by.
    pub batch: Option<Uuid>,
}

/// A stored value of a field.
pub struct StoredField {
    /// Id of the row.
    pub id: Uuid,
    /// Field key.
    pub key: String,
    /// The value.
    pub value: Private,
    /// Class it has on this record: the primary contact point is minimal.
    pub class: FieldClass,
    /// Purpose it was stored for.
    pub purpose: String,
    /// Whether Article 20 covers it.
    pub origin: Origin,
    /// Where it came from.
    pub source: Source,
    /// Since when it is held.
    pub since: Instant,
    /// Who stored it.
    pub staff: Uuid,
    /// Import it came in by.
    pub batch: Option<Uuid>,
}

/// A person with everything in the fields of the catalogue.
pub struct Person {
    /// Id.
    pub id: Uuid,
    /// Display name.
    pub name: Private,
    /// Given name.
    pub given: Option<Private>,
    /// Family name.
    pub family: Option<Private>,
    /// Company.
    pub company: Option<Private>,
    /// Language tag.
    pub language: Option<Private>,
    /// `email` or `phone`: the field that is the primary contact point.
    pub contact_key: Option<String>,
    /// Where the record came from.
    pub source: Source,
    /// When it was made.
    pub created_at: Instant,
    /// Who made it.
    pub created_by: Uuid,
    /// Last act with the person.
    pub touched_at: Instant,
    /// Import that made it.
    pub batch: Option<Uuid>,
    /// Fictional sample data.
    pub sample: bool,
    /// Since when processing is restricted (Article 18).
    pub restricted_at: Option<Instant>,
    /// Stored values, in the order of the catalogue.
    pub fields: Vec<StoredField>,
}

impl Person {
    /// A stored value by field key.
    pub fn field(&self, key: &str) -> Option<&StoredField> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// A value of the person's own columns by field key.
    pub fn own(&self, key: &str) -> Option<&Private> {
        match key {
            "name" => Some(&self.name),
            "given" => self.given.as_ref(),
            "family" => self.family.as_ref(),
            "company" => self.company.as_ref(),
            "language" => self.language.as_ref(),
            _ => None,
        }
    }

    /// The language papers for this person are written in, where the program has it.
    pub fn lang(&self) -> Option<Lang> {
        let tag = self.language.as_ref()?.inside();
        tag.split('-').next().and_then(|primary| primary.parse().ok())
    }
}

/// A person in a list: the minimal record.
pub struct Row {
    /// Id.
    pub id: Uuid,
    /// Display name.
    pub name: Private,
    /// Company.
    pub company: Option<Private>,
    /// Primary e-mail.
    pub email: Option<Private>,
    /// Phone; minimal where it is the primary contact point.
    pub phone: Option<Private>,
    /// Last act with the person.
    pub touched_at: Instant,
    /// Fictional sample data.
    pub sample: bool,
    /// Processing is restricted (Article 18).
    pub restricted: bool,
}
