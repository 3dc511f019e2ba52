mod planted;

use std::collections::BTreeMap;

use crm::error::CrmError;
use crm::staff::Role;
use testkit::canary::Canaries;

use self::planted::{KEYS, parts, planted, text_of};
use super::types::Redaction;
use super::*;
use crate::audit;
use crate::audit::types::AuditQuery;
use crate::settings::types::SetSettings;
use crate::testing::{COMPANY, Desk, STAFF, as_role, owner};

fn request(person: Option<Uuid>) -> AccessRequest {
    AccessRequest {
        person,
        address: None,
        received: None,
        lang: None,
        redact: Vec::new(),
        request: None,
        password: None,
    }
}

fn write_to(desk: &Desk, request: AccessRequest, path: &Path) -> Result<AccessWritten, ApiError> {
    write_access_report(&desk.session, request, path, &Job::silent())
}

#[test]
fn the_paper_holds_every_value_once_and_the_log_tells_of_it() {
    let desk = owner();
    let canaries = Canaries::new(7, &KEYS);
    let person = planted(&desk, &canaries);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("odpoved.pdf");
    let preview = preview(&desk.session, person).unwrap();
    let written = write_to(&desk, request(Some(person)), &path).unwrap();
    let bytes = std::fs::read(&path).unwrap();

    assert_eq!(written.path, path.display().to_string());
    assert_eq!(
        written.records, preview.records,
        "what was looked at is what was written"
    );
    assert!(written.undrawable.is_empty());
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing but the answer"
    );
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions()) & 0o777,
        0o600
    );
    let newest = audit::page(
        &desk.session,
        AuditQuery {
            limit: 1,
            ..Default::default()
        },
    )
    .unwrap();
    let entry = &newest.rows[0];
    assert_eq!(
        (entry.act.as_str(), entry.person),
        ("access-report", Some(person))
    );
    assert_eq!(entry.detail.get("sha256"), Some(&written.sha256));
    let line = crate::disclosure::list(&desk.session, person).unwrap().remove(0);
    assert_eq!((line.way.as_str(), line.recipient), ("access-report", None));

    let data = planted::attached(&bytes, 1);
    let proof = planted::attached(&bytes, 2);
    let Some(text) = text_of(&bytes) else { return };
    assert_eq!(
        proof.unwrap(),
        b"podpis",
        "the copy holds the file that is kept as proof"
    );
    let data = String::from_utf8(data.unwrap()).unwrap();
    assert!(canaries.iter().all(|canary| data.contains(&canary.value)) && !data.contains("Hriňová"));
    let parts = parts(&text);
    let times = |value: &str| parts.matches(value).count();
    for canary in canaries.iter().filter(|canary| canary.key != "name") {
        assert_eq!(times(&canary.value), 1, "{} in: {parts}", canary.key);
    }
    for words in [
        "Žqsource veľtrhu",
        "Ďxnote obyčajná",
        "Ťqsecret dôverná",
        "Ľwreason preverenie",
        "Ňxproof",
    ] {
        assert_eq!(times(words), 1, "{words} in: {parts}");
    }
    assert!(!text.contains("Hriňová"), "{STAFF} is not named");
    assert!(text.contains(COMPANY) && text.contains(&written.report_id.to_string()));
    assert!(!text.contains("Mesto") || times("documents-") == 0);
    for raw in [
        "[requests-",
        "[documents-",
        "[audit-",
        "[disclosure-",
        "[common-",
        "[fields-",
    ] {
        assert!(!text.contains(raw), "a message is missing: {raw}");
    }
}

#[test]
fn a_second_answer_tells_of_the_first_in_english_too() {
    let desk = owner();
    let canaries = Canaries::new(8, &KEYS);
    let person = planted(&desk, &canaries);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answer.pdf");
    let note = preview(&desk.session, person)
        .unwrap()
        .redactable
        .remove(0)
        .reference;
    let redact = vec![
        Redaction {
            reference: note,
            reason: "Údaj iného človeka".into(),
        },
        Redaction {
            reference: "field:city".into(),
            reason: "Bod dva".into(),
        },
    ];
    write_to(
        &desk,
        AccessRequest {
            redact,
            ..request(Some(person))
        },
        &path,
    )
    .unwrap();
    let first = std::fs::read(&path).unwrap();
    let english = AccessRequest {
        lang: Some("en".into()),
        received: Some("2026-03-01".into()),
        ..request(Some(person))
    };
    write_to(&desk, english, &path).unwrap();
    let second = std::fs::read(&path).unwrap();
    assert_ne!(first, second, "replaced whole");
    let (Some(first), Some(second)) = (text_of(&first), text_of(&second)) else {
        return;
    };
    assert!(!first.contains("Ďxnote") && !first.contains(canaries.value("city").unwrap()));
    assert!(parts(&first).contains("Bod dva") && first.contains("údaj inej osoby"));
    let parts = parts(&second);
    assert_eq!(
        parts.matches("Ďxnote obyčajná").count(),
        1,
        "nothing was withheld this time"
    );
    assert_eq!(
        parts.matches("Údaj iného človeka").count(),
        1,
        "the earlier reason is told"
    );
    assert!(second.contains("Contracts and orders"));
    for raw in [
        "[requests-",
        "[documents-",
        "[audit-",
        "[disclosure-",
        "[common-",
        "[fields-",
    ] {
        assert!(!second.contains(raw), "a message is missing: {raw}");
    }
}

