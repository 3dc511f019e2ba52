//! The whole report, read back.

use chrono::{DateTime, FixedOffset, NaiveDate};
use text::Lang;
use uuid::Uuid;

use super::*;
use crate::testing::{poppler, squeeze};

/// Values that must come out exactly once in parts A to E: no one of them is part of another.
const ONCE: [&str; 20] = [
    "Kanárik 14. 2. 1987",
    "kanarik.zofia@velmi-dlha-domena-lekarne-pri-moste.example",
    "+421 905 111 111",
    "Kanáriková 1234/56, 017 01 Považská Bystrica, za druhým mostom vľavo, Slovenská republika",
    "SK99 0000 1111 2222 3333 4444",
    "Жофія Канаркова",
    "poznámka-kanárik s viacerými slovami, ktoré sa určite nezmestia do jedného riadku tohto výpisu",
    "druhý riadok poznámky",
    "dôvod-začiernenia je dosť dlhý na to, aby sa zalomil do ďalšieho riadku tabuľky",
    "záujem-kanárik",
    "§ 35 kanáriej vyhlášky",
    "uchovanie-kanárik",
    "Príjemca Kanárik, a. s.",
    "záruky-kanárik podľa štandardných doložiek schválených v rozhodnutí Komisie",
    "dôkaz-kanárik.pdf",
    "znenie-kanárik: súhlasím s tým, čo stojí v tomto veľmi dlhom texte súhlasu na dve strany",
    "výsledok-kanárik: vyhovené v plnom rozsahu a doručené osobne",
    "obmedzenie-kanárik",
    "hovor-kanárik",
    "odkrytie-kanárik: overenie totožnosti pri osobnom prevzatí zásielky na pobočke",
];

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn verbatim(text: &str) -> Vec<Passage> {
    vec![Passage::Verbatim(text.to_owned())]
}

fn row(category: Category, label: &str, value: &str) -> Row {
    let source = Source {
        kind: SourceKind::ThirdParty,
        detail: Some("adresár".to_owned()),
    };
    Row {
        category,
        label: label.to_owned(),
        value: verbatim(value),
        source,
        since: Some(day("2024-03-11")),
    }
}

fn purpose(name: &str, basis: Basis) -> Purpose {
    Purpose {
        name: name.to_owned(),
        basis,
        art9: None,
        interest: None,
        statute: None,
        categories: vec![Category::Contact],
        since: Some(day("2024-03-11")),
        ended: None,
        retention: "2 roky".to_owned(),
        until: None,
        marketing: false,
    }
}

fn held() -> Held {
    Held {
        person: "Žofia Kováčová".to_owned(),
        rows: vec![
            row(Category::Identification, "Dátum narodenia", ONCE[0]),
            row(Category::Identification, "Meno", ONCE[5]),
            row(Category::Contact, "E-mail", ONCE[1]),
            row(Category::Contact, "Telefón", ONCE[2]),
            row(Category::Contact, "Adresa na doručovanie písomností", ONCE[3]),
            row(Category::Financial, "IBAN", ONCE[4]),
        ],
        notes: vec![Note {
            at: at("2026-03-12T09:15:00+01:00"),
            text: vec![
                Passage::Verbatim(format!("{}\n{} ", ONCE[6], ONCE[7])),
                Passage::Redacted,
                Passage::Verbatim(".".to_owned()),
            ],
        }],
        redactions: vec![Redaction {
            place: "poznámka".to_owned(),
            reason: ONCE[8].to_owned(),
            count: 1,
        }],
        purposes: vec![
            Purpose {
                interest: Some(ONCE[9].to_owned()),
                statute: Some(ONCE[10].to_owned()),
                retention: ONCE[11].to_owned(),
                until: Some(day("2031-12-31")),
                ..purpose("Starostlivosť", Basis::LegitimateInterest)
            },
            purpose("Novinky", Basis::Consent),
        ],
        recipients: vec![Recipient {
            name: ONCE[12].to_owned(),
            country: "Slovensko".to_owned(),
            role: Role::Processor,
            handed: vec![Handed {
                on: day("2026-03-02"),
                what: vec!["Adresa".to_owned()],
            }],
        }],
        transfers: vec![Transfer {
            to: "Švajčiarsko".to_owned(),
            safeguards: ONCE[13].to_owned(),
        }],
        consents: vec![ConsentEvent {
            at: at("2026-04-01T10:02:00+02:00"),
            purpose: "Novinky".to_owned(),
            act: ConsentAct::Granted,
            channel: Some(Channel::Paper),
            wording: Some("n-2".to_owned()),
            evidence: Some(ONCE[14].to_owned()),
        }],
        wordings: vec![Wording {
            version: "n-2".to_owned(),
            body: ONCE[15].to_owned(),
        }],
        notices: vec![Notice {
            article: 14,
            state: NoticeState::Due {
                by: day("2026-06-20"),
            },
        }],
        requests: vec![PastRequest {
            kind: RequestKind::Rectification,
            received: day("2026-01-05"),
            channel: None,
            outcome: Some(ONCE[16].to_owned()),
            answered: Some(day("2026-01-20")),
        }],
        marks: vec![Mark {
            what: ONCE[17].to_owned(),
            since: day("2026-01-05"),
            until: None,
        }],
        contacts: vec![Contact {
            at: at("2026-02-01T11:00:00+01:00"),
            channel: Channel::Phone,
            text: verbatim(ONCE[18]),
        }],
        reveals: vec![Reveal {
            at: at("2026-05-20T08:11:00+02:00"),
            fields: vec![
                "Dátum narodenia".to_owned(),
                "IBAN".to_owned(),
                "Adresa na doručovanie".to_owned(),
            ],
            reason: ONCE[19].to_owned(),
            seconds: 60,
        }],
    }
}

