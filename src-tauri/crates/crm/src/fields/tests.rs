use std::collections::HashSet;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::testing::{acts_since_founding, founded, read, refused, write};

const NONE: [&str; 0] = [];

fn today() -> NaiveDate {
    "2026-06-03".parse().unwrap()
}

fn field(key: &str) -> Field {
    let field = built_in::fields(Instant(0))
        .into_iter()
        .find(|field| field.key == key);
    field.unwrap_or_else(|| panic!("no field {key}"))
}

fn checked(key: &str, raw: &str) -> Result<(String, Option<String>), &'static str> {
    check_value(&field(key), raw, today())
        .map(|checked| (checked.value, checked.norm))
        .map_err(|refusal| refusal.code)
}

#[test]
fn values_are_checked_by_kind() {
    for (key, raw, expected) in [
        ("name", "  Žofia \t Kováčová\n", Ok("Žofia Kováčová")),
        ("name", "Kova\u{301}c\u{30c}ova\u{301}", Ok("Kováčová")),
        ("name", " \u{a0} ", Err("empty-value")),
        ("name", "Ján\u{7}", Err("bad-characters")),
        ("name", "Ján\u{202e}kohút", Err("bad-characters")),
        ("email", "Zofia@Klasok.Example", Ok("Zofia@Klasok.Example")),
        (
            "email",
            "žofia.kováčová@klások.example",
            Ok("žofia.kováčová@klások.example"),
        ),
        (
            "email",
            "o'neill+tag@a-b.c.example",
            Ok("o'neill+tag@a-b.c.example"),
        ),
        ("email", "zofia", Err("bad-email")),
        ("email", "zofia@klasok", Err("bad-email")),
        ("email", "zofia@@klasok.example", Err("bad-email")),
        ("email", "zofia@klasok..example", Err("bad-email")),
        ("email", "zofia@-klasok.example", Err("bad-email")),
        ("email", ".zofia@klasok.example", Err("bad-email")),
        ("email", "zo fia@klasok.example", Err("bad-email")),
        ("email", "zofia@1.2.3.4", Err("bad-email")),
        ("phone", "0905 123 456", Ok("0905 123 456")),
        ("phone", "nula devať", Err("bad-phone")),
        ("phone", "158", Err("bad-phone")),
        ("phone", "+42190512345678901", Err("bad-phone")),
        ("birth_date", "3. 5. 1990", Ok("1990-05-03")),
        ("birth_date", "3. mája 1990", Ok("1990-05-03")),
        ("birth_date", "1990-05-03", Ok("1990-05-03")),
        ("birth_date", "3. 6. 2026", Ok("2026-06-03")),
        ("birth_date", "4. 6. 2026", Err("future-date")),
        ("birth_date", "31. 2. 1990", Err("bad-date")),
        ("birth_date", "5. 1990", Err("bad-date")),
        ("birthday", "3. 5.", Ok("--05-03")),
        ("birthday", "3. mája", Ok("--05-03")),
        ("birthday", "29. 2.", Ok("--02-29")),
        ("birthday", "--0503", Ok("--05-03")),
        ("birthday", "--05-03", Ok("--05-03")),
        ("birthday", "3. 5. 1990", Ok("1990-05-03")),
        ("birthday", "30. 2.", Err("bad-date")),
        (
            "iban",
            "sk31 1200 0000 1987 4263 7541",
            Ok("SK31 1200 0000 1987 4263 7541"),
        ),
        ("iban", "SK3112000000198742637542", Err("bad-iban")),
        ("ico", "36 421 928", Ok("36 421 928")),
        ("ico", "36421929", Err("bad-company-number")),
        ("ico", "3642192", Err("bad-company-number")),
        ("tax_number", "2020123456", Ok("2020123456")),
        ("tax_number", "SK2020123456", Ok("SK2020123456")),
        ("tax_number", "1", Err("bad-tax-number")),
        (
            "website",
            "klasok.example/pult?x=1",
            Ok("klasok.example/pult?x=1"),
        ),
        (
            "website",
            "https://klasok.example:8080",
            Ok("https://klasok.example:8080"),
        ),
        ("website", "javascript:alert(1)", Err("bad-url")),
        ("website", "ftp://klasok.example", Err("bad-url")),
        ("country", "Slovensko", Ok("Slovensko")),
        ("country", "SR", Ok("SR")),
        ("country", "12", Err("bad-country")),
        ("postcode", "974 01", Ok("974 01")),
        ("postcode", "SW1A 1AA", Ok("SW1A 1AA")),
        ("postcode", "Martin", Err("bad-postcode")),
        ("language", "SK", Ok("sk")),
        ("language", "en_gb", Ok("en-GB")),
        ("language", "slovensky", Err("bad-language")),
    ] {
        let got = checked(key, raw).map(|(value, _)| value);
        assert_eq!(got.as_deref().map_err(|code| *code), expected, "{key} {raw:?}");
    }
    let long = "a".repeat(501);
    assert_eq!(checked("position", &long).unwrap_err(), "too-long");
}

