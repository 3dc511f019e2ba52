//! What an erasure did, without a word about whom: what the certificate says.

mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, VaultError, Write};

use super::Ground;
use super::plan::{self, Answer, Decision, Law};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};

/// So many data of one kind with the same fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Table.
    pub table: String,
    /// Column; of a field of the catalogue its key.
    pub field: String,
    /// How many.
    pub count: u64,
    /// `erase keep ask`.
    pub decision: String,
    /// Key of the law that keeps it.
    pub law: Option<String>,
    /// The last day on which it is kept.
    pub until: Option<NaiveDate>,
}

impl From<&plan::Item> for Item {
    fn from(item: &plan::Item) -> Self {
        Self {
            table: item.table.to_owned(),
            field: item.field.clone(),
            count: item.count,
            decision: item.decision.as_str().to_owned(),
            law: item.law.as_ref().map(Law::key),
            until: item.until,
        }
    }
}

impl Item {
    /// Whether it stayed, for the answer that was given to what had to be decided.
    pub fn stayed(&self, answer: Answer) -> bool {
        match self.decision.as_str() {
            "keep" => true,
            "ask" => answer == Answer::Keep,
            _ => false,
        }
    }

    /// Data of a field that went.
    pub(super) fn gone(table: &str, field: &str, count: u64) -> Self {
        Self {
            table: table.to_owned(),
            field: field.to_owned(),
            count,
            decision: Decision::Erase.as_str().to_owned(),
            law: None,
            until: None,
        }
    }
}

/// A receipt to be written.
pub(super) struct New {
    pub(super) ground: Ground,
    pub(super) plan: [u8; 32],
    pub(super) items: Vec<Item>,
    pub(super) answer: Answer,
    pub(super) erased: u64,
    pub(super) kept: u64,
    pub(super) recipients: u64,
}

/// A receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Id.
    pub id: Uuid,
    /// When.
    pub at: Instant,
    /// Who did it.
    pub staff: Uuid,
    /// Why (Article 17(1)).
    pub ground: Ground,
    /// SHA-256 of the plan that was carried out.
    pub plan: [u8; 32],
    /// What became of each kind of datum.
    pub items: Vec<Item>,
    /// What was answered where somebody had to decide.
    pub answer: Answer,
    /// How many data went.
    pub erased: u64,
    /// How many stayed under a law.
    pub kept: u64,
    /// How many recipients had to be told (Article 19).
    pub recipients: u64,
}

/// Writes a receipt and its entry in the log; answers its id.
///
/// # Errors
/// Of the vault only.
pub(super) fn write(w: &Write<'_>, new: &New) -> Result<Uuid, CrmError> {
    let receipt = Receipt {
        id: w.id(),
        at: w.now(),
        staff: w.staff(),
        ground: new.ground,
        plan: new.plan,
        items: new.items.clone(),
        answer: new.answer,
        erased: new.erased,
        kept: new.kept,
        recipients: new.recipients,
    };
    let items = serde_json::to_string(&receipt.items).map_err(|_| VaultError::Internal("json"))?;
    store::insert(w, &receipt, &items)?;
    w.changed("erasure_receipt", receipt.id, Op::Insert, &["ground", "plan"])?;
    let facts = json!({
        "receipt": receipt.id, "ground": receipt.ground.as_str(), "plan": hex::encode(receipt.plan),
        "count": receipt.erased, "kept": receipt.kept, "answer": receipt.answer.as_str(),
        "recipients": receipt.recipients,
    });
    w.audit(acts::ERASURE_DECIDED, None, facts)?;
    Ok(receipt.id)
}

/// A receipt by its id.
///
/// # Errors
/// `unknown-receipt`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Receipt, CrmError> {
    Ok(store::get(r, id)?.ok_or_else(|| Refusal::new("unknown-receipt").on("receipt"))?)
}

/// All receipts, newest first.
///
/// # Errors
/// Of the vault only.
pub fn all(r: &Read<'_>) -> Result<Vec<Receipt>, CrmError> {
    store::all(r)
}
