//! One form for each kind of value.

use proptest::prelude::*;

use super::date::{DateValue, NoDate, SlashOrder};
use super::{address, consent, date, email, iban, phone, postcode, text, titles};

#[test]
fn emails() {
    for (written, expected) in [
        (" Zofia@Firma.Example ", Some("Zofia@Firma.Example")),
        ("mailto:zofia@firma.example", Some("zofia@firma.example")),
        ("zofia＠firma.example", Some("zofia@firma.example")),
        ("<zofia@firma.example>", Some("zofia@firma.example")),
        ("o'brien+x@firma.example", Some("o'brien+x@firma.example")),
        ("žofia@domček.example", Some("žofia@domček.example")),
        ("zofia@firma.example.", Some("zofia@firma.example")),
        ("zofia@firma", None),
        ("zofia@@firma.example", None),
        ("zofia(at)firma.example", None),
        ("zofia kovacova@firma.example", None),
        (".zofia@firma.example", None),
        ("zofia..k@firma.example", None),
        ("zofia@-firma.example", None),
        ("zofia@192.168.1.1", None),
        ("@firma.example", None),
        ("", None),
    ] {
        assert_eq!(email::normalise(written).as_deref(), expected, "{written:?}");
    }
    assert_eq!(email::compare_key(" ZOFIA@Firma.Example"), "zofia@firma.example");
    assert_eq!(
        email::compare_key("STRASSE@Größe.example"),
        email::compare_key("straße@grösse.example")
    );
    for (cell, expected) in [
        ("a@x.example ::: b@x.example", vec!["a@x.example", "b@x.example"]),
        (
            "a@x.example; b@x.example, c@x.example",
            vec!["a@x.example", "b@x.example", "c@x.example"],
        ),
        ("a@x.example b@x.example", vec!["a@x.example", "b@x.example"]),
        ("Žofia Kováčová <a@x.example>", vec!["a@x.example"]),
        ("zofia k@x.example", vec!["zofia k@x.example"]),
    ] {
        assert_eq!(email::split(cell), expected, "{cell}");
    }
}

#[test]
fn phones() {
    for (written, expected) in [
        ("0905 123 456", Some("+421905123456")),
        ("0905/123 456", Some("+421905123456")),
        ("0905123456", Some("+421905123456")),
        ("905123456", Some("+421905123456")),
        ("+421 905 123 456", Some("+421905123456")),
        ("+421 (0)905 123 456", Some("+421905123456")),
        ("00421905123456", Some("+421905123456")),
        ("421905123456", Some("+421905123456")),
        ("(02) 5441 1234", Some("+421254411234")),
        ("02/5441 1234", Some("+421254411234")),
        ("055/622 12 34 kl. 12", Some("+421556221234")),
        ("tel.: 055/622 12 34", Some("+421556221234")),
        ("tel:+421-905-123-456;ext=1", Some("+421905123456")),
        ("+420 603 123 456", Some("+420603123456")),
        ("00420603123456", Some("+420603123456")),
        ("+43 1 5134567", Some("+4315134567")),
        ("112", None),
        ("6221234", None),
        ("0905 123 45", None),
        ("+421 905 123 456 7890", None),
    ] {
        let number = phone::normalise(written, "SK").unwrap_or_else(|| panic!("{written} has digits"));
        assert_eq!(number.e164.as_deref(), expected, "{written}");
    }
    for none in ["na vyžiadanie", "", "12", "4,21905E+11", "4.21905e11"] {
        assert!(phone::normalise(none, "SK").is_none(), "{none}");
    }
    assert_eq!(
        phone::normalise("603 123 456", "CZ")
            .and_then(|p| p.e164)
            .as_deref(),
        Some("+420603123456")
    );
    for (cell, expected) in [
        ("0905 123 456, 02/5441 1234", vec!["0905 123 456", "02/5441 1234"]),
        (
            "0905 123 456 / 0911 222 333",
            vec!["0905 123 456", "0911 222 333"],
        ),
        ("055/622 12 34", vec!["055/622 12 34"]),
        ("a ::: b", vec!["a", "b"]),
    ] {
        assert_eq!(phone::split(cell), expected, "{cell}");
    }
}

