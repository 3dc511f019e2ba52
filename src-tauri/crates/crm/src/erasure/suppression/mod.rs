//! Suppression: who was erased does not come back by an old list, a paste or a slip (Articles 17, 21(3)).
//!
//! Kept are keyed hashes of e-mails and phones in the form in which they are compared ([`norm_email`], [`norm_phone`]).
//! Without the vault's key and the address they tell nothing; they are still personal data with their own basis, so
//! they end: on the day until which a refusal has to be kept (§ 116 of Act 452/2021). Only after an objection they stay
//! as long as the firm does marketing, because their end would lift it silently. Which of the two holds is the last bit
//! of the hash: the ledger, from which a restore suppresses again, has nothing but the hashes.

mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use law::Pack;
use uuid::Uuid;
use vault::{Instant, Read, Write};

use crate::error::{CrmError, Refusal};
use crate::fields::{norm_email, norm_phone};

const LABEL: &str = "suppression";
const LONGEST_BASIS: usize = 300;

/// Whether an address, as somebody typed it, would be refused, and since when.
///
/// # Errors
/// `bad-email` for what is neither an e-mail nor a phone.
pub fn check(r: &Read<'_>, address: &str) -> Result<Option<Instant>, CrmError> {
    since(r, [norm(address)?.as_str()])
}

/// Since when one of these addresses is suppressed, the earliest; each in the form in which it is compared.
///
/// # Errors
/// Of the vault only.
pub fn since<'a>(
    r: &Read<'_>,
    norms: impl IntoIterator<Item = &'a str>,
) -> Result<Option<Instant>, CrmError> {
    let today = r.world().today();
    let mut earliest: Option<Instant> = None;
    for norm in norms {
        for lasting in [false, true] {
            let hash = hash(r, norm, lasting);
            let Some(at) = store::since(r, &hash)? else {
                continue;
            };
            if until(&hash, at).is_none_or(|last| today <= last) {
                earliest = Some(earliest.map_or(at, |known| known.min(at)));
            }
        }
    }
    Ok(earliest)
}

/// Refuses an address of somebody who was erased.
///
/// # Errors
/// `suppressed`.
pub fn refuse<'a>(r: &Read<'_>, norms: impl IntoIterator<Item = &'a str>) -> Result<(), CrmError> {
    match since(r, norms)? {
        None => Ok(()),
        Some(_) => Err(Refusal::new("suppressed").into()),
    }
}

/// The new basis on which somebody comes in despite a suppression: words, not nothing.
///
/// # Errors
/// `suppression-without-basis too-long bad-characters`.
pub(crate) fn basis(text: &str) -> Result<String, Refusal> {
    crate::fields::rules::clean(text, LONGEST_BASIS).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("suppression-without-basis").on("despite_suppression"),
        _ => refusal.on("despite_suppression"),
    })
}

/// Hashes of all addresses of these people. `lasting`: an objection is among what they said.
pub(super) fn hashes(r: &Read<'_>, ids: &[Uuid], lasting: bool) -> Result<Vec<[u8; 32]>, CrmError> {
    let mut hashes = Vec::new();
    for norm in super::store::norms(r, ids)? {
        hashes.push(hash(r, &norm, lasting));
    }
    hashes.sort_unstable();
    hashes.dedup();
    Ok(hashes)
}

/// Suppresses from a moment on; of two moments the later counts. What has ended by now does not begin again.
pub(super) fn keep(w: &Write<'_>, hashes: &[[u8; 32]], at: Instant) -> Result<(), CrmError> {
    let today = w.world().today();
    for hash in hashes {
        let until = until(hash, at);
        if until.is_none_or(|last| today <= last) {
            store::insert(w, hash, at, until)?;
        }
    }
    Ok(())
}

/// A suppression whose time is over: it refuses nobody any more, and goes when that was reviewed.
pub(crate) struct Ended {
    /// The beginning of its hash.
    pub(crate) id: Uuid,
    /// Since when it held.
    pub(crate) since: Instant,
    /// Its last day.
    pub(crate) until: NaiveDate,
}

/// Suppressions whose last day was before a day.
///
/// # Errors
/// Of the vault only.
pub(crate) fn ended(r: &Read<'_>, on: NaiveDate) -> Result<Vec<Ended>, CrmError> {
    store::ended(r, on)
}

/// Forgets suppressions whose time is over. Without an entry in the log: part of a review.
///
/// # Errors
/// Of the vault only.
pub(crate) fn forget(w: &Write<'_>, ids: &[Uuid]) -> Result<(), CrmError> {
    ids.iter()
        .try_for_each(|id| store::forget_ended(w, *id, w.world().today()))
}

/// The form in which an address is compared.
///
/// # Errors
/// `bad-email` for what is neither an e-mail nor a phone.
pub fn norm(address: &str) -> Result<String, CrmError> {
    let norm = norm_email(address).or_else(|| norm_phone(address));
    Ok(norm.ok_or_else(|| Refusal::new("bad-email").on("email"))?)
}

fn hash(r: &Read<'_>, norm: &str, lasting: bool) -> [u8; 32] {
    let mut hash = r.keyed_hash(LABEL, norm.as_bytes());
    let [.., last] = &mut hash;
    *last = (*last & !1) | u8::from(lasting);
    hash
}

/// The last day of a suppression; none if it stays.
fn until(hash: &[u8; 32], at: Instant) -> Option<NaiveDate> {
    let [.., last] = hash;
    let day = at.to_utc().date_naive();
    (last & 1 == 0).then(|| Pack::at(day).refusal_until(day))
}
