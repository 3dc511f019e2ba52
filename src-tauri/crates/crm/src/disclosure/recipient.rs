//! Who may receive data: added, changed, each version with who wrote it and when (Articles 13(1)(e)–(f), 30(1)(d)–(e)).

use law::Pack;
use serde_json::json;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use super::{Recipient, RecipientRole, gate, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};

const NAME_MAX: usize = 200;
const SAFEGUARDS_MAX: usize = 1000;

/// What a recipient is to be from now on; what is left out stays.
#[derive(Clone, Default)]
pub struct RecipientChange {
    /// Name.
    pub name: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// What it is.
    pub role: Option<RecipientRole>,
    /// Safeguards for a third country; an empty text takes them away.
    pub safeguards: Option<String>,
}

/// A version of a recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipientVersion {
    /// Version, from 1.
    pub version: u32,
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// What it was.
    pub role: RecipientRole,
    /// Safeguards for a third country.
    pub safeguards: Option<String>,
    /// When it was written.
    pub written_at: Instant,
    /// Who wrote it, where that was kept.
    pub written_by: Option<Uuid>,
}

/// Adds a recipient. One entry in the log.
///
/// # Errors
/// `empty-name`, `too-long`, `bad-country`, `recipient-taken`; `safeguards-missing` for a country outside the EEA
/// (Articles 44 and 46).
pub fn add_recipient(
    w: &Write<'_>,
    name: &str,
    country: &str,
    role: RecipientRole,
    safeguards: Option<&str>,
) -> Result<Recipient, CrmError> {
    let recipient = Recipient {
        id: w.id(),
        name: checked_name(name)?,
        country: checked_country(country)?,
        role,
        safeguards: checked_safeguards(safeguards)?,
        created_at: w.now(),
    };
    stands(w, &recipient)?;
    store::add_recipient(w, &recipient)?;
    store::history::add_version(w, &recipient, 1, w.now(), Some(w.staff()))?;
    w.changed(
        "recipient",
        recipient.id,
        Op::Insert,
        &["name", "country", "role"],
    )?;
    w.audit(
        acts::RECIPIENT_ADDED,
        None,
        json!({ "recipient": recipient.name, "role": role.as_str() }),
    )?;
    Ok(recipient)
}

/// Changes a recipient; what it was stays as a version. What went to it stays with it. One entry in the log.
///
/// # Errors
/// `unknown-recipient`, `nothing-changed`, and as [`add_recipient`].
pub fn change_recipient(w: &Write<'_>, id: Uuid, change: &RecipientChange) -> Result<Recipient, CrmError> {
    let before = store::recipient_by_id(w, id)?.ok_or_else(gate::unknown_recipient)?;
    let after = Recipient {
        name: change
            .name
            .as_deref()
            .map_or(Ok(before.name.clone()), checked_name)?,
        country: change
            .country
            .as_deref()
            .map_or(Ok(before.country.clone()), checked_country)?,
        role: change.role.unwrap_or(before.role),
        safeguards: match change.safeguards.as_deref() {
            Some(text) => checked_safeguards(Some(text))?,
            None => before.safeguards.clone(),
        },
        ..before.clone()
    };
    if after == before {
        return Err(Refusal::new("nothing-changed").into());
    }
    stands(w, &after)?;
    let mut last = store::history::last_version(w, id)?;
    if last == 0 {
        // Added before versions were kept: what it was is its first one.
        store::history::add_version(w, &before, 1, before.created_at, None)?;
        last = 1;
    }
    store::history::set(w, &after)?;
    let version = last.saturating_add(1);
    store::history::add_version(w, &after, version, w.now(), Some(w.staff()))?;
    let columns = ["name", "country", "role", "safeguards"];
    w.changed("recipient", id, Op::Update, &columns)?;
    w.audit(
        acts::RECIPIENT_CHANGED,
        None,
        json!({ "recipient": after.name, "role": after.role.as_str(), "version": version }),
    )?;
    Ok(after)
}

/// Every version of a recipient, the newest first.
///
/// # Errors
/// `unknown-recipient`.
pub fn recipient_history(r: &Read<'_>, id: Uuid) -> Result<Vec<RecipientVersion>, CrmError> {
    let known = store::recipient_by_id(r, id)?.ok_or_else(gate::unknown_recipient)?;
    let versions = store::history::versions(r, id)?;
    if !versions.is_empty() {
        return Ok(versions);
    }
    Ok(vec![RecipientVersion {
        version: 1,
        name: known.name,
        country: known.country,
        role: known.role,
        safeguards: known.safeguards,
        written_at: known.created_at,
        written_by: None,
    }])
}

/// Everybody who may receive data, in the order they were added.
///
/// # Errors
/// Of the vault only.
pub fn recipients(r: &Read<'_>) -> Result<Vec<Recipient>, CrmError> {
    store::recipients(r)
}

/// The recipient with this name, in upper or lower case.
///
/// # Errors
/// `unknown-recipient`.
pub fn recipient_named(r: &Read<'_>, name: &str) -> Result<Recipient, CrmError> {
    let name = name.trim().nfc().collect::<String>().to_lowercase();
    let known = store::recipients(r)?.into_iter();
    let mut named = known.filter(|recipient| recipient.name.to_lowercase() == name);
    Ok(named.next().ok_or_else(gate::unknown_recipient)?)
}

/// The recipient with this id, or else this name.
///
/// # Errors
/// `unknown-recipient`.
pub fn recipient_known_as(r: &Read<'_>, text: &str) -> Result<Recipient, CrmError> {
    let by_id = match text.trim().parse::<Uuid>() {
        Ok(id) => store::recipient_by_id(r, id)?,
        Err(_) => None,
    };
    match by_id {
        Some(known) => Ok(known),
        None => recipient_named(r, text),
    }
}

/// Holds the name to be free and a third country to have its safeguards.
fn stands(w: &Write<'_>, recipient: &Recipient) -> Result<(), CrmError> {
    let wanted = recipient.name.to_lowercase();
    let taken = |known: &Recipient| known.id != recipient.id && known.name.to_lowercase() == wanted;
    if store::recipients(w)?.iter().any(taken) {
        return Err(Refusal::new("recipient-taken").on("name").into());
    }
    let pack = Pack::at(w.world().today());
    if recipient.safeguards.is_none() && pack.is_third_country(&recipient.country) {
        return Err(Refusal::new("safeguards-missing")
            .on("safeguards")
            .with(json!({ "country": recipient.country }))
            .into());
    }
    Ok(())
}

fn checked_name(name: &str) -> Result<String, Refusal> {
    let name: String = name.trim().nfc().collect();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Refusal::new("empty-name").on("name"));
    }
    if name.chars().count() > NAME_MAX {
        return Err(Refusal::new("too-long")
            .on("name")
            .with(json!({ "max": NAME_MAX })));
    }
    Ok(name)
}

fn checked_country(country: &str) -> Result<String, Refusal> {
    let country = country.trim().to_ascii_uppercase();
    if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Refusal::new("bad-country").on("country"));
    }
    Ok(country)
}

fn checked_safeguards(text: Option<&str>) -> Result<Option<String>, Refusal> {
    let text: String = text.unwrap_or_default().trim().nfc().collect();
    if text.chars().count() > SAFEGUARDS_MAX {
        return Err(Refusal::new("too-long")
            .on("safeguards")
            .with(json!({ "max": SAFEGUARDS_MAX })));
    }
    Ok((!text.is_empty()).then_some(text))
}
