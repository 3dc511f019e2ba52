//! Requests and views of notices (Articles 13 and 14).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A duty to inform a person.
#[derive(Serialize, TS)]
pub struct NoticeDuty {
    /// Person.
    pub person: Uuid,
    /// Display name.
    pub name: String,
    /// 13 or 14.
    pub article: u8,
    /// Last day (ISO date).
    pub due: String,
    /// True when the day has passed.
    pub overdue: bool,
}

/// Page of duties, soonest first.
#[derive(Clone, Deserialize, TS)]
pub struct DutiesQuery {
    /// Index of the first row.
    #[serde(default)]
    pub start: u64,
    /// Rows wanted, at most 200; the CLI asks for all in pages.
    pub limit: u32,
}

/// `notice give`: the person was told.
#[derive(Clone, Deserialize, TS)]
pub struct GiveNotice {
    /// Person.
    pub person: Uuid,
    /// Version of the notice text.
    pub version: String,
    /// `paper phone email sms web in-person`.
    pub channel: String,
}

/// Result of `notice give`.
#[derive(Serialize, TS)]
pub struct NoticeGiven {
    /// Id of the delivery.
    pub id: Uuid,
    /// Duties it met.
    pub met: u32,
}

/// A page of duties.
#[derive(Serialize, TS)]
pub struct DutiesPage {
    /// The rows.
    pub rows: Vec<NoticeDuty>,
    /// Open duties in all.
    pub total: u64,
}
