//! What the fields are used for: a field that is stored and never opened or given away is kept for nothing
//! (Article 5(1)(c), data minimisation).

use std::collections::HashMap;

use chrono::NaiveDate;
use law::{Period, slovak_time};
use vault::{Instant, Read, VaultError};

use super::{Field, FieldClass, catalogue, store};
use crate::error::CrmError;

/// After how many years without use a field is asked about. No number of a law: it is the firm's own yardstick, a full
/// round of yearly work.
const IDLE_YEARS: u32 = 1;

/// How a field stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Filled and used, or shown anyway.
    Used,
    /// Filled, and for a year neither filled anew, opened nor given to anybody.
    Idle,
    /// Added by the firm, and nobody has a value in it.
    Empty,
}

impl Use {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Idle => "idle",
            Self::Empty => "empty",
        }
    }
}

/// A field of the catalogue and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The field.
    pub field: Field,
    /// People with a value in it.
    pub filled: u64,
    /// People in the register.
    pub people: u64,
    /// When a value was last stored, opened or given to somebody.
    pub last_used: Option<Instant>,
    /// How it stands.
    pub stands: Use,
}

impl Usage {
    /// People with a value in it, in whole percent; what is not nothing is at least one.
    pub fn percent(&self) -> u64 {
        let share = (self.filled * 100).checked_div(self.people).unwrap_or(0);
        if self.filled > 0 { share.max(1) } else { share }
    }
}

/// Every field with a value of its own, in the order of the catalogue.
///
/// # Errors
/// Of the vault only.
pub fn usage(r: &Read<'_>, today: NaiveDate) -> Result<Vec<Usage>, CrmError> {
    let people = store::people(r)?;
    let filled = store::filled(r)?;
    let opened = store::last_opened(r)?;
    let given = store::last_given(r)?;
    let idle = Period::new(IDLE_YEARS, 0, 0).map_err(|_| VaultError::Internal("fields"))?;
    let catalogue = catalogue(r)?;
    let own = catalogue.iter().filter(|field| !field.is_own_column());
    Ok(own
        .map(|field| {
            let (count, stored) = filled.get(&field.key).copied().unwrap_or_default();
            let last = |of: &HashMap<String, Instant>| of.get(&field.key).copied();
            let last_used = [stored, last(&opened), last(&given)].into_iter().flatten().max();
            Usage {
                stands: stands(field, count, last_used, idle, today),
                field: field.clone(),
                filled: count,
                people,
                last_used,
            }
        })
        .collect())
}

/// How a field stands on a day. Pure.
pub(super) fn stands(
    field: &Field,
    filled: u64,
    last_used: Option<Instant>,
    idle: Period,
    today: NaiveDate,
) -> Use {
    if filled == 0 {
        return if field.built_in { Use::Used } else { Use::Empty };
    }
    // What is shown with every record is used by that; an opening is not written down for it.
    if field.class == FieldClass::Minimal {
        return Use::Used;
    }
    let day = |at: Instant| slovak_time(&at.to_utc()).date_naive();
    match last_used {
        Some(at) if idle.after(day(at)) >= today => Use::Used,
        _ => Use::Idle,
    }
}
