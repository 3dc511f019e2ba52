//! Recognising column headings.
//!
//! A heading is folded to a key, then parted into words that qualify (work, home, mobile, a number) and words that
//! name a thing. So `Ulica (bydlisko)`, `Home Street` and `Address 1 - Street` need one entry in the vocabulary, not
//! one for each program, version and language.
//!
//! What is *not* here matters as much: consent words (`Newsletter`, `Súhlas`) are never mapped by themselves, since a
//! tick in a list proves nothing (Art. 7(1)), and a birth-number column is known only so that it can be refused.

mod key;
mod qualifiers;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use key::key;
pub use vocabulary::Concept;

/// Which of several addresses or phones a column belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// Not said.
    Any,
    /// At work.
    Work,
    /// At home.
    Home,
    /// Another.
    Other,
    /// A mobile phone.
    Mobile,
}

/// A heading that means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What the column holds.
    pub concept: Concept,
    /// Which one of several.
    pub place: Place,
    /// Its number among several, 1 where none is said.
    pub ordinal: u8,
    /// A word that also means other things (`Názov`, `Role`): gives way to a plain one.
    pub weak: bool,
}

/// What a heading means, or `None`.
pub fn recognise(header: &str) -> Option<Found> {
    let key = key(header);
    if key.is_empty() || key.len() > 80 {
        return None;
    }
    let key = match key.strip_prefix("person ") {
        // Pipedrive puts the table before the column; "Person" alone is a name.
        Some(rest) if header.contains(" - ") => rest,
        _ => key.as_str(),
    };
    if let Some((concept, weak)) = vocabulary::look_up(key) {
        let place = if concept == Concept::Phone {
            qualifiers::place_in(key)
        } else {
            Place::Any
        };
        return Some(Found {
            concept,
            place,
            ordinal: 1,
            weak,
        });
    }
    let parted = qualifiers::part(key);
    let (concept, weak, place) = named(&parted)?;
    // A birth number "at work" is still one, but "work given name" is no heading of ours.
    let fits = concept.can_be_several() || place == Place::Any || concept == Concept::BirthNumber;
    fits.then_some(Found {
        concept,
        place,
        ordinal: parted.ordinal,
        weak,
    })
}

fn named(parted: &qualifiers::Parted) -> Option<(Concept, bool, Place)> {
    if parted.rest.is_empty() {
        return (parted.place == Place::Mobile).then_some((Concept::Phone, false, Place::Mobile));
    }
    if let Some((concept, weak)) = vocabulary::look_up(&parted.rest) {
        return Some((concept, weak, parted.place));
    }
    // "Telefón firma" is a phone at work; "Firma / spoločnosť" is twice a company.
    let bare = parted.without_firm.as_deref()?;
    if bare.is_empty() {
        return Some((Concept::Company, false, parted.place));
    }
    let (concept, weak) = vocabulary::look_up(bare)?;
    let place = if parted.place == Place::Any {
        Place::Work
    } else {
        parted.place
    };
    Some((concept, weak, place))
}
