//! Room `disclosure`: nothing leaves without a purpose and a recipient (invariant 4).
//!
//! A [`Permit`] is the only key to [`Private::egress`](crate::private::Private::egress). It is made here, in the
//! transaction that writes who receives what.

use std::collections::HashSet;

use uuid::Uuid;

/// Leave for values of one person to go out, already written down.
pub struct Permit {
    subject: Uuid,
    fields: Option<HashSet<String>>,
}

impl Permit {
    /// Whether a field of a person may go out. A permit for the person's own right covers all of theirs.
    pub fn covers(&self, subject: Uuid, field: &str) -> bool {
        self.subject == subject && self.fields.as_ref().is_none_or(|fields| fields.contains(field))
    }
}
