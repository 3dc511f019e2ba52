use chrono::TimeDelta;

use super::*;
use crate::error::CrmError;
use crate::private::Shown;
use crate::testing::{OWNER, TempVault, acts_since_founding, founded, person_with, read, refused, write};
use crate::{fields, purposes};

fn somebody(vault: &TempVault) -> Uuid {
    let values = [
        ("name", "Ľubomíra Vŕšková"),
        ("email", "vrskova@klasok.example"),
        ("phone", "0905 004 821"),
        ("street", "Hviezdna 14"),
        ("iban", "SK31 1200 0000 1987 4263 7541"),
        ("birth_date", "1990-05-03"),
    ];
    person_with(vault, "contract", &values)
}

fn try_unlock(
    vault: &TempVault,
    person: Uuid,
    fields: &[&str],
    reason: &str,
    seconds: u32,
    proved: bool,
) -> Result<Option<Recorded>, CrmError> {
    let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
    write(vault, |w| {
        record(
            w,
            &Ask {
                person,
                fields: &fields,
                reason,
                seconds,
            },
            proved,
        )
    })
}

fn shown(vault: &TempVault, openings: &Openings, person: Uuid, key: &str) -> Option<String> {
    let grant = openings.grant(vault.world().now().into());
    read(vault, |r| {
        let person = people::get(r, person)?;
        match person.field(key).map(|field| field.value.shown_to(&grant)) {
            Some(Shown::Value(value)) => Ok(Some(value)),
            _ => Ok(None),
        }
    })
}

#[test]
fn what_an_unlock_must_say() {
    let vault = founded();
    let id = somebody(&vault);
    let private = write(&vault, |w| timeline::add_note(w, id, "dôverné", true))
        .unwrap()
        .id;
    let other = person_with(&vault, "contract", &[("name", "Iný")]);
    let before = acts_since_founding(&vault).len();
    for (person, field, reason, seconds, code) in [
        (id, "street", "", 60, "empty-reason"),
        (id, "street", " \n ", 60, "empty-reason"),
        (id, "street", "ok", 60, "reason-too-short"),
        (id, "street", "12345 --", 60, "reason-too-short"),
        (id, "street", &"a".repeat(301), 60, "too-long"),
        (id, "street", "Doručenie objednávky", 61, "bad-duration"),
        (id, "street", "Doručenie objednávky", 0, "bad-duration"),
        (id, "hat_size", "Doručenie objednávky", 60, "unknown-field"),
        (id, "city", "Doručenie objednávky", 60, "nothing-stored"),
        (id, "", "Doručenie objednávky", 60, "no-fields"),
        (id, "note:x", "Doručenie objednávky", 60, "unknown-field"),
        (
            other,
            &unlock_key(private),
            "Doručenie objednávky",
            60,
            "unknown-note",
        ),
        (id, "iban", "Vrátenie platby", 60, "reauth-needed"),
        (
            Uuid::from_u128(9),
            "street",
            "Doručenie objednávky",
            60,
            "unknown-person",
        ),
    ] {
        assert_eq!(
            refused(try_unlock(&vault, person, &[field], reason, seconds, false)),
            code,
            "{field}"
        );
    }
    assert_eq!(acts_since_founding(&vault).len(), before);
    assert!(read(&vault, |r| list(r, id)).is_empty(), "nothing was revealed");
}

fn unlock_key(note: Uuid) -> String {
    rules::note_key(note)
}

#[test]
fn a_reveal_is_written_down_before_anything_opens() {
    let vault = founded();
    let id = somebody(&vault);
    let mut openings = Openings::default();
    let recorded = try_unlock(
        &vault,
        id,
        &["street", "phone", "street"],
        " Doručenie  objednávky ",
        300,
        false,
    );
    let recorded = recorded.unwrap().unwrap();
    assert_eq!(acts_since_founding(&vault), ["person-added", "field-unlocked"]);
    let reveals = read(&vault, |r| list(r, id));
    assert_eq!(reveals.len(), 1);
    assert_eq!(
        (&reveals[0].fields[..], &*reveals[0].reason),
        (&["street".into(), "phone".into()][..], "Doručenie objednávky")
    );
    assert_eq!(
        (reveals[0].until.0 - reveals[0].at.0, reveals[0].staff),
        (300_000, OWNER)
    );
    assert_eq!(
        shown(&vault, &openings, id, "street"),
        None,
        "written down, not yet open"
    );

    openings.open(recorded);
    assert_eq!(
        shown(&vault, &openings, id, "street").as_deref(),
        Some("Hviezdna 14")
    );
    assert_eq!(shown(&vault, &openings, id, "birth_date"), None);
    vault.advance(TimeDelta::seconds(299));
    assert!(shown(&vault, &openings, id, "phone").is_some());
    vault.advance(TimeDelta::seconds(1));
    assert_eq!(shown(&vault, &openings, id, "phone"), None, "sealed by itself");

    let reason = |staff| read(&vault, |r| last_reason(r, id, staff));
    assert_eq!(reason(OWNER).as_deref(), Some("Doručenie objednávky"));
    assert_eq!(
        reason(Uuid::from_u128(5)),
        None,
        "a colleague's reason is not mine"
    );
}

