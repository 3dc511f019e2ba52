//! Sample people are the same for ever, well-formed and recognisable as samples.

use super::*;
use std::collections::HashSet;

const SEED: u64 = 20_260_603;

#[test]
fn the_same_seed_gives_the_same_people_in_every_version() {
    let line = |person: SamplePerson| {
        let firm = person.company.as_ref().map_or("–", |firm| firm.name.as_str());
        format!(
            "{} | {firm} | {} | {}",
            person.name(),
            person.city,
            person.birth_date
        )
    };
    let lines: Vec<String> = people(1).take(4).map(line).collect();
    assert_eq!(
        lines,
        [
            "Žofia Kováčová | – | Piešťany | 1974-01-13",
            "Milan Horváth | Stavebniny Klások | Prievidza | 1951-01-03",
            "Drahomíra Záhradníková | Stavebniny Klások | Zvolen | 2004-01-24",
            "Július Slávik | Reštaurácia Smrekovec, k. s. | Žilina | 1945-12-25",
        ]
    );
    assert_ne!(person(1, 5), person(2, 5), "another seed, other people");
    assert_eq!(people(1).nth(5).unwrap(), person(1, 5));
}

#[test]
fn the_first_person_can_be_found_by_guides_and_journeys() {
    for seed in [0, 1, SEED, u64::MAX] {
        let first = person(seed, 0);
        assert_eq!(first.name(), "Žofia Kováčová");
        assert!(first.email.unwrap().starts_with("zofia.kovacova@"));
    }
}

#[test]
fn nothing_reaches_a_real_person() {
    for person in people(SEED).take(5000) {
        assert_eq!(person.source, SAMPLE_SOURCE);
        let email = person
            .email
            .iter()
            .all(|email| email.ends_with(".example") && email.is_ascii());
        assert!(email, "{:?}", person.email);
        assert_eq!(person.iban.get(4..8), Some("9999"), "a bank that does not exist");
    }
}

#[test]
fn values_are_well_formed() {
    for person in people(SEED).take(5000) {
        assert!(
            person.email.is_some() || person.phone.is_some(),
            "{}: no way to reach",
            person.index
        );
        if let Some(phone) = &person.phone {
            let parsed = phonenumber::parse(None, phone).unwrap();
            assert!(phonenumber::is_valid(&parsed), "{phone}");
        }
        assert!(person.iban.parse::<iban::Iban>().is_ok(), "{}", person.iban);
        let digits: Vec<_> = person.postcode.split(' ').map(str::len).collect();
        assert_eq!(digits, [3, 2], "{}", person.postcode);
        assert!(("1940-01-01"..="2007-12-31").contains(&person.birth_date.to_string().as_str()));
    }
}

#[test]
fn addresses_and_phones_are_unique() {
    let (mut emails, mut phones) = (HashSet::new(), HashSet::new());
    for person in people(SEED).take(100_000) {
        assert!(
            person.email.is_none_or(|email| emails.insert(email)),
            "{}: e-mail twice",
            person.index
        );
        assert!(
            person.phone.is_none_or(|phone| phones.insert(phone)),
            "{}: phone twice",
            person.index
        );
    }
}

#[test]
fn women_and_men_have_their_surnames() {
    for (women, men) in [(&SK_WOMEN, &SK_MEN), (&CZ_WOMEN, &CZ_MEN)] {
        assert_eq!(women.family.len(), men.family.len(), "a form for each");
        for (woman, man) in women.family.iter().zip(men.family) {
            let ending =
                woman.ends_with("ová") || woman.ends_with('á') || *woman == "Mĺkva" || woman.ends_with("ska");
            assert!(ending || woman == man || *woman == "Biela", "{man}: {woman}");
            let (woman, man) = (text::fold(woman), text::fold(man));
            assert_eq!(
                woman.chars().next(),
                man.chars().next(),
                "{man}: {woman}: the lists are out of step"
            );
        }
    }
}

#[test]
fn a_list_looks_like_a_list() {
    let people: Vec<_> = people(SEED).take(2000).collect();
    let share = |of: fn(&SamplePerson) -> bool| {
        people.iter().filter(|person| of(person)).count() * 100 / people.len()
    };
    assert!((80..=90).contains(&share(|person| person.country == Country::Sk)));
    assert!((65..=75).contains(&share(|person| person.company.is_some())));
    assert!((45..=58).contains(&share(|person| person.family.ends_with('á'))));
    assert!(
        share(|person| !person.name().is_ascii()) > 70,
        "diacritics are daily life"
    );
    let firms: HashSet<_> = people
        .iter()
        .filter_map(|person| person.company.as_ref())
        .map(|firm| firm.index)
        .collect();
    assert!((150..700).contains(&firms.len()), "{} firms", firms.len());
}

/// GOALS.md: only a release build says anything about speed.
#[test]
#[cfg(not(debug_assertions))]
fn a_hundred_thousand_people_take_less_than_a_second() {
    let start = std::time::Instant::now();
    let letters: usize = people(SEED).take(100_000).map(|person| person.family.len()).sum();
    assert!(
        start.elapsed().as_millis() < 1000,
        "{:?} for {letters} letters",
        start.elapsed()
    );
}
