//! Fictional Slovak and Czech people for the command `seed`, the demo, the bench and tests.
//!
//! Deterministic: the same seed and index give the same person in every version and on every machine. Nothing in it
//! can reach a real person by machine: e-mails and domains end in `.example` (RFC 2606), the bank code 9999 and IČO
//! from 9 up do not exist. Phone numbers are well-formed mobile numbers, since importers check them; do not call them.
//! Every person carries [`SAMPLE_SOURCE`] as its source, by which sample data are found and removed.

mod company;
mod names;
mod places;

use chrono::{Days, NaiveDate};

pub use company::{SampleCompany, company};

use crate::dice::Dice;
use names::{CZ_MEN, CZ_WOMEN, SK_MEN, SK_WOMEN};
use places::{CZ_STREETS, CZ_TOWNS, SK_STREETS, SK_TOWNS};

/// The source of every sample person, in the words of the source field.
pub const SAMPLE_SOURCE: &str = "ukážkové údaje";

/// Distinguishes the numbers of people from those of firms under one seed.
const STREAM: u64 = 0x0e;

/// Where a person or firm is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// Slovakia.
    Sk,
    /// Czechia.
    Cz,
}

impl Country {
    /// ISO 3166-1 alpha-2: `SK`, `CZ`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sk => "SK",
            Self::Cz => "CZ",
        }
    }
}

/// A person who does not exist, with a value for every built-in field. Who seeds a vault stores only what a purpose needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamplePerson {
    /// Counts from 0.
    pub index: u64,
    /// Always [`SAMPLE_SOURCE`].
    pub source: &'static str,
    /// Given name.
    pub given: String,
    /// Surname, in the form for women or men.
    pub family: String,
    /// The firm the person works for.
    pub company: Option<SampleCompany>,
    /// Role in the firm.
    pub position: Option<&'static str>,
    /// Unique, at a domain that ends in `.example`. Nine of ten have one.
    pub email: Option<String>,
    /// Unique, E.164, mobile. Who has no e-mail has a phone.
    pub phone: Option<String>,
    /// Street and number.
    pub street: String,
    /// Town.
    pub city: String,
    /// `NNN NN`.
    pub postcode: String,
    /// Where the person lives.
    pub country: Country,
    /// 1940 to 2007.
    pub birth_date: NaiveDate,
    /// With correct check digits, of a bank that does not exist; without spaces.
    pub iban: String,
    /// Two letters that no series of identity cards has, and six digits.
    pub id_number: String,
}

impl SamplePerson {
    /// Given name and surname.
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}

/// People in order, as many as are taken.
pub fn people(seed: u64) -> impl Iterator<Item = SamplePerson> {
    (0..).map(move |index| person(seed, index))
}

/// The person with this index. The first is always Žofia Kováčová, whom guides and journeys look for.
pub fn person(seed: u64, index: u64) -> SamplePerson {
    let mut dice = Dice::new(seed, STREAM, index);
    let country = if index == 0 || dice.percent(85) {
        Country::Sk
    } else {
        Country::Cz
    };
    let (given, family) = if index == 0 {
        ("Žofia".into(), "Kováčová".into())
    } else {
        name(&mut dice, country)
    };
    // Early firms have more people: a few large ones, many with one or two.
    let firm = dice
        .percent(70)
        .then(|| dice.below(index / 3 + 1))
        .map(|firm| company(seed, firm));
    let has_email = index == 0 || dice.percent(90);
    let email = has_email.then(|| email(&mut dice, &given, &family, firm.as_ref(), index));
    let phone = (!has_email || dice.percent(80)).then(|| phone(country, index));
    let (towns, streets) = match country {
        Country::Sk => (SK_TOWNS, SK_STREETS),
        Country::Cz => (CZ_TOWNS, CZ_STREETS),
    };
    let town = dice.pick(towns);
    SamplePerson {
        index,
        source: SAMPLE_SOURCE,
        given,
        family,
        position: firm.is_some().then(|| {
            dice.pick(if country == Country::Sk {
                SK_POSITIONS
            } else {
                CZ_POSITIONS
            })
        }),
        company: firm,
        email,
        phone,
        street: format!("{} {}", dice.pick(streets), dice.below(180) + 1),
        city: town.name.to_owned(),
        postcode: town.postcode.to_owned(),
        country,
        birth_date: birth_date(&mut dice),
        iban: iban(country, dice.below(10_000_000_000)),
        id_number: format!("ZZ{:06}", dice.below(1_000_000)),
    }
}

