//! People as cards: vCard 3.0 and 4.0, with the properties our own import reads.

use std::io::{self, Write};

use calcard::common::PartialDateTime;
use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardParameterName, VCardParameterValue, VCardProperty, VCardValue,
    VCardValueType, VCardVersion,
};

use super::{Column, PeopleWriter};

/// Fields that have a place on a card.
pub(super) const FIELDS: &[&str] = &[
    "name",
    "given",
    "family",
    "company",
    "email",
    "phone",
    "email2",
    "phone2",
    "position",
    "department",
    "street",
    "city",
    "postcode",
    "country",
    "website",
    "birthday",
    "birth_date",
];

/// Cards under way.
pub(super) struct CardWriter<W: Write> {
    to: W,
    keys: Vec<String>,
    version: VCardVersion,
}

/// Begins a file of cards.
pub(super) fn begin<W: Write>(to: W, columns: &[Column], version: VCardVersion) -> CardWriter<W> {
    CardWriter {
        to,
        keys: columns.iter().map(|column| column.key.clone()).collect(),
        version,
    }
}

impl<W: Write> PeopleWriter for CardWriter<W> {
    fn person(&mut self, values: &[Option<&str>]) -> io::Result<()> {
        let card = card(&Values {
            keys: &self.keys,
            values,
        });
        let mut text = String::new();
        card.write_to(&mut text, self.version)
            .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        self.to.write_all(text.as_bytes())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.to.flush()
    }
}

/// Values of one person by key.
struct Values<'v> {
    keys: &'v [String],
    values: &'v [Option<&'v str>],
}

impl Values<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        let place = self.keys.iter().position(|known| known == key)?;
        self.values.get(place).copied().flatten()
    }

    /// As parts of a structured property; none if all are empty.
    fn parts<const N: usize>(&self, keys: [&str; N]) -> Option<Vec<VCardValue>> {
        let parts = keys.map(|key| self.get(key).unwrap_or_default());
        let any = parts.iter().any(|part| !part.is_empty());
        any.then(|| parts.into_iter().map(text).collect())
    }
}

fn card(values: &Values<'_>) -> VCard {
    let mut entries = Vec::new();
    let mut add = |name: VCardProperty, values: Vec<VCardValue>| {
        entries.push(VCardEntry::new(name).with_values(values));
    };
    let name = values.get("name").unwrap_or_default();
    add(VCardProperty::Fn, vec![text(name)]);
    // Version 3.0 demands N (RFC 2426, 3.1.2), even where only the whole name is known.
    let parts = ["family", "given", "", "", ""];
    add(
        VCardProperty::N,
        values
            .parts(parts)
            .unwrap_or_else(|| parts.map(|_| text("")).to_vec()),
    );
    if values.get("company").is_some() || values.get("department").is_some() {
        let mut parts = vec![text(values.get("company").unwrap_or_default())];
        parts.extend(values.get("department").map(text));
        add(VCardProperty::Org, parts);
    }
    for (key, property) in [
        ("position", VCardProperty::Title),
        ("email", VCardProperty::Email),
        ("email2", VCardProperty::Email),
        ("phone", VCardProperty::Tel),
        ("phone2", VCardProperty::Tel),
        ("website", VCardProperty::Url),
    ] {
        if let Some(value) = values.get(key) {
            add(property, vec![text(value)]);
        }
    }
    // Post office box and extended address first, region fourth (RFC 6350, 6.3.1).
    if let Some(address) = values.parts(["", "", "street", "city", "", "postcode", "country"]) {
        add(VCardProperty::Adr, address);
    }
    if let Some(day) = values.get("birth_date").or_else(|| values.get("birthday")) {
        entries.push(birthday(day));
    }
    VCard { entries }
}

fn text(value: &str) -> VCardValue {
    VCardValue::Text(value.to_owned())
}

/// A day, with a year or without; anything else as text.
fn birthday(day: &str) -> VCardEntry {
    let entry = VCardEntry::new(VCardProperty::Bday);
    match date(day) {
        Some(date) => entry.with_values(vec![VCardValue::PartialDateTime(date)]),
        None => entry
            .with_params(vec![VCardParameter {
                name: VCardParameterName::Value,
                value: VCardParameterValue::ValueType(VCardValueType::Text),
            }])
            .with_values(vec![text(day)]),
    }
}

/// `YYYY-MM-DD` or `--MM-DD`.
fn date(day: &str) -> Option<PartialDateTime> {
    let (year, rest) = match day.strip_prefix("--") {
        Some(rest) => (None, rest),
        None => {
            let (year, rest) = day.split_once('-')?;
            (Some(year.parse().ok()?), rest)
        }
    };
    let (month, day) = rest.split_once('-')?;
    Some(PartialDateTime {
        year,
        month: Some(month.parse().ok()?),
        day: Some(day.parse().ok()?),
        ..PartialDateTime::default()
    })
}