#[test]
fn addresses_are_compared_in_one_form() {
    for (key, raw, norm) in [
        ("email", " Žofia@KLASOK.example ", "žofia@klasok.example"),
        ("email", "Ｚofia@klasok.example", "zofia@klasok.example"),
        ("email", "Strauß@klasok.example", "strauss@klasok.example"),
        ("phone", "0905 123 456", "+421905123456"),
        ("phone", "0905/123456", "+421905123456"),
        ("phone", "+421 905 123 456", "+421905123456"),
        ("phone", "00421 905 123 456", "+421905123456"),
        ("phone", "+421 (0)905 123 456", "+421905123456"),
        ("phone", "+421 999 004 821", "+421999004821"),
        ("phone", "+420 603 123 456", "+420603123456"),
        ("phone", "+44 20 7946 0018", "+442079460018"),
        ("phone", "02/5941 1111", "+421259411111"),
    ] {
        assert_eq!(checked(key, raw).unwrap().1.as_deref(), Some(norm), "{raw:?}");
    }
}

#[test]
fn refusals_name_the_field_and_no_value() {
    let refusal = check_value(&field("birth_date"), "31. 2. 1990", today())
        .err()
        .unwrap();
    assert_eq!(refusal.field.as_deref(), Some("birth_date"));
    let details = refusal.details.unwrap().to_string();
    assert!(
        details.contains("birth_date") && !details.contains("1990"),
        "{details}"
    );
}

#[test]
fn a_new_vault_has_the_built_in_fields() {
    let vault = founded();
    read(&vault, |r| {
        let catalogue = catalogue(r)?;
        assert_eq!(
            catalogue.iter().count(),
            built_in::COUNT,
            "no row of the table was lost"
        );
        let class = |key: &str| catalogue.get(key).map(|field| field.class);
        for key in ["name", "given", "family", "company", "email"] {
            assert_eq!(class(key), Some(FieldClass::Minimal), "{key}");
        }
        for key in [
            "phone", "email2", "phone2", "street", "city", "postcode", "country", "position", "birthday",
            "website",
        ] {
            assert_eq!(class(key), Some(FieldClass::OnDemand), "{key}");
        }
        for key in ["birth_date", "iban", "id_number"] {
            assert_eq!(class(key), Some(FieldClass::Protected), "{key}");
        }
        let hinted: HashSet<&str> = catalogue
            .iter()
            .filter(|f| f.hint)
            .map(|f| f.key.as_str())
            .collect();
        assert_eq!(hinted, HashSet::from(["phone", "phone2", "iban", "id_number"]));
        let again: HashSet<&str> = catalogue
            .iter()
            .filter(|f| f.reauth)
            .map(|f| f.key.as_str())
            .collect();
        assert_eq!(again, HashSet::from(["iban", "id_number"]));
        assert!(
            catalogue
                .iter()
                .all(|f| f.label_sk != f.label_en || f.key == "email"),
            "labels in both languages"
        );
        Ok(())
    });
}

