//! What becomes of a breach: the register, the decisions, the clock, the advice of Article 34(3)(a), the letters.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::advice::{Known, State, advise};
use super::*;
use crate::disclosure;
use crate::testing::{TempVault, acts, founded, person, read, refused, write};

const AWARE: &str = "2026-03-27T22:00:00+01:00";

/// A breach in a vault whose clock stands an hour after the firm became aware of it.
fn breached(what: What) -> (TempVault, Breach) {
    let vault = founded();
    person(&vault, "Anna Malá", "contract");
    person(&vault, "Boris Veľký", "contract");
    let aware: DateTime<FixedOffset> = AWARE.parse().unwrap();
    vault.advance(aware - vault.world().now() + TimeDelta::hours(1));
    let opening = Opening {
        what,
        aware_at: AWARE,
        from: None,
        until: None,
        recipient: None,
        by: None,
        backup: None,
        facts: Some("notebook zostal vo vlaku"),
    };
    let breach = write(&vault, |w| open(w, &opening)).unwrap();
    (vault, breach)
}

fn steps(vault: &TempVault, breach: &Breach) -> Vec<&'static str> {
    read(vault, |r| case(r, breach.id)).open_steps()
}

fn noting<'a>(pairs: &[(&str, &'a str)]) -> Noting<'a> {
    let of = |key| pairs.iter().find(|(name, _)| *name == key).map(|(_, text)| *text);
    Noting {
        facts: of("facts"),
        effects: of("effects"),
        measures: of("measures"),
        device_locked: of("device-locked"),
        key_safe: of("key-safe"),
    }
}

#[test]
fn a_breach_goes_from_its_opening_to_its_end_and_each_step_is_named() {
    let (vault, breach) = breached(What::LostDevice);
    assert_eq!(
        steps(&vault, &breach),
        ["decide-authority", "decide-people", "effects", "measures"]
    );
    let id = breach.id;
    write(&vault, |w| {
        note(
            w,
            id,
            &noting(&[("effects", "podvodné e-maily"), ("measures", "heslá zmenené")]),
        )?;
        decide(w, id, Decision::Authority("notify"), "stratené IBAN")?;
        decide(w, id, Decision::People("tell"), "vysoké riziko")
    })
    .unwrap();
    assert_eq!(steps(&vault, &breach), ["notify-authority", "tell-people"]);
    let phase = |at, phase| Notified {
        at,
        phase,
        reference: Some("17/2026"),
        reason: None,
    };
    write(&vault, |w| {
        notified(w, id, &phase("2026-03-27T22:30:00+01:00", None))
    })
    .unwrap();
    assert_eq!(steps(&vault, &breach), ["complete-notification", "tell-people"]);
    write(&vault, |w| {
        notified(w, id, &phase("2026-03-27T22:45:00+01:00", None))?;
        notified(w, id, &phase("2026-03-27T22:50:00+01:00", Some("final")))?;
        let told = Told {
            at: "2026-03-27T22:55:00+01:00",
            channel: "letter",
            reason: None,
        };
        super::told(w, id, &told)
    })
    .unwrap();
    assert_eq!(steps(&vault, &breach), [] as [&str; 0]);
    let whole = read(&vault, |r| case(r, id));
    let phases: Vec<&str> = whole
        .of(Kind::Notified)
        .filter_map(|entry| entry.word.as_deref())
        .collect();
    assert_eq!(
        phases,
        ["first", "further", "final"],
        "the words come by themselves"
    );
    assert_eq!(
        whole.first_notified().unwrap().to_string(),
        "2026-03-27T21:30:00.000Z"
    );
    assert_eq!(read(&vault, list).len(), 1);
    let noted = acts(&vault)
        .into_iter()
        .filter(|act| act == "breach-noted")
        .count();
    assert_eq!(noted, 7, "each act is in the log");
}

