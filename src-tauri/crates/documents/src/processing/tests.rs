use text::Lang;
use uuid::Uuid;

use super::*;
use crate::testing::{poppler, squeeze};

fn pair(label: &str, value: &str) -> (String, String) {
    (label.to_owned(), value.to_owned())
}

fn sample(lang: Lang) -> ProcessingRecord {
    ProcessingRecord {
        lang,
        id: Uuid::from_u128(0x0197_3c5e_0000_7000_8000_0000_0000_0001),
        made: chrono::DateTime::parse_from_rfc3339("2026-11-24T09:00:00+01:00").unwrap(),
        controller: Controller {
            name: "Stolárstvo Podhora, s. r. o.".into(),
            address: "Lesná 4, 036 01 Martin".into(),
            contact: String::new(),
            joint: None,
            representative: None,
            dpo: Some("Jana Nováková".into()),
            authority: "Úrad".into(),
        },
        activities: (0..6)
            .map(|number| Activity {
                name: format!("Účel číslo {number}"),
                basis: Some("oprávnený záujem, čl. 6 ods. 1 písm. f) GDPR".into()),
                grounds: vec![pair("Náš oprávnený záujem", "viesť obchodné vzťahy")],
                subjects: "kontaktné osoby zákazníkov".into(),
                people: Some(number),
                data: vec![Group {
                    category: "Kontaktné údaje".into(),
                    fields: vec!["E-mail".into(), "Telefón".into()],
                }],
                recipients: vec!["Účtovná kancelária".into()],
                retention: "3 roky po skončení spracúvania".into(),
                version: Some("2, od 24. 11. 2026".into()),
            })
            .collect(),
        recipients: vec![Recipient {
            name: "Účtovná kancelária".into(),
            country: "SK".into(),
            processor: true,
            contract: None,
        }],
        transfers: Vec::new(),
        limits: vec![pair("Platobné údaje", "10 rokov")],
        floors: vec!["účtovné záznamy: 10 rokov".into()],
        security: vec![pair("Šifrovanie", "AES-256")],
        integrity: Integrity {
            program: "Dôverník 0.1.0".into(),
            law: "sk-2026-01".into(),
            audit_entries: 12,
            audit_head: "ab".repeat(32),
        },
    }
}

#[test]
fn every_point_of_article_30_is_on_the_paper() {
    for lang in Lang::ALL {
        let paper = processing_record(&sample(lang)).unwrap();
        assert!(paper.undrawable.is_empty());
        assert_eq!(paper, processing_record(&sample(lang)).unwrap(), "the same bytes");
        let Some(text) = poppler("pdftotext", &["-layout"], &paper.bytes, &["-"]) else {
            return;
        };
        let text = squeeze(&text);
        for words in [
            "Stolárstvo Podhora",
            "Jana Nováková",
            "Účel číslo 5",
            "viesť obchodné vzťahy",
            "kontaktné osoby zákazníkov",
            "E-mail, Telefón",
            "Účtovná kancelária",
            "10 rokov",
            "AES-256",
            "sk-2026-01",
        ] {
            assert!(text.contains(words), "{lang} {words}: {text}");
        }
        let missing = crate::paper::word(lang, "documents-record-blank").unwrap();
        assert_eq!(
            text.matches(&missing).count(),
            1,
            "the contact is said to be missing"
        );
    }
}
