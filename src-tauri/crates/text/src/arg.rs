//! Values put into a message.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value for a variable of a message. Numbers choose the plural form and are written in the
/// customs of the language; a date or an amount of money is formatted first and passed as text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Put in as it is.
    Text(Cow<'a, str>),
    /// Counts.
    Integer(i64),
    /// Other numbers; at most three decimals are written.
    Decimal(f64),
}

impl<'a> Arg<'a> {
    /// Fluent panics when it looks for the plural form of NaN or infinity: those become text.
    pub(crate) fn to_fluent(&'a self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Integer(n) => FluentValue::from(*n),
            Self::Decimal(n) if n.is_finite() => FluentValue::from(*n),
            Self::Decimal(_) => FluentValue::String(Cow::Borrowed("–")),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg<'_> {
    fn from(n: f64) -> Self {
        Self::Decimal(n)
    }
}

macro_rules! from_integers {
    ($($int:ty)+) => {$(
        impl From<$int> for Arg<'_> {
            /// Saturates above `i64::MAX`.
            fn from(n: $int) -> Self {
                Self::Integer(i64::try_from(n).unwrap_or(i64::MAX))
            }
        }
    )+};
}
from_integers!(i32 i64 u8 u16 u32 u64 usize);
