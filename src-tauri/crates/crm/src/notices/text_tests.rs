//! The text of the notice: every element of both Articles, from the live catalogue, in versions.

use std::collections::BTreeMap;

use super::*;
use crate::disclosure::{RecipientRole, add_recipient};
use crate::purposes::{self, Basis, NewPurpose};
use crate::settings;
use crate::testing::{COMPANY, TempVault, acts as log, founded, read, refused, write};

const ALL: [Topic; 12] = [
    Topic::Controller,
    Topic::Purposes,
    Topic::Data,
    Topic::Source,
    Topic::Recipients,
    Topic::Transfers,
    Topic::Provision,
    Topic::Rights,
    Topic::Withdrawal,
    Topic::Complaint,
    Topic::Automated,
    Topic::Objection,
];

fn set(vault: &TempVault, pairs: &[(&str, &str)]) {
    let wanted: BTreeMap<String, String> = pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    write(vault, |w| settings::set(w, &wanted)).unwrap();
}

fn complete() -> TempVault {
    let vault = founded();
    set(
        &vault,
        &[
            ("controller.address", "Lesná 4\n036 01 Martin"),
            ("controller.contact", "udaje@podhora.example"),
        ],
    );
    vault
}

fn live(vault: &TempVault, lang: Lang) -> NoticeText {
    read(vault, |r| notice(r, lang)).live
}

fn loyalty(interest: &str) -> NewPurpose {
    NewPurpose {
        key: "loyalty".into(),
        name_sk: "Vernostný program".into(),
        name_en: "Loyalty programme".into(),
        basis: Basis::Interest,
        interest: Some(interest.into()),
        fields: vec!["street".into(), "birthday".into()],
        retention: "P2Y".into(),
        ..plain()
    }
}

fn plain() -> NewPurpose {
    NewPurpose {
        key: "x".into(),
        name_sk: "X".into(),
        name_en: "X".into(),
        basis: Basis::Contract,
        art9: None,
        interest: None,
        balancing: None,
        retention: "P1Y".into(),
        consent_valid: None,
        marketing: false,
        statute: None,
        transfers: None,
        fields: Vec::new(),
        recipients: Vec::new(),
    }
}

#[test]
fn every_element_of_both_articles_is_told_in_both_languages() {
    let vault = complete();
    for lang in Lang::ALL {
        let text = live(&vault, lang);
        let topics: Vec<Topic> = text.sections.iter().map(|section| section.topic).collect();
        assert_eq!(topics, ALL, "{lang}");
        let whole = text.plain();
        assert!(!whole.contains("[notices-"), "a missing sentence: {whole}");
        for section in &text.sections {
            assert!(
                !section.passages.is_empty() && !section.heading.is_empty(),
                "{:?}",
                section.topic
            );
        }
        for told in [COMPANY, "036 01 Martin", "udaje@podhora.example", "GDPR"] {
            assert!(whole.contains(told), "{told}: {whole}");
        }
        for purpose in read(&vault, purposes::list) {
            assert!(whole.contains(purpose.name(lang)), "{}", purpose.key);
            assert!(purpose.interest.is_none_or(|interest| whole.contains(&interest)));
        }
        let (only13, only14) = (
            text.clone().under(Some(Article::Thirteen)),
            text.clone().under(Some(Article::Fourteen)),
        );
        let has = |text: &NoticeText, topic| text.sections.iter().any(|section| section.topic == topic);
        assert!(has(&only13, Topic::Provision) && !has(&only13, Topic::Source) && !has(&only13, Topic::Data));
        assert!(!has(&only14, Topic::Provision) && has(&only14, Topic::Source) && has(&only14, Topic::Data));
        assert!(has(&only13, Topic::Objection) && has(&only14, Topic::Objection));
    }
}