/// A name; one woman in thirty has two surnames.
fn name(dice: &mut Dice, country: Country) -> (String, String) {
    let woman = dice.percent(51);
    let names = match (country, woman) {
        (Country::Sk, true) => &SK_WOMEN,
        (Country::Sk, false) => &SK_MEN,
        (Country::Cz, true) => &CZ_WOMEN,
        (Country::Cz, false) => &CZ_MEN,
    };
    let given = dice.pick(names.given).to_owned();
    let (first, second) = (dice.pick(names.family), dice.pick(names.family));
    let double = woman && first != second && dice.below(30) == 0;
    (
        given,
        if double {
            format!("{first}-{second}")
        } else {
            first.to_owned()
        },
    )
}

/// The index in it makes it unique; the first person has none.
fn email(dice: &mut Dice, given: &str, family: &str, firm: Option<&SampleCompany>, index: u64) -> String {
    let number = if index == 0 {
        String::new()
    } else {
        index.to_string()
    };
    let name = format!("{}.{}{number}", text::fold(given), text::fold(family));
    match firm {
        Some(firm) if dice.percent(75) => format!("{name}@{}", firm.domain),
        _ => format!(
            "{name}@{}.example",
            dice.pick(&["posta", "schranka", "obalka", "domov"])
        ),
    }
}

/// Unique for seven (Czechia: ten) million people: consecutive indexes are spread by a step that shares no factor
/// with the size of the series.
fn phone(country: Country, index: u64) -> String {
    const STEP: u64 = 2_654_431;
    match country {
        Country::Sk => format!("+42195{}", 2_000_000 + (index % 7_000_000) * STEP % 7_000_000),
        Country::Cz => format!("+42079{:07}", (index % 10_000_000) * STEP % 10_000_000),
    }
}

fn birth_date(dice: &mut Dice) -> NaiveDate {
    const DAYS: u64 = 68 * 365 + 17; // to 31 December 2007
    let first = NaiveDate::from_ymd_opt(1940, 1, 1).unwrap_or_default();
    first
        .checked_add_days(Days::new(dice.below(DAYS)))
        .unwrap_or(first)
}

/// An IBAN of the bank with the code 9999. Check digits by ISO 7064, modulo 97.
pub(crate) fn iban(country: Country, account: u64) -> String {
    let bban = format!("9999000000{account:010}");
    let letters = match country {
        Country::Sk => "2820",
        Country::Cz => "1235",
    };
    let remainder = format!("{bban}{letters}00")
        .bytes()
        .fold(0_u32, |remainder, digit| {
            (remainder * 10 + u32::from(digit.wrapping_sub(b'0'))) % 97
        });
    format!("{}{:02}{bban}", country.code(), 98 - remainder)
}

const SK_POSITIONS: &[&str] = &[
    "konateľ",
    "vedúca predajne",
    "účtovníčka",
    "nákup",
    "asistentka",
    "majster",
    "obchodná zástupkyňa",
    "sklad",
    "riaditeľ",
    "technik",
];
const CZ_POSITIONS: &[&str] = &[
    "jednatel",
    "vedoucí prodejny",
    "účetní",
    "nákup",
    "asistentka",
    "mistr",
    "obchodní zástupce",
    "ředitel",
];

#[cfg(test)]
mod tests;
