//! Room `unlock`: opening sealed fields, with a reason, for a while, on the record.

pub mod types;

use std::collections::BTreeMap;

use crm::error::CrmError;
use crm::private::Grant;
use crm::staff::Role;
use crm::unlock::rules::SECONDS;
use crm::unlock::{Ask, Part};
use crm::{people, timeline, unlock};
use uuid::Uuid;
use vault::{Passphrase, Read, VaultError};

use self::types::{CoverFields, OpenField, OpenFields, UnlockFields, Unlocked};
use crate::error::ApiError;
use crate::session::Session;

/// Opens sealed fields of a person for a while. IBAN, identity numbers and special categories need the passphrase
/// again. The reveal is durable before anything is shown.
///
/// # Errors
/// `not-allowed`, `reauth-needed`, `wrong-key`, `throttled`, and what [`crm::unlock::record`] refuses.
pub fn unlock(session: &Session, request: UnlockFields) -> Result<Unlocked, ApiError> {
    session.require(Role::Staff)?;
    let parts = parts(session, &request)?;
    let reauth = parts.iter().any(|part| part.reauth);
    if reauth {
        prove(session, &request)?;
    }
    open(session, &request, &parts, reauth)
}

/// As [`unlock`], by somebody who gave the passphrase for this command alone (the command line): it is not asked again.
///
/// # Errors
/// As [`unlock`].
pub fn unlock_by_key_holder(session: &Session, request: UnlockFields) -> Result<Unlocked, ApiError> {
    session.require(Role::Staff)?;
    let parts = parts(session, &request)?;
    open(session, &request, &parts, true)
}

/// What is open in this session now.
///
/// # Errors
/// None; the form is that of every use case.
pub fn state(session: &Session) -> Result<OpenFields, ApiError> {
    let now = session.world().now();
    let mut openings = session.openings();
    let open = openings.list(now.into()).iter().map(|open| OpenField {
        person: open.person,
        field: open.field.clone(),
        until: open.until.to_string(),
        seconds: open.seconds,
    });
    Ok(OpenFields {
        open: open.collect(),
        now: vault::Instant::from(now).to_string(),
    })
}

/// Seals again: a field, all of a person, or everything.
///
/// # Errors
/// As [`state`].
pub fn cover(session: &Session, request: CoverFields) -> Result<OpenFields, ApiError> {
    session.openings().cover(request.person, request.field.as_deref());
    state(session)
}

fn parts(session: &Session, request: &UnlockFields) -> Result<Vec<Part>, ApiError> {
    session
        .vault()
        .read(|r| Ok(unlock::parts(r, request.person, &request.fields)?))
}

fn ask(request: &UnlockFields) -> Ask<'_> {
    Ask {
        person: request.person,
        fields: &request.fields,
        reason: &request.reason,
        seconds: request.seconds.unwrap_or(SECONDS[0]),
    }
}

/// The passphrase again. A wrong one is written down about the person.
fn prove(session: &Session, request: &UnlockFields) -> Result<(), ApiError> {
    let Some(passphrase) = request
        .passphrase
        .as_deref()
        .filter(|passphrase| !passphrase.is_empty())
    else {
        return Err(ApiError::rule("reauth-needed").on("passphrase"));
    };
    let proved = session.vault().passphrase_slot(session.staff()).and_then(|slot| {
        session
            .vault()
            .check_passphrase(slot, &Passphrase::new(passphrase))
    });
    if let Err(VaultError::WrongKey { .. }) = &proved {
        session
            .vault()
            .write(session.staff(), |w| unlock::record_failure(w, &ask(request)))?;
    }
    proved.map_err(|error| ApiError::from(error).on("passphrase"))
}

fn open(
    session: &Session,
    request: &UnlockFields,
    parts: &[Part],
    proved: bool,
) -> Result<Unlocked, ApiError> {
    let recorded = session
        .vault()
        .write(session.staff(), |w| unlock::record(w, &ask(request), proved))?;
    let until = recorded
        .as_ref()
        .map_or_else(|| session.world().now().into(), unlock::Recorded::until);
    if let Some(recorded) = recorded {
        session.openings().open(recorded);
    }
    let grant = session.grant();
    let fields = session
        .vault()
        .read(|r| values(r, request.person, parts, &grant))?;
    Ok(Unlocked {
        fields,
        expires_at: until.to_string(),
    })
}

/// The values that the grant covers.
fn values(
    r: &Read<'_>,
    person: Uuid,
    parts: &[Part],
    grant: &Grant,
) -> Result<BTreeMap<String, String>, CrmError> {
    let record = people::get(r, person)?;
    let mut values = BTreeMap::new();
    for Part { key, .. } in parts {
        let shown = if let Some(id) = key
            .strip_prefix(unlock::rules::NOTE)
            .and_then(|id| id.parse().ok())
        {
            timeline::note(r, person, id)?.text.shown_to(grant)
        } else {
            let stored = record
                .own(key)
                .or_else(|| record.field(key).map(|field| &field.value));
            match stored {
                Some(value) => value.shown_to(grant),
                None => continue,
            }
        };
        if let Some(value) = shown.value() {
            values.insert(key.clone(), value);
        }
    }
    Ok(values)
}