#[test]
fn dates() {
    use SlashOrder::{DayFirst, MonthFirst, Unknown};
    for (written, order, expected) in [
        ("12. 4. 1985", Unknown, Ok("1985-04-12")),
        ("12.04.1985", Unknown, Ok("1985-04-12")),
        ("12.4.1985 0:00", Unknown, Ok("1985-04-12")),
        ("12.4.1985 00:00:00", Unknown, Ok("1985-04-12")),
        ("1985-04-12", Unknown, Ok("1985-04-12")),
        ("1985-04-12T00:00:00Z", Unknown, Ok("1985-04-12")),
        ("19850412", Unknown, Ok("1985-04-12")),
        ("1985.04.12.", Unknown, Ok("1985-04-12")),
        ("1985/04/12", Unknown, Ok("1985-04-12")),
        ("12-04-1985", Unknown, Ok("1985-04-12")),
        ("12. apríla 1985", Unknown, Ok("1985-04-12")),
        ("12. dubna 1985", Unknown, Ok("1985-04-12")),
        ("12 April 1985", Unknown, Ok("1985-04-12")),
        ("April 12, 1985", Unknown, Ok("1985-04-12")),
        ("29.2.1984", Unknown, Ok("1984-02-29")),
        ("25/04/1985", Unknown, Ok("1985-04-25")),
        ("04/25/1985", Unknown, Ok("1985-04-25")),
        ("04/05/1985", DayFirst, Ok("1985-05-04")),
        ("04/05/1985", MonthFirst, Ok("1985-04-05")),
        ("04/05/1985", Unknown, Err(NoDate::Ambiguous)),
        ("04/25/1985", DayFirst, Err(NoDate::Bad)),
        ("12. 4.", Unknown, Ok("--04-12")),
        ("--04-12", Unknown, Ok("--04-12")),
        ("--0412", Unknown, Ok("--04-12")),
        ("29. 2.", Unknown, Ok("--02-29")),
        ("12. apríla", Unknown, Ok("--04-12")),
        ("12.4.85", Unknown, Err(NoDate::Bad)),
        ("31.2.1985", Unknown, Err(NoDate::Bad)),
        ("1.1.1850", Unknown, Err(NoDate::Bad)),
        ("31149", Unknown, Err(NoDate::Bad)),
        ("neviem", Unknown, Err(NoDate::Bad)),
        ("0.0.0000", Unknown, Err(NoDate::Empty)),
        ("0/0/00", Unknown, Err(NoDate::Empty)),
        ("", Unknown, Err(NoDate::Empty)),
    ] {
        assert_eq!(
            date::parse(written, order).map(DateValue::to_iso),
            expected.map(str::to_owned),
            "{written:?}"
        );
    }
}

#[test]
fn addresses_postcodes_accounts_consents() {
    for (text, street, code, city, country) in [
        (
            "Hlavná 12, 040 01 Košice",
            "Hlavná 12",
            Some("040 01"),
            Some("Košice"),
            None,
        ),
        (
            "Hlavná 12\nKošice 04001\nSK",
            "Hlavná 12",
            Some("040 01"),
            Some("Košice"),
            Some("SK"),
        ),
        (
            "Mlynská 7, byt 3, SK-040 01 Košice, Slovensko",
            "Mlynská 7, byt 3",
            Some("040 01"),
            Some("Košice"),
            Some("Slovensko"),
        ),
        ("Žbince 145", "Žbince 145", None, None, None),
        ("12345", "12345", None, None, None),
    ] {
        let parts = address::part(text);
        let got = (
            parts.street.as_str(),
            parts.postcode.as_deref(),
            parts.city.as_deref(),
            parts.country.as_deref(),
        );
        assert_eq!(got, (street, code, city, country), "{text}");
    }
    for (written, expected) in [
        ("04001", "040 01"),
        ("040 01", "040 01"),
        ("SK-04001", "040 01"),
        ("CZ 602 00", "602 00"),
        ("4001", "4001"),
        ("A-1010", "A-1010"),
    ] {
        assert_eq!(postcode::normalise(written), expected, "{written}");
    }
    assert_eq!(
        iban::normalise("SK31 1200 0000 1987 4263 7541").as_deref(),
        Some("SK3112000000198742637541")
    );
    assert_eq!(
        iban::normalise("IBAN: sk3112000000198742637541").as_deref(),
        Some("SK3112000000198742637541")
    );
    assert_eq!(iban::normalise("SK3112000000198742637542"), None);
    assert_eq!(iban::normalise("2628123456/1100"), None);
    for (cell, said) in [
        ("áno", consent::Said::Yes("yes".to_owned())),
        ("Súhlasím", consent::Said::Yes("yes".to_owned())),
        ("x", consent::Said::Yes("yes".to_owned())),
        ("12. 3. 2022", consent::Said::Yes("2022-03-12".to_owned())),
        ("nie", consent::Said::No),
        ("FALSE", consent::Said::No),
        ("možno", consent::Said::Unclear),
    ] {
        assert_eq!(consent::read(cell), said, "{cell}");
    }
}