#[test]
fn a_refusal_leaves_no_file_no_row_and_no_entry() {
    let desk = owner();
    let person = planted(&desk, &Canaries::new(9, &KEYS));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("odpoved.pdf");
    let entries = || {
        desk.session
            .vault()
            .read::<_, CrmError>(|r| Ok(r.audit_count(&vault::AuditQuery::default())?))
            .unwrap()
    };
    let before = entries();
    let redact = |reference: &str, reason: &str| AccessRequest {
        redact: vec![Redaction {
            reference: reference.into(),
            reason: reason.into(),
        }],
        ..request(Some(person))
    };
    let cancelled = Job::silent();
    cancelled.cancel();
    assert_eq!(
        write_access_report(&desk.session, request(Some(person)), &path, &cancelled)
            .err()
            .unwrap()
            .code,
        "cancelled"
    );
    for (request, code) in [
        (redact("field:street9", "x"), "unknown-reference"),
        (redact(&Uuid::from_u128(3).to_string(), "x"), "unknown-reference"),
        (redact("field:city", ""), "redaction-without-reason"),
        (request(Some(Uuid::from_u128(3))), "unknown-person"),
        (request(None), "person-required"),
        (
            AccessRequest {
                received: Some("2026-03-03".into()),
                ..request(Some(person))
            },
            "future-date",
        ),
        (
            AccessRequest {
                received: Some("1. 3. 2026".into()),
                ..request(Some(person))
            },
            "bad-date",
        ),
        (
            AccessRequest {
                lang: Some("de".into()),
                ..request(Some(person))
            },
            "bad-language",
        ),
    ] {
        assert_eq!(write_to(&desk, request, &path).err().unwrap().code, code);
    }
    let no_folder = folder.path().join("none").join("odpoved.pdf");
    assert_eq!(
        write_to(&desk, request(Some(person)), &no_folder)
            .err()
            .unwrap()
            .code,
        "file-not-found"
    );
    assert_eq!(
        write_to(&desk, request(Some(person)), folder.path())
            .err()
            .unwrap()
            .code,
        "file-exists-as-folder"
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(entries(), before);
    assert!(crate::disclosure::list(&desk.session, person).unwrap().is_empty());
}

#[test]
fn nothing_held_is_told_and_the_address_is_not_kept() {
    let mut desk = owner();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("odpoved.pdf");
    let asked = "xqneznamy@nikde.example";
    let request = AccessRequest {
        address: Some(asked.into()),
        ..request(None)
    };
    let written = write_to(&desk, request, &path).unwrap();
    assert_eq!(written.records, 0);
    if let Some(text) = text_of(&std::fs::read(&path).unwrap()) {
        assert!(text.contains(asked));
    }
    let kept: i64 = desk
        .session
        .vault()
        .read::<_, CrmError>(|r| {
            let sql = "SELECT count(*) FROM access_report WHERE person_id IS NULL AND records = 0";
            Ok(r.conn().query_row(sql, (), |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(kept, 1);
    drop(desk.session);
    for file in std::fs::read_dir(desk.vault.close()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap_or_default();
        assert!(
            !bytes
                .windows(asked.len())
                .any(|window| window == asked.as_bytes())
        );
    }
}

#[test]
fn the_preview_shows_what_may_be_seen_and_what_is_missing() {
    let desk = owner();
    let person = planted(&desk, &Canaries::new(10, &KEYS));
    let seen = preview(&desk.session, person).unwrap();
    assert_eq!(
        seen.missing_settings,
        ["controller.address", "controller.contact"]
    );
    let texts: Vec<Option<&str>> = seen.redactable.iter().map(|one| one.text.as_deref()).collect();
    assert_eq!(
        texts,
        [Some("Ďxnote obyčajná"), None],
        "a private note stays sealed"
    );
    let count = |part: &str| {
        seen.parts
            .iter()
            .find(|one| one.part == part)
            .map(|one| one.count)
            .unwrap()
    };
    assert_eq!(
        (
            count("special"),
            count("reveals"),
            count("consents"),
            count("automated")
        ),
        (0, 1, 2, 0)
    );
    let settings = BTreeMap::from([
        ("controller.address".to_owned(), "Lesná 4".to_owned()),
        (
            "controller.contact".to_owned(),
            "stolarstvo@podhora.example".to_owned(),
        ),
    ]);
    crate::settings::set(&desk.session, SetSettings { settings }).unwrap();
    assert!(
        preview(&desk.session, person)
            .unwrap()
            .missing_settings
            .is_empty()
    );
}

#[test]
fn a_viewer_answers_nobody() {
    let desk = as_role(Role::Viewer);
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        preview(&desk.session, Uuid::from_u128(1)).err().unwrap().code,
        "not-allowed"
    );
    let refused = write_to(
        &desk,
        request(Some(Uuid::from_u128(1))),
        &folder.path().join("a.pdf"),
    );
    assert_eq!(refused.err().unwrap().code, "not-allowed");
}
