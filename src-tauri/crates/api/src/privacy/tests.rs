use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::*;
use crate::disclosure;
use crate::disclosure::types::{AddRecipient, ChangeRecipient};
use crate::purposes::types::{Basis, NewPurpose, ProcessingChange};
use crate::settings;
use crate::settings::types::SetSettings;
use crate::testing::{Desk, owner};
use crate::unlock as reveal;
use crate::unlock::types::UnlockFields;
use crate::{people, purposes as catalogue};
use people::types::{NewPerson, SetFields};

fn gaps(desk: &Desk) -> Vec<(String, String)> {
    let gaps = status(&desk.session).unwrap().gaps.into_iter();
    gaps.map(|gap| (gap.kind, gap.of)).collect()
}

fn controller(desk: &Desk) {
    let values = [
        ("controller.address", "Hviezdna 14, 036 01 Martin"),
        ("controller.contact", "podhora@klasok.example"),
    ];
    let settings: BTreeMap<String, String> = values
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    settings::set(&desk.session, SetSettings { settings }).unwrap();
}

fn anna(desk: &Desk) -> uuid::Uuid {
    let new = NewPerson {
        name: "Anna Malá".into(),
        given: None,
        family: None,
        company: None,
        email: Some("mala@klasok.example".into()),
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    };
    people::add(&desk.session, new).unwrap().id
}

#[test]
fn what_is_not_written_down_is_a_gap_until_it_is() {
    let desk = owner();
    let unsaid = |of: &str| ("controller".to_owned(), of.to_owned());
    assert_eq!(
        gaps(&desk),
        [unsaid("controller.address"), unsaid("controller.contact")]
    );
    controller(&desk);
    assert_eq!(gaps(&desk), []);

    let courier = AddRecipient {
        name: "Kuriér Čmeliak".into(),
        country: "SK".into(),
        role: "processor".into(),
        ..AddRecipient::default()
    };
    disclosure::add_recipient(&desk.session, &courier).unwrap();
    let loyalty = NewPurpose {
        key: "loyalty".into(),
        name: "Vernostný program".into(),
        name_en: None,
        basis: Basis::Interest,
        fields: Vec::new(),
        recipients: Vec::new(),
        transfers: None,
        retention: "P1Y".into(),
        interest: Some("Odmeniť stálych zákazníkov".into()),
        art9: None,
        marketing: false,
        balancing: None,
        consent_valid: None,
        statute: None,
    };
    catalogue::add(&desk.session, loyalty.clone()).unwrap();
    assert_eq!(
        gaps(&desk),
        [
            ("balancing".to_owned(), "loyalty".to_owned()),
            ("contract".to_owned(), "Kuriér Čmeliak".to_owned())
        ]
    );
    let weighed = NewPurpose {
        balancing: Some("Prevažuje.".into()),
        ..loyalty
    };
    catalogue::add(&desk.session, weighed).unwrap();
    let signed = ChangeRecipient {
        recipient: "Kuriér Čmeliak".into(),
        name: None,
        country: None,
        role: None,
        safeguards: None,
        contract_date: Some("2026-01-15".into()),
        contract_file: None,
    };
    disclosure::change_recipient(&desk.session, signed).unwrap();
    assert_eq!(gaps(&desk), []);
}

#[test]
fn reveals_are_told_by_reason_and_duties_by_their_day() {
    let desk = owner();
    controller(&desk);
    let anna = anna(&desk);
    let set = SetFields {
        person: anna,
        values: BTreeMap::from([("street".to_owned(), "Hviezdna 14".to_owned())]),
        purpose: "contract".into(),
    };
    people::set(&desk.session, set).unwrap();
    for reason in ["Doručenie", "Faktúra", "Doručenie"] {
        let request = UnlockFields {
            person: anna,
            fields: vec!["street".into()],
            reason: reason.into(),
            seconds: Some(60),
            passphrase: None,
        };
        reveal::unlock(&desk.session, request).unwrap();
    }
    let told = status(&desk.session).unwrap();
    let reasons: Vec<_> = told
        .reveals
        .iter()
        .map(|one| (one.reason.as_str(), one.count))
        .collect();
    assert_eq!(reasons, [("Doručenie", 2), ("Faktúra", 1)]);
    assert!(
        told.chain.ok && told.in_order,
        "nothing is late yet, and a new vault needs no backup on its first day"
    );
    let duty = |told: &PrivacyStatus, kind: &str| {
        let one = told.duties.iter().find(|duty| duty.kind == kind).unwrap();
        (one.open, one.overdue)
    };
    assert_eq!(duty(&told, "notices"), (1, 0), "to be told today");
    assert_eq!((told.losing.waiting, told.losing.next.as_deref()), (0, None));

    let end = ProcessingChange {
        person: anna,
        purpose: "contract".into(),
        at: None,
    };
    catalogue::end(&desk.session, end).unwrap();
    let told = status(&desk.session).unwrap();
    assert_eq!(
        (told.losing.waiting, told.losing.next.as_deref()),
        (3, Some("2030-03-02"))
    );
    desk.vault.advance(TimeDelta::days(5 * 366));
    let told = status(&desk.session).unwrap();
    assert_eq!(
        (duty(&told, "notices"), duty(&told, "retention")),
        ((1, 1), (1, 1))
    );
    assert_eq!(
        told.losing.waiting, 0,
        "its day is over: it is a duty of retention now"
    );
    assert!(!told.in_order && told.backups.nag, "five years without a backup");
    assert_eq!(told.law.pack, Pack::at(desk.session.world().today()).id);
}
