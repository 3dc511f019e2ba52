use chrono::{DateTime, FixedOffset};
use text::Lang;
use uuid::Uuid;

use super::*;
use crate::access::{Authority, Issue};
use crate::testing::{poppler, squeeze};

fn at(text: &str) -> DateTime<FixedOffset> {
    text.parse().unwrap()
}

fn controller(dpo: Option<&str>) -> Controller {
    Controller {
        name: "Stolárstvo Podhora, s. r. o.".into(),
        address: "Hlavná 1, 036 01 Martin".into(),
        contact: "podhora@klasok.example".into(),
        dpo: dpo.map(str::to_owned),
        authority: Authority {
            name: "Úrad na ochranu osobných údajov Slovenskej republiky".into(),
            contact: None,
        },
    }
}

fn issue() -> Issue {
    Issue {
        id: Uuid::from_u128(0x0197_3c5e),
        made: at("2026-03-28T12:00:00+01:00"),
        program: "Dôverník 0.1.0".into(),
    }
}

fn said(text: &str) -> Said {
    Said {
        at: at("2026-03-28T09:30:00+01:00"),
        text: text.into(),
    }
}

fn report(lang: Lang) -> BreachReport {
    BreachReport {
        lang,
        controller: controller(None),
        issue: issue(),
        from: None,
        until: at("2026-03-27T21:00:00+01:00"),
        aware: at("2026-03-27T22:00:00+01:00"),
        notify_by: at("2026-03-30T23:00:00+02:00"),
        nature: Nature {
            what: "KIND-lost".into(),
            facts: vec![said("FACT notebook zostal vo vlaku")],
            people: 1204,
            people_at_most: 1300,
            records: 9876,
            categories: vec!["CAT-contact".into(), "CAT-financial".into()],
        },
        effects: vec![said("EFFECT podvodné e-maily")],
        measures: vec![said("MEASURE heslá zmenené"), said("MEASURE školenie")],
        security: vec!["SECURITY šifrovanie".into()],
        authority: Some(Decided {
            at: at("2026-03-28T10:00:00+01:00"),
            what: "DECISION-notify".into(),
            reason: "REASON-riziko".into(),
        }),
        notified: vec![Phase {
            at: at("2026-03-31T08:00:00+02:00"),
            what: "PHASE-first".into(),
            reference: Some("REF-17/2026".into()),
            reason: Some("LATE-víkend".into()),
        }],
        people: None,
        told: Vec::new(),
        audit_head: "ab".repeat(32),
    }
}

/// The parts of Article 33(3) stand in the order of the form, and every value is on the paper.
#[test]
fn the_report_has_every_part_in_the_order_of_the_form() {
    for lang in Lang::ALL {
        let paper = breach_report(&report(lang)).unwrap();
        assert_eq!(paper, breach_report(&report(lang)).unwrap(), "the same bytes");
        assert!(paper.undrawable.is_empty());
        let Some(text) = poppler("pdftotext", &["-layout"], &paper.bytes, &["-"]) else {
            return;
        };
        let text = squeeze(&text.replace('\u{a0}', " "));
        let order = [
            "podhora@klasok.example",
            "23:00 (+02:00)",
            "LATE-víkend",
            "KIND-lost",
            "CAT-contact; CAT-financial",
            "FACT notebook",
            "EFFECT podvodné",
            "MEASURE heslá",
            "MEASURE školenie",
            "SECURITY",
            "DECISION-notify",
            "REF-17/2026",
            "abab",
        ];
        let mut rest = text.as_str();
        for part in order {
            let found = rest.split_once(part);
            (_, rest) = found.unwrap_or_else(|| panic!("{lang}: {part} in {rest}"));
        }
        let undecided = text::say(lang, "documents-breach-undecided", &[]);
        assert!(
            text.contains(&undecided.replace('\u{a0}', " ")),
            "nothing is silent: {text}"
        );
    }
}

#[test]
fn a_letter_a_page_and_nobody_reads_anothers() {
    for lang in Lang::ALL {
        let letter = |name: &str, data: &str| Letter {
            to: vec![name.into(), "Dlhá 7".into(), "010 01 Žilina".into()],
            data: vec![data.into()],
        };
        let letters = BreachLetters {
            lang,
            controller: controller(Some("JUDr. Eva Strážna, dpo@klasok.example")),
            issue: issue(),
            aware: at("2026-03-27T22:00:00+01:00"),
            plain: "PLAIN stratili sme počítač.".into(),
            facts: vec!["FACT vo vlaku".into()],
            effects: vec!["EFFECT podvodné e-maily".into()],
            measures: Vec::new(),
            letters: vec![letter("Anna Malá", "DATA-A"), letter("Boris Veľký", "DATA-B")],
        };
        let paper = breach_letters(&letters).unwrap();
        assert_eq!(paper.pages, 2, "{lang}");
        for (page, mine, other) in [
            ("1", ["Anna Malá", "DATA-A"], "Boris"),
            ("2", ["Boris Veľký", "DATA-B"], "Anna"),
        ] {
            let Some(text) = poppler("pdftotext", &["-f", page, "-l", page], &paper.bytes, &["-"]) else {
                return;
            };
            let text = squeeze(&text.replace('\u{a0}', " "));
            for part in
                mine.into_iter()
                    .chain(["PLAIN", "FACT", "EFFECT", "dpo@klasok.example", "Úrad na ochranu"])
            {
                assert!(text.contains(part), "{lang} {page}: {part} in {text}");
            }
            assert!(!text.contains(other), "{text}");
        }
    }
}
