//! The columns that cards are shown with, named after their properties so that an override can say `BDAY=birth_date`.

use std::collections::BTreeSet;

use super::card::Card;
use super::split::RawCard;
use crate::field::Field;
use crate::plan::{NameOrder, Role};

macro_rules! columns {
    ($($name:ident = $header:literal, $property:literal, $role:expr;)+) => {
        /// A column of cards.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum CardColumn { $($name),+ }

        impl CardColumn {
            /// All columns, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its heading.
            pub fn header(self) -> &'static str {
                match self { $(Self::$name => $header),+ }
            }

            /// What it is used for.
            pub fn role(self) -> Role {
                match self { $(Self::$name => $role),+ }
            }
        }

        /// Properties that fill columns.
        const IMPORTED: &[&str] = &[$($property),+];
    };
}

columns! {
    FullName = "FN", "FN", Role::FullName(NameOrder::Untold);
    Prefix = "N.prefix", "N", Role::Prefix;
    Given = "N.given", "N", Role::Given;
    Middle = "N.additional", "N", Role::Middle;
    Family = "N.family", "N", Role::Family;
    Suffix = "N.suffix", "N", Role::Suffix;
    Company = "ORG", "ORG", Role::Text(Field::COMPANY);
    Position = "TITLE", "TITLE", Role::Text(Field::POSITION);
    Email = "EMAIL", "EMAIL", Role::Email(0);
    Email2 = "EMAIL 2", "EMAIL", Role::Email(1);
    Phone = "TEL", "TEL", Role::Phone(0);
    Phone2 = "TEL 2", "TEL", Role::Phone(1);
    Street = "ADR.street", "ADR", Role::Street;
    City = "ADR.city", "ADR", Role::City;
    Postcode = "ADR.postcode", "ADR", Role::Postcode;
    Country = "ADR.country", "ADR", Role::Country;
    Birthday = "BDAY", "BDAY", Role::Birthday;
    Website = "URL", "URL", Role::Text(Field::WEBSITE);
    Note = "NOTE", "NOTE", Role::Note;
}

fn all() -> impl Iterator<Item = CardColumn> {
    CardColumn::ALL.iter().copied()
}

/// Whether a property is read at all: those that fill columns, and those that say how to read a card.
pub(super) fn is_read(property: &str) -> bool {
    IMPORTED.contains(&property) || is_mark(property)
}

fn is_mark(property: &str) -> bool {
    matches!(
        property,
        "VERSION" | "KIND" | "ROLE" | "X-ABSHOWAS" | "X-ADDRESSBOOKSERVER-KIND"
    )
}

/// Properties of the card itself, of no person.
fn is_envelope(property: &str) -> bool {
    is_mark(property) && property != "ROLE"
        || matches!(property, "PRODID" | "REV" | "UID" | "BEGIN" | "END" | "X-ABLABEL")
}

/// Most names of unknown properties that are listed.
const MOST_NAMES: usize = 200;

/// What occurs in a file.
#[derive(Default)]
pub(super) struct Seen {
    filled: Vec<bool>,
    names: BTreeSet<String>,
}

impl Seen {
    pub fn names(&mut self, raw: &RawCard<'_>) {
        for name in &raw.names {
            if self.names.len() < MOST_NAMES && !IMPORTED.contains(&name.as_str()) && !is_envelope(name) {
                self.names.insert(name.clone());
            }
        }
    }

    pub fn cells(&mut self, card: &Card) {
        self.filled.resize(CardColumn::ALL.len(), false);
        for (filled, column) in self.filled.iter_mut().zip(all()) {
            *filled |= !card.get(column).is_empty();
        }
    }

    /// Columns that hold something.
    pub fn columns(&self) -> Vec<CardColumn> {
        all()
            .zip(&self.filled)
            .filter(|(_, filled)| **filled)
            .map(|(column, _)| column)
            .collect()
    }

    pub fn not_imported(self) -> Vec<String> {
        self.names.into_iter().collect()
    }
}
