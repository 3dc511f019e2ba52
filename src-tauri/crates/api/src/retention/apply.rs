//! Carrying out a review.

use crm::retention::{self, Decision, Outcome, Reason, Reviewed};
use crm::staff::Role;
use law::Pack;
use vault::Job;

use super::types::{AppliedRow, RetentionApplied, RetentionReview, ReviewedRow};
use crate::backup::view::reached;
use crate::error::ApiError;
use crate::session::Session;

/// Carries out a review of what is due today: what goes is erased, in the backups too; what stays is written down with
/// its reason. All of it is checked before anything is done.
///
/// # Errors
/// `not-allowed bad-decision keep-without-reason reviewed-twice not-due restricted too-long bad-characters`; of the disk.
pub fn apply(session: &Session, review: &RetentionReview, job: &Job) -> Result<RetentionApplied, ApiError> {
    session.require(Role::Owner)?;
    let reviewed: Vec<Reviewed> = review.rows.iter().map(read).collect::<Result<_, _>>()?;
    let applied = retention::apply(session.vault(), session.staff(), &reviewed, job)?;
    let today = session.world().today();
    let again_on = Pack::at(today).review_again_on(today).to_string();
    let kept = applied.outcomes.iter().filter(|one| one.kept).count() as u64;
    let rows: Vec<AppliedRow> = applied
        .outcomes
        .into_iter()
        .map(|one| row(one, &again_on))
        .collect();
    let total = rows.len() as u64;
    Ok(RetentionApplied {
        rows,
        total,
        erased: total.saturating_sub(kept),
        kept,
        recipients_to_tell: applied.recipients.into_iter().collect(),
        backups: reached(applied.backups),
    })
}

fn read(row: &ReviewedRow) -> Result<Reviewed, ApiError> {
    let decision = match row.decision.as_str() {
        "erase" => Decision::Erase,
        "keep" => Decision::Keep(own_words(row.reason.as_deref()).to_owned()),
        _ => return Err(ApiError::rule("bad-decision").on("reviewed")),
    };
    Ok(Reviewed { id: row.id, decision })
}

/// The list tells in `reason` from what the time ran: left as it was, it is nobody's reason to keep.
fn own_words(reason: Option<&str>) -> &str {
    let told = |words: &&str| !Reason::ALL.iter().any(|reason| reason.as_str() == *words);
    reason.filter(told).unwrap_or_default()
}

fn row(outcome: Outcome, again_on: &str) -> AppliedRow {
    AppliedRow {
        id: outcome.due.id,
        kind: outcome.due.kind.as_str().to_owned(),
        field: outcome.due.field,
        decision: if outcome.kept { "keep" } else { "erase" }.to_owned(),
        receipt: outcome.receipt,
        again_on: outcome.kept.then(|| again_on.to_owned()),
    }
}
