use super::*;
use crate::testing::{founded, read, refused, write};

#[test]
fn every_wording_of_the_program_may_be_used() {
    for letter in Letter::ALL {
        for lang in Lang::ALL {
            let body = texts::of(letter, lang);
            assert!(
                checked(letter, body).is_ok(),
                "{letter:?} {lang}: {:?}",
                checked(letter, body)
            );
        }
        let [sk, en] = [Lang::Sk, Lang::En].map(|lang| {
            let mut places = places(texts::of(letter, lang));
            places.sort();
            places
        });
        assert_eq!(sk, en, "{letter:?} says the same in both languages");
    }
}

#[test]
fn what_has_no_value_leaves_no_hole() {
    let values = Values::from([("name", "Anna {text}".to_owned()), ("due", "1. 6.".to_owned())]);
    for (body, filled) in [
        ("Pre {name}: do {due}.", "Pre Anna {text}: do 1. 6.."),
        ("A\n\n{text}\n\nB", "A\n\nB"),
        ("A {text}\n\nB", "A \n\nB"),
        (
            "Zložené { zátvorky } a {Iné} a {",
            "Zložené { zátvorky } a {Iné} a {",
        ),
    ] {
        assert_eq!(fill(body, &values), filled);
    }
    assert_eq!(places("{due} {name} {due} {x y}"), ["due", "name"]);
}

#[test]
fn the_firm_words_its_letters_and_cannot_leave_out_what_the_law_wants() {
    let vault = founded();
    let of_program = read(&vault, |r| wording(r, Letter::Refusal, Lang::Sk));
    assert_eq!(of_program.version, None);
    let say = |version, body: &str| write(&vault, |w| reword(w, Letter::Refusal, Lang::Sk, version, body));
    for (body, code) in [
        ("  ", "empty-wording"),
        ("Nie. {remedy}", "place-missing"),
        ("Nie, lebo {text}.", "place-missing"),
        ("Nie, lebo {text}. {remedy} {surprise}", "unknown-place"),
    ] {
        assert_eq!(refused(say(None, body)), code, "{body}");
    }
    let first = say(None, "Nie, lebo {text}.\n\n{remedy}").unwrap();
    assert_eq!(first.version.as_deref(), Some("1"));
    assert_eq!(
        refused(say(Some("1"), "Nie: {text}. {remedy}")),
        "text-version-taken"
    );
    assert_eq!(refused(say(Some("a b"), "Nie: {text}. {remedy}")), "bad-version");
    say(None, "Nie: {text}. {remedy}").unwrap();
    let now = read(&vault, |r| wording(r, Letter::Refusal, Lang::Sk));
    assert_eq!(
        (now.version.as_deref(), now.body.as_str()),
        (Some("2"), "Nie: {text}. {remedy}")
    );
    assert_eq!(
        read(&vault, |r| wording(r, Letter::Refusal, Lang::En)).version,
        None
    );
    assert_eq!(read(&vault, wordings).len(), 16);
}
