//! What an erasure left under a law, and until when: the rest of the erasure, which is still to be done.

use chrono::NaiveDate;
use uuid::Uuid;
use vault::Read;

use super::store::{self, RowOf};
use crate::error::CrmError;

/// A row that an erasure left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeptRow {
    /// Id of the row.
    pub(crate) row: Uuid,
    /// Whose it is.
    pub(crate) person: Uuid,
    /// Key of the law, as the ledger has it.
    pub(crate) law: String,
    /// The last day.
    pub(crate) until: NaiveDate,
}

/// What earlier erasures left of a person.
pub(super) fn of(r: &Read<'_>, person: Uuid) -> Result<Vec<KeptRow>, CrmError> {
    store::kept(r, Some(person))
}

/// What erasures left of anybody.
pub(crate) fn all(r: &Read<'_>) -> Result<Vec<KeptRow>, CrmError> {
    store::kept(r, None)
}

/// What kind of row was left.
pub(crate) fn what(r: &Read<'_>, row: Uuid) -> Result<Option<RowOf>, CrmError> {
    store::row_of(r, row)
}
