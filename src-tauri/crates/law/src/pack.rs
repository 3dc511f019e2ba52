//! The law as dated data: `assets/law/sk-YYYY-MM.toml`.

mod facts;

use std::sync::OnceLock;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use serde::Deserialize;
use thiserror::Error;

use crate::{AccessDeadlines, Calendar, Deadline, Period, hours_after, slovak_time};

pub use facts::{
    AskingForbidden, Authority, Consent, Deadlines, Fact, Floor, Limitation, Marketing, Transfers,
};

/// Every pack of the program, in any order. A test holds that no file of `assets/law` is left out.
const EMBEDDED: [&str; 1] = [include_str!("../../../../assets/law/sk-2026-01.toml")];

/// Why a pack or holiday file cannot be used.
#[derive(Debug, Error)]
pub enum PackError {
    /// Not TOML, or not what a pack holds; the message names the place.
    #[error(transparent)]
    Malformed(#[from] toml::de::Error),
    /// A key stands twice.
    #[error("{0} stands twice")]
    Twice(String),
}

/// What the law says from a day on, until the next pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Its name, printed in reports: `sk-2026-01`.
    pub id: String,
    /// ISO 3166-1 code.
    pub country: String,
    /// The first day it is used for.
    pub valid_from: NaiveDate,
    /// Periods in which something must be done.
    pub deadlines: Deadlines,
    /// Consent.
    pub consent: Consent,
    /// Direct marketing, Act 452/2021 § 116.
    pub marketing: Marketing,
    /// Records that must be kept.
    #[serde(rename = "floor")]
    pub floors: Vec<Floor>,
    /// Where data may flow.
    pub transfers: Transfers,
    /// How long claims can be made.
    pub limitation: Limitation,
    /// The supervisory authority.
    pub authority: Authority,
}

impl Pack {
    /// The pack in force on a day: the last one that begins on it or before; before the first, the first.
    /// A duty is counted by the pack of the day it began.
    pub fn at(day: NaiveDate) -> &'static Self {
        Self::newest_by(Self::all(), day)
    }

    /// Every pack, the oldest first.
    #[allow(
        clippy::expect_used,
        reason = "the files are part of the program and read by a test"
    )]
    pub fn all() -> &'static [Self] {
        static PACKS: OnceLock<Vec<Pack>> = OnceLock::new();
        PACKS.get_or_init(|| {
            let mut packs: Vec<_> = EMBEDDED
                .into_iter()
                .map(|toml| Self::parse(toml).expect("embedded law pack"))
                .collect();
            packs.sort_by_key(|pack| pack.valid_from);
            packs
        })
    }

    /// Reads a pack.
    ///
    /// # Errors
    /// What is unknown, missing, malformed or there twice.
    pub fn parse(toml: &str) -> Result<Self, PackError> {
        let pack: Self = toml::from_str(toml)?;
        for (i, floor) in pack.floors.iter().enumerate() {
            if pack.floors.iter().take(i).any(|earlier| earlier.key == floor.key) {
                return Err(PackError::Twice(floor.key.clone()));
            }
        }
        Ok(pack)
    }

    #[allow(
        clippy::expect_used,
        reason = "EMBEDDED is an array of at least one, as its type says"
    )]
    fn newest_by(packs: &[Self], day: NaiveDate) -> &Self {
        packs
            .iter()
            .rev()
            .find(|pack| pack.valid_from <= day)
            .or(packs.first())
            .expect("at least one law pack")
    }

    /// Whether a country (ISO 3166-1, capitals) is a third country in the sense of Chapter V.
    pub fn is_third_country(&self, code: &str) -> bool {
        !self.transfers.eea.value.iter().any(|known| known == code)
    }

    /// The clock of a request received on a day, Article 12(3).
    pub fn access(&self, received: NaiveDate) -> AccessDeadlines {
        let calendar = Calendar::slovak();
        let first = calendar.deadline(received, self.deadlines.answer.value);
        let extended = calendar.deadline(received, self.extended_period());
        AccessDeadlines {
            received,
            target: received
                .checked_add_days(Days::new(self.deadlines.target_days.value.into()))
                .unwrap_or(NaiveDate::MAX),
            due_strict: first.strict,
            due: first.due,
            extended_strict: extended.strict,
            extended_due: extended.due,
        }
    }

    /// One period from the receipt, not two after each other: from 31 January, one month and two more end on
    /// 30 April, while counting on from 28 February would end on the 28th.
    fn extended_period(&self) -> Period {
        let (answer, extension) = (self.deadlines.answer.value, self.deadlines.extension.value);
        answer.and(extension)
    }

    /// Until when to inform a person whose data were obtained elsewhere on a day, Article 14(3)(a). First
    /// communication or first disclosure ends the time earlier, which only the caller knows.
    pub fn notice_third_party(&self, obtained: NaiveDate) -> Deadline {
        Calendar::slovak().deadline(obtained, self.deadlines.notice_third_party.value)
    }

    /// Until when to notify a breach to the authority, Article 33(1), as clocks in Slovakia show it then.
    pub fn breach_notify_by(&self, aware: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        slovak_time(&hours_after(aware, self.deadlines.breach_hours.value))
    }

    /// The day on which something is asked about again that a review kept on a day.
    pub fn review_again_on(&self, reviewed: NaiveDate) -> NaiveDate {
        self.deadlines.review_again.value.after(reviewed)
    }

    /// The last day on which the proof of a consent withdrawn on a day must be kept, Act 452/2021 § 116.
    pub fn consent_proof_until(&self, withdrawn: NaiveDate) -> NaiveDate {
        self.consent.proof_after_withdrawal.value.after(withdrawn)
    }

    /// The last day on which a refusal of marketing given on a day must be kept, Act 452/2021 § 116.
    pub fn refusal_until(&self, refused: NaiveDate) -> NaiveDate {
        self.consent.refusal.value.after(refused)
    }

    /// Why consent to marketing may not be asked for by a channel on a day, § 116(4); `None` if it may.
    pub fn asking_forbidden(&self, channel: &str, on: NaiveDate) -> Option<&AskingForbidden> {
        self.marketing
            .asking_forbidden
            .iter()
            .find(|rule| rule.channel == channel && rule.since.is_none_or(|since| since <= on))
    }

    /// Whether a child born on a day is too young, on another, to consent alone, Article 8.
    pub fn is_child(&self, born: NaiveDate, on: NaiveDate) -> bool {
        on.years_since(born)
            .is_none_or(|age| age < self.consent.child_age.value)
    }

    /// The statutory minimum with this key.
    pub fn floor(&self, key: &str) -> Option<&Floor> {
        self.floors.iter().find(|floor| floor.key == key)
    }
}

#[cfg(test)]
mod tests;
