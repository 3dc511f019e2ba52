//! The subject finder: everything about one person in every room, counted before anything is produced (Article 15).
//!
//! What hangs on the record comes from the column census; what others' records and the firm's own texts say of the
//! person is looked for in every declared text, so that a room added later is looked through as well. Sealed bytes
//! cannot be looked through.

use std::collections::BTreeMap;

use uuid::Uuid;
use vault::Read;
use vault::census::{Class, Column, Table};

use super::{Duplicate, DuplicateBy, Part, answer, duplicates, store, walk};
use crate::error::CrmError;
use crate::private::Private;
use crate::schema;

/// Everything about a person, as counts.
pub struct Everything {
    /// Display name.
    pub name: Private,
    /// Counts of the parts of the answer, zeros included.
    pub parts: Vec<Part>,
    /// Rows of the person in each table that has any, in the order of the census.
    pub tables: Vec<Rows>,
    /// Texts of other records and of the firm that name the person.
    pub mentions: Vec<Mention>,
    /// Other records that may be the same person's.
    pub duplicates: Vec<Duplicate>,
}

/// Rows of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    /// The room it belongs to.
    pub room: &'static str,
    /// The table.
    pub table: &'static str,
    /// How many.
    pub count: u64,
}

/// Texts in a column that name the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The room they belong to.
    pub room: &'static str,
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// How many.
    pub count: u64,
}

/// Likeness from which names count as another spelling (Jaro and Winkler, over the words in one order).
const ALIKE: f64 = 0.92;

/// Looks for everything about a person.
///
/// # Errors
/// `unknown-person`.
pub fn everything(r: &Read<'_>, person: Uuid) -> Result<Everything, CrmError> {
    let tables = schema::tables();
    let told = answer(r, person, &[])?;
    let mut counted: BTreeMap<&str, u64> = BTreeMap::new();
    for row in walk::rows(r, tables, person)? {
        *counted.entry(row.table.name).or_default() += 1;
    }
    let rows = tables.iter().filter_map(|table| {
        let count = *counted.get(table.name)?;
        let (room, table) = (table.room, table.name);
        Some(Rows { room, table, count })
    });
    let needles = Needles::of(r, person, told.name.inside())?;
    Ok(Everything {
        parts: told.parts(),
        tables: rows.collect(),
        mentions: mentions(r, tables, person, &needles)?,
        duplicates: spelled_alike(r, person, told.name.inside())?,
        name: told.name,
    })
}

/// What a text must hold to name the person.
struct Needles {
    /// All of these words.
    words: Vec<String>,
    /// Or one of these addresses.
    addresses: Vec<String>,
    /// Or one of these numbers, digits only.
    numbers: Vec<String>,
}

impl Needles {
    fn of(r: &Read<'_>, person: Uuid, name: &str) -> Result<Self, CrmError> {
        let (addresses, numbers): (Vec<String>, Vec<String>) = store::norms(r, person)?
            .into_iter()
            .partition(|norm| norm.contains('@'));
        Ok(Self {
            words: text::words(name),
            addresses: addresses.iter().map(|address| text::fold(address)).collect(),
            // The last nine digits: people write the number with and without its country.
            numbers: numbers
                .iter()
                .map(|number| last_nine(&text::digits(number)))
                .filter(|number| number.len() == 9)
                .collect(),
        })
    }

    fn are_in(&self, value: &str) -> bool {
        let folded = text::fold(value);
        if self.addresses.iter().any(|address| folded.contains(address)) {
            return true;
        }
        // One word alone is somebody else's first name as often as not.
        if self.words.len() > 1 && self.words.iter().all(|word| folded.contains(word.as_str())) {
            let said = text::words(value);
            let begins = |word: &String| said.iter().any(|one| one.starts_with(word.as_str()));
            if self.words.iter().all(begins) {
                return true;
            }
        }
        let digits = text::digits(value);
        self.numbers.iter().any(|number| digits.contains(number))
    }
}

fn last_nine(digits: &str) -> String {
    let skip = digits.len().saturating_sub(9);
    digits.chars().skip(skip).collect()
}

