//! Choosing one postal address of several.

use std::collections::BTreeMap;

use super::{Role, Usage};
use crate::headers::{Concept, Found, Place};

/// Work, home, other; first, second.
type Group = (Place, u8);

/// Columns of the address that most rows fill, with their roles. On a tie the unqualified one, then work before home.
/// Parts that it lacks are taken from unqualified columns, or by those from the next fullest (`Ulica (bydlisko)` beside a
/// plain `Mesto`).
pub(super) fn choose(found: &[Option<Found>], usage: &[Usage]) -> Vec<(usize, Role)> {
    let mut groups = BTreeMap::<Group, Vec<(usize, Found)>>::new();
    for (i, f) in found.iter().enumerate() {
        if let Some(f) = f.filter(|f| f.concept.is_address()) {
            groups.entry((f.place, f.ordinal)).or_default().push((i, f));
        }
    }
    let filled = |columns: &Vec<(usize, Found)>| -> usize {
        columns
            .iter()
            .filter_map(|(i, _)| usage.get(*i))
            .map(|u| u.filled)
            .sum()
    };
    let mut ranked: Vec<_> = groups
        .iter()
        .map(|(group, columns)| (filled(columns), group, columns))
        .collect();
    ranked.sort_by_key(|(filled, group, _)| (std::cmp::Reverse(*filled), **group));
    let Some((_, group, columns)) = ranked.first() else {
        return Vec::new();
    };
    let plain: Group = (Place::Any, 1);
    let rest = if **group == plain {
        ranked.get(1).map(|(_, _, columns)| *columns)
    } else {
        groups.get(&plain)
    };
    let mut chosen = Chosen::default();
    chosen.add(columns);
    if let Some(columns) = rest {
        chosen.add(columns);
    }
    chosen.roles
}

#[derive(Default)]
struct Chosen {
    roles: Vec<(usize, Role)>,
}

impl Chosen {
    fn add(&mut self, columns: &[(usize, Found)]) {
        for weak in [false, true] {
            for (i, f) in columns.iter().filter(|(_, f)| f.weak == weak) {
                if let Some(role) = role(f.concept).filter(|role| self.lacks(role)) {
                    self.roles.push((*i, role));
                }
            }
        }
    }

    /// A whole address beside a street of its own would say the same twice.
    fn lacks(&self, role: &Role) -> bool {
        let has = |r: &Role| self.roles.iter().any(|(_, have)| have == r);
        match role {
            Role::Address => !has(&Role::Street) && !has(&Role::Address),
            Role::Street => !has(&Role::Street) && !has(&Role::Address),
            Role::PostcodeCity => !has(&Role::City) && !has(&Role::PostcodeCity),
            Role::City => !has(&Role::City) && !has(&Role::PostcodeCity),
            other => !has(other),
        }
    }
}

fn role(concept: Concept) -> Option<Role> {
    Some(match concept {
        Concept::Street => Role::Street,
        Concept::Address => Role::Address,
        Concept::City => Role::City,
        Concept::Postcode => Role::Postcode,
        Concept::PostcodeCity => Role::PostcodeCity,
        Concept::Country => Role::Country,
        _ => return None,
    })
}
