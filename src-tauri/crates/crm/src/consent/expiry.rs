//! Consents that end by themselves: which have, which soon will, and the end of the processing that rested on them.

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::{ConsentState, Standing, standing, store};
use crate::audit::acts;
use crate::error::CrmError;
use crate::people;
use crate::private::Private;
use crate::purposes::{self, Basis, Purpose};

/// Why a processing ended: its consent was past its time.
const CONSENT_EXPIRED: &str = "consent-expired";

/// A consent that has ended or soon will: to be asked for anew, or to be let go.
pub struct Expiring {
    /// Person.
    pub person: Uuid,
    /// Display name.
    pub name: Private,
    /// The purpose.
    pub purpose: Purpose,
    /// `granted` until its end, then `expired`.
    pub state: ConsentState,
    /// When it ends or ended.
    pub until: Instant,
    /// Whether the processing still runs.
    pub running: bool,
}

/// Consents that end on a day or before it (today if none is named), those that end soonest first. Restricted people are
/// left out: nobody may ask them now.
///
/// # Errors
/// Of the vault only.
pub fn expiring(r: &Read<'_>, before: Option<NaiveDate>) -> Result<Vec<Expiring>, CrmError> {
    let day = before.unwrap_or_else(|| r.world().today());
    let limited = purposes::list(r)?
        .into_iter()
        .filter(|purpose| purpose.basis == Basis::Consent && purpose.consent_valid.is_some());
    let mut found = Vec::new();
    for purpose in limited {
        for person in store::granted_once(r, &purpose.key)? {
            let standing = standing(r, person, &purpose)?;
            let Some(until) = end(&standing) else { continue };
            if law::slovak_time(&until.to_utc()).date_naive() > day {
                continue;
            }
            found.push(Expiring {
                name: people::get(r, person)?.name,
                running: purposes::runs(r, person, &purpose.key)?,
                person,
                purpose: purpose.clone(),
                state: standing.state,
                until,
            });
        }
    }
    found.sort_by_key(|one| (one.until, one.person));
    Ok(found)
}

/// Ends every processing whose consent is past its time, so that what is held for it alone loses its ground. One entry
/// in the log for each. Answers how many.
///
/// # Errors
/// Of the vault only.
pub fn expire(w: &Write<'_>) -> Result<u32, CrmError> {
    let mut ended = 0;
    for one in expiring(w, None)? {
        if one.state != ConsentState::Expired || !one.running {
            continue;
        }
        purposes::end(w, one.person, &one.purpose.key, CONSENT_EXPIRED, one.until)?;
        people::touch(w, one.person)?;
        let facts = json!({ "purpose": one.purpose.key, "reason": CONSENT_EXPIRED });
        w.audit(acts::PURPOSE_ENDED, Some(one.person), facts)?;
        ended += 1;
    }
    Ok(ended)
}

/// When a consent ends or ended.
fn end(standing: &Standing) -> Option<Instant> {
    match standing.state {
        ConsentState::Granted => standing.until,
        ConsentState::Expired => standing.since,
        _ => None,
    }
}