/// Texts outside the person's own rows that name them.
fn mentions(
    r: &Read<'_>,
    tables: &'static [Table],
    person: Uuid,
    needles: &Needles,
) -> Result<Vec<Mention>, CrmError> {
    let mut found = Vec::new();
    for table in tables {
        for (column, kind) in table.columns {
            let said = matches!(kind, Column::Personal { .. } | Column::Special | Column::Business);
            // The names of others are looked at for their spelling, not for mentions.
            let name = table.name == "person" && matches!(*column, "name" | "given" | "family");
            if !said || name {
                continue;
            }
            let mut count = 0;
            store::each_text_of_others(r, tables, table, column, person, |value| {
                count += u64::from(needles.are_in(value));
            })?;
            if count > 0 {
                found.push(Mention {
                    room: table.room,
                    table: table.name,
                    column,
                    count,
                });
            }
        }
    }
    Ok(found)
}

/// Other records with the same e-mail, phone or name, and those whose name is only spelled in another way.
fn spelled_alike(r: &Read<'_>, person: Uuid, name: &str) -> Result<Vec<Duplicate>, CrmError> {
    let mut found = duplicates(r, person)?;
    let mine = ordered(name);
    for (other, theirs) in store::names(r)? {
        let known = other == person || found.iter().any(|one| one.person == other);
        if known || strsim::jaro_winkler(&mine, &ordered(&theirs)) < ALIKE {
            continue;
        }
        found.push(Duplicate {
            person: other,
            name: Private::new(theirs, other, "name", Class::Minimal, false),
            because: DuplicateBy::Spelling,
        });
    }
    Ok(found)
}

fn ordered(name: &str) -> String {
    let mut words = text::words(name);
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::requests::register::{self, Kind, Opening, Who};
    use crate::testing::{founded, person, person_with, read, write};
    use crate::{consent, timeline};

    #[test]
    fn everything_is_counted_in_every_room_and_under_other_spellings() {
        let vault = founded();
        let values = [
            ("name", "Mária Šťastná"),
            ("email", "maria@example.sk"),
            ("phone", "0905 111 222"),
            ("city", "Martin"),
        ];
        let maria = person_with(&vault, "contract", &values);
        let swapped = person(&vault, "Stastna Maria", "contract");
        let typo = person(&vault, "Mária Štastná", "contract");
        let mistyped = person_with(
            &vault,
            "contract",
            &[("name", "Mária Šťasná"), ("email", "m@example.sk")],
        );
        let other = person(&vault, "Boris Veľký", "contract");
        write(&vault, |w| {
            timeline::add_note(w, maria, "Má rada dub", false)?;
            timeline::add_note(w, other, "Poslala ho Mária Šťastná.", false)?;
            timeline::add_note(w, other, "Volať na +421 905 111 222", false)?;
            timeline::add_note(w, other, "Mária volala, nie Šťastie", false)?;
            timeline::add_note(w, other, "píše z MARIA@example.sk", true)?;
            register::open(
                w,
                &Opening {
                    who: Who::Person(maria),
                    kinds: &[Kind::Access],
                    received: "2026-01-02",
                    channel: consent::Channel::Paper,
                    words: None,
                },
            )
        })
        .unwrap();
        let found = read(&vault, |r| everything(r, maria));
        let count = |table| {
            found
                .tables
                .iter()
                .find(|rows| rows.table == table)
                .map(|rows| rows.count)
        };
        assert_eq!(count("person"), Some(1));
        assert_eq!(count("field_value"), Some(3));
        assert_eq!(count("note"), Some(1));
        assert_eq!(count("request_subject"), Some(1));
        assert_eq!(count("disclosure"), None);
        let notes: Vec<&Mention> = found.mentions.iter().filter(|one| one.table == "note").collect();
        assert_eq!(notes.len(), 1);
        assert_eq!((notes[0].column, notes[0].count), ("text", 3));
        let mut alike: Vec<(Uuid, &str)> = found
            .duplicates
            .iter()
            .map(|one| (one.person, one.because.as_str()))
            .collect();
        alike.sort_unstable();
        let mut expected = [(swapped, "spelling"), (typo, "spelling"), (mistyped, "spelling")];
        expected.sort_unstable();
        assert_eq!(alike, expected);
    }
}