fn shoe_size() -> NewField {
    NewField {
        key: "shoe_size".into(),
        label_sk: "Veľkosť obuvi".into(),
        label_en: "Shoe size".into(),
        class: Some(FieldClass::OnDemand),
        category: "other".into(),
        purposes: vec!["contract".into()],
        retention: "P3Y".into(),
        ..NewField::default()
    }
}

#[test]
fn a_field_needs_a_purpose_a_category_and_a_retention() {
    let vault = founded();
    type Spoil = fn(&mut NewField);
    for (spoil, code) in [
        ((|f| f.key = "Shoe".into()) as Spoil, "bad-key"),
        (|f| f.key = String::new(), "bad-key"),
        (|f| f.key = "a".repeat(41), "bad-key"),
        (|f| f.key = "note".into(), "bad-key"),
        (|f| f.key = "iban".into(), "field-exists"),
        (|f| f.label_sk = " ".into(), "empty-label"),
        (|f| f.class = None, "class-required"),
        (|f| f.category = String::new(), "category-required"),
        (|f| f.category = "shoes".into(), "bad-category"),
        (|f| f.origin = "guessed".into(), "bad-origin"),
        (|f| f.kind = "guessed".into(), "bad-kind"),
        (|f| f.purposes = vec![], "purpose-required"),
        (|f| f.purposes = vec!["dancing".into()], "unknown-purpose"),
        (|f| f.retention = String::new(), "retention-required"),
        (|f| f.retention = "3 years".into(), "bad-retention"),
        (|f| f.category = "special".into(), "special-must-be-protected"),
        (
            |f| {
                f.category = "special".into();
                f.class = Some(FieldClass::Protected);
            },
            "article-9-missing",
        ),
    ] {
        let mut new = shoe_size();
        spoil(&mut new);
        assert_eq!(refused(write(&vault, |w| add(w, &new))), code);
    }
    assert_eq!(acts_since_founding(&vault), NONE, "nothing was added");

    let field = write(&vault, |w| add(w, &shoe_size())).unwrap();
    assert!(!field.built_in && !field.hint && !field.reauth);
    assert_eq!(refused(write(&vault, |w| add(w, &shoe_size()))), "field-exists");
    assert_eq!(acts_since_founding(&vault), ["field-added"]);
    read(&vault, |r| {
        assert_eq!(catalogue(r)?.iter().last(), Some(&field), "it stands last");
        assert!(
            purposes::allows(r, "contract", "shoe_size")? && !purposes::allows(r, "newsletter", "shoe_size")?
        );
        Ok(())
    });
}

proptest! {
    #[test]
    fn no_text_makes_a_check_panic_and_what_is_taken_is_taken_again(
        raw in "\\PC{0,24}|[0-9+ ()/.-]{0,20}|[a-z@.+-]{0,20}|[A-Z]{2}[0-9 ]{0,30}|--[0-9-]{0,6}|.{0,12}",
        key in proptest::sample::select(built_in::KEYS.to_vec()),
    ) {
        let field = field(key);
        if let Ok(once) = check_value(&field, &raw, today()) {
            let again = check_value(&field, &once.value, today());
            prop_assert!(again.is_ok_and(|again| again == once), "{key} {raw:?}");
            prop_assert!(!once.value.is_empty() && !once.value.chars().any(char::is_control));
        }
    }

    #[test]
    fn every_form_of_a_slovak_mobile_is_the_same_number(
        a in "9[0-9]{2}", b in "[0-9]{3}", c in "[0-9]{3}", spaces in "[ /.-]{1}",
    ) {
        let digits = format!("{a}{b}{c}");
        let norm = Some(format!("+421{digits}"));
        for written in [
            format!("0{digits}"),
            format!("0{a}{spaces}{b}{spaces}{c}"),
            format!("+421{a}{spaces}{b}{spaces}{c}"),
            format!("00421 {a} {b} {c}"),
        ] {
            prop_assert_eq!(norm_phone(&written), norm.clone(), "{}", written);
        }
    }
}
