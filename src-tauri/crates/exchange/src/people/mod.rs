//! People on the way out: one file, written person by person.
//!
//! A writer gets the values in the order of the columns and knows nothing else: who may leave, and with what, was
//! decided before. Tables are headed by the words of the user's language, which [`Source::open`](crate::Source::open)
//! takes in again; JSON is keyed by the keys of the fields.

mod card;
mod json;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

use calcard::vcard::VCardVersion;

/// Form of a file of people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PeopleFormat {
    /// Delimited text, formulas made harmless.
    Csv,
    /// A workbook with one sheet; every cell is text, so nothing in it is a formula.
    Xlsx,
    /// vCard 3.0 (RFC 2426), what older phones and Outlook take.
    VCard3,
    /// vCard 4.0 (RFC 6350).
    VCard4,
    /// An array of objects.
    Json,
}

impl PeopleFormat {
    /// Every form.
    pub const ALL: [Self; 5] = [Self::Csv, Self::Xlsx, Self::VCard3, Self::VCard4, Self::Json];

    /// Its word on the command line and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::VCard3 => "vcard3",
            Self::VCard4 => "vcard4",
            Self::Json => "json",
        }
    }

    /// The form with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }

    /// Whether a field has a place in such a file. A card has few; what has none must be refused, not lost.
    pub fn holds(self, field: &str) -> bool {
        !self.is_card() || card::FIELDS.contains(&field)
    }

    /// Whether each person is a card, which cannot be without a name (RFC 6350, 6.2.1).
    pub fn is_card(self) -> bool {
        matches!(self, Self::VCard3 | Self::VCard4)
    }
}

/// A column of the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Key of the field.
    pub key: String,
    /// Heading for people.
    pub heading: String,
}

/// Writes people, one after another.
pub trait PeopleWriter {
    /// One person: a value for each column.
    ///
    /// # Errors
    /// What the file says.
    fn person(&mut self, values: &[Option<&str>]) -> io::Result<()>;

    /// Ends the file.
    ///
    /// # Errors
    /// What the file says.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// Begins a file of people.
///
/// # Errors
/// What the file says.
pub fn writer<'w>(
    format: PeopleFormat,
    to: impl Write + 'w,
    columns: &[Column],
) -> io::Result<Box<dyn PeopleWriter + 'w>> {
    Ok(match format {
        PeopleFormat::Csv => Box::new(table::begin(to, columns)?),
        PeopleFormat::Xlsx => Box::new(sheet::begin(to, columns)?),
        PeopleFormat::VCard3 => Box::new(card::begin(to, columns, VCardVersion::V3_0)),
        PeopleFormat::VCard4 => Box::new(card::begin(to, columns, VCardVersion::V4_0)),
        PeopleFormat::Json => Box::new(json::begin(to, columns)?),
    })
}
