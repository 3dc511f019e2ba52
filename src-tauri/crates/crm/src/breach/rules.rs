//! What a breach may say, and where it is looked for. Pure.

use chrono::{DateTime, FixedOffset, NaiveTime};
use law::slovak_time;
use text::guard;
use vault::Instant;

use super::Opening;
use crate::error::Refusal;
use crate::fields::rules::clean;
use crate::moment;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A computer or stick with the vault, or a backup, is gone.
    LostDevice,
    /// Data went to somebody they should not have gone to.
    WrongRecipient,
    /// Somebody read what they should not have.
    UnauthorisedAccess,
    /// Data are gone.
    LostData,
    /// Data were changed that should not have been.
    AlteredData,
    /// Anything else.
    Other,
}

impl What {
    /// Every one, in order.
    pub const ALL: [Self; 6] = [
        Self::LostDevice,
        Self::WrongRecipient,
        Self::UnauthorisedAccess,
        Self::LostData,
        Self::AlteredData,
        Self::Other,
    ];

    /// Its word in the database, in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LostDevice => "lost-device",
            Self::WrongRecipient => "wrong-recipient",
            Self::UnauthorisedAccess => "unauthorised-access",
            Self::LostData => "lost-data",
            Self::AlteredData => "altered-data",
            Self::Other => "other",
        }
    }

    /// The one with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == word)
    }

    /// Where those whom it concerns are found, unless a backup is meant.
    pub(super) fn scope(self) -> Scope {
        let logs = |disclosures, reads, changes| {
            Scope::Logs(Logs {
                disclosures,
                reads,
                changes,
            })
        };
        match self {
            Self::LostDevice => Scope::Register { with_backups: true },
            Self::LostData => Scope::Register { with_backups: false },
            Self::WrongRecipient => logs(true, false, false),
            Self::AlteredData => logs(false, false, true),
            Self::UnauthorisedAccess | Self::Other => logs(true, true, true),
        }
    }
}

/// Where those whom a breach concerns are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// Everybody in the register, and in the backups beside it.
    Register {
        /// Backups in the vault's own folder went with it.
        with_backups: bool,
    },
    /// Those whom the logs name.
    Logs(Logs),
}

/// Which logs count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Logs {
    /// Who received what.
    pub(super) disclosures: bool,
    /// Sealed fields that were opened.
    pub(super) reads: bool,
    /// What was done to records.
    pub(super) changes: bool,
}

/// The times of a breach.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Times {
    pub(super) aware_at: Instant,
    pub(super) from: Option<Instant>,
    pub(super) until: Instant,
}

/// Reads the times. A date alone means its first moment in Slovakia for the clock and the beginning, which is the
/// stricter reading, and its last moment for the end.
///
/// # Errors
/// `bad-date`, `future-date`; `bad-span` if the end is before the beginning.
pub(super) fn times(opening: &Opening<'_>, now: DateTime<FixedOffset>) -> Result<Times, Refusal> {
    let begins = |text: &str, field: &str| {
        let at = first_moment(text).map_err(|no| no.on(field))?;
        if at > Instant::from(now) {
            return Err(Refusal::new("future-date").on(field));
        }
        Ok(at)
    };
    let aware_at = begins(opening.aware_at, "aware_at")?;
    let from = opening.from.map(|text| begins(text, "from")).transpose()?;
    let until = match opening.until {
        Some(_) => moment::of_act(opening.until, now).map_err(|no| no.on("until"))?,
        None => aware_at,
    };
    if from.is_some_and(|from| from > until) {
        return Err(Refusal::new("bad-span").on("from"));
    }
    Ok(Times {
        aware_at,
        from,
        until,
    })
}

/// RFC 3339, or the midnight with which a day begins in Slovakia: clocks change later in the night, so the offset is
/// that of the first hours.
fn first_moment(text: &str) -> Result<Instant, Refusal> {
    if let Ok(exact) = DateTime::parse_from_rfc3339(text.trim()) {
        return Ok(exact.into());
    }
    let midnight = moment::date(text)?.and_time(NaiveTime::MIN);
    let offset = *slovak_time(&midnight.and_utc()).offset();
    let start = midnight.and_local_timezone(offset).single();
    start.map(Instant::from).ok_or_else(|| Refusal::new("bad-date"))
}

/// What happened, in words; a birth number in it is masked before it is stored.
///
/// # Errors
/// `too-long`.
pub(super) fn facts(raw: Option<&str>) -> Result<Option<String>, Refusal> {
    let Some(raw) = raw.filter(|raw| !raw.trim().is_empty()) else {
        return Ok(None);
    };
    words(raw, "facts").map(Some)
}

/// Words of a breach; a birth number in them is masked before they are stored.
///
/// # Errors
/// `too-long`, or `empty-reason` where nothing is said.
pub(super) fn words(raw: &str, field: &str) -> Result<String, Refusal> {
    if raw.trim().is_empty() {
        return Err(Refusal::new("empty-reason").on(field));
    }
    let words = clean(raw, LONGEST_FACTS).map_err(|no| no.on(field))?;
    Ok(guard::mask_birth_numbers(&words).into_owned())
}

const LONGEST_FACTS: usize = 4000;
