//! Views of retention.

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// Something whose time is over, for review.
#[derive(Clone, Serialize, TS)]
pub struct RetentionDue {
    /// Id of the stored value; of a person as a whole, the person.
    pub id: Uuid,
    /// Person.
    pub person: Uuid,
    /// Key of the field; none: the person as a whole.
    pub field: Option<String>,
    /// Key of the purpose that kept it longest; none: no purpose of the person needs it, or the person is restricted.
    pub purpose: Option<String>,
    /// From what the time ran: `ended last-act no-purpose`.
    pub reason: String,
    /// The day from which it ran (ISO date).
    pub since: String,
    /// The last day on which it was to be kept (ISO date).
    pub until: String,
    /// The law that kept it so long, in the language of the session.
    pub law: Option<String>,
    /// Processing is restricted: nothing may be erased while that holds (Article 18).
    pub restricted: bool,
}
