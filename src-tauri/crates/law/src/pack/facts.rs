//! The facts a pack holds, as they stand in the file.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::Period;

/// A value with the article it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<T> {
    /// The value.
    pub value: T,
    /// Article and act.
    pub source: String,
    /// A lawyer must confirm it before it is printed as advice.
    #[serde(default)]
    pub verify: bool,
}

/// Periods in which something must be done.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadlines {
    /// To answer a request.
    pub answer: Fact<Period>,
    /// Further time for complex or many requests; counted from the receipt on top of `answer`.
    pub extension: Fact<Period>,
    /// The firm's own goal, in days from receipt.
    pub target_days: Fact<u32>,
    /// To ask again about what a review kept although its time was over.
    pub review_again: Fact<Period>,
    /// To inform people whose data came from elsewhere, from obtaining them.
    pub notice_third_party: Fact<Period>,
    /// To notify a breach, in hours of elapsed time.
    pub breach_hours: Fact<u32>,
}

/// Facts about consent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Age in years from which a child consents alone to an information-society service.
    pub child_age: Fact<u32>,
    /// How long the proof is kept after a withdrawal.
    pub proof_after_withdrawal: Fact<Period>,
    /// How long a refusal is kept.
    pub refusal: Fact<Period>,
}

/// Where data may flow.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transfers {
    /// ISO 3166-1 codes of the European Economic Area.
    pub eea: Fact<Vec<String>>,
}

/// Facts about direct marketing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marketing {
    /// How long after a contract own similar goods may be offered to the customer.
    pub own_goods_after_contract: Fact<Period>,
    /// The prefix of marketing calls.
    pub call_prefix: Fact<String>,
    /// Channels by which even asking for consent is forbidden.
    pub asking_forbidden: Vec<AskingForbidden>,
}

/// A channel by which consent to marketing may not be asked for, § 116(4).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskingForbidden {
    /// `email`, `sms`, `phone`, `automated-call`.
    pub channel: String,
    /// The first day; none: as long as the act.
    pub since: Option<NaiveDate>,
    /// Article and act.
    pub source: String,
    /// A lawyer must confirm it.
    #[serde(default)]
    pub verify: bool,
}

/// A statutory minimum: these records stay to the end of a year, whatever else is erased.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// A stable word: `accounting`, `vat`.
    pub key: String,
    /// Full years after the year the record relates to.
    pub years: u16,
    /// Which records, in Slovak.
    pub sk: String,
    /// Which records, in English.
    pub en: String,
    /// The law, in Slovak, as papers name it.
    pub law_sk: String,
    /// The law, in English.
    pub law_en: String,
    /// A lawyer must confirm it.
    #[serde(default)]
    pub verify: bool,
}

impl Floor {
    /// The last day on which a record that relates to `year` must be kept: 31 December of `year` + `years`.
    pub fn until(&self, year: i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year.saturating_add(self.years.into()), 12, 31).unwrap_or(NaiveDate::MAX)
    }
}

/// How long claims can be made in court.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limitation {
    /// Between people.
    pub civil: Fact<Period>,
    /// Between firms.
    pub commercial: Fact<Period>,
}

/// The supervisory authority and the complaint to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Its name in Slovak.
    pub sk: String,
    /// Its name in English.
    pub en: String,
    /// What the complaint is called in Slovak.
    pub complaint_sk: String,
    /// What the complaint is called in English.
    pub complaint_en: String,
    /// Article and act of the complaint.
    pub source: String,
    /// A lawyer must confirm it.
    #[serde(default)]
    pub verify: bool,
}
