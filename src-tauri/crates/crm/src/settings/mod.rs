//! Room `settings`: who the controller is and how the program behaves in this vault.
//!
//! `controller.*`, `dpo` and `authority` are printed on every paper (Articles 13(1), 15(1)(f), 30(1)(a)).

pub mod census;
mod rules;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use law::{Pack, Period};
use serde_json::json;
use vault::{Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::row_id;

/// Settings without which a letter of the firm is incomplete.
pub const ON_EVERY_PAPER: [&str; 3] = ["controller.name", "controller.address", "controller.contact"];

/// A setting, the default where nobody chose.
///
/// # Errors
/// `unknown-setting`.
pub fn get(r: &Read<'_>, key: &str) -> Result<String, CrmError> {
    let known = rules::known(key)?;
    Ok(store::one(r, key)?.unwrap_or_else(|| known.unset.value(Pack::at(r.world().today()))))
}

/// A setting that is a length of time.
///
/// # Errors
/// `unknown-setting`; `bad-setting` for one that is none.
pub fn period(r: &Read<'_>, key: &str) -> Result<Period, CrmError> {
    let refused = |_| Refusal::new("bad-setting").on(key).with(json!({ "key": key }));
    Ok(get(r, key)?.parse().map_err(refused)?)
}

/// Every setting, defaults included.
///
/// # Errors
/// Of the vault only.
pub fn all(r: &Read<'_>) -> Result<BTreeMap<String, String>, CrmError> {
    let pack = Pack::at(r.world().today());
    let mut settings: BTreeMap<String, String> = rules::KNOWN
        .iter()
        .map(|known| (known.key.to_owned(), known.unset.value(pack)))
        .collect();
    for (key, value) in store::all(r)? {
        // A key of a newer version that came back to an older one is kept and not shown.
        settings.entry(key).and_modify(|shown| *shown = value);
    }
    Ok(settings)
}

/// The settings in [`ON_EVERY_PAPER`] that are still empty.
///
/// # Errors
/// Of the vault only.
pub fn missing(r: &Read<'_>) -> Result<Vec<&'static str>, CrmError> {
    let settings = all(r)?;
    let empty = |key: &&str| settings.get(*key).is_none_or(|value| value.is_empty());
    Ok(ON_EVERY_PAPER.into_iter().filter(empty).collect())
}

/// Changes settings, all or none; one entry in the log names the keys that really changed.
///
/// # Errors
/// `unknown-setting`, `bad-setting` (field and details name the key).
pub fn set(w: &Write<'_>, wanted: &BTreeMap<String, String>) -> Result<(), CrmError> {
    let changed = put(w, wanted)?;
    if !changed.is_empty() {
        w.audit(acts::SETTINGS_CHANGED, None, json!({ "keys": changed }))?;
    }
    Ok(())
}

/// Stores settings without an entry in the log: part of an act that has its own. Answers the keys that changed.
pub(crate) fn put(w: &Write<'_>, wanted: &BTreeMap<String, String>) -> Result<Vec<String>, CrmError> {
    let checked: Vec<(&String, String)> = wanted
        .iter()
        .map(|(key, value)| Ok((key, rules::checked(key, value)?)))
        .collect::<Result<_, Refusal>>()?;
    let before = all(w)?;
    let mut changed = Vec::new();
    for (key, value) in checked {
        if before.get(key) == Some(&value) {
            continue;
        }
        store::put(w, key, &value)?;
        w.changed("setting", row_id::of("setting", key), Op::Update, &["value"])?;
        changed.push(key.clone());
    }
    Ok(changed)
}
