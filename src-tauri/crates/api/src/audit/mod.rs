//! Room `audit`: the access log.

#[cfg(test)]
mod tests;
pub mod types;

use crm::audit::{self, Entry};
use crm::fields::Catalogue;
use crm::private::Grant;
use crm::staff::Role;
use crm::{fields, moment};
use text::Lang;
use vault::Job;

use self::types::{AuditPage, AuditQuery, AuditRow, ChainView, LogExpired};
use crate::error::ApiError;
use crate::fields::label;
use crate::instant;
use crate::session::Session;

/// Most rows of a page.
const PAGE_MAX: u32 = 200;

/// Entries whose details go in one transaction.
const AT_ONCE: u32 = 5000;

/// A page of the log, newest first.
///
/// # Errors
/// `not-allowed bad-date`.
pub fn page(session: &Session, request: AuditQuery) -> Result<AuditPage, ApiError> {
    session.require(Role::Staff)?;
    let since = request
        .since
        .as_deref()
        .map(|since| moment::since(since, session.world().now()));
    let since = since.transpose().map_err(|refusal| refusal.on("since"))?;
    let acts: Vec<&str> = request.acts.iter().map(String::as_str).collect();
    let query = audit::Query {
        person: request.person,
        since,
        acts: &acts,
        before: request.before,
        limit: request.limit.min(PAGE_MAX),
    };
    session.vault().read(|r| {
        let page = audit::page(r, &query)?;
        let catalogue = fields::catalogue(r)?;
        let rows = page
            .rows
            .into_iter()
            .map(|entry| row(entry, &catalogue, session.lang()))
            .collect();
        Ok(AuditPage {
            rows,
            total: page.total,
            next: page.next,
        })
    })
}

/// Verifies the chain; with a head, also that the chain still holds the entry it was printed from.
///
/// # Errors
/// `not-allowed head-unknown`.
pub fn verify(session: &Session, head: Option<&str>) -> Result<ChainView, ApiError> {
    session.require(Role::Staff)?;
    let chain = session.vault().verify_audit(head)?;
    Ok(ChainView {
        entries: chain.entries,
        head: chain.head,
        ok: chain.ok,
    })
}

/// Takes the details out of entries that the log has held for as long as the setting `log_retention` says: reason,
/// fields, and whatever else is in the payload. Number, time, staff and act stay, and the chain holds.
///
/// # Errors
/// `not-allowed` for all but the owner, `cancelled`, faults of the disk.
pub fn expire(session: &Session, job: &Job) -> Result<LogExpired, ApiError> {
    session.require(Role::Owner)?;
    let before = session.vault().read(audit::cutoff)?;
    let mut expired = 0;
    loop {
        job.check()?;
        match session.vault().expire_audit(session.staff(), before, AT_ONCE)? {
            0 => break,
            gone => expired += gone as u64,
        }
    }
    Ok(LogExpired {
        before: instant(before),
        expired,
    })
}

/// The same by itself, when an owner comes in: one portion, so that nobody waits for it. Not with a clock that was set
/// by hand, since what goes does not come back: a rehearsal of next year must not cost this year's log.
pub(crate) fn expire_by_itself(session: &Session) {
    if session.world().clock_is_set() {
        return;
    }
    let vault = session.vault();
    let done = vault.read(audit::cutoff).and_then(|before| {
        let gone = vault.expire_audit(session.staff(), before, AT_ONCE)?;
        Ok(gone)
    });
    if let Err(error) = done {
        let error = ApiError::from(error);
        tracing::warn!(code = error.code, "the log keeps what its retention asks to drop");
    }
}

fn row(entry: Entry, catalogue: &Catalogue, lang: Lang) -> AuditRow {
    AuditRow {
        seq: entry.seq,
        at: instant(entry.at),
        staff: entry.staff,
        act: entry.act,
        person: entry.person,
        person_name: entry
            .person_name
            .and_then(|name| name.shown_to(&Grant::minimal()).value()),
        fields: entry
            .fields
            .iter()
            .map(|key| label(catalogue, key, lang))
            .collect(),
        reason: entry.reason,
        detail: entry.detail,
        clock_set: entry.clock_set,
    }
}
