//! The one erasure of a person on a ground of Article 17(1).

use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::erasure::Receipt;
use vault::ledger::{Erased, Kept};
use vault::{Job, Read, Vault, Write};

use super::plan::{self, Answer, Plan};
use super::{receipt, suppression};
use crate::disclosure::tell;
use crate::error::{CrmError, Refusal};
use crate::people;

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
/// suppressed, for good if the person objected. What proves a consent moves into the sealed archive. Where something
/// else is kept, the record stays with it and is restricted.
///
/// # Errors
/// `unknown-person`, `plan-changed` with `{hash}`, and of the vault.
pub fn run(vault: &Vault, staff: Uuid, order: &Order<'_>, job: &Job) -> Result<Done, CrmError> {
    let (decided, receipt) = together(vault, staff, std::slice::from_ref(order), job)?;
    let decided = decided
        .into_iter()
        .next()
        .ok_or_else(|| Refusal::new("internal"))?;
    Ok(Done {
        id: decided.id,
        erased: decided.erased,
        kept: decided.kept,
        recipients: decided.recipients,
        receipt,
    })
}

/// What was decided and done about one of several people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Id of the receipt.
    pub id: Uuid,
    /// How many data went.
    pub erased: u64,
    /// How many stay under a law.
    pub kept: u64,
    /// Recipients by name who have to be told (Article 19).
    pub recipients: Vec<String>,
}

/// Erases several people at once, each with a receipt: one transaction, one search, one time through the backups. Of
/// several none may keep anything with the record: what stays and what goes is said for the entry as a whole.
///
/// # Errors
/// As [`run`].
pub(crate) fn together(
    vault: &Vault,
    staff: Uuid,
    orders: &[Order<'_>],
    job: &Job,
) -> Result<(Vec<Decided>, Receipt), CrmError> {
    let mut decided = Vec::new();
    let receipt = vault.erase(staff, job, |w| {
        let mut all = Sum::default();
        for order in orders {
            let ids = crate::merge::ids(w, order.person)?;
            people::get(w, order.person)?;
            let plan = agreed(w, &ids, order.agreed)?;
            let kept = plan.kept(order.answer);
            if orders.len() > 1 && !kept.is_empty() {
                return Err(changed(&plan).into());
            }
            let lasting = order.ground == Ground::Objection || super::objects(w, &ids)?;
            all.suppression.extend(suppression::hashes(w, &ids, lasting)?);
            all.kept.extend(kept);
            all.plans.push(plan.hash);
            let mut recipients = tell::recipients(w, order.person)?;
            recipients.sort();
            let receipt = write_down(w, order, &plan, recipients.len())?;
            tell::begin(w, order.person, tell::Cause::Erased, Some(receipt), None)?;
            let (erased, kept) = plan.counts(order.answer);
            decided.push(Decided {
                id: receipt,
                erased,
                kept,
                recipients,
            });
        }
        // Every id they were ever known by: a merged record may still stand in an old backup.
        let mut ids: Vec<Uuid> = Vec::new();
        for order in orders {
            ids.extend(crate::merge::ids(w, order.person)?);
        }
        super::take(w, &ids, all.erased())
    })?;
    Ok((decided, receipt))
}

/// What the erasures of one entry in the ledger come to.
#[derive(Default)]
struct Sum {
    plans: Vec<[u8; 32]>,
    kept: Vec<Kept>,
    suppression: Vec<[u8; 32]>,
}

impl Sum {
    fn erased(mut self) -> Erased {
        self.suppression.sort_unstable();
        self.suppression.dedup();
        Erased {
            whole: true,
            plan: match self.plans.as_slice() {
                [one] => *one,
                several => Sha256::digest(several.concat()).into(),
            },
            values: Vec::new(),
            kept: self.kept,
            suppression: self.suppression,
        }
    }
}

/// The plan as it is now, if it is the one that was agreed to.
fn agreed(r: &Read<'_>, ids: &[Uuid], agreed: Option<&str>) -> Result<Plan, CrmError> {
    let plan = plan::make(r, ids)?;
    let hash = plan.hash_hex();
    if agreed.is_some_and(|agreed| !agreed.trim().eq_ignore_ascii_case(&hash)) {
        return Err(changed(&plan).into());
    }
    Ok(plan)
}

fn changed(plan: &Plan) -> Refusal {
    Refusal::new("plan-changed")
        .on("plan")
        .with(json!({ "hash": plan.hash_hex() }))
}

/// The receipt and the entry in the log, both without a word about whom.
fn write_down(w: &Write<'_>, order: &Order<'_>, plan: &Plan, recipients: usize) -> Result<Uuid, CrmError> {
    let (erased, kept) = plan.counts(order.answer);
    let written = receipt::New {
        ground: order.ground,
        plan: plan.hash,
        items: plan.items.iter().map(receipt::Item::from).collect(),
        answer: order.answer,
        erased,
        kept,
        recipients: recipients as u64,
    };
    receipt::write(w, &written)
}
