use super::types::{Basis, NewPurpose};
use super::*;
use crate::disclosure;
use crate::disclosure::types::AddRecipient;
use crate::testing::{Desk, STAFF, owner};

fn loyalty() -> NewPurpose {
    NewPurpose {
        key: "loyalty".into(),
        name: "Vernostný program".into(),
        name_en: Some("Loyalty".into()),
        basis: Basis::Interest,
        fields: vec!["email".into(), "city".into()],
        recipients: Vec::new(),
        transfers: None,
        retention: "P2Y".into(),
        interest: Some("Odmeniť stálych zákazníkov".into()),
        art9: None,
        marketing: false,
        balancing: None,
        consent_valid: None,
        statute: None,
    }
}

fn recipient(desk: &Desk, name: &str) {
    let request = AddRecipient {
        name: name.into(),
        country: "SK".into(),
        role: "processor".into(),
        ..AddRecipient::default()
    };
    disclosure::add_recipient(&desk.session, &request).unwrap();
}

#[test]
fn each_version_tells_who_wrote_it_and_what_changed() {
    let desk = owner();
    recipient(&desk, "Rozosielka Vlaštovka");
    add(&desk.session, loyalty()).unwrap();
    let second = NewPurpose {
        retention: "P1Y".into(),
        balancing: Some("Prevažuje.".into()),
        recipients: vec!["rozosielka vlaštovka".into()],
        ..loyalty()
    };
    let added = add(&desk.session, second).unwrap();
    assert_eq!(
        (added.version, added.recipients),
        (2, vec!["Rozosielka Vlaštovka".to_owned()])
    );
    let versions = history(&desk.session, "loyalty").unwrap();
    let told: Vec<_> = versions
        .iter()
        .map(|one| {
            (
                one.purpose.version,
                one.purpose.retention.as_str(),
                one.purpose.written_by.as_deref(),
                one.until.is_some(),
                one.changed.join(" "),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                2,
                "P1Y",
                Some(STAFF),
                false,
                "retention balancing recipients".to_owned()
            ),
            (1, "P2Y", Some(STAFF), true, String::new()),
        ]
    );
    assert_eq!(
        versions.last().unwrap().until.as_ref(),
        Some(&versions[0].purpose.written_at)
    );
    assert_eq!(
        history(&desk.session, "nothing").err().unwrap().code,
        "unknown-purpose"
    );
    let unknown = NewPurpose {
        recipients: vec!["Nikto".into()],
        ..loyalty()
    };
    assert_eq!(
        add(&desk.session, unknown).err().unwrap().code,
        "unknown-recipient"
    );
    assert_eq!(
        history(&desk.session, "loyalty").unwrap().len(),
        2,
        "a refusal leaves nothing"
    );
}
