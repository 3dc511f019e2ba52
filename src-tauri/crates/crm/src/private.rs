//! A personal value, and the two ways it leaves (invariant 3).
//!
//! [`Private`] has no `Debug`, no `Display`, no `Serialize`. A room reads values from the vault as `Private`; they
//! leave as [`Private::shown_to`] a [`Grant`] (masked or open, for eyes) or as [`Private::egress`] under a
//! [`Permit`](crate::disclosure::Permit) (for a document, an export, the clipboard). Inside this crate rules may look
//! at a value (duplicates, folding, formats) by [`Private::inside`], which does not leave the crate.

use std::collections::HashMap;

use uuid::Uuid;
use vault::Instant;
use vault::census::Class;

use crate::disclosure::Permit;

/// A personal value with what decides who may see it.
pub struct Private<T = String> {
    value: T,
    subject: Uuid,
    field: String,
    class: Class,
    hint: bool,
}

/// A value on its way to a person's eyes.
#[derive(Clone, PartialEq, Eq)]
pub enum Shown {
    /// Sealed.
    Masked {
        /// The last four digits, for fields that have a hint.
        hint: Option<String>,
    },
    /// Open.
    Value(String),
}

impl<T> Private<T> {
    /// Wraps a value as it comes from a store. `hint`: the last four digits may be shown while it is sealed.
    pub fn new(value: T, subject: Uuid, field: &str, class: Class, hint: bool) -> Self {
        Self { value, subject, field: field.to_owned(), class, hint }
    }

    /// The person it is about.
    pub fn subject(&self) -> Uuid {
        self.subject
    }

    /// Key of the field it stands in.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// Class it has on this record.
    pub fn class(&self) -> Class {
        self.class
    }

    /// The value for a document, an export or the clipboard; none when the permit does not cover it.
    pub fn egress(&self, permit: &Permit) -> Option<&T> {
        permit.covers(self.subject, &self.field).then_some(&self.value)
    }

    /// The value for a rule of this crate. It goes no further.
    pub(crate) fn inside(&self) -> &T {
        &self.value
    }
}

impl<T: AsRef<str>> Private<T> {
    /// The value for eyes: open if it is minimal or the grant covers it now, else masked.
    pub fn shown_to(&self, grant: &Grant) -> Shown {
        if self.class == Class::Minimal || grant.covers(self.subject, &self.field) {
            return Shown::Value(self.value.as_ref().to_owned());
        }
        Shown::Masked { hint: self.hint.then(|| last_four_digits(self.value.as_ref())).flatten() }
    }
}

/// The last four digits, when there are more than four: a hint must never be the whole value.
fn last_four_digits(value: &str) -> Option<String> {
    let digits: Vec<char> = value.chars().filter(char::is_ascii_digit).collect();
    let start = digits.len().checked_sub(4).filter(|start| *start >= 4)?;
    digits.get(start..).map(|four| four.iter().collect())
}

/// What is open to the eyes of one session at one moment. Made only by the unlock room.
#[derive(Clone, Default)]
pub struct Grant {
    open: HashMap<Uuid, HashMap<String, Instant>>,
    now: Option<Instant>,
}

impl Grant {
    /// Nothing beyond minimal fields.
    pub fn minimal() -> Self {
        Self::default()
    }

    /// What a list of openings covers at `now`.
    pub(crate) fn at(now: Instant, openings: impl IntoIterator<Item = (Uuid, String, Instant)>) -> Self {
        let mut open: HashMap<Uuid, HashMap<String, Instant>> = HashMap::new();
        for (subject, field, until) in openings {
            open.entry(subject).or_default().insert(field, until);
        }
        Self { open, now: Some(now) }
    }

    /// Whether a field of a person is open.
    pub fn covers(&self, subject: Uuid, field: &str) -> bool {
        self.open_until(subject, field).is_some()
    }

    /// Until when, if it is open.
    pub fn open_until(&self, subject: Uuid, field: &str) -> Option<Instant> {
        let until = *self.open.get(&subject)?.get(field)?;
        (self.now? < until).then_some(until)
    }
}
