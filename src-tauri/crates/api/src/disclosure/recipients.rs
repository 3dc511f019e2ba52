//! Who may receive data, with the contracts.

use std::path::Path;

use crm::disclosure::{self, Contract, Recipient, RecipientChange, RecipientRole};
use crm::error::CrmError;
use crm::staff::Role;
use crm::{purposes, staff};
use law::Pack;
use uuid::Uuid;
use vault::{Read, Write};

use super::types::{
    AddRecipient, ChangeRecipient, ContractRow, PaperTaken, RecipientRow, RecipientVersionRow,
};
use crate::error::ApiError;
use crate::file::write_private;
use crate::instant;
use crate::paper;
use crate::session::Session;

/// Adds somebody who may receive data, and the contract with them; answers their id.
///
/// # Errors
/// `not-allowed bad-recipient-role contract-date-missing`, the file's, and what [`disclosure::add_recipient`] and
/// [`disclosure::add_contract`] refuse.
pub fn add_recipient(session: &Session, request: &AddRecipient) -> Result<Uuid, ApiError> {
    session.require(Role::Owner)?;
    let role = role(&request.role)?;
    let signed = Signed::read(request.contract_date.as_deref(), request.contract_file.as_deref())?;
    session.vault().write(session.staff(), |w| {
        let safeguards = request.safeguards.as_deref();
        let added = disclosure::add_recipient(w, &request.name, &request.country, role, safeguards)?;
        signed.record(w, added.id)?;
        Ok(added.id)
    })
}

/// Changes a recipient, and adds a contract with them. A request that names a contract alone leaves the rest as it is.
///
/// # Errors
/// As [`add_recipient`], and `unknown-recipient nothing-changed`.
pub fn change_recipient(session: &Session, request: ChangeRecipient) -> Result<RecipientRow, ApiError> {
    session.require(Role::Owner)?;
    let signed = Signed::read(request.contract_date.as_deref(), request.contract_file.as_deref())?;
    let change = RecipientChange {
        name: request.name,
        country: request.country,
        role: request.role.as_deref().map(role).transpose()?,
        safeguards: request.safeguards,
    };
    let said = change.name.is_some()
        || change.country.is_some()
        || change.role.is_some()
        || change.safeguards.is_some();
    session.vault().write(session.staff(), |w| {
        let known = disclosure::recipient_known_as(w, &request.recipient)?;
        if said || signed.on.is_none() {
            disclosure::change_recipient(w, known.id, &change)?;
        }
        signed.record(w, known.id)?;
        let rows = rows(w)?.into_iter();
        let row = rows.rev().find(|row| row.id == known.id);
        Ok(row.ok_or_else(|| crm::error::Refusal::new("unknown-recipient"))?)
    })
}

/// Everybody who may receive data, in the order they were added.
///
/// # Errors
/// `not-allowed`.
pub fn recipients(session: &Session) -> Result<Vec<RecipientRow>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| Ok(rows(r)?))
}

/// Every version of a recipient (by id or name), the newest first.
///
/// # Errors
/// `not-allowed unknown-recipient`.
pub fn recipient_history(session: &Session, recipient: &str) -> Result<Vec<RecipientVersionRow>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let known = disclosure::recipient_known_as(r, recipient)?;
        let staff = staff::names(r)?;
        let versions = disclosure::recipient_history(r, known.id)?.into_iter();
        let row = |one: disclosure::RecipientVersion| RecipientVersionRow {
            version: one.version,
            name: one.name,
            country: one.country,
            role: one.role.as_str().to_owned(),
            safeguards: one.safeguards,
            written_at: instant(one.written_at),
            written_by: one.written_by.and_then(|id| staff.get(&id).cloned()),
        };
        Ok(versions.map(row).collect())
    })
}

/// Writes the kept file of a contract where somebody chose.
///
/// # Errors
/// `not-allowed no-such-paper`, faults of the disk.
pub fn take_contract(session: &Session, contract: Uuid, out: &Path) -> Result<PaperTaken, ApiError> {
    session.require(Role::Owner)?;
    let kept = session
        .vault()
        .write::<_, ApiError>(session.staff(), |w| Ok(disclosure::contract_paper(w, contract)?))?;
    write_private(out, &kept.bytes, session.world())?;
    Ok(PaperTaken {
        path: out.display().to_string(),
        sha256: kept.note().sha256,
    })
}

/// A contract that comes with a request.
struct Signed<'a> {
    on: Option<&'a str>,
    paper: Option<crm::paper::Paper>,
}

impl<'a> Signed<'a> {
    fn read(on: Option<&'a str>, file: Option<&str>) -> Result<Self, ApiError> {
        let on = on.map(str::trim).filter(|on| !on.is_empty());
        let file = file.filter(|file| !file.is_empty());
        if file.is_some() && on.is_none() {
            return Err(ApiError::rule("contract-date-missing").on("contract_date"));
        }
        let paper = file.map(|file| paper::read(Path::new(file))).transpose()?;
        Ok(Self { on, paper })
    }

    fn record(&self, w: &Write<'_>, recipient: Uuid) -> Result<(), CrmError> {
        if let Some(on) = self.on {
            disclosure::add_contract(w, recipient, on, self.paper.as_ref())?;
        }
        Ok(())
    }
}

fn role(word: &str) -> Result<RecipientRole, ApiError> {
    RecipientRole::parse(word).ok_or_else(|| ApiError::rule("bad-recipient-role").on("role"))
}

fn rows(r: &Read<'_>) -> Result<Vec<RecipientRow>, CrmError> {
    let contracts = disclosure::contracts(r)?;
    let purposes = purposes::list(r)?;
    let pack = Pack::at(r.world().today());
    let row = |known: Recipient| {
        let named = purposes.iter().filter(|one| one.recipients.contains(&known.id));
        let of = contracts.iter().filter(|contract| contract.recipient == known.id);
        RecipientRow {
            third_country: pack.is_third_country(&known.country),
            contracts: of.map(contract_row).collect(),
            purposes: named.map(|purpose| purpose.key.clone()).collect(),
            id: known.id,
            name: known.name,
            country: known.country,
            role: known.role.as_str().to_owned(),
            safeguards: known.safeguards,
            created_at: instant(known.created_at),
        }
    };
    Ok(disclosure::recipients(r)?.into_iter().map(row).collect())
}

fn contract_row(contract: &Contract) -> ContractRow {
    let paper = contract.paper.as_ref();
    ContractRow {
        id: contract.id,
        signed_on: contract.signed_on.to_string(),
        file: paper.map(|paper| paper.name.clone()),
        sha256: paper.map(|paper| paper.sha256.clone()),
    }
}
