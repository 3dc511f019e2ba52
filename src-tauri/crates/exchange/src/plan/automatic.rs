//! The plan from headings alone.

use super::{NameOrder, Role, Usage, address};
use crate::field::Field;
use crate::headers::{self, Concept, Found, Place};

/// One role, or none, for each heading.
pub(super) fn assign(headers: &[String], usage: &[Usage]) -> Vec<Option<Role>> {
    let found: Vec<Option<Found>> = headers.iter().map(|h| headers::recognise(h)).collect();
    let columns = Columns { found: &found, usage };
    let mut roles = vec![None; headers.len()];
    let mut set = |column: Option<usize>, role: Role| {
        if let Some(slot) = column.and_then(|c| roles.get_mut(c)) {
            *slot = Some(role);
        }
    };
    names(&columns, &mut set);
    for (concept, role) in [
        (Concept::Company, Role::Text(Field::COMPANY)),
        (Concept::Birthday, Role::Birthday),
        (Concept::BirthDate, Role::BirthDate),
        (Concept::Website, Role::Text(Field::WEBSITE)),
        (Concept::Iban, Role::Iban),
        (Concept::IdNumber, Role::Text(Field::ID_NUMBER)),
        (Concept::Note, Role::Note),
    ] {
        set(columns.best(concept), role);
    }
    let position = columns.best(Concept::Position);
    set(position, Role::Text(Field::POSITION));
    // English "Title": Outlook has "Job Title" or "Suffix" beside it and means Mr, Dr; a CRM means the position.
    let honorific = position.is_some() || columns.has(Concept::Suffix);
    let title = if honorific {
        Role::Prefix
    } else {
        Role::Text(Field::POSITION)
    };
    if !(honorific && columns.has(Concept::Prefix)) {
        set(columns.best(Concept::TitleOrPosition), title);
    }
    for (slot, column) in (0..2).zip(columns.two(columns.ranked(Concept::Email, |_| 0))) {
        set(Some(column), Role::Email(slot));
    }
    for (slot, column) in (0..2).zip(columns.two(columns.ranked(Concept::Phone, phone_rank))) {
        set(Some(column), Role::Phone(slot));
    }
    for (column, role) in address::choose(&found, usage) {
        set(Some(column), role);
    }
    roles
}

fn names(columns: &Columns<'_>, set: &mut impl FnMut(Option<usize>, Role)) {
    let family = columns.best(Concept::Family);
    let given = columns.best(Concept::Given);
    let name_or_given = columns.best(Concept::NameOrGiven);
    set(family, Role::Family);
    set(given, Role::Given);
    let beside_family = family.is_some() && given.is_none();
    if beside_family {
        set(name_or_given, Role::Given);
    }
    set(columns.best(Concept::Middle), Role::Middle);
    set(columns.best(Concept::Prefix), Role::Prefix);
    set(columns.best(Concept::Suffix), Role::Suffix);
    let plain = name_or_given.filter(|_| !beside_family);
    let full = [
        (columns.best(Concept::NameGivenFirst), NameOrder::GivenFirst),
        (columns.best(Concept::NameFamilyFirst), NameOrder::FamilyFirst),
        (plain, NameOrder::Untold),
        (
            columns
                .best(Concept::Name)
                .filter(|c| !(family.is_some() && columns.is_weak(*c))),
            NameOrder::Untold,
        ),
    ];
    if let Some((column, order)) = full.into_iter().find(|(column, _)| column.is_some()) {
        set(column, Role::FullName(order));
    }
}

/// A mobile or plain phone is the one people are reached by; home and other come last.
fn phone_rank(found: &Found) -> u8 {
    match found.place {
        Place::Any | Place::Mobile => 0,
        Place::Work => 1,
        Place::Home => 2,
        Place::Other => 3,
    }
}

struct Columns<'a> {
    found: &'a [Option<Found>],
    usage: &'a [Usage],
}

impl Columns<'_> {
    fn has(&self, concept: Concept) -> bool {
        self.found.iter().flatten().any(|f| f.concept == concept)
    }

    fn is_weak(&self, column: usize) -> bool {
        self.found
            .get(column)
            .and_then(Option::as_ref)
            .is_some_and(|f| f.weak)
    }

    fn best(&self, concept: Concept) -> Option<usize> {
        self.ranked(concept, |_| 0).first().copied()
    }

    /// The best column, and of the others the one that reaches most people whom the first does not: a third column may
    /// hold the only address of a few.
    fn two(&self, ranked: Vec<usize>) -> Vec<usize> {
        let Some((first, rest)) = ranked.split_first() else {
            return Vec::new();
        };
        let beyond = |column: usize| match (self.usage.get(column), self.usage.get(*first)) {
            (Some(usage), Some(covered)) => usage.beyond(covered),
            _ => 0,
        };
        let second = rest
            .iter()
            .enumerate()
            .max_by_key(|(i, c)| (beyond(**c), std::cmp::Reverse(*i)));
        std::iter::once(*first).chain(second.map(|(_, c)| *c)).collect()
    }

    /// Columns of a concept, best first: with content, a plain word, by rank, by position.
    fn ranked(&self, concept: Concept, rank: impl Fn(&Found) -> u8) -> Vec<usize> {
        let mut columns: Vec<_> = self
            .found
            .iter()
            .enumerate()
            .filter_map(|(i, f)| f.filter(|f| f.concept == concept).map(|f| (i, f)))
            .map(|(i, f)| {
                let empty = self.usage.get(i).is_none_or(|u| u.filled == 0);
                ((empty, f.weak, rank(&f), i), i)
            })
            .collect();
        columns.sort_by_key(|(key, _)| *key);
        columns.into_iter().map(|(_, i)| i).collect()
    }
}
