use super::*;
use crate::testing::{poppler, squeeze};

fn sample(lang: Lang, cause: Cause) -> TellLetter {
    TellLetter {
        lang,
        id: Uuid::from_u128(0x0193_5c1e_7b0a_7000_8000_0000_0000_0042),
        made: DateTime::parse_from_rfc3339("2026-11-24T15:04:00+01:00").unwrap(),
        controller: Sender {
            name: "Stolárstvo Podhora, s. r. o.".into(),
            address: "Hlavná 12, 036 01 Martin".into(),
            contact: "gdpr@podhora.example".into(),
        },
        recipient: "Kuriér Sever, a. s.".into(),
        cause,
        person: "Ľubica Žltá-Kôrošová".into(),
        whom: vec![("E-mail".into(), "lubica@example.sk".into())],
        fields: vec!["Meno".into(), "E-mail".into(), "Ulica".into()],
        given: "2026-05-04".parse().unwrap(),
        since: "2026-11-24".parse().unwrap(),
        document: Some("ab".repeat(32)),
        receipt: (cause == Cause::Erased).then(|| Uuid::from_u128(7)),
    }
}

#[test]
fn the_letter_says_of_whom_what_and_when_on_one_page() {
    for lang in Lang::ALL {
        for cause in [Cause::Erased, Cause::Restricted, Cause::Rectified] {
            let letter = sample(lang, cause);
            let paper = tell_letter(&letter).unwrap();
            assert_eq!((paper.pages, paper.undrawable.len()), (1, 0), "{lang} {cause:?}");
            assert_eq!(paper, tell_letter(&letter).unwrap(), "the same bytes");
            let Some(text) = poppler("pdftotext", &["-layout"], &paper.bytes, &["-"]) else {
                return;
            };
            let text = squeeze(&text);
            for words in [
                "Kuriér Sever, a. s.",
                "Ľubica Žltá-Kôrošová",
                "lubica@example.sk",
                "Meno, E-mail, Ulica",
                "4. 5. 2026".to_owned().as_str(),
                &"ab".repeat(32),
            ] {
                let there = text.contains(words) || text.contains(&words.replace("4. 5. 2026", "4 May 2026"));
                assert!(there, "{lang} {cause:?} {words}: {text}");
            }
            if let Ok(folder) = std::env::var("DOVERNIK_PAPERS") {
                let name = format!("{folder}/tell-{lang}-{}.pdf", cause.word());
                std::fs::write(name, &paper.bytes).unwrap();
            }
        }
    }
}
