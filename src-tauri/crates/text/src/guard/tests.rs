use super::*;
use proptest::prelude::*;

fn kinds(text: &str) -> Vec<&'static str> {
    find(text).iter().map(|found| found.what.as_str()).collect()
}

#[test]
fn finds_and_leaves_alone() {
    for (text, expected) in [
        // Made up: dates and check digits fit, nobody is meant.
        ("Rodné číslo 900203/1234", &["birth-number"][..]),
        ("rč: 900203/1234, volať ráno", &["birth-number"]),
        ("r.č. 9002031234", &["birth-number"]),
        ("pani 905203/1230 chce dub", &["birth-number"]),
        ("905203 1230", &["birth-number"]),
        ("9052031230", &["birth-number"]),
        ("900203/1235", &[]),
        ("900203 / 1236", &["birth-number"]),
        ("900203/1236a", &[]),
        ("X900203/1236", &[]),
        ("905231/1235", &[]),
        ("485203/123", &["birth-number"]),
        ("r. č. 480203/123", &["birth-number"]),
        ("faktúra 240115/001", &[]),
        ("objednávka 2026/048 za 4 380,00 €", &[]),
        ("0905123456", &[]),
        ("+421 905 123 456", &[]),
        ("DIČ 2021222324", &[]),
        ("IČO 36421928", &[]),
        ("účet SK31 1200 0000 1987 4263 7541.", &["iban"]),
        ("sk3112000000198742637541", &["iban"]),
        ("SK3112000000198742637542", &[]),
        (
            "CZ65 0800 0000 1920 0014 5399 a DE89370400440532013000",
            &["iban", "iban"],
        ),
        ("karta 4111 1111 1111 1111", &["card-number"]),
        (
            "4111-1111-1111-1111, 378282246310005",
            &["card-number", "card-number"],
        ),
        ("4111 1111 1111 1112", &[]),
        ("", &[]),
        ("Ľubomíra Vŕšková", &[]),
    ] {
        assert_eq!(kinds(text), expected, "{text}");
    }
}

#[test]
fn masks_birth_numbers_only() {
    let text = "Žofia, rč 905203/1230, účet SK31 1200 0000 1987 4263 7541, dcéra 0552034560.";
    let masked = mask_birth_numbers(text);
    assert_eq!(
        masked,
        "Žofia, rč ••••••/••••, účet SK31 1200 0000 1987 4263 7541, dcéra 0552034560."
    );
    assert!(matches!(mask_birth_numbers("dub, 3 kusy"), Cow::Borrowed(_)));
    assert_eq!(notice(text), [Sensitive::BirthNumber, Sensitive::Iban]);
}

/// A birth number by the rule of the law, made the other way round: from a date.
fn birth_number(days: u64, woman: bool, tail: u64) -> String {
    let day = chrono::NaiveDate::from_ymd_opt(1954, 1, 1).unwrap() + chrono::Days::new(days);
    let month = day.format("%m").to_string().parse::<u64>().unwrap() + if woman { 50 } else { 0 };
    let head: u64 = format!("{}{month:02}{}", day.format("%y"), day.format("%d"))
        .parse()
        .unwrap();
    let nine = head * 1000 + tail;
    let check = nine % 11 % 10;
    format!("{head:06}/{tail:03}{check}")
}

proptest! {
    #[test]
    fn every_birth_number_since_1954_is_found(days in 0..26_000_u64, woman: bool, tail in 0..1000_u64) {
        let number = birth_number(days, woman, tail);
        prop_assert_eq!(kinds(&format!("číslo {number}.")), ["birth-number"]);
        let masked = mask_birth_numbers(&number).into_owned();
        prop_assert_eq!(masked, MASK);
        let together = number.replace('/', "");
        prop_assert_eq!(kinds(&together).is_empty(), together.starts_with('0'));
        prop_assert_eq!(kinds(&format!("RČ {together}")), ["birth-number"]);
    }

    #[test]
    fn findings_are_in_order_and_on_borders(text in "\\PC{0,30}|[0-9A-Z/ –č.-]{0,60}") {
        let mut last = 0;
        for found in find(&text) {
            prop_assert!(last <= found.at.start && found.at.start < found.at.end);
            prop_assert!(text.get(found.at.clone()).is_some());
            last = found.at.end;
        }
        let masked = mask_birth_numbers(&text).into_owned();
        prop_assert!(!notice(&masked).contains(&Sensitive::BirthNumber), "{masked}");
    }
}
