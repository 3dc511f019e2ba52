//! Room `erasure`: what an erasure would do, doing it, and who must not come back.

mod certificate;
mod check;
pub mod types;

use chrono::NaiveDate;
use crm::erasure::plan::{self, Answer, Item, Law};
use crm::erasure::{self, Ground, Order, archive, suppression};
use crm::error::CrmError;
use crm::staff::Role;
use crm::{people, purposes};
use law::Pack;
use text::{Lang, say};
use uuid::Uuid;
use vault::{Job, Read};

pub use self::certificate::{receipts, write_certificate};
pub use self::check::check;
pub(crate) use self::check::words;
use self::types::{EraseRun, ErasureDone, ErasurePlan, PlanItem, SuppressionView};
use crate::backup::view::reached;
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// What an erasure of a person would do, datum by datum.
///
/// # Errors
/// `not-allowed unknown-person`.
pub fn plan(session: &Session, person: Uuid) -> Result<ErasurePlan, ApiError> {
    session.require(Role::Owner)?;
    let lang = session.lang();
    session.vault().read(|r| {
        people::get(r, person)?;
        let plan = plan::make(r, &[person])?;
        let items = plan.items.iter().map(|item| row(r, item, lang));
        Ok(ErasurePlan {
            items: items.collect::<Result<_, _>>()?,
            hash: plan.hash_hex(),
        })
    })
}

/// Erases a person. Once it has begun to be committed nothing stops it; what is interrupted is finished at the next
/// opening.
///
/// # Errors
/// `not-allowed unknown-person bad-erasure-ground bad-answer plan-changed cancelled`; of the disk.
pub fn run(session: &Session, request: &EraseRun, job: &Job) -> Result<ErasureDone, ApiError> {
    session.require(Role::Owner)?;
    let ground =
        Ground::parse(&request.ground).ok_or_else(|| ApiError::rule("bad-erasure-ground").on("ground"))?;
    let answer = match request.asked.as_deref() {
        None => Answer::default(),
        Some(word) => Answer::parse(word).ok_or_else(|| ApiError::rule("bad-answer").on("asked"))?,
    };
    let order = Order {
        person: request.person,
        ground,
        agreed: request.plan.as_deref(),
        answer,
    };
    let done = erasure::run(session.vault(), session.staff(), &order, job)?;
    Ok(ErasureDone {
        receipt: done.id,
        erased: done.erased,
        kept: done.kept,
        recipients_to_tell: done.recipients,
        backups: reached(done.receipt.backups),
    })
}

/// Whether an address (an e-mail, or a phone) would be refused, because somebody who had it was erased.
///
/// # Errors
/// `not-allowed bad-email`.
pub fn suppressed(session: &Session, address: &str) -> Result<SuppressionView, ApiError> {
    session.require(Role::Staff)?;
    session.vault().read(|r| {
        let since = suppression::check(r, address)?;
        let (archived, until) = archive::count(r, &suppression::norm(address)?)?;
        Ok(SuppressionView {
            suppressed: since.is_some(),
            since: since.map(instant),
            archived,
            archived_until: until.map(|day| day.to_string()),
        })
    })
}

fn row(r: &Read<'_>, item: &Item, lang: Lang) -> Result<PlanItem, CrmError> {
    let law = item.law.as_ref().map(|law| name(r, law, lang)).transpose()?;
    Ok(PlanItem {
        table: item.table.to_owned(),
        field: item.field.clone(),
        count: item.count,
        decision: item.decision.as_str().to_owned(),
        law,
        until: item.until.map(|day| day.to_string()),
    })
}

/// A law as papers name it.
fn name(r: &Read<'_>, law: &Law, lang: Lang) -> Result<String, CrmError> {
    Ok(match law {
        Law::Statute(key) => purposes::current(r, key)?
            .and_then(|purpose| purpose.statute)
            .unwrap_or_else(|| key.clone()),
        _ => law_said(&law.key(), lang, r.world().today()),
    })
}

/// The law with this key of the ledger, as papers name it; what is only a purpose of the firm stays its key.
pub(crate) fn law_said(key: &str, lang: Lang, on: NaiveDate) -> String {
    match Law::of_key(key) {
        Law::Floor(key) => match (Pack::at(on).floor(&key), lang) {
            (Some(floor), Lang::Sk) => floor.law_sk.clone(),
            (Some(floor), Lang::En) => floor.law_en.clone(),
            (None, _) => key,
        },
        Law::ConsentProof | Law::Refusal => say(lang, "erasure-law-marketing-proof", &[]),
        Law::Claims => say(lang, "erasure-law-claims", &[]),
        Law::Statute(purpose) => purpose,
    }
}
