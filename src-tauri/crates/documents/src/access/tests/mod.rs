//! The whole report, read back.

mod delivery;
mod sample;

use text::Lang;

use self::sample::{ONCE, empty, held, purpose, report, row};
use super::*;
use crate::testing::{poppler, squeeze};

/// Text of each page; `None` without poppler.
fn pages(paper: &Rendered, mode: &[&str]) -> Option<Vec<String>> {
    let text = poppler("pdftotext", mode, &paper.bytes, &["-"])?;
    Some(text.split('\u{c}').map(str::to_owned).collect())
}

#[test]
fn every_value_once_in_parts_a_to_e() {
    for lang in Lang::ALL {
        let paper = access_report(&report(lang, Answer::Held(Box::new(held())))).unwrap();
        assert!(paper.undrawable.is_empty(), "{:?}", paper.undrawable);
        for mode in [&["-layout"][..], &["-raw"], &[]] {
            let Some(pages) = pages(&paper, mode) else { return };
            let whole = squeeze(&pages.join(" "));
            for value in ONCE {
                let name_may_repeat = value == ONCE[12]; // in the summary, as a recipient
                let text = if name_may_repeat {
                    squeeze(&pages[2..].join(" "))
                } else {
                    whole.clone()
                };
                assert_eq!(
                    text.matches(value).count(),
                    1,
                    "{lang} {mode:?}: {value}\n{whole}"
                );
            }
            let redacted = crate::paper::word(lang, "documents-redacted").unwrap();
            assert_eq!(whole.matches(&redacted).count(), 1, "{lang} {mode:?}");
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
            let Some(pages) = pages(&paper, &["-layout"]) else {
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
        let Some(pages) = pages(&paper, &["-layout"]) else {
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
            "documents-no-changes",
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
        let Some(pages) = pages(&paper, &["-layout"]) else {
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
    let Some(pages) = pages(&paper, &["-layout"]) else {
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
        let Some(pages) = pages(&paper, &["-layout"]) else {
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
        let Some(pages) = pages(&paper, &["-layout"]) else {
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
    assert_eq!(report.records(), 17);
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
    let Some(pages) = pages(&paper, &["-raw"]) else {
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

/// A file out of the paper by its number in the list, from 1.
fn detached(paper: &Rendered, number: usize) -> Option<Vec<u8>> {
    let out = tempfile::NamedTempFile::new().unwrap();
    let out_path = out.path().display().to_string();
    poppler(
        "pdfdetach",
        &["-save", &number.to_string(), "-o", &out_path],
        &paper.bytes,
        &[],
    )?;
    Some(std::fs::read(out.path()).unwrap())
}

#[test]
fn the_data_for_a_machine_and_files_that_are_held_are_inside() {
    let proof = b"\x00\xff podpis".to_vec();
    let mut report = report(Lang::Sk, Answer::Held(Box::new(held())));
    report.attachments = vec![Attachment {
        name: "sken/formulár súhlasu.pdf".to_owned(),
        media_type: "application/octet-stream".to_owned(),
        description: "dôkaz súhlasu".to_owned(),
        relation: Relation::Supplement,
        bytes: proof.clone(),
    }];
    let paper = access_report(&report).unwrap();
    let Some(list) = poppler("pdfdetach", &["-list"], &paper.bytes, &[]) else {
        return;
    };
    assert!(
        list.contains("1: udaje.json") && list.contains("2: formulár súhlasu.pdf"),
        "{list}"
    );
    assert_eq!(detached(&paper, 2), Some(proof));
    let data: serde_json::Value = serde_json::from_slice(&detached(&paper, 1).unwrap()).unwrap();
    let told = &data["answer"]["held"];
    assert_eq!(told["person"], "Žofia Kováčová");
    assert_eq!(told["rows"].as_array().unwrap().len(), held().rows.len());
    assert_eq!(
        told["notes"][0]["text"][1],
        serde_json::Value::Null,
        "what is withheld is not in the data"
    );
    if let Some(check) = poppler("qpdf", &["--check"], &paper.bytes, &[]) {
        assert!(check.contains("No syntax or stream encoding errors"), "{check}");
    }
}
