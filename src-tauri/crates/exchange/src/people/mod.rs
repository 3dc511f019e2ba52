//! People on the way out: one file, written person by person.
//!
//! A writer gets the values in the order of the columns and knows nothing else: who may leave, and with what, was
//! decided before. Tables are headed by the words of the user's language, which [`Source::open`](crate::Source::open)
//! takes in again; JSON is keyed by the keys of the fields.

mod json;
mod table;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

/// Form of a file of people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PeopleFormat {
    /// Delimited text, formulas made harmless.
    Csv,
    /// An array of objects.
    Json,
}

impl PeopleFormat {
    /// Every form.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    /// Its word on the command line and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The form with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
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
        PeopleFormat::Json => Box::new(json::begin(to, columns)?),
    })
}