#[test]
fn titles_around_names() {
    for (name, before, core, after) in [
        ("Ing. Žofia Kováčová, PhD.", "Ing.", "Žofia Kováčová", "PhD."),
        (
            "prof. MUDr. Ján Hudák, DrSc., MBA",
            "prof. MUDr.",
            "Ján Hudák",
            "DrSc. MBA",
        ),
        ("Ján Hudák ml.", "", "Ján Hudák", "ml."),
        ("Mgr. et Mgr. Eva Malá", "Mgr.", "et Mgr. Eva Malá", ""),
        ("Žofia Kováčová", "", "Žofia Kováčová", ""),
        ("Art Garfunkel", "", "Art Garfunkel", ""),
        ("Ing.", "", "Ing.", ""),
        ("", "", "", ""),
    ] {
        let parted = titles::part(name);
        let got = (
            parted.before.join(" "),
            parted.core.join(" "),
            parted.after.join(" "),
        );
        assert_eq!(
            got,
            (before.to_owned(), core.to_owned(), after.to_owned()),
            "{name}"
        );
    }
}

#[test]
fn cleaning() {
    for (cell, expected, control) in [
        ("  Žofia\u{A0}", "Žofia", false),
        ("'+421905", "+421905", false),
        ("a\u{0}b", "ab", true),
        ("dva\r\nriadky", "dva\nriadky", false),
        ("a\u{200B}b", "ab", false),
        ("Z\u{30C}ofia", "Žofia", false),
        ("a\u{202E}b", "ab", false),
        ("\u{0}", "", true),
    ] {
        let (cleaned, flaws) = text::clean(cell);
        assert_eq!((cleaned.as_ref(), flaws.control), (expected, control), "{cell:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_taken(text: String) {
        email::split(&text).into_iter().for_each(|p| drop(email::normalise(p)));
        phone::split(&text).into_iter().for_each(|p| drop(phone::normalise(p, "SK")));
        let _ = date::parse(&text, SlashOrder::Unknown);
        let _ = (address::part(&text), postcode::normalise(&text), iban::normalise(&text), consent::read(&text));
        let _ = (titles::part(&text), text::clean(&text));
    }

    #[test]
    fn digits_and_marks_are_taken(text in "[0-9+()/ .;,:x-]{0,30}") {
        if let Some(number) = phone::normalise(&text, "SK").and_then(|p| p.e164) {
            // E.164 is a fixed point: read again it stays.
            let again = phone::normalise(&number, "SK").and_then(|p| p.e164);
            prop_assert_eq!(again.as_deref(), Some(number.as_str()));
        }
        let _ = date::parse(&text, SlashOrder::DayFirst);
    }

    /// The short way for Slovak numbers says what the library says.
    #[test]
    fn slovak_numbers_as_the_library_has_them(number in "(\\+421|00421|421|0|)[2-59][0-9]{8}|0?[0-9]{7,10}") {
        let library = phone::e164_by_library(&number, "SK");
        prop_assert_eq!(phone::normalise(&number, "SK").and_then(|p| p.e164), library);
    }

    #[test]
    fn every_day_in_every_form(days in 0_i64..80_000) {
        let day = chrono::NaiveDate::from_ymd_opt(1881, 1, 1).expect("day") + chrono::Duration::days(days);
        for form in ["%-d. %-m. %Y", "%d.%m.%Y", "%Y-%m-%d", "%Y%m%d", "%d/%m/%Y", "%d-%m-%Y"] {
            let written = day.format(form).to_string();
            prop_assert_eq!(date::parse(&written, SlashOrder::DayFirst), Ok(DateValue::Full(day)), "{}", written);
        }
    }
}
