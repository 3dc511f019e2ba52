//! Requests of the restriction room.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `restrict`: from now on the data are stored and nothing else (Article 18).
#[derive(Clone, Deserialize, TS)]
pub struct Restrict {
    /// Person.
    pub person: Uuid,
    /// `accuracy unlawful claims objection`.
    pub ground: String,
}

/// `restrict lift`: ends a restriction.
#[derive(Clone, Deserialize, TS)]
pub struct LiftRestriction {
    /// Restriction.
    pub id: Uuid,
    /// When the person was told that it would be lifted (RFC 3339 or ISO date), not in the future.
    pub informed_at: String,
}

/// `object`: an objection (Article 21).
#[derive(Clone, Deserialize, TS)]
pub struct Object {
    /// Person.
    pub person: Uuid,
    /// Purpose key; absent: all direct marketing.
    #[serde(default)]
    pub purpose: Option<String>,
}

/// What was recorded.
#[derive(Clone, Serialize, TS)]
pub struct MarkRecorded {
    /// Id of the restriction or the objection.
    pub id: Uuid,
}

/// The end of a restriction.
#[derive(Clone, Serialize, TS)]
pub struct RestrictionLifted {
    /// Id of the restriction.
    pub id: Uuid,
    /// Whether the person is still restricted on another ground.
    pub restricted: bool,
}