#[test]
fn iban_and_special_categories_need_the_passphrase_and_private_notes_a_reason() {
    let vault = founded();
    let id = somebody(&vault);
    let note = write(&vault, |w| timeline::add_note(w, id, "dôverné", true))
        .unwrap()
        .id;
    let open = write(&vault, |w| timeline::add_note(w, id, "otvorené", false))
        .unwrap()
        .id;
    let keys = [
        "iban".into(),
        unlock_key(note).to_uppercase().replace("NOTE", "note"),
        unlock_key(open),
        "name".into(),
    ];
    let parts = read(&vault, |r| parts(r, id, &keys));
    let facts: Vec<(bool, bool)> = parts.iter().map(|part| (part.sealed, part.reauth)).collect();
    assert_eq!(
        facts,
        [(true, true), (true, false), (false, false), (false, false)]
    );
    assert_eq!(parts[1].key, unlock_key(note));

    assert!(
        try_unlock(
            &vault,
            id,
            &["name", "email", &unlock_key(open)],
            "Zavolať",
            60,
            false
        )
        .unwrap()
        .is_none()
    );
    let recorded = try_unlock(
        &vault,
        id,
        &["iban", "name", &unlock_key(note)],
        "Vrátenie platby",
        60,
        true,
    );
    assert_eq!(
        recorded.unwrap().unwrap().fields,
        ["iban".to_owned(), unlock_key(note)]
    );
    assert_eq!(
        read(&vault, |r| list(r, id)).len(),
        1,
        "what is open anyway is not a reveal"
    );

    let health = fields::NewField {
        key: "allergy".into(),
        label_sk: "Alergia".into(),
        label_en: "Allergy".into(),
        class: Some(fields::FieldClass::Protected),
        category: "special".into(),
        purposes: vec!["care".into()],
        retention: "P1Y".into(),
        ..fields::NewField::default()
    };
    write(&vault, |w| {
        let purpose = purposes::NewPurpose {
            key: "care".into(),
            art9: Some("h".into()),
            fields: vec!["street".into()],
            retention: "P1Y".into(),
            ..purpose_like(w)?
        };
        purposes::add(w, &purpose)?;
        fields::add(w, &health)
    })
    .unwrap();
    let person = person_with(&vault, "care", &[("name", "A B"), ("allergy", "orechy")]);
    assert_eq!(
        refused(try_unlock(
            &vault,
            person,
            &["allergy"],
            "Pomoc v núdzi",
            60,
            false
        )),
        "reauth-needed"
    );
    assert!(
        try_unlock(&vault, person, &["allergy"], "Pomoc v núdzi", 60, true)
            .unwrap()
            .is_some()
    );
}

fn purpose_like(r: &Read<'_>) -> Result<purposes::NewPurpose, CrmError> {
    let known = purposes::known(r, "contract")?;
    Ok(purposes::NewPurpose {
        key: known.key,
        name_sk: known.name_sk,
        name_en: known.name_en,
        basis: known.basis,
        art9: None,
        interest: None,
        balancing: None,
        retention: known.retention,
        consent_valid: None,
        marketing: false,
        statute: None,
        transfers: None,
        fields: known.fields,
        recipients: Vec::new(),
    })
}

#[test]
fn reveals_of_a_year_are_counted_and_a_failed_try_is_written_down() {
    let vault = founded();
    let id = somebody(&vault);
    for _ in 0..3 {
        try_unlock(&vault, id, &["street"], "Doručenie", 60, false).unwrap();
        vault.advance(TimeDelta::days(200));
    }
    let now = vault.world().now();
    let counted = read(&vault, |r| summary(r, id, now));
    assert_eq!(counted.count, 1, "the first two are older than a year");
    assert!(counted.last_at.is_some());
    let ask = Ask {
        person: id,
        fields: &["iban".to_owned()],
        reason: "",
        seconds: 60,
    };
    write(&vault, |w| record_failure(w, &ask)).unwrap();
    assert_eq!(
        acts_since_founding(&vault).last().map(String::as_str),
        Some("field-unlock-failed")
    );
}

#[test]
fn a_birth_number_in_the_reason_is_masked() {
    let vault = founded();
    let id = somebody(&vault);
    try_unlock(&vault, id, &["street"], "overenie rč 905203/1230", 60, false).unwrap();
    assert_eq!(read(&vault, |r| list(r, id))[0].reason, "overenie rč ••••••/••••");
}
