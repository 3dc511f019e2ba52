//! Requests and views of merges.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `person merge`.
#[derive(Clone, Deserialize, TS)]
pub struct MergePeople {
    /// The record that stays.
    pub keep: Uuid,
    /// The record that goes into it.
    pub drop: Uuid,
    /// Keys of fields whose value is taken from `drop` though `keep` has one.
    #[serde(default)]
    pub take: Vec<String>,
}

/// Result of `person merge`.
#[derive(Serialize, TS)]
pub struct PeopleMerged {
    /// Id of the merge, by which it can be split again.
    pub merge_id: Uuid,
    /// The record that stayed.
    pub id: Uuid,
}

/// Result of `person unmerge`.
#[derive(Serialize, TS)]
pub struct PeopleUnmerged {
    /// The record that stayed.
    pub keep: Uuid,
    /// The record that is there again.
    pub drop: Uuid,
}

/// Two records that may be the same person's.
#[derive(Serialize, TS)]
pub struct DuplicateView {
    /// The older record.
    pub keep: Uuid,
    /// Its name.
    pub keep_name: String,
    /// The newer record.
    pub drop: Uuid,
    /// Its name.
    pub drop_name: String,
    /// Up to 100.
    pub score: u32,
    /// `email phone name similar-name company`, the strongest first.
    pub reasons: Vec<String>,
}
