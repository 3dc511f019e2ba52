//! Requests and views of tags.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `tag add` and `tag remove`.
#[derive(Clone, Deserialize, TS)]
pub struct TagOf {
    /// Person.
    pub person: Uuid,
    /// Tag.
    pub tag: String,
}

/// Result of `tag add` and `tag remove`.
#[derive(Serialize, TS)]
pub struct TagDone {
    /// Always true: the person has the tag now, or has it no more.
    pub ok: bool,
    /// Something is different from before.
    pub changed: bool,
}

/// A tag with how many people have it.
#[derive(Serialize, TS)]
pub struct TagCount {
    /// Tag.
    pub tag: String,
    /// People; who is restricted does not count.
    pub people: u64,
}
