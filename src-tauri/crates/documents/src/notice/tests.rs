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

fn letters(lang: Lang, purposes: usize) -> NoticeLetters {
    let piece = |name: &str, said: &str| (name.to_owned(), said.to_owned());
    let purpose = piece(
        "Starostlivosť o obchodné vzťahy",
        "Právny základ: oprávnený záujem, čl. 6 ods. 1 písm. f) GDPR. Náš záujem: Viesť obchodné vzťahy: vedieť, s kým v \
         mene zákazníka, dodávateľa alebo záujemcu hovoríme, na čom sme sa dohodli a ako sa s ním spojiť, a vedieť to \
         doložiť. Údaje: totožnosť (Meno, Firma, Titul, Pozícia, Oddelenie, Narodeniny); kontaktné údaje (E-mail, \
         Telefón, Druhý e-mail, Druhý telefón, Ulica a číslo, Obec, PSČ, Krajina, Webová stránka); komunikácia \
         (Oslovenie); ostatné údaje (Záľuby a želania). Uchovávame ich 3 roky po skončení spracúvania na tento účel.",
    );
    let mut pieces = vec![purpose; purposes];
    pieces.extend([
        piece("Odkiaľ údaje máme", "Údaje máme od inej osoby (20. 10. 2026): zoznam vystavovateľov."),
        piece(
            "Komu údaje poskytujeme",
            "Údaje neposkytujeme nikomu okrem orgánov, ktorým ich musíme poskytnúť zo zákona. Údaje neprenášame do tretích \
             krajín ani medzinárodným organizáciám.",
        ),
        piece(
            "Vaše práva",
            "Môžete žiadať prístup k údajom a ich kópiu (čl. 15), opravu (čl. 16), vymazanie (čl. 17) a obmedzenie \
             spracúvania (čl. 18), bezplatne na kontakte uvedenom hore. Ak si myslíte, že vaše údaje spracúvame v rozpore \
             s právom, môžete podať sťažnosť dozornému orgánu (Úrad na ochranu osobných údajov Slovenskej republiky) alebo \
             sa obrátiť na súd. Nerozhodujeme o vás automatizovane a nevytvárame váš profil (čl. 22).",
        ),
    ]);
    let letter = NoticeLetter {
        lang,
        to: ["Anna Malá", "Klasok, s. r. o.", "Dlhá 1", "010 01 Žilina"].map(str::to_owned).to_vec(),
        pieces,
        objection: vec![
            "Proti spracúvaniu na základe oprávneného alebo verejného záujmu môžete kedykoľvek namietať z dôvodov, ktoré sa \
             týkajú vašej konkrétnej situácie. Údaje potom ďalej nespracúvame, ak nepreukážeme nevyhnutné oprávnené \
             dôvody, ktoré prevažujú nad vašimi záujmami, právami a slobodami (čl. 21 ods. 1)."
                .into(),
            "Proti priamemu marketingu môžete namietať kedykoľvek, bezplatne a bez uvedenia dôvodu. Údaje na marketing \
             potom už nepoužijeme (čl. 21 ods. 2 a 3)."
                .into(),
        ],
    };
    NoticeLetters {
        lang,
        id: uuid::Uuid::from_u128(7),
        made: DateTime::parse_from_rfc3339("2026-11-24T09:00:00+01:00").unwrap(),
        controller: "Stolárstvo Podhora".into(),
        letterhead: vec!["Lesná 4, 036 01 Martin".into(), "udaje@podhora.example".into()],
        dpo: None,
        version: "2".into(),
        letters: vec![letter.clone(), letter],
    }
}

#[test]
fn a_letter_about_one_purpose_is_one_page() {
    for lang in Lang::ALL {
        let paper = notice_letters(&letters(lang, 1)).unwrap();
        if let Some(keep) = std::env::var_os("DOVERNIK_KEEP") {
            std::fs::write(std::path::Path::new(&keep).join("listy.pdf"), &paper.bytes).unwrap();
        }
        assert_eq!(paper.pages, 2, "{lang}: two letters");
        assert_eq!(
            paper,
            notice_letters(&letters(lang, 1)).unwrap(),
            "the same bytes"
        );
        let long = notice_letters(&letters(lang, 4)).unwrap();
        assert!(
            long.pages >= 4 && long.pages.is_multiple_of(2),
            "each letter begins a page"
        );
    }
}
