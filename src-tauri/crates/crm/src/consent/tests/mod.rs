mod state;

use super::*;
use crate::private::Grant;
use crate::testing::{COMPANY, TempVault, acts as log, founded, person, read, refused, write};
use text::Lang;

const ALL_ACTS: [ConsentAction; 4] = [
    ConsentAction::Ask,
    ConsentAction::Grant,
    ConsentAction::Refuse,
    ConsentAction::Withdraw,
];

fn event(person: Uuid, action: ConsentAction) -> NewEvent<'static> {
    NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: None,
        evidence: None,
    }
}

fn recorded(vault: &TempVault, new: &NewEvent<'_>) -> Result<ConsentState, CrmError> {
    write(vault, |w| record(w, new)).map(|recorded| recorded.state)
}

fn running(vault: &TempVault, person: Uuid) -> bool {
    read(vault, |r| purposes::running(r, person))
        .iter()
        .any(|one| one.purpose.key == "newsletter")
}

#[test]
fn a_grant_starts_the_processing_and_a_withdrawal_ends_it_at_once() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    assert_eq!(
        read(&vault, |r| state(r, anna, "newsletter")).state,
        ConsentState::NotAsked
    );
    for (action, after, runs) in [
        (ConsentAction::Ask, ConsentState::Asked, false),
        (ConsentAction::Grant, ConsentState::Granted, true),
        (ConsentAction::Ask, ConsentState::Granted, true),
        (ConsentAction::Withdraw, ConsentState::Withdrawn, false),
        (ConsentAction::Grant, ConsentState::Granted, true),
        (ConsentAction::Refuse, ConsentState::Refused, false),
    ] {
        assert_eq!(
            recorded(&vault, &event(anna, action)).unwrap(),
            after,
            "{action:?}"
        );
        assert_eq!(running(&vault, anna), runs, "{action:?}");
    }
    let history = read(&vault, |r| history(r, anna));
    assert_eq!(history.len(), 6);
    assert_eq!(
        history[0].kind,
        EventKind::Act(ConsentAction::Refuse),
        "newest first"
    );
    assert_eq!(
        log(&vault)
            .iter()
            .filter(|act| *act == acts::CONSENT_RECORDED)
            .count(),
        6
    );
}

#[test]
fn what_may_not_be_recorded() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    for channel in [Channel::Email, Channel::Sms, Channel::Phone] {
        let asking = NewEvent {
            channel,
            text_version: Some("none"),
            ..event(anna, ConsentAction::Ask)
        };
        assert_eq!(
            refused(recorded(&vault, &asking)),
            "asking-forbidden",
            "{channel:?}"
        );
        let granting = NewEvent {
            channel,
            ..event(anna, ConsentAction::Grant)
        };
        assert_eq!(
            recorded(&vault, &granting).unwrap(),
            ConsentState::Granted,
            "answering is free"
        );
    }
    // By phone it is forbidden since 12 November 2025.
    let early = NewEvent {
        channel: Channel::Phone,
        at: Some("2025-11-11"),
        ..event(anna, ConsentAction::Ask)
    };
    recorded(&vault, &early).unwrap();
    for (new, code) in [
        (
            NewEvent {
                person: Uuid::from_u128(9),
                ..event(anna, ConsentAction::Grant)
            },
            "unknown-person",
        ),
        (
            NewEvent {
                purpose: "no-such",
                ..event(anna, ConsentAction::Grant)
            },
            "unknown-purpose",
        ),
        (
            NewEvent {
                purpose: "contract",
                ..event(anna, ConsentAction::Grant)
            },
            "basis-not-consent",
        ),
        (
            NewEvent {
                at: Some("2026-03-03"),
                ..event(anna, ConsentAction::Grant)
            },
            "future-date",
        ),
        (
            NewEvent {
                at: Some("včera"),
                ..event(anna, ConsentAction::Grant)
            },
            "bad-date",
        ),
        (
            NewEvent {
                text_version: Some("7"),
                ..event(anna, ConsentAction::Grant)
            },
            "unknown-text-version",
        ),
        (
            NewEvent {
                text_version: Some("7"),
                ..event(anna, ConsentAction::Withdraw)
            },
            "unknown-text-version",
        ),
    ] {
        assert_eq!(refused(recorded(&vault, &new)), code);
    }
}

