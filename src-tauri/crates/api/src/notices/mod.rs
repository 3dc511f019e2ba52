//! Room `notices`: who has to be told, and who was (Articles 13 and 14).

mod letters;
mod record;
mod text;
pub mod types;

pub use letters::{letter_batches, letters_sent, write_letters};
pub use record::write_record;
pub use text::{issue, show, write};

use crm::notices;
use crm::private::Grant;
use crm::staff::Role;

use self::types::{DutiesPage, DutiesQuery, GiveNotice, NoticeDuty, NoticeGiven};
use crate::consent::channel;
use crate::error::ApiError;
use crate::session::Session;

/// Most rows of a page.
const PAGE_MAX: u32 = 200;

/// A page of open duties, soonest first.
///
/// # Errors
/// Of the vault only.
pub fn duties(session: &Session, request: DutiesQuery) -> Result<DutiesPage, ApiError> {
    session.require(Role::Viewer)?;
    let today = session.world().today();
    let duties = session
        .vault()
        .read(|r| notices::duties(r, request.start, request.limit.min(PAGE_MAX)))?;
    let row = |duty: notices::Duty| NoticeDuty {
        person: duty.person,
        name: duty.name.shown_to(&Grant::minimal()).value().unwrap_or_default(),
        article: duty.article.number(),
        overdue: duty.due < today,
        due: duty.due.to_string(),
    };
    Ok(DutiesPage {
        rows: duties.rows.into_iter().map(row).collect(),
        total: duties.total,
    })
}

/// The person was told.
///
/// # Errors
/// `not-allowed bad-channel unknown-person unknown-text-version bad-date future-date`.
pub fn give(session: &Session, request: GiveNotice) -> Result<NoticeGiven, ApiError> {
    session.require(Role::Staff)?;
    let channel = channel(&request.channel)?;
    let (id, met) = session.vault().write(session.staff(), |w| {
        let at = request.at.as_deref();
        notices::give_at(w, request.person, &request.version, channel, at, session.lang())
    })?;
    Ok(NoticeGiven { id, met })
}
