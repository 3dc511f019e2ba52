//! Which keys of the vault keychains held at the time of a breach: from the access log, since a slot that was taken
//! out afterwards was there when the computer was lost.

use std::collections::HashMap;

use chrono::TimeDelta;
use serde_json::Value;
use uuid::Uuid;
use vault::audit::act;
use vault::{AuditQuery, AuditRow, Instant, Read};

use super::Breach;
use crate::error::CrmError;

const ACTS: [&str; 3] = [act::KEYCHAIN_SET, act::KEYCHAIN_FORGOTTEN, act::SLOTS_EXPIRED];

/// How many there were.
///
/// # Errors
/// Of the vault only.
pub(super) fn keychains(r: &Read<'_>, breach: &Breach) -> Result<u64, CrmError> {
    let began = breach.from.unwrap_or(breach.until);
    let mut entries = all(r)?;
    entries.retain(|entry| entry.at <= breach.until);
    let mut held: HashMap<String, (Uuid, Instant)> = HashMap::new();
    for entry in entries.iter().rev() {
        let payload = entry.payload.as_ref().unwrap_or(&Value::Null);
        if entry.act == act::KEYCHAIN_SET {
            // A new one replaces the older of the same person.
            held.retain(|_, (staff, _)| *staff != entry.staff);
            if let (Some(slot), Some(days)) = (payload["slot"].as_str(), payload["days"].as_i64()) {
                held.insert(slot.to_owned(), (entry.staff, after(entry.at, days)));
            }
        } else if entry.at <= began {
            for slot in payload["slots"].as_array().into_iter().flatten() {
                held.remove(slot.as_str().unwrap_or_default());
            }
        }
    }
    Ok(held.values().filter(|(_, until)| *until > began).count() as u64)
}

fn after(at: Instant, days: i64) -> Instant {
    let days = TimeDelta::try_days(days).unwrap_or(TimeDelta::MAX);
    Instant(at.0.saturating_add(days.num_milliseconds()))
}

/// The entries, newest first.
fn all(r: &Read<'_>) -> Result<Vec<AuditRow>, CrmError> {
    let mut entries = Vec::new();
    let mut query = AuditQuery {
        acts: &ACTS,
        limit: 1000,
        ..AuditQuery::default()
    };
    loop {
        let page = r.audit(&query)?;
        let Some(last) = page.last() else {
            return Ok(entries);
        };
        query.before_seq = Some(last.seq);
        entries.extend(page);
    }
}
