//! SQL of versions and contracts of recipients.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Instant, Read, Write};

use super::super::{Contract, Recipient, RecipientRole, RecipientVersion};
use crate::error::CrmError;
use crate::paper::{Paper, PaperNote};

pub(in crate::disclosure) fn add_version(
    w: &Write<'_>,
    recipient: &Recipient,
    version: u32,
    at: Instant,
    staff: Option<Uuid>,
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO recipient_version (recipient_id, version, name, country, role, safeguards, written_at, staff_id)
             VALUES (:id, :version, :name, :country, :role, :safeguards, :at, :staff)",
        )?
        .execute(named_params! {
            ":id": recipient.id,
            ":version": version,
            ":name": recipient.name,
            ":country": recipient.country,
            ":role": recipient.role.as_str(),
            ":safeguards": recipient.safeguards,
            ":at": at,
            ":staff": staff,
        })?;
    Ok(())
}

/// The number of the last version; 0 if none was kept.
pub(in crate::disclosure) fn last_version(r: &Read<'_>, recipient: Uuid) -> Result<u32, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT coalesce(max(version), 0) FROM recipient_version WHERE recipient_id = ?1")?;
    Ok(statement.query_row((recipient,), |row| row.get(0))?)
}

pub(in crate::disclosure) fn set(w: &Write<'_>, recipient: &Recipient) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "UPDATE recipient SET name = ?2, country = ?3, role = ?4, safeguards = ?5 WHERE id = ?1",
        )?
        .execute((
            recipient.id,
            &recipient.name,
            &recipient.country,
            recipient.role.as_str(),
            &recipient.safeguards,
        ))?;
    Ok(())
}

/// Every version of a recipient, the newest first.
pub(in crate::disclosure) fn versions(
    r: &Read<'_>,
    recipient: Uuid,
) -> Result<Vec<RecipientVersion>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT version, name, country, role, safeguards, written_at, staff_id FROM recipient_version
         WHERE recipient_id = ?1 ORDER BY version DESC",
    )?;
    let rows = statement.query_map((recipient,), version)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn version(row: &Row<'_>) -> rusqlite::Result<RecipientVersion> {
    let role: String = row.get("role")?;
    Ok(RecipientVersion {
        version: row.get("version")?,
        name: row.get("name")?,
        country: row.get("country")?,
        // Written by this file alone, from the two words.
        role: RecipientRole::parse(&role).ok_or(rusqlite::Error::InvalidQuery)?,
        safeguards: row.get("safeguards")?,
        written_at: row.get("written_at")?,
        written_by: row.get("staff_id")?,
    })
}

pub(in crate::disclosure) fn add_contract(
    w: &Write<'_>,
    contract: &Contract,
    paper: Option<&Paper>,
) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO recipient_contract (id, recipient_id, signed_on, paper_name, paper_sha256, paper, recorded_at,
                                             staff_id)
             VALUES (:id, :recipient, :signed, :name, :sha256, :paper, :at, :staff)",
        )?
        .execute(named_params! {
            ":id": contract.id,
            ":recipient": contract.recipient,
            ":signed": contract.signed_on.to_string(),
            ":name": contract.paper.as_ref().map(|paper| &paper.name),
            ":sha256": contract.paper.as_ref().map(|paper| &paper.sha256),
            ":paper": paper.map(|paper| &paper.bytes),
            ":at": contract.recorded_at,
            ":staff": contract.recorded_by,
        })?;
    Ok(())
}

/// Every contract, the last signed of each recipient first.
pub(in crate::disclosure) fn contracts(r: &Read<'_>) -> Result<Vec<Contract>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT id, recipient_id, signed_on, paper_name, paper_sha256, recorded_at, staff_id FROM recipient_contract
         ORDER BY signed_on DESC, recorded_at DESC, id",
    )?;
    let rows = statement.query_map((), contract)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn contract(row: &Row<'_>) -> rusqlite::Result<Contract> {
    let signed_on: String = row.get("signed_on")?;
    let name: Option<String> = row.get("paper_name")?;
    let sha256: Option<String> = row.get("paper_sha256")?;
    Ok(Contract {
        id: row.get("id")?,
        recipient: row.get("recipient_id")?,
        signed_on: signed_on
            .parse::<NaiveDate>()
            .map_err(|_| rusqlite::Error::InvalidQuery)?,
        paper: name.zip(sha256).map(|(name, sha256)| PaperNote { name, sha256 }),
        recorded_at: row.get("recorded_at")?,
        recorded_by: row.get("staff_id")?,
    })
}

/// The paper of a contract; none if the contract has none, or there is no such contract.
pub(in crate::disclosure) fn contract_paper(r: &Read<'_>, id: Uuid) -> Result<Option<Paper>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT paper_name, paper FROM recipient_contract WHERE id = ?1 AND paper IS NOT NULL",
    )?;
    let paper = statement.query_row((id,), |row| {
        Ok(Paper {
            name: row.get(0)?,
            bytes: row.get(1)?,
        })
    });
    Ok(paper.optional()?)
}
