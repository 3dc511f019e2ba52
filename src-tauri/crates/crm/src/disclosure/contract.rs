//! Contracts with those who process data for the firm (Article 28(3)), with date and paper.

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use super::{gate, store};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::moment;
use crate::paper::{Paper, PaperNote};

/// A contract with a recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Id.
    pub id: Uuid,
    /// With whom.
    pub recipient: Uuid,
    /// When it was signed.
    pub signed_on: NaiveDate,
    /// The paper, if it is kept.
    pub paper: Option<PaperNote>,
    /// When it was written down.
    pub recorded_at: Instant,
    /// Who wrote it down.
    pub recorded_by: Uuid,
}

/// Writes a contract down; earlier ones stay. One entry in the log.
///
/// # Errors
/// `unknown-recipient`, `bad-date`, `future-date`, `empty-paper`, `paper-too-large`.
pub fn add_contract(
    w: &Write<'_>,
    recipient: Uuid,
    signed_on: &str,
    paper: Option<&Paper>,
) -> Result<Contract, CrmError> {
    let known = store::recipient_by_id(w, recipient)?.ok_or_else(gate::unknown_recipient)?;
    let signed_on = moment::date(signed_on).map_err(|no| no.on("contract_date"))?;
    if signed_on > w.world().today() {
        return Err(Refusal::new("future-date").on("contract_date").into());
    }
    if let Some(paper) = paper {
        paper.checked()?;
    }
    let contract = Contract {
        id: w.id(),
        recipient,
        signed_on,
        paper: paper.map(Paper::note),
        recorded_at: w.now(),
        recorded_by: w.staff(),
    };
    store::history::add_contract(w, &contract, paper)?;
    w.changed(
        "recipient_contract",
        contract.id,
        Op::Insert,
        &["signed_on", "paper"],
    )?;
    let sha256 = contract.paper.as_ref().map(|paper| paper.sha256.as_str());
    w.audit(
        acts::CONTRACT_RECORDED,
        None,
        json!({ "recipient": known.name, "sha256": sha256 }),
    )?;
    Ok(contract)
}

/// Every contract, the last signed of each recipient first.
///
/// # Errors
/// Of the vault only.
pub fn contracts(r: &Read<'_>) -> Result<Vec<Contract>, CrmError> {
    store::history::contracts(r)
}

/// The kept paper of a contract. One entry in the log.
///
/// # Errors
/// `no-such-paper`.
pub fn contract_paper(w: &Write<'_>, id: Uuid) -> Result<Paper, CrmError> {
    let paper = store::history::contract_paper(w, id)?;
    let paper = paper.ok_or_else(|| Refusal::new("no-such-paper").on("id"))?;
    w.audit(
        acts::PAPER_TAKEN_OUT,
        None,
        json!({ "sha256": paper.note().sha256 }),
    )?;
    Ok(paper)
}