fn empty() -> Held {
    Held {
        person: "Ján Prázdny".to_owned(),
        rows: Vec::new(),
        notes: Vec::new(),
        redactions: Vec::new(),
        purposes: Vec::new(),
        recipients: Vec::new(),
        transfers: Vec::new(),
        consents: Vec::new(),
        wordings: Vec::new(),
        notices: Vec::new(),
        requests: Vec::new(),
        marks: Vec::new(),
        contacts: Vec::new(),
        reveals: Vec::new(),
    }
}

fn report(lang: Lang, answer: Answer) -> AccessReport {
    AccessReport {
        lang,
        controller: Controller {
            name: "Stolárstvo Podhora, s. r. o.".to_owned(),
            address: "Podhorská 14, 017 01 Považská Bystrica".to_owned(),
            contact: "kancelaria@podhora.example, +421 42 000 11 22".to_owned(),
            dpo: Some("Ing. Viera Hŕstková, zodpovedna@podhora.example".to_owned()),
            authority: Authority {
                name: "Úrad na ochranu osobných údajov Slovenskej republiky".to_owned(),
                contact: Some("dozor@urad.example".to_owned()),
            },
        },
        request: Some(Request {
            received: day("2026-05-18"),
            channel: Some(Channel::Email),
        }),
        issue: Issue {
            id: Uuid::from_u128(0x0197_3c5e_7a10_7cc2_9d4e_3b1f_5a60_8c21),
            made: at("2026-06-03T07:30:05+02:00"),
            program: "Dôverník 0.1.0".to_owned(),
        },
        answer,
        integrity: Integrity {
            snapshot: "5f2c1a9be07d4c8893f1d0e2b7a6c5948371605f2c1a9be07d4c8893f1d0e2b7".to_owned(),
            audit_entries: 1204,
            audit_head: "9c1185a5c5e9fc54612808977ee8f548b2258d31e4f5a6b7c8d9e0f102132435".to_owned(),
        },
    }
}

/// Text of each page; `None` without poppler.
fn pages(paper: &Rendered, mode: &str) -> Option<Vec<String>> {
    let text = poppler("pdftotext", &[mode], &paper.bytes, &["-"])?;
    Some(text.split('\u{c}').map(str::to_owned).collect())
}

