//! Requests and views of search (`person find`, the palette).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::types::PersonRow;

/// `person find`.
#[derive(Clone, Deserialize, TS)]
pub struct FindPeople {
    /// What was typed.
    pub query: String,
    /// Rows wanted, at most 200.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// Found people, best first.
#[derive(Serialize, TS)]
pub struct FoundPeople {
    /// How many match (counted up to 10 000).
    pub total: u64,
    /// The best.
    pub people: Vec<PersonRow>,
}
