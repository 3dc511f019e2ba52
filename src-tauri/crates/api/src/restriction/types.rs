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

/// How a person stands: restrictions and objections. Of a restricted person name, mark and grounds only.
#[derive(Clone, Serialize, TS)]
pub struct PersonMarks {
    /// Person.
    pub person: Uuid,
    /// Display name.
    pub name: String,
    /// Processing is restricted now.
    pub restricted: bool,
    /// Restricted although no restriction is in force: a law kept something of them from erasure. Nobody can lift that.
    pub by_law: bool,
    /// Restrictions, oldest first.
    pub restrictions: Vec<RestrictionView>,
    /// Objections, oldest first.
    pub objections: Vec<ObjectionView>,
    /// Purposes of the firm that can be objected to.
    pub objectable: Vec<ObjectablePurpose>,
}

/// A restriction (Article 18).
#[derive(Clone, Serialize, TS)]
pub struct RestrictionView {
    /// Id.
    pub id: Uuid,
    /// `accuracy unlawful claims objection`.
    pub ground: String,
    /// Since when (RFC 3339).
    pub since: String,
    /// When the person was told that it would be lifted (RFC 3339).
    pub informed_at: Option<String>,
    /// When it was lifted (RFC 3339); none: in force.
    pub lifted_at: Option<String>,
}

/// An objection (Article 21).
#[derive(Clone, Serialize, TS)]
pub struct ObjectionView {
    /// Id.
    pub id: Uuid,
    /// Purpose key; none: all direct marketing.
    pub purpose: Option<String>,
    /// Name of the purpose in the language of the session.
    pub purpose_name: Option<String>,
    /// When (RFC 3339).
    pub at: String,
    /// When a new consent of the person ended it (RFC 3339); none: it stands.
    pub ended_at: Option<String>,
}

/// A purpose that can be objected to.
#[derive(Clone, Serialize, TS)]
pub struct ObjectablePurpose {
    /// Purpose key.
    pub purpose: String,
    /// Name in the language of the session.
    pub name: String,
    /// It is direct marketing.
    pub marketing: bool,
    /// An objection of the person stands against it; not told of a restricted person.
    pub objected: bool,
}
