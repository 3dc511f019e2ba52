use super::*;
use crate::testing::{poppler, squeeze};

fn sample(lang: Lang) -> Certificate {
    let kind = |what: &str, count| Kind {
        what: what.into(),
        count,
    };
    Certificate {
        lang,
        controller: Controller {
            name: "Stolárstvo Podhora, s. r. o.".into(),
            address: "Hlavná 12, 036 01 Martin".into(),
            contact: "gdpr@podhora.example".into(),
            dpo: None,
            authority: Authority {
                name: "Úrad na ochranu osobných údajov Slovenskej republiky".into(),
                contact: None,
            },
        },
        receipt: Uuid::from_u128(0x0193_5c1e_7b0a_7000_8000_0000_0000_0042),
        erased_at: DateTime::parse_from_rfc3339("2026-11-24T15:04:00+01:00").unwrap(),
        made: DateTime::parse_from_rfc3339("2026-11-25T09:00:00+01:00").unwrap(),
        program: "Dôverník 0.1.0".into(),
        ground: "osoba odvolala súhlas".into(),
        gone: vec![
            kind("Polia záznamu", 12),
            kind("Poznámky a hovory", 1),
            kind("Účely", 2),
        ],
        kept: vec![Kept {
            what: "Záznamy o súhlase".into(),
            count: 2,
            law: "§ 116 zákona č. 452/2021 Z. z. o elektronických komunikáciách".into(),
            until: Some("2030-11-24".parse().unwrap()),
        }],
        recipients: 3,
        told: Some((1, 1)),
        plan: "cd".repeat(32),
        audit_entries: 4_711,
        audit_head: "ef".repeat(32),
    }
}

fn text_of(paper: &Rendered) -> Option<String> {
    poppler("pdftotext", &["-layout"], &paper.bytes, &["-"]).map(|text| squeeze(&text))
}

#[test]
fn the_certificate_says_what_went_and_what_stayed() {
    for lang in Lang::ALL {
        let paper = certificate(&sample(lang)).unwrap();
        assert!(paper.undrawable.is_empty());
        assert_eq!(paper, certificate(&sample(lang)).unwrap(), "the same bytes");
        if let Ok(folder) = std::env::var("DOVERNIK_PAPERS") {
            std::fs::write(format!("{folder}/certificate-{lang}.pdf"), &paper.bytes).unwrap();
        }
        let Some(text) = text_of(&paper) else { return };
        for words in [
            "Poznámky a hovory",
            "§ 116 zákona č. 452/2021",
            &"cd".repeat(32),
            &"ef".repeat(32),
            "osoba odvolala súhlas",
        ] {
            assert!(text.contains(words), "{lang} {words}: {text}");
        }
        if let Some(checked) = poppler("qpdf", &["--check"], &paper.bytes, &[]) {
            assert!(
                checked.contains("No syntax or stream encoding errors"),
                "{checked}"
            );
        }
    }
}

#[test]
fn where_nothing_stayed_and_nobody_is_told_that_is_said() {
    for (lang, none, nobody) in [
        (Lang::Sk, "Nič neostalo", "nikomu"),
        (Lang::En, "Nothing was kept", "nobody"),
    ] {
        let bare = Certificate {
            kept: Vec::new(),
            recipients: 0,
            told: None,
            ..sample(lang)
        };
        let Some(text) = text_of(&certificate(&bare).unwrap()) else {
            return;
        };
        assert!(text.contains(none) && text.contains(nobody), "{text}");
    }
}
