//! A personal value, and the two ways it leaves (invariant 3).
//!
//! [`Private`] has no `Debug`, no `Display`, no `Serialize`. A room reads values from the vault as `Private`; they
//! leave as [`Private::shown_to`] a [`Grant`] (masked or open, for eyes) or as [`Private::egress`] under a
//! [`Permit`](crate::disclosure::Permit) (for a document, an export, the clipboard). Inside this crate rules may look
//! at a value (duplicates, folding, formats) by [`Private::inside`], which does not leave the crate.

use std::borrow::Cow;
use std::collections::HashMap;

use text::guard;
use uuid::Uuid;
use vault::Instant;

use crate::disclosure::Permit;
use crate::fields::FieldClass;

/// A personal value with what decides who may see it.
pub struct Private<T = String> {
    value: T,
    subject: Uuid,
    field: String,
    class: FieldClass,
    hint: bool,
    free_text: bool,
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

impl Shown {
    /// The value, if it is open.
    pub fn value(self) -> Option<String> {
        match self {
            Self::Value(value) => Some(value),
            Self::Masked { .. } => None,
        }
    }
}

impl<T> Private<T> {
    /// Wraps a value as it comes from a store. `class`: of the catalogue, or of the census where a column is no field.
    /// `hint`: the last four digits may be shown while it is sealed.
    pub fn new(value: T, subject: Uuid, field: &str, class: impl Into<FieldClass>, hint: bool) -> Self {
        Self {
            value,
            subject,
            field: field.to_owned(),
            class: class.into(),
            hint,
            free_text: false,
        }
    }

    /// Marks it as free text: a birth number in it is masked for eyes, sealed or not.
    #[must_use]
    pub fn free_text(mut self) -> Self {
        self.free_text = true;
        self
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
    pub fn class(&self) -> FieldClass {
        self.class
    }

    /// Whether the grant does not cover it now.
    pub fn is_sealed_to(&self, grant: &Grant) -> bool {
        self.class != FieldClass::Minimal && !grant.covers(self.subject, &self.field)
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
        let value = self.value.as_ref();
        if self.is_sealed_to(grant) {
            return Shown::Masked {
                hint: self.hint.then(|| last_four_digits(value)).flatten(),
            };
        }
        Shown::Value(if self.free_text {
            guard::mask_birth_numbers(value).into_owned()
        } else {
            value.to_owned()
        })
    }
}

impl<T: AsRef<str>> Private<T> {
    /// The value for a file that goes to somebody else, a birth number in a free text masked; none when the permit does
    /// not cover it.
    pub fn exported(&self, permit: &Permit) -> Option<Cow<'_, str>> {
        let value = self.egress(permit)?.as_ref();
        Some(if self.free_text {
            guard::mask_birth_numbers(value)
        } else {
            Cow::Borrowed(value)
        })
    }
}

/// The last four digits, when there are at least eight: a hint must never be most of the value.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn person(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    fn private(value: &str, field: &str, class: FieldClass, hint: bool) -> Private {
        Private::new(value.to_owned(), person(1), field, class, hint)
    }

    #[test]
    fn sealed_values_show_their_hint_and_nothing_else() {
        for (value, class, hint, shown) in [
            (
                "vrskova@klasok.example",
                FieldClass::Minimal,
                false,
                Some("vrskova@klasok.example"),
            ),
            ("+421 999 004 821", FieldClass::OnDemand, true, Some("4821")),
            ("+421 999 004 821", FieldClass::OnDemand, false, None),
            ("0903 12", FieldClass::OnDemand, true, None),
            (
                "SK31 1200 0000 1987 4263 7541",
                FieldClass::Protected,
                true,
                Some("7541"),
            ),
            ("1990-05-03", FieldClass::Protected, false, None),
        ] {
            let shown_now = private(value, "field", class, hint).shown_to(&Grant::minimal());
            let expected = match class {
                FieldClass::Minimal => Shown::Value(value.to_owned()),
                _ => Shown::Masked {
                    hint: shown.map(str::to_owned),
                },
            };
            assert!(shown_now == expected, "{value}");
        }
    }

    #[test]
    fn a_grant_opens_one_field_of_one_person_until_its_end() {
        let iban = private("SK31", "iban", FieldClass::Protected, false);
        let open = |person, field: &str, now, until| {
            Grant::at(Instant(now), [(person, field.to_owned(), Instant(until))])
                .covers(iban.subject(), iban.field())
        };
        assert!(open(person(1), "iban", 59_999, 60_000));
        assert!(
            !open(person(1), "iban", 60_000, 60_000),
            "the end is not part of it"
        );
        assert!(!open(person(2), "iban", 0, 60_000));
        assert!(!open(person(1), "birth_date", 0, 60_000));
    }

    #[test]
    fn a_birth_number_in_a_free_text_is_masked_even_when_open() {
        let note = private("rč 905203/1230", "company", FieldClass::Minimal, false);
        assert!(note.shown_to(&Grant::minimal()) == Shown::Value("rč 905203/1230".to_owned()));
        let shown = note.free_text().shown_to(&Grant::minimal());
        assert!(shown == Shown::Value("rč ••••••/••••".to_owned()));
    }
}
