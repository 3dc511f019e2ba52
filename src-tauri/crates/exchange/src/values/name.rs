//! Names: the full one as shown, given and family name where the source tells them apart.

use super::titles;
use crate::plan::NameOrder;

/// What the columns of a row say about a name.
#[derive(Clone, Default)]
pub(crate) struct NameParts {
    pub full: String,
    pub prefix: String,
    pub given: String,
    pub middle: String,
    pub family: String,
    pub suffix: String,
    pub order: Option<NameOrder>,
}

/// A name as it is kept.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Name {
    pub name: String,
    pub given: String,
    pub family: String,
}

/// Puts a name together. Given and family name come from their own columns, from a heading that tells the order, or
/// from a comma (`Kováčová, Žofia`); never from a guess.
pub(crate) fn build(parts: &NameParts) -> Name {
    let given = titles::part(&parts.given);
    let family = titles::part(&parts.family);
    let mut name = Name {
        name: String::new(),
        given: given.core.join(" "),
        family: family.core.join(" "),
    };
    let full = super::text::one_line(&parts.full);
    if full.is_empty() {
        name.name = compose(parts, given, family);
        return name;
    }
    let read = read_full(&full, parts.order.unwrap_or(NameOrder::Untold));
    name.name = read.name;
    if name.given.is_empty() && name.family.is_empty() {
        name.given = read.given;
        name.family = read.family;
    }
    name
}

fn compose(parts: &NameParts, given: titles::Parted, family: titles::Parted) -> String {
    let mut before = titles::only(&parts.prefix);
    extend_new(&mut before, given.before);
    extend_new(&mut before, family.before);
    let mut after = given.after;
    extend_new(&mut after, family.after);
    extend_new(&mut after, titles::only(&parts.suffix));
    let mut core = given.core;
    core.extend(parts.middle.split_whitespace().map(str::to_owned));
    core.extend(family.core);
    with_titles(&before, &core, &after)
}

/// "Ing." in a title column and before the given name is one title.
fn extend_new(have: &mut Vec<String>, more: Vec<String>) {
    for title in more {
        if !have.contains(&title) {
            have.push(title);
        }
    }
}

fn with_titles(before: &[String], core: &[String], after: &[String]) -> String {
    if core.is_empty() {
        return String::new();
    }
    let mut name = before
        .iter()
        .chain(core)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ");
    for title in after {
        // "ml." and "st." are no degrees and take no comma.
        name.push_str(if matches!(title.as_str(), "ml." | "st.") {
            " "
        } else {
            ", "
        });
        name.push_str(title);
    }
    name
}

fn read_full(full: &str, order: NameOrder) -> Name {
    if let Some(name) = around_comma(full) {
        return name;
    }
    let parted = titles::part(full);
    let [first, second] = parted.core.as_slice() else {
        return Name {
            name: full.to_owned(),
            ..Name::default()
        };
    };
    match order {
        NameOrder::Untold => Name {
            name: full.to_owned(),
            ..Name::default()
        },
        NameOrder::GivenFirst => Name {
            name: full.to_owned(),
            given: first.clone(),
            family: second.clone(),
        },
        NameOrder::FamilyFirst => Name {
            name: with_titles(&parted.before, &[second.clone(), first.clone()], &parted.after),
            given: second.clone(),
            family: first.clone(),
        },
    }
}

/// `Kováčová, Žofia` and `Kováčová, Ing. Žofia, PhD.`, but not `Žofia Kováčová, PhD.`.
fn around_comma(full: &str) -> Option<Name> {
    let (left, right) = full.split_once(',')?;
    let (right, tail) = match right.split_once(',') {
        Some((right, tail)) if titles::is_only(tail) => (right, tail),
        Some(_) => return None,
        None => (right, ""),
    };
    if titles::is_only(right) || right.trim().is_empty() {
        return None;
    }
    let (family, given) = (titles::part(left), titles::part(right));
    let before: Vec<String> = family.before.into_iter().chain(given.before).collect();
    let after: Vec<String> = family
        .after
        .into_iter()
        .chain(given.after)
        .chain(titles::only(tail))
        .collect();
    let core: Vec<String> = given.core.iter().chain(&family.core).cloned().collect();
    Some(Name {
        name: with_titles(&before, &core, &after),
        given: given.core.join(" "),
        family: family.core.join(" "),
    })
}
