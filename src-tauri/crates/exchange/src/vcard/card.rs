//! One card into cells.

use std::panic::{AssertUnwindSafe, catch_unwind};

use calcard::common::IanaString;
use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameterName, VCardParameterValue, VCardProperty, VCardType,
    VCardValue,
};
use calcard::{Entry, Parser};
use encoding_rs::Encoding;

use super::charset;
use super::columns::CardColumn;
use super::split::RawCard;
use crate::error::Reason;

/// Cells of a card.
#[derive(Default)]
pub(super) struct Card {
    cells: Vec<(CardColumn, String)>,
    /// A third e-mail or phone, or a second address, was met.
    pub has_extra: bool,
}

impl Card {
    pub fn get(&self, column: CardColumn) -> &str {
        self.cells
            .iter()
            .find(|(c, _)| *c == column)
            .map(|(_, v)| v.as_str())
            .unwrap_or_default()
    }

    pub fn is_blank(&self) -> bool {
        self.cells.is_empty()
    }

    fn set(&mut self, column: CardColumn, value: &str) {
        let value = value.trim();
        if !value.is_empty() && self.get(column).is_empty() {
            self.cells.push((column, value.to_owned()));
        }
    }

    fn forget(&mut self, column: CardColumn) {
        self.cells.retain(|(c, _)| *c != column);
    }
}

/// Reads a card.
///
/// # Errors
/// `bad-card`, `group-card`, `row-too-large`.
pub(super) fn read(raw: &RawCard<'_>, fallback: &'static Encoding) -> Result<Card, Reason> {
    if raw.too_large {
        return Err(Reason::RowTooLarge);
    }
    if !raw.ended {
        return Err(Reason::BadCard);
    }
    let mut text = String::from("BEGIN:VCARD\n");
    let mut birthday = String::new();
    for line in &raw.lines {
        let line = charset::plain_line(line, fallback);
        match birthday_of(&line) {
            Some(day) => birthday = day,
            None => {
                text.push_str(&line);
                text.push('\n');
            }
        }
    }
    text.push_str("END:VCARD\n");
    let vcard = parse(&text).ok_or(Reason::BadCard)?;
    let mut card = Card::default();
    Reader { vcard: &vcard }.fill(&mut card)?;
    card.set(CardColumn::Birthday, &birthday);
    Ok(card)
}

/// The library's parser indexes its input; a card that made it panic would be lost alone, not the import. (None is known:
/// the fuzz tests run it on arbitrary bytes.)
fn parse(text: &str) -> Option<VCard> {
    let entry = catch_unwind(AssertUnwindSafe(|| Parser::new(text).entry())).ok()?;
    match entry {
        Entry::VCard(vcard) => Some(vcard),
        _ => None,
    }
}

/// `BDAY` is read as text, since the library parses it by version and phones do not keep to their version. Apple writes
/// the year 1604 where it has none.
fn birthday_of(line: &str) -> Option<String> {
    let (head, value) = line.split_at_checked(charset::value_at(line.as_bytes())?)?;
    let value = value.get(1..)?.trim();
    let name = head.split(';').next()?.rsplit('.').next()?;
    if !name.trim().eq_ignore_ascii_case("BDAY") {
        return None;
    }
    match (
        head.to_ascii_uppercase().contains("X-APPLE-OMIT-YEAR"),
        value.get(..4),
        value.get(4..),
    ) {
        (true, Some(_), Some(rest)) => Some(format!("--{}", rest.trim_start_matches('-'))),
        _ => Some(value.to_owned()),
    }
}

struct Reader<'v> {
    vcard: &'v VCard,
}

