use super::*;
use crate::testing::{poppler, squeeze};

fn sample(lang: Lang, version: Option<&str>) -> Notice {
    let section = |heading: &str, apart, passages| Section {
        heading: heading.into(),
        apart,
        passages,
    };
    Notice {
        lang,
        controller: "Stolárstvo Podhora".into(),
        title: "Informácia o spracúvaní".into(),
        version: version.map(|version| (version.to_owned(), "2026-11-24".parse().unwrap())),
        made: DateTime::parse_from_rfc3339("2026-11-24T09:00:00+01:00").unwrap(),
        sections: vec![
            section(
                "Účely",
                false,
                vec![
                    Passage::Facts {
                        about: Some("Zmluvy".into()),
                        rows: vec![("Základ".into(), "zmluva s vami".into())],
                    },
                    Passage::List(vec!["prístup (čl. 15)".into(), "oprava (čl. 16)".into()]),
                ],
            ),
            section(
                "PRÁVO NAMIETAŤ",
                true,
                vec![Passage::Paragraph("Môžete namietať kedykoľvek. ".repeat(12))],
            ),
        ],
    }
}

#[test]
fn all_words_are_on_the_paper_and_a_draft_says_so() {
    for lang in Lang::ALL {
        let paper = notice(&sample(lang, Some("2"))).unwrap();
        assert!(paper.undrawable.is_empty());
        assert_eq!(paper, notice(&sample(lang, Some("2"))).unwrap(), "the same bytes");
        let Some(text) = poppler("pdftotext", &["-layout"], &paper.bytes, &["-"]) else {
            return;
        };
        let text = squeeze(&text);
        for words in [
            "Informácia o spracúvaní",
            "zmluva s vami",
            "oprava (čl. 16)",
            "PRÁVO NAMIETAŤ",
        ] {
            assert!(text.contains(words), "{lang} {words}: {text}");
        }
        assert_eq!(text.matches("Môžete namietať kedykoľvek.").count(), 12);
        let draft = notice(&sample(lang, None)).unwrap();
        let text = squeeze(&poppler("pdftotext", &["-layout"], &draft.bytes, &["-"]).unwrap());
        let word = if lang == Lang::Sk { "Návrh" } else { "Draft" };
        assert!(text.contains(word), "{text}");
    }
}

#[test]
fn the_file_is_sound() {
    let paper = notice(&sample(Lang::Sk, Some("2"))).unwrap();
    if let Some(checked) = poppler("qpdf", &["--check"], &paper.bytes, &[]) {
        assert!(
            checked.contains("No syntax or stream encoding errors"),
            "{checked}"
        );
    }
}