#[test]
fn a_later_decision_outweighs_an_earlier_one_and_both_stay() {
    let (vault, breach) = breached(What::Other);
    write(&vault, |w| {
        decide(
            w,
            breach.id,
            Decision::Authority("not-needed"),
            "údaje sú verejné",
        )?;
        decide(w, breach.id, Decision::Authority("notify"), "našiel sa IBAN")
    })
    .unwrap();
    let case = read(&vault, |r| case(r, breach.id));
    assert_eq!(
        case.latest(Kind::Authority).unwrap().word.as_deref(),
        Some("notify")
    );
    assert_eq!(case.of(Kind::Authority).count(), 2);
}

/// Three days over the night in which an hour is lost, and over the one in which an hour is won.
#[test]
fn the_first_notification_is_late_after_seventy_two_elapsed_hours() {
    for (aware, in_time, late) in [
        (
            "2026-03-27T22:00:00+01:00",
            "2026-03-30T23:00:00+02:00",
            "2026-03-30T23:00:01+02:00",
        ),
        (
            "2026-10-23T22:00:00+02:00",
            "2026-10-26T21:00:00+01:00",
            "2026-10-26T21:00:01+01:00",
        ),
    ] {
        let (vault, _) = breached(What::LostDevice);
        let target: DateTime<FixedOffset> = "2026-11-02T12:00:00+01:00".parse().unwrap();
        vault.advance(target - vault.world().now());
        let opening = Opening {
            what: What::LostDevice,
            aware_at: aware,
            from: None,
            until: None,
            recipient: None,
            by: None,
            backup: None,
            facts: None,
        };
        let breach = write(&vault, |w| open(w, &opening)).unwrap();
        let tell = |at, reason| Notified {
            at,
            phase: None,
            reference: None,
            reason,
        };
        let no = write(&vault, |w| notified(w, breach.id, &tell(late, None)));
        assert_eq!(refused(no), "late-without-reason", "{late}");
        let no = write(&vault, |w| notified(w, breach.id, &tell(late, Some("  "))));
        assert_eq!(refused(no), "late-without-reason");
        write(&vault, |w| notified(w, breach.id, &tell(in_time, None))).unwrap();
        write(&vault, |w| notified(w, breach.id, &tell(late, None))).unwrap();
    }
}

#[test]
fn what_is_refused_is_not_written_down() {
    let (vault, breach) = breached(What::WrongRecipient);
    let id = breach.id;
    let notified_at = |at, phase| Notified {
        at,
        phase,
        reference: None,
        reason: None,
    };
    type Act<'a> = Box<dyn FnOnce(&Write<'_>) -> Result<(), CrmError> + 'a>;
    let cases: Vec<(&str, Act<'_>)> = vec![
        ("nothing-to-note", Box::new(|w| note(w, id, &Noting::default()))),
        (
            "nothing-to-note",
            Box::new(|w| note(w, id, &noting(&[("facts", " ")]))),
        ),
        (
            "bad-breach-answer",
            Box::new(|w| note(w, id, &noting(&[("key-safe", "perhaps")]))),
        ),
        (
            "bad-breach-decision",
            Box::new(|w| decide(w, id, Decision::People("maybe"), "x")),
        ),
        (
            "bad-breach-decision",
            Box::new(|w| decide(w, id, Decision::Authority("tell"), "x")),
        ),
        (
            "empty-reason",
            Box::new(|w| decide(w, id, Decision::Authority("notify"), " ")),
        ),
        (
            "encryption-does-not-hold",
            Box::new(|w| decide(w, id, Decision::People("encrypted"), "šifrované")),
        ),
        (
            "before-aware",
            Box::new(|w| notified(w, id, &notified_at("2026-03-27T21:59:00+01:00", None))),
        ),
        (
            "future-date",
            Box::new(|w| notified(w, id, &notified_at("2027-01-01", None))),
        ),
        (
            "bad-phase",
            Box::new(|w| notified(w, id, &notified_at("2026-03-27", Some("further")))),
        ),
        (
            "unknown-breach",
            Box::new(|w| decide(w, Uuid::nil(), Decision::Authority("notify"), "x")),
        ),
        (
            "bad-breach-channel",
            Box::new(|w| {
                let told = Told {
                    at: "2026-03-27",
                    channel: "pigeon",
                    reason: None,
                };
                super::told(w, id, &told)
            }),
        ),
    ];
    for (code, act) in cases {
        assert_eq!(refused(write(&vault, act)), code);
    }
    assert!(read(&vault, |r| case(r, id)).entries.is_empty());
}

