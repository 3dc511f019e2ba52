//! Room `retention`: what has been kept long enough (Article 5(1)(e)).

mod apply;
mod queue;
pub mod types;

use chrono::NaiveDate;
use crm::moment;
use crm::retention::{self, Due};
use crm::staff::Role;
use text::Lang;

pub use self::apply::apply;
pub use self::queue::queue;
use self::types::RetentionDue;
use crate::erasure::law_said;
use crate::error::ApiError;
use crate::session::Session;

/// What is to be reviewed on a day, today if none is given. Nothing is deleted.
///
/// # Errors
/// `not-allowed bad-date`.
pub fn due(session: &Session, on: Option<&str>) -> Result<Vec<RetentionDue>, ApiError> {
    session.require(Role::Staff)?;
    let on = on.map(moment::date).transpose().map_err(|no| no.on("on"))?;
    let on = on.unwrap_or_else(|| session.world().today());
    let due = session.vault().read(|r| retention::due(r, on))?;
    Ok(due.into_iter().map(|row| view(row, on, session.lang())).collect())
}

fn view(due: Due, on: NaiveDate, lang: Lang) -> RetentionDue {
    // Of a restricted person no purpose is told, nor the law that goes with it.
    let told = !due.restricted;
    let law = due.term.floor.filter(|_| told);
    RetentionDue {
        kind: due.kind.as_str().to_owned(),
        id: due.id,
        person: due.person,
        field: due.field,
        purpose: due.term.purpose.filter(|_| told),
        reason: due.term.reason.as_str().to_owned(),
        since: due.term.since.to_string(),
        until: due.term.until.to_string(),
        law: law.map(|key| law_said(&key, lang, on)),
        restricted: due.restricted,
    }
}
