//! The one erasure of a person on a ground of Article 17(1).

use serde_json::json;
use uuid::Uuid;
use vault::erasure::Receipt;
use vault::ledger::Erased;
use vault::{Job, Op, Read, Vault, Write};

use super::plan::{self, Answer, Plan};
use super::{store, suppression};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::{disclosure, people};

/// Why a person is erased (Article 17(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// (a) No longer needed.
    NotNeeded,
    /// (b) The consent was withdrawn and there is no other basis.
    ConsentWithdrawn,
    /// (c) The person objected.
    Objection,
    /// (d) The processing was unlawful.
    Unlawful,
    /// (e) A law demands it.
    LegalDuty,
    /// (f) Collected from a child for a service of the information society.
    Child,
}

impl Ground {
    /// All grounds, in the order of the article.
    pub const ALL: [Self; 6] = [
        Self::NotNeeded,
        Self::ConsentWithdrawn,
        Self::Objection,
        Self::Unlawful,
        Self::LegalDuty,
        Self::Child,
    ];

    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotNeeded => "not-needed",
            Self::ConsentWithdrawn => "consent-withdrawn",
            Self::Objection => "objection",
            Self::Unlawful => "unlawful",
            Self::LegalDuty => "legal-duty",
            Self::Child => "child",
        }
    }

    /// The ground with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.as_str() == word)
    }
}

/// Whom to erase, and what was agreed to.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The person.
    pub person: Uuid,
    /// Why.
    pub ground: Ground,
    /// Hash of the plan that was agreed to; none: whatever the plan is now.
    pub agreed: Option<&'a str>,
    /// What becomes of the data that somebody has to decide about.
    pub answer: Answer,
}

/// What an erasure came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Id of the receipt.
    pub id: Uuid,
    /// How many data went.
    pub erased: u64,
    /// How many stay under a law, the record they belong to included.
    pub kept: u64,
    /// Recipients by name who have to be told (Article 19). Nothing in the vault says later that they are about this
    /// person.
    pub recipients: Vec<String>,
    /// The vault's own receipt: the search for traces, the backups.
    pub receipt: Receipt,
}

/// Erases a person by the plan as it is now: ledger, one transaction, search for traces, backups. Addresses are
/// suppressed, for good if the person objected. Where something is kept, the record stays with it and is restricted.
///
/// # Errors
/// `unknown-person`, `plan-changed` with `{hash}`, and of the vault.
pub fn run(vault: &Vault, staff: Uuid, order: &Order<'_>, job: &Job) -> Result<Done, CrmError> {
    let mut done = None;
    let receipt = vault.erase(staff, job, |w| {
        let ids = [order.person];
        people::get(w, order.person)?;
        let plan = agreed(w, &ids, order.agreed)?;
        let recipients = recipients(w, order.person)?;
        let lasting = order.ground == Ground::Objection || super::objects(w, &ids)?;
        let erased = Erased {
            whole: true,
            plan: plan.hash,
            values: Vec::new(),
            kept: plan.kept(order.answer),
            suppression: suppression::hashes(w, &ids, lasting)?,
        };
        let erasure = super::take(w, &ids, erased)?;
        done = Some(write_down(w, order, &plan, recipients)?);
        Ok::<_, CrmError>(erasure)
    })?;
    let (id, erased, kept, recipients) = done.ok_or_else(|| Refusal::new("internal"))?;
    Ok(Done {
        id,
        erased,
        kept,
        recipients,
        receipt,
    })
}

/// The plan as it is now, if it is the one that was agreed to.
fn agreed(r: &Read<'_>, ids: &[Uuid], agreed: Option<&str>) -> Result<Plan, CrmError> {
    let plan = plan::make(r, ids)?;
    let hash = plan.hash_hex();
    if agreed.is_some_and(|agreed| !agreed.trim().eq_ignore_ascii_case(&hash)) {
        return Err(Refusal::new("plan-changed")
            .on("plan")
            .with(json!({ "hash": hash }))
            .into());
    }
    Ok(plan)
}

/// Everybody who received something about the person, by name.
fn recipients(r: &Read<'_>, person: Uuid) -> Result<Vec<String>, CrmError> {
    let disclosures = disclosure::list(r, person)?;
    let mut names: Vec<String> = disclosures
        .into_iter()
        .filter_map(|line| line.recipient)
        .collect();
    names.sort();
    names.dedup();
    Ok(names)
}

/// The receipt and the entry in the log, both without a word about whom.
fn write_down(
    w: &Write<'_>,
    order: &Order<'_>,
    plan: &Plan,
    recipients: Vec<String>,
) -> Result<(Uuid, u64, u64, Vec<String>), CrmError> {
    let (erased, kept) = plan.counts(order.answer);
    let items: Vec<_> = plan
        .items
        .iter()
        .map(|item| {
            json!({
                "table": item.table, "field": item.field, "count": item.count,
                "decision": item.decision.as_str(), "law": item.law.as_ref().map(plan::Law::key),
                "until": item.until.map(|day| day.to_string()),
            })
        })
        .collect();
    let receipt = store::NewReceipt {
        id: w.id(),
        ground: order.ground.as_str(),
        plan: &plan.hash,
        items: json!(items).to_string(),
        answer: order.answer.as_str(),
        erased,
        kept,
        recipients: recipients.len(),
    };
    store::insert_receipt(w, &receipt)?;
    w.changed("erasure_receipt", receipt.id, Op::Insert, &["ground", "plan"])?;
    let facts = json!({
        "receipt": receipt.id, "ground": receipt.ground, "plan": plan.hash_hex(), "count": erased,
        "kept": kept, "answer": receipt.answer, "recipients": recipients.len(),
    });
    w.audit(acts::ERASURE_DECIDED, None, facts)?;
    Ok((receipt.id, erased, kept, recipients))
}