impl Reader<'_> {
    fn fill(&self, card: &mut Card) -> Result<(), Reason> {
        if self.is_group() {
            return Err(Reason::GroupCard);
        }
        card.set(CardColumn::FullName, &self.first_text(&VCardProperty::Fn));
        self.name(card);
        if let Some(org) = self.entries(&VCardProperty::Org).next() {
            // Name, then departments: the first that is not empty.
            card.set(
                CardColumn::Company,
                parts(org)
                    .iter()
                    .find(|p| !p.trim().is_empty())
                    .map_or("", String::as_str),
            );
        }
        for property in [VCardProperty::Title, VCardProperty::Role] {
            card.set(CardColumn::Position, &self.first_text(&property));
        }
        self.several(
            card,
            &VCardProperty::Email,
            &[CardColumn::Email, CardColumn::Email2],
        );
        self.several(
            card,
            &VCardProperty::Tel,
            &[CardColumn::Phone, CardColumn::Phone2],
        );
        self.address(card);
        card.set(CardColumn::Website, &self.first_text(&VCardProperty::Url));
        let notes: Vec<String> = self
            .entries(&VCardProperty::Note)
            .map(text)
            .filter(|n| !n.is_empty())
            .collect();
        card.set(CardColumn::Note, &notes.join("\n"));
        self.firm(card);
        Ok(())
    }

    fn entries(&self, name: &VCardProperty) -> impl Iterator<Item = &VCardEntry> {
        self.vcard.entries.iter().filter(move |e| e.name == *name)
    }

    fn first_text(&self, name: &VCardProperty) -> String {
        self.entries(name)
            .map(text)
            .find(|t| !t.trim().is_empty())
            .unwrap_or_default()
    }

    fn name(&self, card: &mut Card) {
        let Some(n) = self.entries(&VCardProperty::N).next() else {
            return;
        };
        let columns = [
            CardColumn::Family,
            CardColumn::Given,
            CardColumn::Middle,
            CardColumn::Prefix,
            CardColumn::Suffix,
        ];
        for (column, part) in columns.into_iter().zip(parts(n)) {
            // Several given names or titles are a list (RFC 6350 6.2.2): one name, words apart.
            card.set(column, &part.replace(", ", " "));
        }
    }

    /// A firm's card has the firm's name for a full name (`KIND:org`, Apple's `X-ABShowAs:COMPANY`, or FN = ORG without N).
    fn firm(&self, card: &mut Card) {
        let marked =
            self.is_kind(VCardKind::Org) || self.extension("X-ABSHOWAS").eq_ignore_ascii_case("COMPANY");
        let nameless = card.get(CardColumn::Given).is_empty() && card.get(CardColumn::Family).is_empty();
        let full = card.get(CardColumn::FullName).to_owned();
        if nameless && marked {
            card.set(CardColumn::Company, &full);
        }
        if nameless && full == card.get(CardColumn::Company) {
            card.forget(CardColumn::FullName);
        }
    }

    fn is_group(&self) -> bool {
        self.is_kind(VCardKind::Group)
            || self
                .extension("X-ADDRESSBOOKSERVER-KIND")
                .eq_ignore_ascii_case("group")
    }

    fn is_kind(&self, kind: VCardKind) -> bool {
        self.entries(&VCardProperty::Kind)
            .flat_map(|e| &e.values)
            .any(|v| *v == VCardValue::Kind(kind))
    }

    fn extension(&self, name: &str) -> String {
        let other = |p: &VCardProperty| matches!(p, VCardProperty::Other(n) if n.eq_ignore_ascii_case(name));
        self.vcard
            .entries
            .iter()
            .find(|e| other(&e.name))
            .map(text)
            .unwrap_or_default()
    }

    /// E-mails or phones, best first, into their columns.
    fn several(&self, card: &mut Card, name: &VCardProperty, columns: &[CardColumn]) {
        let mut ranked: Vec<(u32, String)> = self
            .entries(name)
            .filter(|e| !has_type(e, &[VCardType::Fax, VCardType::Pager]))
            .map(|e| (rank(e), text(e)))
            .filter(|(_, value)| !value.trim().is_empty())
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        let mut values: Vec<String> = Vec::new();
        for (_, value) in ranked {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        card.has_extra |= values.len() > columns.len();
        for (column, value) in columns.iter().zip(values) {
            card.set(*column, &value);
        }
    }

    /// Post-office box, extended address, street, town, region, postcode, country (RFC 6350 6.3.1).
    fn address(&self, card: &mut Card) {
        let mut ranked: Vec<(u32, Vec<String>)> = self
            .entries(&VCardProperty::Adr)
            .map(|e| (rank(e), parts(e)))
            .filter(|(_, parts)| parts.iter().any(|p| !p.trim().is_empty()))
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        card.has_extra |= ranked.len() > 1;
        let Some((_, parts)) = ranked.into_iter().next() else {
            return;
        };
        let columns = [
            None,
            None,
            Some(CardColumn::Street),
            Some(CardColumn::City),
            None,
            Some(CardColumn::Postcode),
            Some(CardColumn::Country),
        ];
        for (column, part) in columns.into_iter().zip(&parts) {
            if let Some(column) = column {
                card.set(column, part);
            }
        }
    }
}

/// Preferred first, then mobile, unqualified and work, home, other.
fn rank(entry: &VCardEntry) -> u32 {
    let preferred = entry.params.iter().find_map(|p| match (&p.name, &p.value) {
        (VCardParameterName::Pref, VCardParameterValue::Integer(n)) => Some(*n),
        (VCardParameterName::Pref, _) => Some(1),
        (VCardParameterName::Type, VCardParameterValue::Text(t)) if t.eq_ignore_ascii_case("pref") => Some(1),
        (VCardParameterName::Other(n), _) if n.eq_ignore_ascii_case("pref") => Some(1),
        _ => None,
    });
    match preferred {
        Some(n) => n.min(100),
        None if has_type(entry, &[VCardType::Cell]) => 200,
        None if has_type(entry, &[VCardType::Home]) => 400,
        None => 300,
    }
}

fn has_type(entry: &VCardEntry, types: &[VCardType]) -> bool {
    entry.params.iter().any(|p| match &p.value {
        VCardParameterValue::Type(t) => types.contains(t),
        // Quoted lists ("work,fax") and types of other versions.
        VCardParameterValue::Text(text) if p.name == VCardParameterName::Type => text
            .split(',')
            .any(|word| types.iter().any(|t| t.as_str().eq_ignore_ascii_case(word.trim()))),
        _ => false,
    })
}

/// Components of a structured value; lists inside one are joined.
fn parts(entry: &VCardEntry) -> Vec<String> {
    entry
        .values
        .iter()
        .map(|value| match value {
            VCardValue::Text(text) => text.clone(),
            VCardValue::Component(list) => list
                .iter()
                .map(|part| part.trim())
                .filter(|p| !p.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            _ => String::new(),
        })
        .collect()
}

/// A value as one text.
fn text(entry: &VCardEntry) -> String {
    entry
        .values
        .iter()
        .find_map(|value| match value {
            VCardValue::Text(text) => Some(text.clone()),
            VCardValue::Component(list) => Some(list.join(", ")),
            _ => None,
        })
        .unwrap_or_default()
}
