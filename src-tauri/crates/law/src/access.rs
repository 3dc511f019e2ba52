//! The clock of a data subject's request, Article 12(3) GDPR.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The days that matter for a request received on a day. Made by [`crate::Pack::access`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessDeadlines {
    /// When it arrived. Not counted.
    pub received: NaiveDate,
    /// The firm's own goal.
    pub target: NaiveDate,
    /// One month, before it is moved to a working day.
    pub due_strict: NaiveDate,
    /// The legal last day. Until then the person must also be told of an extension and its reasons.
    pub due: NaiveDate,
    /// With the extension: three months from receipt, before it is moved to a working day.
    pub extended_strict: NaiveDate,
    /// With the extension: the legal last day.
    pub extended_due: NaiveDate,
}

impl AccessDeadlines {
    /// Whether the person can still be told in time, on that day, that the answer takes longer.
    pub fn may_extend(&self, informed: NaiveDate) -> bool {
        self.received <= informed && informed <= self.due
    }
}
