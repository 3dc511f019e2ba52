//! Who may be the same person, scored and explained. On demand: nothing of it is stored.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use uuid::Uuid;
use vault::Read;
use vault::census::Class;

use super::{Pair, store};
use crate::error::CrmError;
use crate::private::Private;

/// Why two records may be the same person's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reason {
    /// The same e-mail.
    Email,
    /// The same phone, in its international form.
    Phone,
    /// The same name but for case, marks and the order of its words.
    Name,
    /// Nearly the same name.
    SimilarName,
    /// The same company.
    Company,
}

impl Reason {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Name => "name",
            Self::SimilarName => "similar-name",
            Self::Company => "company",
        }
    }

    const fn weight(self) -> u32 {
        match self {
            Self::Email => 60,
            Self::Phone | Self::Name => 40,
            Self::SimilarName => 25,
            Self::Company => 20,
        }
    }
}

/// Two records that may be the same person's.
pub struct Candidate {
    /// The older record.
    pub keep: Uuid,
    /// Its name.
    pub keep_name: Private,
    /// The newer record.
    pub drop: Uuid,
    /// Its name.
    pub drop_name: Private,
    /// Up to 100.
    pub score: u32,
    /// Why, the strongest reason first.
    pub reasons: Vec<Reason>,
}

/// Less is chance: everybody has namesakes.
const LEAST: u32 = 45;
/// A name or company that more people have tells nothing.
const CROWD: usize = 40;
/// Likeness from which names count as nearly the same (Jaro and Winkler).
const ALIKE: f64 = 0.93;

/// The pairs that score highest.
///
/// # Errors
/// Of the vault only.
pub fn duplicates(r: &Read<'_>, limit: usize) -> Result<Vec<Candidate>, CrmError> {
    let mut found: BTreeMap<Pair, BTreeSet<Reason>> = BTreeMap::new();
    for (pair, email) in store::same_address(r)? {
        let reason = if email { Reason::Email } else { Reason::Phone };
        found.entry(pair).or_default().insert(reason);
    }
    let people = store::names(r)?;
    let known: HashMap<Uuid, usize> = people
        .iter()
        .enumerate()
        .map(|(place, one)| (one.0, place))
        .collect();
    let folded: Vec<(String, Option<String>)> = people
        .iter()
        .map(|(_, name, company)| (words(name), company.as_deref().map(text::fold)))
        .collect();
    let id = |place: usize| people.get(place).map(|one| one.0);
    for group in groups(folded.iter().map(|(name, _)| Some(name.as_str()))) {
        pairs(&group, |a, b| {
            note(&mut found, id(a), id(b), Reason::Name);
        });
    }
    for group in groups(folded.iter().map(|(_, company)| company.as_deref())) {
        pairs(&group, |a, b| {
            let (Some((one, _)), Some((other, _))) = (folded.get(a), folded.get(b)) else {
                return;
            };
            if one != other && strsim::jaro_winkler(one, other) >= ALIKE {
                note(&mut found, id(a), id(b), Reason::SimilarName);
            }
        });
    }
    let mut scored: Vec<(u32, Pair, Vec<Reason>)> = found
        .into_iter()
        .map(|(pair, mut reasons)| {
            let place = |id: Uuid| known.get(&id).and_then(|place| folded.get(*place));
            if let (Some((one, here)), Some((other, there))) = (place(pair.0), place(pair.1)) {
                if here.is_some() && here == there {
                    reasons.insert(Reason::Company);
                }
                if one != other && strsim::jaro_winkler(one, other) >= ALIKE {
                    reasons.insert(Reason::SimilarName);
                }
            }
            let score: u32 = reasons.iter().map(|reason| reason.weight()).sum();
            (score.min(100), pair, reasons.into_iter().collect())
        })
        .filter(|(score, ..)| *score >= LEAST)
        .collect();
    scored.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    scored.truncate(limit);
    let name = |id: Uuid| {
        let name = known.get(&id).and_then(|place| people.get(*place));
        let name = name.map(|one| one.1.clone()).unwrap_or_default();
        Private::new(name, id, "name", Class::Minimal, false).free_text()
    };
    let told = |(score, (keep, drop), reasons)| Candidate {
        keep_name: name(keep),
        drop_name: name(drop),
        keep,
        drop,
        score,
        reasons,
    };
    Ok(scored.into_iter().map(told).collect())
}

/// The words of a name in one order, folded: `Novák Ján` and `jan novak` are alike.
fn words(name: &str) -> String {
    let mut words = text::words(name);
    words.sort_unstable();
    words.join(" ")
}

/// Places of those who are alike, of each group that tells something.
fn groups<'a>(keys: impl Iterator<Item = Option<&'a str>>) -> Vec<Vec<usize>> {
    let mut groups: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, key) in keys.enumerate() {
        if let Some(key) = key.filter(|key| !key.is_empty()) {
            groups.entry(key).or_default().push(place);
        }
    }
    groups.retain(|_, group| (2..=CROWD).contains(&group.len()));
    groups.into_values().collect()
}

fn pairs(group: &[usize], mut each: impl FnMut(usize, usize)) {
    for (at, a) in group.iter().enumerate() {
        for b in group.iter().skip(at + 1) {
            each(*a, *b);
        }
    }
}

fn note(found: &mut BTreeMap<Pair, BTreeSet<Reason>>, a: Option<Uuid>, b: Option<Uuid>, reason: Reason) {
    if let (Some(a), Some(b)) = (a, b) {
        found.entry((a.min(b), a.max(b))).or_default().insert(reason);
    }
}