#[test]
fn every_value_once_in_parts_a_to_e() {
    for lang in Lang::ALL {
        let paper = access_report(&report(lang, Answer::Held(Box::new(held())))).unwrap();
        assert!(paper.undrawable.is_empty(), "{:?}", paper.undrawable);
        for mode in ["-layout", "-raw"] {
            let Some(pages) = pages(&paper, mode) else { return };
            let whole = squeeze(&pages.join(" "));
            for value in ONCE {
                let name_may_repeat = value == ONCE[12]; // in the summary, as a recipient
                let text = if name_may_repeat {
                    squeeze(&pages[2..].join(" "))
                } else {
                    whole.clone()
                };
                assert_eq!(text.matches(value).count(), 1, "{lang} {mode}: {value}\n{whole}");
            }
            let redacted = crate::paper::word(lang, "documents-redacted").unwrap();
            assert_eq!(whole.matches(&redacted).count(), 1, "{lang} {mode}");
        }
    }
}

#[test]
fn every_part_is_there_and_in_order() {
    for (lang, parts) in [
        (
            Lang::Sk,
            [
                "A. Vaše údaje",
                "B. Ako",
                "C. Súhlasy",
                "D. Žiadosti",
                "E. Kedy",
                "F. Vysvetlenie",
                "Overenie",
            ],
        ),
        (
            Lang::En,
            [
                "A. Your data",
                "B. How",
                "C. Consents",
                "D. Requests",
                "E. When",
                "F. Words",
                "Checking",
            ],
        ),
    ] {
        for answer in [held(), empty()] {
            let paper = access_report(&report(lang, Answer::Held(Box::new(answer)))).unwrap();
            let Some(pages) = pages(&paper, "-layout") else {
                return;
            };
            assert!(
                pages[0].contains("Stolárstvo Podhora") && !pages[0].contains(parts[0]),
                "{}",
                pages[0]
            );
            let after_contents = squeeze(&pages[3..].join(" "));
            let places: Vec<_> = parts.iter().map(|part| after_contents.find(part)).collect();
            assert!(
                places.iter().all(Option::is_some) && places.is_sorted(),
                "{lang}: {places:?}\n{after_contents}"
            );
        }
    }
}

#[test]
fn each_part_without_data_says_so() {
    for lang in Lang::ALL {
        let paper = access_report(&report(lang, Answer::Held(Box::new(empty())))).unwrap();
        let Some(pages) = pages(&paper, "-layout") else {
            return;
        };
        let text = squeeze(&pages.join(" "));
        for id in [
            "documents-held-none-about",
            "documents-category-special",
            "documents-no-notes",
            "documents-no-redactions",
            "documents-no-purposes",
            "documents-no-recipients",
            "documents-no-transfers",
            "documents-automated-none",
            "documents-no-consents",
            "documents-no-notices",
            "documents-no-requests",
            "documents-no-marks",
            "documents-no-contacts",
            "documents-no-reveals",
            "documents-nobody-received",
        ] {
            let said = squeeze(&crate::paper::word(lang, id).unwrap());
            assert!(text.contains(&said), "{lang} {id}: {said}\n{text}");
        }
    }
}

#[test]
fn letter_and_summary_take_a_page_each_also_with_long_settings() {
    for lang in Lang::ALL {
        let mut long = report(lang, Answer::Held(Box::new(held())));
        long.controller.name = "Združenie remeselníkov a obchodníkov stredného Považia, o. z.".to_owned();
        long.controller.address =
            "Námestie Andreja Hlinku 1234/56, blok C, 3. poschodie, 017 01 Považská Bystrica".to_owned();
        long.controller.contact =
            "ochrana.osobnych.udajov@zdruzenie-remeselnikov.example, +421 42 000 11 22, 0905 000 197"
                .to_owned();
        long.controller.dpo =
            Some("JUDr. Viera Hŕstková, PhD., zodpovedna.osoba@zdruzenie-remeselnikov.example".to_owned());
        if let Answer::Held(held) = &mut long.answer {
            held.rows
                .extend(Category::ALL.map(|category| row(category, "údaj", "hodnota")));
            held.purposes = (1..=20)
                .map(|n| purpose(&format!("Účel číslo {n}"), Basis::Contract))
                .collect();
            held.recipients = (1..=20)
                .map(|n| Recipient {
                    name: format!("Príjemca {n}"),
                    ..held.recipients[0].clone()
                })
                .collect();
        }
        let paper = access_report(&long).unwrap();
        let Some(pages) = pages(&paper, "-layout") else {
            return;
        };
        let summary = crate::paper::word(lang, "documents-summary").unwrap();
        let contents = crate::paper::word(lang, "documents-access-contents").unwrap();
        assert!(
            pages[1].contains(&summary),
            "{lang}: the letter is longer than a page\n{}",
            pages[1]
        );
        assert!(
            pages[2].contains(&contents),
            "{lang}: the summary is longer than a page\n{}",
            pages[2]
        );
    }
}