#[test]
fn the_text_follows_the_catalogue() {
    let vault = complete();
    write(&vault, |w| {
        purposes::add(w, &loyalty("Odmeniť stálych zákazníkov."))
    })
    .unwrap();
    write(&vault, |w| {
        add_recipient(w, "Účtovná kancelária Lipa", "SK", RecipientRole::Processor, None)
    })
    .unwrap();
    let clauses = "štandardné zmluvné doložky 2021/914";
    write(&vault, |w| {
        add_recipient(w, "Cloud Ltd", "US", RecipientRole::Processor, Some(clauses))
    })
    .unwrap();
    let now = read(&vault, |r| notice(r, Lang::Sk));
    let whole = now.live.plain();
    for told in [
        "Vernostný program",
        "Odmeniť stálych zákazníkov.",
        "Ulica a číslo",
        "Účtovná kancelária Lipa (SK), sprostredkovateľ",
        "Cloud Ltd (US)",
    ] {
        assert!(whole.contains(told), "{told}: {whole}");
    }
    assert!(
        whole.replace('\u{a0}', " ").contains("2 roky po skončení"),
        "{whole}"
    );
    assert!(now.missing.is_empty());
    let transfers = now
        .live
        .sections
        .iter()
        .find(|section| section.topic == Topic::Transfers);
    assert!(matches!(
        transfers.unwrap().passages.as_slice(),
        [_, Passage::Facts { rows, .. }, _] if rows.as_slice() == [("Cloud Ltd (US)".to_owned(), clauses.to_owned())]
    ));
}

#[test]
fn what_is_missing_is_told_and_an_incomplete_notice_is_not_issued() {
    let vault = founded();
    let codes = |vault: &TempVault| -> Vec<&str> {
        let missing = read(vault, |r| notice(r, Lang::Sk)).missing;
        missing.iter().map(|missing| missing.code).collect()
    };
    assert_eq!(codes(&vault), ["controller-address", "controller-contact"]);
    assert!(live(&vault, Lang::Sk).plain().contains("[treba doplniť]"));
    assert_eq!(refused(write(&vault, |w| issue(w, None))), "notice-incomplete");
    let legal = NewPurpose {
        key: "duty".into(),
        basis: Basis::Legal,
        ..plain()
    };
    write(&vault, |w| purposes::add(w, &legal)).unwrap();
    set(
        &vault,
        &[("controller.address", "Lesná 4"), ("controller.contact", "x")],
    );
    assert_eq!(codes(&vault), ["statute"]);
}

#[test]
fn a_version_is_made_when_the_catalogue_changed_and_stays_what_it_was() {
    let vault = complete();
    let before = read(&vault, |r| notice(r, Lang::Sk));
    assert!(before.changed, "the starting text is not the catalogue's");
    assert_eq!(before.issued.unwrap().version, "1");

    let count = log(&vault).len();
    assert_eq!(write(&vault, |w| issue(w, None)).unwrap(), "2");
    assert_eq!(log(&vault).split_off(count), [acts::NOTICE_ISSUED]);
    let now = read(&vault, |r| notice(r, Lang::En));
    assert!(!now.changed);
    assert_eq!(now.issued.unwrap().text, now.live);
    assert_eq!(refused(write(&vault, |w| issue(w, None))), "notice-unchanged");

    let told = read(&vault, |r| issued(r, "2", Lang::Sk)).text;
    write(&vault, |w| purposes::add(w, &loyalty("Odmeniť."))).unwrap();
    assert!(read(&vault, |r| notice(r, Lang::Sk)).changed);
    assert_eq!(write(&vault, |w| issue(w, Some("jar-2026"))).unwrap(), "jar-2026");
    assert_eq!(
        read(&vault, |r| issued(r, "2", Lang::Sk)).text,
        told,
        "what was given stays"
    );
    assert!(
        read(&vault, |r| issued(r, "jar-2026", Lang::Sk))
            .text
            .plain()
            .contains("Odmeniť.")
    );
    assert_eq!(
        refused(vault.read(|r| issued(r, "9", Lang::Sk))),
        "unknown-text-version"
    );

    for sql in [
        "UPDATE notice_text SET parts = '{}'",
        "UPDATE wording SET body = 'x'",
    ] {
        let changed = vault.write::<_, CrmError>(crate::testing::OWNER, |w| {
            w.audit(acts::TEXT_ADDED, None, json!({}))?;
            Ok(w.conn().execute(sql, ())?)
        });
        assert!(matches!(changed, Err(CrmError::Vault(_))), "{sql}");
    }
}

#[test]
fn a_text_written_by_hand_is_read_in_its_paragraphs() {
    let vault = founded();
    let first = read(&vault, |r| issued(r, "1", Lang::Sk)).text;
    assert!(first.title.starts_with("Informácia o spracúvaní"));
    assert!(first.sections[0].passages.len() > 4);
    let anna = crate::testing::person(&vault, "Anna Malá", "contract");
    write(&vault, |w| give(w, anna, "1", Channel::Email, Lang::Sk)).unwrap();
}
