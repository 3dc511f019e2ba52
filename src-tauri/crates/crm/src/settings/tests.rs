use super::*;
use crate::testing::{COMPANY, acts as log, founded, read, refused, write};

fn change(vault: &crate::testing::TempVault, pairs: &[(&str, &str)]) -> Result<(), CrmError> {
    let wanted = pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    write(vault, |w| set(w, &wanted))
}

#[test]
fn every_setting_has_a_value_from_the_first_day() {
    let vault = founded();
    let settings = read(&vault, all);
    let shown: Vec<(&str, &str)> = settings
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            (
                "authority",
                "Úrad na ochranu osobných údajov Slovenskej republiky"
            ),
            ("controller.address", ""),
            ("controller.contact", ""),
            ("controller.name", COMPANY),
            ("dpo", ""),
            ("language", "sk"),
            ("lock_minutes", "10"),
            ("log_retention", "P5Y"),
            ("theme", "system"),
        ]
    );
    assert_eq!(
        read(&vault, missing),
        ["controller.address", "controller.contact"]
    );
    for (key, value) in &settings {
        assert_eq!(&read(&vault, |r| get(r, key)), value);
    }
    assert_eq!(refused(vault.read(|r| get(r, "colour"))), "unknown-setting");
}

#[test]
fn what_fits_is_kept_tidy_and_what_does_not_is_refused_whole() {
    let vault = founded();
    change(
        &vault,
        &[
            ("controller.address", "  Lesná 4\r\n036 01 Martin  "),
            ("dpo", "Jana Nova\u{301}kova\u{301}"),
        ],
    )
    .unwrap();
    assert_eq!(
        read(&vault, |r| get(r, "controller.address")),
        "Lesná 4\n036 01 Martin"
    );
    assert_eq!(read(&vault, |r| get(r, "dpo")), "Jana Nováková", "composed");
    for (key, value) in [
        ("controller.name", " "),
        ("controller.name", "A\nB"),
        ("controller.contact", "tel.\u{7}"),
        ("language", "cs"),
        ("language", ""),
        ("theme", "Dark"),
        ("lock_minutes", "0"),
        ("lock_minutes", "241"),
        ("lock_minutes", "ten"),
        ("log_retention", "5 years"),
        ("log_retention", "P0D"),
        ("authority", &"x".repeat(1001)),
    ] {
        assert_eq!(
            refused(change(&vault, &[("dpo", "nikto"), (key, value)])),
            "bad-setting",
            "{key} {value:?}"
        );
        assert_eq!(read(&vault, |r| get(r, "dpo")), "Jana Nováková", "all or none");
    }
    assert_eq!(
        refused(change(&vault, &[("controller.nmae", "x")])),
        "unknown-setting"
    );
}

#[test]
fn a_change_is_one_entry_that_names_the_keys_and_no_change_is_none() {
    let vault = founded();
    change(
        &vault,
        &[("theme", "dark"), ("language", "sk"), ("lock_minutes", "5")],
    )
    .unwrap();
    let page = vault
        .read(|r| {
            r.audit(&vault::AuditQuery {
                limit: 1,
                ..Default::default()
            })
        })
        .unwrap();
    assert_eq!(page[0].act, acts::SETTINGS_CHANGED);
    assert_eq!(
        page[0].payload,
        Some(json!({ "keys": ["lock_minutes", "theme"] }))
    );
    let before = log(&vault).len();
    change(&vault, &[("theme", "dark")]).unwrap();
    assert_eq!(log(&vault).len(), before);
}
