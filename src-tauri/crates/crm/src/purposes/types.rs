//! What a purpose and a processing are.

use serde::{Deserialize, Serialize};
use text::Lang;
use ts_rs::TS;
use uuid::Uuid;
use vault::Instant;

/// Lawful basis, Article 6(1)(a)–(f) in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// (a)
    Consent,
    /// (b)
    Contract,
    /// (c)
    Legal,
    /// (d)
    Vital,
    /// (e)
    Public,
    /// (f)
    Interest,
}

impl Basis {
    /// Every basis in the order of the Article.
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::Legal,
        Self::Vital,
        Self::Public,
        Self::Interest,
    ];

    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::Legal => "legal",
            Self::Vital => "vital",
            Self::Public => "public",
            Self::Interest => "interest",
        }
    }

    /// The basis with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.as_str() == word)
    }

    /// Its letter in Article 6(1).
    pub const fn letter(self) -> char {
        match self {
            Self::Consent => 'a',
            Self::Contract => 'b',
            Self::Legal => 'c',
            Self::Vital => 'd',
            Self::Public => 'e',
            Self::Interest => 'f',
        }
    }
}

/// One version of a purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// Key.
    pub key: String,
    /// Version, from 1.
    pub version: u32,
    /// Name in Slovak.
    pub name_sk: String,
    /// Name in English.
    pub name_en: String,
    /// Lawful basis.
    pub basis: Basis,
    /// Letter of Article 9(2), where special categories are processed.
    pub art9: Option<String>,
    /// The interest in words, for Article 6(1)(f).
    pub interest: Option<String>,
    /// The balancing of the interest against the rights of the person.
    pub balancing: Option<String>,
    /// ISO 8601 period after the end of the processing.
    pub retention: String,
    /// ISO 8601 period for which a consent holds; until it is withdrawn if none.
    pub consent_valid: Option<String>,
    /// Direct marketing (Article 21(2), § 116 of Act 452/2021).
    pub marketing: bool,
    /// The law that demands it, for Article 6(1)(c).
    pub statute: Option<String>,
    /// Third countries and safeguards; none if absent.
    pub transfers: Option<String>,
    /// Keys of the fields it needs, in the order of the catalogue.
    pub fields: Vec<String>,
    /// Ids of those who receive data for it, in the order they were added.
    pub recipients: Vec<Uuid>,
    /// When this version was written.
    pub created_at: Instant,
    /// Who wrote it, where that was kept.
    pub created_by: Option<Uuid>,
    /// When the next version took its place; the current one has none.
    pub superseded_at: Option<Instant>,
}

impl Purpose {
    /// Its name in a language.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sk => &self.name_sk,
            Lang::En => &self.name_en,
        }
    }

    /// Whether it needs a field of the catalogue (name, company and the primary contact point need no purpose).
    pub fn needs(&self, field: &str) -> bool {
        self.fields.iter().any(|key| key == field)
    }
}

/// A purpose to be added: a new key, or a new version of a known one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPurpose {
    /// Key: lower-case letters, digits, hyphen.
    pub key: String,
    /// Name in Slovak.
    pub name_sk: String,
    /// Name in English.
    pub name_en: String,
    /// Lawful basis.
    pub basis: Basis,
    /// Letter of Article 9(2).
    pub art9: Option<String>,
    /// The interest in words; required for `interest`.
    pub interest: Option<String>,
    /// The balancing note.
    pub balancing: Option<String>,
    /// ISO 8601 period.
    pub retention: String,
    /// ISO 8601 period, for `consent` only.
    pub consent_valid: Option<String>,
    /// Direct marketing.
    pub marketing: bool,
    /// The law that demands it.
    pub statute: Option<String>,
    /// Third countries and safeguards.
    pub transfers: Option<String>,
    /// Field keys.
    pub fields: Vec<String>,
    /// Those who receive data for it, by name or id.
    pub recipients: Vec<String>,
}

/// Person × purpose: a processing, running or ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Processing {
    /// Id.
    pub id: Uuid,
    /// Key of the purpose.
    pub purpose: String,
    /// The version it was started under.
    pub version: u32,
    /// Since when.
    pub started_at: Instant,
    /// When it ended, if it did.
    pub ended_at: Option<Instant>,
    /// Why it ended.
    pub end_reason: Option<String>,
}

/// Why a processing ended, as stored.
pub mod end_reason {
    /// The firm ended it.
    pub const ENDED: &str = "ended";
    /// The person objected (Article 21).
    pub const OBJECTED: &str = "objected";
    /// The consent was withdrawn or refused.
    pub const CONSENT_WITHDRAWN: &str = "consent-withdrawn";
    /// It went on under a newer version of the purpose.
    pub const NEW_VERSION: &str = "new-version";
}

/// Source of a processing that a consent started.
pub const SOURCE_CONSENT: &str = "consent";
