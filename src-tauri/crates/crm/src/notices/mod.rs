//! Room `notices`: who has to be told what is done with their data, until when, and who was (Articles 13 and 14).
//!
//! Data from the person make a duty that is due at once; data from elsewhere one that is due a month after they were
//! obtained, not after they were imported. Giving a notice meets every open duty of the person.

pub mod census;
mod compose;
mod issue;
mod letters;
#[cfg(test)]
mod letters_tests;
mod record;
mod rules;
mod store;
#[cfg(test)]
mod tests;
mod text;
#[cfg(test)]
mod text_tests;

use ::text::Lang;
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

pub use compose::Missing;
pub use issue::{Issued, Notice, issue, issued, notice};
pub use letters::{Batch, Letter, Letters, WAY_NOTICE_LETTER, batches, letters, sent, wrote};
pub use record::{Record, Recorded};
pub use text::{NoticeText, Passage, Section, Topic};

use crate::audit::acts;
use crate::consent::{Channel, language};
use crate::error::CrmError;
use crate::private::Private;
use crate::{moment, people, purposes};

/// The Article a duty comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Article {
    /// The data came from the person.
    Thirteen,
    /// The data came from elsewhere.
    Fourteen,
}

impl Article {
    /// Its number.
    pub const fn number(self) -> u8 {
        match self {
            Self::Thirteen => 13,
            Self::Fourteen => 14,
        }
    }

    /// The Article with this number.
    pub fn parse(number: u8) -> Option<Self> {
        [Self::Thirteen, Self::Fourteen]
            .into_iter()
            .find(|article| article.number() == number)
    }

    /// The Article that applies to data from this kind of source (`self`, `third-party`, `public`).
    pub fn for_source(source_kind: &str) -> Self {
        if source_kind == "self" {
            Self::Thirteen
        } else {
            Self::Fourteen
        }
    }
}

/// An open duty to inform a person.
pub struct Duty {
    /// Id.
    pub id: Uuid,
    /// Person.
    pub person: Uuid,
    /// Their display name.
    pub name: Private,
    /// Where it comes from.
    pub article: Article,
    /// Last day.
    pub due: NaiveDate,
}

/// Open duties, a part of all.
pub struct Duties {
    /// Rows wanted, soonest first.
    pub rows: Vec<Duty>,
    /// Open duties in all.
    pub total: u64,
}

/// A notice that was given.
struct Given {
    id: Uuid,
    person: Uuid,
    version: String,
    channel: Channel,
    at: Instant,
}

/// Writes down a duty to inform, without an entry in the log: part of the act that obtained the data. Answers its last
/// day.
///
/// # Errors
/// Of the vault only.
pub fn add_duty(
    w: &Write<'_>,
    person: Uuid,
    article: Article,
    obtained_on: NaiveDate,
    batch: Option<Uuid>,
) -> Result<NaiveDate, CrmError> {
    let due = rules::due(article, obtained_on);
    let duty = store::NewDuty {
        id: w.id(),
        person,
        article,
        due,
        obtained_on,
        batch,
    };
    store::add_duty(w, &duty)?;
    w.changed("notice_duty", duty.id, Op::Insert, &["article", "due"])?;
    Ok(due)
}

/// Open duties, soonest first: rows `start .. start + limit`.
///
/// # Errors
/// Of the vault only.
pub fn duties(r: &Read<'_>, start: u64, limit: u32) -> Result<Duties, CrmError> {
    Ok(Duties {
        rows: store::open_page(r, start, limit)?,
        total: store::open_count(r)?,
    })
}

/// Open duties of one person, soonest first.
///
/// # Errors
/// Of the vault only.
pub fn open_of(r: &Read<'_>, person: Uuid) -> Result<Vec<Duty>, CrmError> {
    store::open_of(r, person)
}

/// When a person was last informed, if they ever were.
///
/// # Errors
/// Of the vault only.
pub fn informed_at(r: &Read<'_>, person: Uuid) -> Result<Option<Instant>, CrmError> {
    store::last_given(r, person)
}

/// The person was told: writes down the delivery and meets all open duties. One entry in the log. Also allowed for a
/// restricted person: to be informed is their own right.
///
/// Answers the id of the delivery and how many duties it met.
///
/// # Errors
/// `unknown-person`, `unknown-text-version` (field `version`).
pub fn give(
    w: &Write<'_>,
    person: Uuid,
    version: &str,
    channel: Channel,
    lang: Lang,
) -> Result<(Uuid, u32), CrmError> {
    give_at(w, person, version, channel, None, lang)
}

/// As [`give`], at a time in the past (RFC 3339 or an ISO date).
///
/// # Errors
/// As [`give`]; `bad-date`, `future-date`.
pub fn give_at(
    w: &Write<'_>,
    person: Uuid,
    version: &str,
    channel: Channel,
    at: Option<&str>,
    lang: Lang,
) -> Result<(Uuid, u32), CrmError> {
    let at = moment::of_act(at, w.world().now())?;
    purposes::present(w, person)?;
    let lang = language(w, person, lang)?;
    let wording = issue::registered(w, version, lang)?;
    let given = Given {
        id: w.id(),
        person,
        version: wording.version,
        channel,
        at,
    };
    store::give(w, &given)?;
    w.changed(
        "notice_given",
        given.id,
        Op::Insert,
        &["version", "channel", "at"],
    )?;
    let mut met = 0;
    for duty in store::open_of(w, person)? {
        store::meet(w, duty.id, given.id)?;
        w.changed("notice_duty", duty.id, Op::Update, &["met_by"])?;
        met += 1;
    }
    people::touch(w, person)?;
    let facts = json!({ "version": given.version, "channel": channel.as_str(), "lang": wording.lang.as_str(), "count": met });
    w.audit(acts::NOTICE_GIVEN, Some(person), facts)?;
    Ok((given.id, met))
}