#[test]
fn evidence_is_sealed_and_comes_back_whole() {
    let mut vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let bytes = b"%PDF-1.7 fialovy-dokaz".to_vec();
    let with = |bytes: Vec<u8>| NewEvent {
        evidence: Some(Evidence {
            name: "formulár.pdf".into(),
            bytes,
        }),
        ..event(anna, ConsentAction::Grant)
    };
    assert_eq!(refused(recorded(&vault, &with(Vec::new()))), "empty-evidence");
    assert_eq!(
        refused(recorded(&vault, &with(vec![0; EVIDENCE_MAX + 1]))),
        "evidence-too-large"
    );
    let id = write(&vault, |w| record(w, &with(bytes.clone()))).unwrap().event;
    let sealed: Vec<u8> = vault
        .read::<_, CrmError>(|r| {
            let sql = "SELECT evidence FROM consent_event WHERE id = ?1";
            Ok(r.conn().query_row(sql, (id,), |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(
        read(&vault, |r| opened_evidence(r, anna, &sealed)),
        Some(bytes.clone())
    );
    let other = person(&vault, "Iná Osoba", "contract");
    let moved = vault.read(|r| opened_evidence(r, other, &sealed));
    assert!(!matches!(moved, Ok(Some(_))), "it opens for nobody else");
    let name = read(&vault, |r| history(r, anna))
        .remove(0)
        .evidence_name
        .unwrap();
    assert_eq!(
        name.shown_to(&Grant::minimal()).value().as_deref(),
        Some("formulár.pdf")
    );
    let folder = vault.close().to_owned();
    for file in std::fs::read_dir(folder).unwrap() {
        let held = std::fs::read(file.unwrap().path()).unwrap_or_default();
        assert!(
            !held.windows(bytes.len()).any(|window| window == bytes),
            "not in the clear"
        );
    }
}

#[test]
fn the_log_cannot_be_changed() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    recorded(&vault, &event(anna, ConsentAction::Refuse)).unwrap();
    let changed = vault.write::<_, CrmError>(crate::testing::OWNER, |w| {
        w.audit(acts::PERSON_CHANGED, Some(anna), json!({}))?;
        Ok(w.conn()
            .execute("UPDATE consent_event SET action = 'grant'", ())?)
    });
    assert!(matches!(changed, Err(CrmError::Vault(_))));
    assert_eq!(
        read(&vault, |r| state(r, anna, "newsletter")).state,
        ConsentState::Refused
    );
}

#[test]
fn an_import_cannot_launder_a_consent() {
    let vault = founded();
    for (before, after) in [
        (None, ConsentState::Unproven),
        (Some(ConsentAction::Ask), ConsentState::Unproven),
        (Some(ConsentAction::Grant), ConsentState::Granted),
        (Some(ConsentAction::Refuse), ConsentState::Refused),
        (Some(ConsentAction::Withdraw), ConsentState::Withdrawn),
    ] {
        let who = person(&vault, "Anna Malá", "contract");
        if let Some(action) = before {
            recorded(&vault, &event(who, action)).unwrap();
        }
        let runs = running(&vault, who);
        write(&vault, |w| {
            add_unproven(w, who, "newsletter", None)?;
            w.audit(acts::IMPORTED, None, json!({}))?;
            Ok(())
        })
        .unwrap();
        assert_eq!(
            read(&vault, |r| state(r, who, "newsletter")).state,
            after,
            "{before:?}"
        );
        assert_eq!(running(&vault, who), runs, "{before:?}");
    }
}

#[test]
fn a_restricted_person_can_withdraw_and_nothing_else() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    recorded(&vault, &event(anna, ConsentAction::Grant)).unwrap();
    write(&vault, |w| {
        w.conn()
            .execute("UPDATE person SET restricted_at = 1 WHERE id = ?1", (anna,))?;
        w.audit(acts::PERSON_CHANGED, Some(anna), json!({}))?;
        Ok(())
    })
    .unwrap();
    for action in [ConsentAction::Ask, ConsentAction::Grant, ConsentAction::Refuse] {
        assert_eq!(
            refused(recorded(&vault, &event(anna, action))),
            "restricted",
            "{action:?}"
        );
    }
    assert_eq!(
        recorded(&vault, &event(anna, ConsentAction::Withdraw)).unwrap(),
        ConsentState::Withdrawn
    );
    assert!(!running(&vault, anna));
}

#[test]
fn the_board_shows_each_purpose_on_consent_with_its_newest_text() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let [row] = read(&vault, |r| board(r, anna, Lang::Sk)).try_into().unwrap();
    assert_eq!(row.purpose.key, "newsletter");
    assert_eq!(
        row.ask_channels,
        [Channel::Paper, Channel::Web, Channel::InPerson]
    );
    let wording = row.wording.unwrap();
    assert_eq!((wording.version.as_str(), wording.lang), ("1", Lang::Sk));
    assert!(wording.body.contains(COMPANY) && !wording.body.contains('{'));
    assert!(wording.body.replace('\u{a0}', " ").contains("na 5 rokov"));
    let english = read(&vault, |r| board(r, anna, Lang::En))
        .remove(0)
        .wording
        .unwrap();
    assert!(english.body.replace('\u{a0}', " ").contains("for 5 years"));
}

#[test]
fn texts_are_versioned_and_never_replaced() {
    let vault = founded();
    let new = |version: &str, body: &str, purpose: Option<&str>| wordings::NewWording {
        kind: WordingKind::Consent,
        version: version.into(),
        lang: Lang::Sk,
        purpose: purpose.map(str::to_owned),
        body: body.into(),
    };
    let add = |text: wordings::NewWording| write(&vault, |w| wordings::add(w, &text));
    for (text, code) in [
        (new("", "x", None), "bad-version"),
        (new("v 2", "x", None), "bad-version"),
        (new("2", " \n ", None), "empty-wording"),
        (new("2", &"x".repeat(200_001), None), "too-long"),
        (new("1", "x", None), "text-version-taken"),
        (new("2", "x", Some("no-such")), "unknown-purpose"),
        (new("2", "x", Some("contract")), "basis-not-consent"),
    ] {
        assert_eq!(refused(add(text)), code);
    }
    let added = add(new("2", "Su\u{301}hlasím.\r\n", Some("newsletter"))).unwrap();
    assert_eq!(added.body, "Súhlasím.");
    assert_eq!(added.hash, hex::encode(Sha256::digest("Súhlasím.".as_bytes())));
    let anna = person(&vault, "Anna Malá", "contract");
    recorded(&vault, &event(anna, ConsentAction::Grant)).unwrap();
    recorded(
        &vault,
        &NewEvent {
            text_version: Some("1"),
            ..event(anna, ConsentAction::Grant)
        },
    )
    .unwrap();
    let versions: Vec<_> = read(&vault, |r| history(r, anna))
        .into_iter()
        .map(|event| event.text_version)
        .collect();
    assert_eq!(
        versions,
        [Some("1".to_owned()), Some("2".to_owned())],
        "the newest unless another is named"
    );
}

#[test]
fn a_consent_with_a_limit_expires() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    recorded(
        &vault,
        &NewEvent {
            at: Some("2026-03-01T12:00:00+01:00"),
            ..event(anna, ConsentAction::Grant)
        },
    )
    .unwrap();
    let until = read(&vault, |r| state(r, anna, "newsletter")).until.unwrap();
    assert_eq!(until.to_string(), "2031-03-01T11:00:00.000Z");
    vault.advance(chrono::TimeDelta::days(5 * 366));
    assert_eq!(
        read(&vault, |r| state(r, anna, "newsletter")).state,
        ConsentState::Expired
    );
    assert_eq!(
        recorded(&vault, &event(anna, ConsentAction::Grant)).unwrap(),
        ConsentState::Granted
    );
}

#[test]
fn words_are_read_back() {
    for kind in EventKind::ALL {
        assert_eq!(EventKind::parse(kind.as_str()), Some(kind));
    }
    for channel in Channel::ALL {
        assert_eq!(Channel::parse(channel.as_str()), Some(channel));
    }
    for action in ALL_ACTS {
        assert_eq!(
            serde_json::to_value(action).unwrap(),
            EventKind::Act(action).as_str()
        );
    }
    assert_eq!(
        serde_json::to_value(ConsentState::NotAsked).unwrap(),
        ConsentState::NotAsked.as_str()
    );
}
