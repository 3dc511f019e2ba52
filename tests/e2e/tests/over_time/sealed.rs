//! No sealed value crosses to the window before its unlock (invariant 3): every message is recorded and looked through.
use std::time::Duration;

use e2e::{App, Lang, Theme, until_within};
use testkit::people::person;
use text::Arg;

const PEOPLE: u64 = 40;
const SEED: u64 = 1;
/// Of Žofia Kováčová, the first of the sample.
const BIRTH: &str = "1985-04-03";
/// As the window shows it.
const BIRTH_SHOWN: &str = "3. 4. 1985";
/// Everything of the sample that is sealed.
fn secrets() -> Vec<String> {
    let mut secrets = vec![BIRTH.to_owned(), BIRTH_SHOWN.to_owned(), person(SEED, 0).iban];
    for index in 0..PEOPLE {
        let one = person(SEED, index);
        secrets.push(one.street);
        // A phone beside an e-mail is sealed; its last four digits are the hint.
        if let (Some(_), Some(phone)) = (&one.email, &one.phone) {
            secrets.push(phone.trim_start_matches('+').to_owned());
        }
    }
    secrets
}

/// Messages to the window that hold one of these.
fn leaks(app: &App, secrets: &[String]) -> Vec<String> {
    let to_window = app
        .traffic()
        .into_iter()
        .filter(|message| message.direction != "request");
    to_window
        .flat_map(|message| {
            let found = secrets
                .iter()
                .filter(|secret| message.body.contains(secret.as_str()));
            found
                .map(|secret| format!("{secret} in {} {}", message.direction, message.name))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn a_sealed_value_crosses_at_its_unlock_and_not_before() {
    let app = App::start_in(Lang::Slovak, Theme::Light, |vault| {
        vault.cli(&[
            "seed",
            "--people",
            &PEOPLE.to_string(),
            "--seed",
            &SEED.to_string(),
        ]);
        let found = vault.cli(&["person", "find", "kovacova", "--limit", "1"]);
        let id = found["people"][0]["id"].as_str().expect("Žofia").to_owned();
        let (birth, iban) = (
            format!("birth_date={BIRTH}"),
            format!("iban={}", person(SEED, 0).iban),
        );
        vault.cli(&["person", "set", &id, &birth, &iban, "--purpose", "contract"]);
    });
    let secrets = secrets();

    // Lists, search, record: the minimum only.
    app.fill_in("people-search", "kovacova");
    app.wait_text("Žofia Kováčová");
    app.click_text("Žofia Kováčová");
    app.press("Enter");
    app.wait("fields-title");
    app.wait("seal-show");
    let label = "Dátum narodenia";
    assert_eq!(leaks(&app, &secrets), Vec::<String>::new());
    assert!(!app.says(BIRTH_SHOWN));
    app.must_be_accessible("person");
    app.screenshot("person-sealed-sk-light");

    // One field, with a reason, for a minute.
    app.click_text(&format!("{} {label}", app.t("seal-show", &[])));
    app.wait("unlock-why");
    app.must_be_accessible("unlock dialog");
    app.screenshot("unlock-dialog-sk-light");
    app.click("unlock-reason-correction");
    app.click_text(&app.t("unlock-submit", &[("minutes", Arg::Integer(1))]));
    app.wait_text(BIRTH_SHOWN);
    app.screenshot("person-open-sk-light");
    let rest: Vec<String> = secrets
        .iter()
        .filter(|secret| **secret != BIRTH && **secret != BIRTH_SHOWN)
        .cloned()
        .collect();
    assert_eq!(
        leaks(&app, &rest),
        Vec::<String>::new(),
        "only what was asked for"
    );

    // It seals by itself, and Rust says so. The page hides the value by its own clock, so either may come first.
    let sealed = until_within(Duration::from_secs(90), || {
        (!app.says(BIRTH_SHOWN) && told_that_nothing_is_open(&app)).then_some(())
    });
    assert!(
        sealed.is_some(),
        "the field does not seal again, or Rust does not say so"
    );
}

/// Whether the last word of Rust on grants is that none is left.
fn told_that_nothing_is_open(app: &App) -> bool {
    app.traffic()
        .into_iter()
        .rfind(|message| message.name == "grants-changed")
        .is_some_and(|told| told.body.contains("\"open\":[]"))
}
