//! Fictional firms.

use super::Country;
use super::places::{CZ_STREETS, CZ_TOWNS, SK_STREETS, SK_TOWNS};
use crate::dice::Dice;

/// A firm that does not exist. Its domain ends in `.example`, its IČO begins with 9, which no register has given out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleCompany {
    /// Counts from 0; the same index gives the same firm.
    pub index: u64,
    /// With its legal form, for example `Pekáreň Klások, s. r. o.`
    pub name: String,
    /// Eight digits with a correct check digit.
    pub ico: String,
    /// Ten digits.
    pub dic: String,
    /// Domain of its e-mails and website.
    pub domain: String,
    /// Street and number.
    pub street: String,
    /// Town.
    pub city: String,
    /// `NNN NN`.
    pub postcode: String,
    /// Where it is.
    pub country: Country,
}

/// Distinguishes the numbers of firms from those of people under one seed.
const STREAM: u64 = 0xc0;

/// The firm with this index.
pub fn company(seed: u64, index: u64) -> SampleCompany {
    let mut dice = Dice::new(seed, STREAM, index);
    let country = if dice.percent(85) {
        Country::Sk
    } else {
        Country::Cz
    };
    let (kinds, towns, streets, forms) = match country {
        Country::Sk => (SK_KINDS, SK_TOWNS, SK_STREETS, SK_FORMS),
        Country::Cz => (CZ_KINDS, CZ_TOWNS, CZ_STREETS, CZ_FORMS),
    };
    let town = dice.pick(towns);
    let called = distinct_name(&mut dice, kinds, index);
    SampleCompany {
        index,
        name: format!("{called}{}", dice.pick(forms)),
        ico: ico(9_000_000 + index % 1_000_000),
        dic: format!("9{:09}", index % 1_000_000_000),
        domain: format!("{}.example", text::words(&called).join("-")),
        street: format!("{} {}", dice.pick(streets), dice.below(180) + 1),
        city: town.name.to_owned(),
        postcode: town.postcode.to_owned(),
        country,
    }
}

/// What the firm does and a name of its own. Two firms never share both: the number that follows is the count of
/// all pairs already used.
fn distinct_name(dice: &mut Dice, kinds: &[&str], index: u64) -> String {
    let kind = dice.pick(kinds);
    let own = usize::try_from(index % OWN_NAMES.len() as u64)
        .ok()
        .and_then(|i| OWN_NAMES.get(i))
        .copied()
        .unwrap_or("");
    match index / OWN_NAMES.len() as u64 {
        0 => format!("{kind} {own}"),
        round => format!("{kind} {own} {}", round + 1),
    }
}

/// Appends the check digit to seven digits: weights 8 to 2, modulo 11.
fn ico(seven: u64) -> String {
    let digits = format!("{seven:07}");
    let sum: u32 = digits
        .chars()
        .zip((2..=8).rev())
        .map(|(digit, weight)| digit.to_digit(10).unwrap_or(0) * weight)
        .sum();
    format!("{digits}{}", (11 - sum % 11) % 10)
}

const SK_FORMS: &[&str] = &[
    ", s. r. o.",
    ", s. r. o.",
    ", s.r.o.",
    ", a. s.",
    ", k. s.",
    "",
    " – živnosť",
];
const CZ_FORMS: &[&str] = &[", s.r.o.", ", s.r.o.", ", a.s.", ", v.o.s.", ""];

const SK_KINDS: &[&str] = &[
    "Pekáreň",
    "Stolárstvo",
    "Autoservis",
    "Kvetinárstvo",
    "Účtovníctvo",
    "Lekáreň",
    "Tesárstvo",
    "Kaviareň",
    "Hotel",
    "Penzión",
    "Poľnodružstvo",
    "Čalúnnictvo",
    "Sklenárstvo",
    "Kníhkupectvo",
    "Záhradníctvo",
    "Zámočníctvo",
    "Cukráreň",
    "Mliekareň",
    "Tlačiareň",
    "Zubná ambulancia",
    "Požičovňa",
    "Reštaurácia",
    "Elektroinštalácie",
    "Stavebniny",
    "Vináreň",
];

const CZ_KINDS: &[&str] = &[
    "Pekařství",
    "Truhlářství",
    "Autoservis",
    "Květinářství",
    "Účetnictví",
    "Lékárna",
    "Kavárna",
    "Penzion",
    "Řeznictví",
    "Knihkupectví",
    "Zahradnictví",
    "Zámečnictví",
    "Cukrárna",
    "Tiskárna",
    "Stavebniny",
];

const OWN_NAMES: &[&str] = &[
    "Klások",
    "Smrekovec",
    "Rýchlik",
    "Nevädza",
    "Šafran",
    "Čučoriedka",
    "Vážka",
    "Včielka",
    "Podhora",
    "Jašterička",
    "Škovránok",
    "Žeriav",
    "Ďateľ",
    "Lienka",
    "Mravec",
    "Kolibrík",
    "Bociania",
    "Jarabina",
    "Konvalinka",
    "Medunka",
    "Mäta",
    "Oriešok",
    "Papraď",
    "Pŕhľava",
    "Rozmarín",
    "Slnečnica",
    "Šípka",
    "Tymian",
    "Veverička",
    "Zvonček",
    "Žaluď",
    "Ľalia",
    "Čajka",
    "Drozd",
    "Fialka",
    "Gaštan",
    "Hrdlička",
    "Ihličie",
    "Jedľa",
    "Kosatec",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn business_numbers_have_their_check_digit() {
        for (seven, whole) in [(2_559_664, "25596641"), (3_576_346, "35763469"), (0, "00000001")] {
            assert_eq!(ico(seven), whole);
        }
        for index in 0..2000 {
            let firm = company(7, index);
            let sum: u32 = firm
                .ico
                .chars()
                .zip([8, 7, 6, 5, 4, 3, 2])
                .map(|(digit, weight)| digit.to_digit(10).unwrap() * weight)
                .sum();
            let check = match sum % 11 {
                0 => '1',
                1 => '0',
                rest => char::from_digit(11 - rest, 10).unwrap(),
            };
            assert_eq!(firm.ico.chars().last(), Some(check), "{}", firm.ico);
            assert!(firm.ico.starts_with('9') && firm.ico.len() == 8 && firm.dic.len() == 10);
        }
    }

    #[test]
    fn no_two_firms_share_a_name_number_or_domain() {
        let firms: Vec<_> = (0..20_000).map(|index| company(1, index)).collect();
        let distinct = |of: fn(&SampleCompany) -> &str| firms.iter().map(of).collect::<HashSet<_>>().len();
        assert_eq!(distinct(|firm| &firm.name), firms.len());
        assert_eq!(distinct(|firm| &firm.ico), firms.len());
        assert_eq!(distinct(|firm| &firm.domain), firms.len());
        assert!(
            firms
                .iter()
                .all(|firm| firm.domain.ends_with(".example") && firm.domain.is_ascii())
        );
    }
}
