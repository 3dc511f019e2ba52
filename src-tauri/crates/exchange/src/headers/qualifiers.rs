//! Words of a heading that say which one, not what.

use super::Place;

const WORK: &[&str] = &[
    "work",
    "business",
    "office",
    "praca",
    "praci",
    "prace",
    "pracovny",
    "pracovna",
    "pracovne",
    "pracovni",
    "zamestnanie",
    "zamestnania",
    "zamestnani",
    "zam",
    "firemny",
    "firemna",
    "firemne",
    "firemni",
    "sluzobny",
    "sluzobna",
    "sluzebni",
    "kancelaria",
    "kancelare",
];
const HOME: &[&str] = &[
    "home", "personal", "private", "domov", "domu", "doma", "domaci", "domaca", "bydlisko", "bydliska",
    "bydliste", "sukromny", "sukromna", "sukromne", "soukromy", "soukroma", "osobny", "osobna", "osobni",
];
const OTHER: &[&str] = &[
    "other",
    "iny",
    "ina",
    "ine",
    "jiny",
    "jina",
    "jine",
    "alternativny",
    "alternativni",
    "dalsi",
    "dalsia",
];
const MOBILE: &[&str] = &[
    "mobile", "mobil", "mobilny", "mobilne", "mobilni", "cell", "cellular", "gsm",
];
/// The firm's own: a place only beside another word (`Telefón firma`), else a company (`Firma`).
const FIRM: &[&str] = &[
    "company",
    "firma",
    "firmy",
    "spolocnost",
    "spolocnosti",
    "spolecnost",
    "spolecnosti",
    "organization",
    "organizacie",
];
const FIRST: &[&str] = &[
    "primary", "primarny", "primarna", "prvy", "prva", "prvni", "hlavny", "hlavna", "hlavni", "main",
    "default",
];
const SECOND: &[&str] = &["secondary", "second", "druhy", "druha", "druhe"];
/// Words without meaning of their own.
const EMPTY: &[&str] = &[
    "value",
    "do",
    "na",
    "v",
    "customer",
    "contact",
    "kontaktny",
    "kontaktni",
    "kontaktna",
    "mailing",
];

pub(super) struct Parted {
    pub place: Place,
    pub ordinal: u8,
    /// What is left, the firm's words included.
    pub rest: String,
    /// What is left without them; `None` where there were none.
    pub without_firm: Option<String>,
}

/// Parts a key into qualifiers and the rest.
pub(super) fn part(key: &str) -> Parted {
    let mut parted = Parted {
        place: Place::Any,
        ordinal: 1,
        rest: String::new(),
        without_firm: None,
    };
    let mut bare = String::new();
    let mut firm = false;
    for word in key.split(' ') {
        if parted.take(word) {
            continue;
        }
        keep(&mut parted.rest, word);
        if FIRM.contains(&word) {
            firm = true;
        } else {
            keep(&mut bare, word);
        }
    }
    parted.without_firm = firm.then_some(bare);
    parted
}

fn keep(rest: &mut String, word: &str) {
    if !rest.is_empty() {
        rest.push(' ');
    }
    rest.push_str(word);
}

impl Parted {
    fn take(&mut self, word: &str) -> bool {
        let place = match word {
            w if MOBILE.contains(&w) => Place::Mobile,
            w if WORK.contains(&w) => Place::Work,
            w if HOME.contains(&w) => Place::Home,
            w if OTHER.contains(&w) => Place::Other,
            w if FIRST.contains(&w) => return true,
            w if SECOND.contains(&w) => {
                self.ordinal = 2;
                return true;
            }
            w if EMPTY.contains(&w) => return true,
            w => return self.number(w),
        };
        // "Pracovný mobil" is a mobile.
        if self.place != Place::Mobile {
            self.place = place;
        }
        true
    }

    fn number(&mut self, word: &str) -> bool {
        match word.parse::<u8>() {
            Ok(n @ 1..=9) => {
                self.ordinal = n;
                true
            }
            _ => false,
        }
    }
}

/// The place told by the words of a key that the vocabulary knows whole (`mobile phone`).
pub(super) fn place_in(key: &str) -> Place {
    let parted = part(key);
    if parted.place == Place::Any && parted.without_firm.is_some() {
        Place::Work
    } else {
        parted.place
    }
}
