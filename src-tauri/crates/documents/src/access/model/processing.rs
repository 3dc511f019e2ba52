//! Part B: why, how long, for whom.

use chrono::NaiveDate;
use serde::Serialize;

use super::Category;

/// A purpose of processing (Article 15(1)(a), (b), (d)).
#[derive(Clone, Serialize)]
pub struct Purpose {
    /// Name.
    pub name: String,
    /// Legal basis.
    pub basis: Basis,
    /// Letter of Article 9(2), where special categories are processed.
    pub art9: Option<char>,
    /// The legitimate interest in words.
    pub interest: Option<String>,
    /// The law that demands it.
    pub statute: Option<String>,
    /// Categories of data.
    pub categories: Vec<Category>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// When it ended; running where absent.
    pub ended: Option<NaiveDate>,
    /// How long data are kept, in words.
    pub retention: String,
    /// The day until which they are kept, where it is known.
    pub until: Option<NaiveDate>,
    /// Direct marketing: the right to object is absolute (Article 21(2), (3)).
    pub marketing: bool,
}

/// Article 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// (a)
    Consent,
    /// (b)
    Contract,
    /// (c)
    LegalDuty,
    /// (d)
    VitalInterests,
    /// (e)
    PublicTask,
    /// (f)
    LegitimateInterest,
}

/// Somebody who received data or may receive them (Article 15(1)(c), by name: CJEU C-154/21).
#[derive(Clone, Serialize)]
pub struct Recipient {
    /// Name.
    pub name: String,
    /// Country, in words.
    pub country: String,
    /// What it is.
    pub role: Role,
    /// What was given and when; empty: nothing yet.
    pub handed: Vec<Handed>,
}

/// What a recipient is (Article 4(7), (8)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Works for the controller.
    Processor,
    /// Decides for itself.
    Controller,
}

/// One disclosure.
#[derive(Clone, Serialize)]
pub struct Handed {
    /// When.
    pub on: NaiveDate,
    /// Which data: labels of fields.
    pub what: Vec<String>,
}

/// A transfer to a third country (Article 15(2)).
#[derive(Clone, Serialize)]
pub struct Transfer {
    /// To whom or where.
    pub to: String,
    /// The safeguards of Article 46.
    pub safeguards: String,
}