#[test]
fn the_contents_give_the_right_pages() {
    let paper = access_report(&report(Lang::Sk, Answer::Held(Box::new(held())))).unwrap();
    let Some(pages) = pages(&paper, "-layout") else {
        return;
    };
    let entries = pages[2].lines().filter_map(|line| {
        let (title, page) = line.trim().rsplit_once(' ')?;
        Some((title.trim().to_owned(), page.parse::<usize>().ok()?))
    });
    let entries: Vec<_> = entries.filter(|(title, _)| !title.contains("Strana")).collect();
    assert!(entries.len() > 20, "{entries:?}");
    for (title, page) in entries {
        assert!(
            squeeze(&pages[page - 1]).contains(&title),
            "{title} is not on page {page}"
        );
    }
}

#[test]
fn nothing_held_is_an_answer_too() {
    for lang in Lang::ALL {
        let report = report(
            lang,
            Answer::Nothing {
                asked: "jana.nova@example.test".to_owned(),
            },
        );
        assert_eq!(report.records(), 0);
        let paper = access_report(&report).unwrap();
        assert_eq!(paper.pages, 2, "the letter, and what it can be checked against");
        let Some(pages) = pages(&paper, "-layout") else {
            return;
        };
        assert_eq!(
            squeeze(&pages.join(" "))
                .matches("jana.nova@example.test")
                .count(),
            1
        );
        assert!(pages[0].contains("Úrad na ochranu"), "{}", pages[0]);
        assert!(
            pages[1].contains("1 204") || pages[1].contains("1,204"),
            "{}",
            pages[1]
        );
    }
}

#[test]
fn the_right_to_object_is_shown_separately_and_only_where_it_exists() {
    for (purposes, expected) in [
        (vec![purpose("a", Basis::Contract)], [false, false]),
        (vec![purpose("a", Basis::LegitimateInterest)], [true, false]),
        (
            vec![Purpose {
                marketing: true,
                ..purpose("a", Basis::Consent)
            }],
            [false, true],
        ),
    ] {
        let held = Held { purposes, ..empty() };
        let paper = access_report(&report(Lang::Sk, Answer::Held(Box::new(held)))).unwrap();
        let Some(pages) = pages(&paper, "-layout") else {
            return;
        };
        let text = squeeze(&pages.join(" "));
        let found = ["21 ods. 1 GDPR", "21 ods. 2 a 3 GDPR"].map(|article| text.contains(article));
        assert_eq!(found, expected);
        assert_eq!(text.contains("Právo namietať"), expected.contains(&true));
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = report(Lang::Sk, Answer::Held(Box::new(held())));
    let paper = access_report(&report).unwrap();
    assert_eq!(paper, access_report(&report).unwrap());
    assert_eq!(report.records(), 14);
}

#[test]
fn values_that_try_to_be_something_else() {
    let mut held = held();
    held.person = "(\\) << /Type >> %\u{202e}txt".to_owned();
    held.rows.push(row(
        Category::Other,
        "\u{0}\u{1b}[31m",
        "BT /F1 12 Tf (x) Tj ET 😀",
    ));
    held.rows.push(row(Category::Other, "", ""));
    held.rows.push(row(
        Category::Other,
        &"dlhé".repeat(300),
        &"bezmedzier".repeat(2000),
    ));
    let paper = access_report(&report(Lang::Sk, Answer::Held(Box::new(held)))).unwrap();
    assert_eq!(paper.undrawable, ['\u{0}', '\u{1b}', '\u{202e}', '😀']);
    let Some(pages) = pages(&paper, "-raw") else {
        return;
    };
    let text: String = pages.concat().split_whitespace().collect();
    assert!(text.contains("BT/F112Tf(x)TjET[U+1F600]"), "{text}");
    if let Some(check) = poppler("qpdf", &["--check"], &paper.bytes, &[]) {
        assert!(
            check.contains("No syntax or stream encoding errors found"),
            "{check}"
        );
    }
}
