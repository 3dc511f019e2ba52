//! The sealed archive of proofs: what a person said about direct marketing has to be provable for years after it ended
//! (§ 116 of Act 452/2021), also after everything else about them is gone.
//!
//! At the erasure the events of such a purpose move into one proof, sealed under a key of its own: the record goes, and
//! the proof stays until its day. It cannot be browsed or searched; it is reached by an address it is about (a keyed
//! hash), when that person asks what is held. Its id is a keyed hash too, so that a restore that erases again makes the
//! same proof, and its end, an erasure like any other, ends that one as well.

mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vault::{Instant, Op, Read, VaultError, Write};

use super::plan;
use crate::disclosure::tell;
use crate::error::CrmError;
use crate::{consent, people};

pub(crate) use store::Lapsed;

/// Label under which a proof is sealed.
pub(crate) const LABEL: &str = "proof.sealed";
/// Label under which a file of it is sealed.
pub(crate) const FILE_LABEL: &str = "proof_file.sealed";
const ID: &str = "proof";
const ADDRESS: &str = "proof address";

/// What a proof says.
#[derive(Serialize, Deserialize)]
pub(crate) struct Content {
    /// Display name of the person.
    pub(crate) name: String,
    /// Who told the name: a word of [`people::SourceKind`].
    pub(crate) source: String,
    /// Their e-mails and phones.
    pub(crate) addresses: Vec<Address>,
    /// What they said, oldest first.
    pub(crate) events: Vec<Said>,
}

/// An e-mail or phone of the person.
#[derive(Serialize, Deserialize)]
pub(crate) struct Address {
    /// Field key.
    pub(crate) field: String,
    /// As it was stored.
    pub(crate) value: String,
    /// Who told it: a word of [`people::SourceKind`].
    pub(crate) source: String,
    /// Since when it was held.
    pub(crate) since: i64,
}

/// An event as the log of consents held it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) action: String,
    pub(crate) channel: Option<String>,
    pub(crate) text_version: Option<String>,
    pub(crate) text_lang: Option<String>,
    pub(crate) text_hash: Option<String>,
    pub(crate) at: i64,
    pub(crate) recorded_at: i64,
    pub(crate) staff: Uuid,
    pub(crate) evidence_name: Option<String>,
    pub(crate) evidence_hash: Option<String>,
}

/// Moves what proves a consent or a refusal into the archive, for everybody of these who is there. The events
/// themselves are left to the sweep. `on`: the day of the erasure.
///
/// # Errors
/// Of the vault only.
pub(super) fn keep(w: &Write<'_>, ids: &[Uuid], on: NaiveDate, at: Instant) -> Result<(), CrmError> {
    for person in super::store::present(w, ids)? {
        for proof in plan::proofs(w, person, on)? {
            archive(w, person, &proof, at)?;
        }
    }
    Ok(())
}

fn archive(w: &Write<'_>, person: Uuid, proof: &plan::Proof, at: Instant) -> Result<(), CrmError> {
    let id = proof_id(w, person, &proof.purpose);
    // A copy of the vault may have gone another way: what it has is replaced.
    store::delete(w, id)?;
    let record = people::get(w, person)?;
    let mut addresses = Vec::new();
    let mut hashes = Vec::new();
    for (row, norm) in store::addresses(w, person)? {
        hashes.push(hash(w, &norm));
        addresses.push(row);
    }
    let mut events = Vec::new();
    let mut files = Vec::new();
    for (n, (said, evidence)) in (0..).zip(store::said(w, person, &proof.purpose)?) {
        if let Some(sealed) = evidence
            && let Some(clear) = consent::opened_evidence(w, person, &sealed)?
        {
            files.push((n, w.seal(id, FILE_LABEL, &clear)?));
        }
        events.push(said);
    }
    let content = Content {
        name: record.name.inside().clone(),
        source: record.source.kind.as_str().to_owned(),
        addresses,
        events,
    };
    let json = serde_json::to_vec(&content).map_err(|_| VaultError::Internal("json"))?;
    let row = store::NewProof {
        id,
        law: &proof.law,
        purpose: &proof.purpose,
        at,
        until: proof.until,
        sealed: w.seal(id, LABEL, &json)?,
    };
    store::insert(w, &row, &hashes, &files)?;
    w.changed("proof", id, Op::Insert, &["law", "until"])?;
    Ok(())
}

/// What is left of somebody who was erased, by their e-mails and phones in the form in which they are compared: ids of
/// proofs and of recipients still to tell.
///
/// # Errors
/// Of the vault only.
pub(crate) fn about(r: &Read<'_>, norms: &[String]) -> Result<Vec<Uuid>, CrmError> {
    let mut ids = Vec::new();
    for norm in norms {
        let hash = hash(r, norm);
        ids.extend(store::by_hash(r, &hash)?);
        ids.extend(tell::about(r, &hash)?);
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// How many proofs there are about an address, and the day until which the last of them is kept.
///
/// # Errors
/// Of the vault only.
pub fn count(r: &Read<'_>, norm: &str) -> Result<(u64, Option<NaiveDate>), CrmError> {
    let mut until = None;
    let ids = store::by_hash(r, &hash(r, norm))?;
    for id in &ids {
        until = until.max(store::until(r, *id)?);
    }
    Ok((ids.len() as u64, until))
}

/// What a sealed proof says.
pub(crate) fn opened(r: &Read<'_>, id: Uuid, sealed: &[u8]) -> Result<Option<Content>, CrmError> {
    let clear = r.unseal(id, LABEL, sealed)?;
    Ok(clear.and_then(|clear| serde_json::from_slice(&clear).ok()))
}

/// The file that belongs to an event of a proof, in the clear.
pub(crate) fn file(r: &Read<'_>, id: Uuid, n: u32) -> Result<Option<Vec<u8>>, CrmError> {
    match store::file(r, id, n)? {
        Some(sealed) => Ok(r.unseal(id, FILE_LABEL, &sealed)?),
        None => Ok(None),
    }
}

/// Proofs whose last day was before a day.
///
/// # Errors
/// Of the vault only.
pub(crate) fn lapsed(r: &Read<'_>, on: NaiveDate) -> Result<Vec<Lapsed>, CrmError> {
    store::lapsed(r, on)
}

fn proof_id(r: &Read<'_>, person: Uuid, purpose: &str) -> Uuid {
    hashed_id(r, ID, &[person.as_bytes(), purpose.as_bytes()].concat())
}

/// An id that is the same whenever it is made of the same, and tells nothing of it to whoever has not the vault.
pub(crate) fn hashed_id(r: &Read<'_>, label: &str, of: &[u8]) -> Uuid {
    let hash = r.keyed_hash(label, of);
    let mut id = [0; 16];
    for (byte, hashed) in id.iter_mut().zip(hash) {
        *byte = hashed;
    }
    uuid::Builder::from_custom_bytes(id).into_uuid()
}

/// The hashes of all addresses of a person, one behind the other.
pub(crate) fn hashes(r: &Read<'_>, person: Uuid) -> Result<Vec<u8>, CrmError> {
    let addresses = store::addresses(r, person)?;
    Ok(addresses.iter().flat_map(|(_, norm)| hash(r, norm)).collect())
}

fn hash(r: &Read<'_>, norm: &str) -> [u8; 32] {
    r.keyed_hash(ADDRESS, norm.as_bytes())
}
