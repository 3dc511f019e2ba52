//! The receipt of an event: what the person gave, refused or withdrew, let out to themselves.

use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Write};

use super::{ConsentAction, Event, EventKind, Wording, WordingKind, standing, store, wordings};
use crate::audit::acts;
use crate::disclosure::{self, Permit};
use crate::error::{CrmError, Refusal};
use crate::people::{self, Person};
use crate::purposes::{self, Purpose};

/// A consent receipt, as the way of a disclosure.
pub const WAY_CONSENT_RECEIPT: &str = "consent-receipt";

/// A receipt, before it is a paper.
pub struct Receipt {
    /// Its number.
    pub id: Uuid,
    /// The event it is about.
    pub event: Event,
    /// The person.
    pub person: Person,
    /// Leave for their name.
    pub permit: Permit,
    /// The purpose as it is now.
    pub purpose: Purpose,
    /// Until when the consent holds, where it is given and has a limit.
    pub until: Option<Instant>,
    /// What they agreed to: of the event, else of the last one before it that had words.
    pub wording: Option<Wording>,
    /// Every event of this consent up to this one, oldest first.
    pub events: Vec<Event>,
}

/// Makes the receipt of a grant, a refusal or a withdrawal: a person's own right. [`receipted`] closes the act.
///
/// # Errors
/// `unknown-event`, `no-receipt` for what nobody said, `restricted` (but for a withdrawal), `unknown-purpose`.
pub fn receipt(w: &Write<'_>, event: Uuid) -> Result<Receipt, CrmError> {
    let person = store::person_of(w, event)?.ok_or_else(|| Refusal::new("unknown-event").on("event"))?;
    let all = store::events(w, person, None)?;
    let known = |one: &&Event| one.id == event;
    let purpose = all.iter().find(known).map(|one| one.purpose.clone());
    let purpose = purposes::known(w, &purpose.unwrap_or_default())?;
    let mut events: Vec<Event> = all.into_iter().filter(|one| one.purpose == purpose.key).collect();
    events.sort_by_key(|one| (one.at, one.seq));
    let place = events.iter().position(|one| one.id == event);
    events.truncate(place.map_or(0, |place| place + 1));
    let about = events
        .last()
        .ok_or_else(|| Refusal::new("unknown-event").on("event"))?;
    match about.kind {
        EventKind::Act(ConsentAction::Withdraw) => purposes::present(w, person)?,
        EventKind::Act(ConsentAction::Grant | ConsentAction::Refuse) => purposes::open(w, person)?,
        _ => return Err(Refusal::new("no-receipt").on("event").into()),
    }
    let shown = events
        .iter()
        .rev()
        .find_map(|one| Some((one.id, one.text_version.as_deref()?)));
    let wording = match shown {
        Some((id, version)) => {
            let lang = store::text_lang(w, id)?
                .and_then(|tag| tag.parse().ok())
                .unwrap_or_default();
            Some(wordings::version(w, WordingKind::Consent, version, None, lang)?)
        }
        None => None,
    };
    let given = about.kind == EventKind::Act(ConsentAction::Grant);
    let until = standing(w, person, &purpose)?.until.filter(|_| given);
    let event = store::events(w, person, None)?
        .into_iter()
        .find(|one| one.id == event);
    Ok(Receipt {
        id: w.id(),
        permit: disclosure::permit_own_right(w, person, WAY_CONSENT_RECEIPT, &["name".to_owned()])?,
        person: people::get(w, person)?,
        event: event.ok_or_else(|| Refusal::new("unknown-event").on("event"))?,
        purpose,
        until,
        wording,
        events,
    })
}

/// Writes down which file carried the receipt. One entry in the log.
///
/// # Errors
/// Of the vault only.
pub fn receipted(w: &Write<'_>, receipt: &Receipt, sha256: &str) -> Result<(), CrmError> {
    disclosure::set_document(w, &receipt.permit, sha256)?;
    let facts = json!({
        "purpose": receipt.purpose.key, "action": receipt.event.kind.as_str(), "sha256": sha256,
        "receipt": receipt.id,
    });
    w.audit(acts::CONSENT_RECEIPT, Some(receipt.permit.subject()), facts)?;
    Ok(())
}
