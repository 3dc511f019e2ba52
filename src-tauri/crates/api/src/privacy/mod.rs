//! Room `privacy`: are we in order? (Article 5(2), accountability). Only reads; each room keeps its own rules.

mod duties;
mod gaps;
#[cfg(test)]
mod tests;
pub mod types;

use chrono::NaiveDate;
use crm::error::CrmError;
use crm::purposes;
use crm::staff::Role;
use crm::unlock;
use law::Pack;
use vault::Read;

use self::types::{BackupState, LawState, LosingState, PrivacyStatus, RevealReason};
use crate::error::ApiError;
use crate::session::Session;
use crate::{audit, backup, fields, instant};

/// Everything the first page of the privacy office says.
///
/// # Errors
/// `not-allowed`, faults of the vault.
pub fn status(session: &Session) -> Result<PrivacyStatus, ApiError> {
    session.require(Role::Staff)?;
    let today = session.world().today();
    let backups = backup::status(session)?;
    let chain = audit::verify(session, None)?;
    let unused = fields::unused(session)?;
    let (duties, gaps, losing, reveals) = session.vault().read::<_, CrmError>(|r| {
        let duties = duties::all(r, today)?;
        let gaps = gaps::all(r, session.lang())?;
        Ok((duties, gaps, losing(r, today)?, reveals(r)?))
    })?;
    let overdue: u64 = duties.iter().map(|duty| duty.overdue).sum();
    let pack = Pack::at(today);
    Ok(PrivacyStatus {
        in_order: overdue == 0 && gaps.is_empty() && chain.ok && !backups.nag,
        duties,
        gaps,
        losing,
        reveals,
        unused,
        backups: BackupState {
            last_good: backups.last_good.map(|backup| backup.made),
            days_since: backups.days_since,
            nag: backups.nag,
            drill_due: backups.drill_due,
        },
        chain,
        law: LawState {
            pack: pack.id.clone(),
            valid_from: pack.valid_from.to_string(),
        },
    })
}

/// What waits for its last day; what is over it is a duty of retention.
fn losing(r: &Read<'_>, today: NaiveDate) -> Result<LosingState, CrmError> {
    let waiting: Vec<_> = purposes::queue(r, today)?
        .into_iter()
        .filter(|lost| lost.until >= today)
        .collect();
    Ok(LosingState {
        waiting: waiting.len() as u64,
        next: waiting
            .iter()
            .map(|lost| lost.until)
            .min()
            .map(|day| day.to_string()),
    })
}

fn reveals(r: &Read<'_>) -> Result<Vec<RevealReason>, CrmError> {
    let rows = unlock::by_reason(r, r.world().now())?.into_iter();
    let row = |(reason, summary): (String, unlock::Summary)| RevealReason {
        reason,
        count: summary.count,
        last_at: summary.last_at.map(instant),
    };
    Ok(rows.map(row).collect())
}