/// Every combination against the sentence of the law: unintelligible only where nobody has the key.
#[test]
fn encryption_counts_only_while_the_key_is_safe() {
    for what in What::ALL {
        for (backup, keychains) in [(false, 0), (false, 1), (true, 0), (true, 1)] {
            for locked in Known::ALL {
                for key_safe in Known::ALL {
                    let state = State {
                        backup,
                        locked,
                        key_safe,
                        keychains,
                    };
                    let advice = advise(what, state);
                    let about_a_file = what == What::LostDevice || (what == What::Other && backup);
                    let expected = if !about_a_file {
                        match what {
                            What::Other => Known::Unknown,
                            _ => Known::No,
                        }
                    } else if key_safe == Known::No
                        || (!backup && (locked == Known::No || (keychains > 0 && key_safe != Known::Yes)))
                    {
                        Known::No
                    } else if key_safe == Known::Yes && (backup || locked == Known::Yes) {
                        Known::Yes
                    } else {
                        Known::Unknown
                    };
                    assert_eq!(advice.unintelligible, expected, "{what:?} {state:?}");
                    assert!(!advice.because.is_empty());
                    for word in &advice.because {
                        let id = format!("breach-because-{word}");
                        assert!(
                            text::Lang::ALL
                                .into_iter()
                                .all(|lang| text::Messages::has(lang, &id)),
                            "{id}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn answers_about_the_device_decide_the_advice_and_the_decision() {
    let (vault, breach) = breached(What::LostDevice);
    let id = breach.id;
    let advice = |vault: &TempVault| read(vault, |r| case(r, id)).advice.unintelligible;
    assert_eq!(advice(&vault), Known::Unknown);
    write(&vault, |w| note(w, id, &noting(&[("device-locked", "no")]))).unwrap();
    assert_eq!(advice(&vault), Known::No);
    let encrypted = Decision::People("encrypted");
    assert_eq!(
        refused(write(&vault, |w| decide(w, id, encrypted, "šifrované"))),
        "encryption-does-not-hold"
    );
    write(&vault, |w| {
        note(w, id, &noting(&[("device-locked", "yes"), ("key-safe", "yes")]))
    })
    .unwrap();
    assert_eq!(advice(&vault), Known::Yes, "the newest answer holds");
    write(&vault, |w| decide(w, id, encrypted, "trezor bol zamknutý")).unwrap();
}

#[test]
fn letters_go_to_those_in_the_register_and_stand_in_their_log() {
    let (vault, breach) = breached(What::LostDevice);
    let found = read(&vault, |r| affected(r, &breach, &[]));
    let people = read(&vault, |r| readers(r, &breach, &found));
    assert_eq!(people.len(), 2);
    let names = write(&vault, |w| {
        let catalogue = crate::fields::catalogue(w)?;
        let letters = letters(w, &catalogue, &people)?;
        wrote(w, &breach, &letters, "ab")?;
        let names = letters
            .iter()
            .map(|letter| letter.value("name").unwrap_or_default().to_owned());
        Ok(names.collect::<Vec<_>>())
    })
    .unwrap();
    assert_eq!(names, ["Anna Malá", "Boris Veľký"]);
    for person in people {
        let lines = read(&vault, |r| disclosure::list(r, person));
        assert_eq!(
            lines
                .iter()
                .map(|line| (line.way.as_str(), line.recipient.as_deref()))
                .collect::<Vec<_>>(),
            [(WAY_BREACH_LETTER, None)]
        );
    }
    assert_eq!(acts(&vault).last().map(String::as_str), Some("breach-letters"));
}
