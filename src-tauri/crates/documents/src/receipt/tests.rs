use chrono::DateTime;
use serde_json::Value;
use text::Lang;
use uuid::Uuid;

use super::*;
use crate::testing::{poppler, squeeze};

fn at(text: &str) -> DateTime<chrono::FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn sample(lang: Lang) -> ConsentReceipt {
    let event = |number, day: &str, state: &str| Event {
        id: Uuid::from_u128(number),
        at: at(day),
        recorded_at: at(day),
        state: state.into(),
        state_words: state.into(),
        method: Some("paper".into()),
        method_words: "písomne".into(),
        wording: Some("1".into()),
        proof: number == 1,
    };
    ConsentReceipt {
        lang,
        id: Uuid::from_u128(7),
        made: at("2026-11-24T09:00:00+01:00"),
        record: Uuid::from_u128(2),
        principal: Uuid::from_u128(3),
        person: "Anna Malá".into(),
        purpose: "Novinky a ponuky".into(),
        purpose_key: "newsletter".into(),
        marketing: true,
        state_key: "withdrawn".into(),
        state: "odvolaný".into(),
        at: at("2026-11-20T10:00:00+01:00"),
        method: "písomne".into(),
        method_key: "paper".into(),
        validity: Some("P5Y".into()),
        valid_until: None,
        data: vec![Field {
            key: "email".into(),
            label: "E-mail".into(),
            category: "kontaktné údaje".into(),
            special: false,
        }],
        kept: "1 mesiac po odvolaní".into(),
        retention: "P1M".into(),
        storage: "u prevádzkovateľa".into(),
        jurisdiction: "SK".into(),
        withdrawal: "Kedykoľvek na kontaktoch prevádzkovateľa.".into(),
        rights: vec!["prístup (čl. 15)".into()],
        parties: vec![Party {
            id: "controller".into(),
            role: PartyRole::Controller,
            name: "Stolárstvo Podhora".into(),
            address: Some("Lesná 4".into()),
            contact: None,
            country: None,
        }],
        wording: Some(Wording {
            version: "1".into(),
            lang: "sk".into(),
            sha256: "ab".repeat(32),
            body: "Súhlasím so zasielaním noviniek.".into(),
        }),
        events: vec![
            event(1, "2026-03-01T10:00:00+01:00", "granted"),
            event(2, "2026-11-20T10:00:00+01:00", "withdrawn"),
        ],
    }
}

/// Every field that the specification names, by section.
const FIELDS: [(&str, &[&str]); 5] = [
    (
        "",
        &["schema_version", "record_id", "pii_principal_id", "receipt_id"],
    ),
    ("/pii_processing", &["privacy_notice", "language", "purposes"]),
    (
        "/pii_processing/purposes/0",
        &[
            "purpose",
            "purpose_type",
            "lawful_basis",
            "pii_information",
            "pii_controllers",
            "collection_method",
            "processing_method",
            "storage_locations",
            "retention_period",
            "processing_locations",
            "geographic_restrictions",
            "services",
            "jurisdiction",
            "recipient_third_parties",
            "withdrawal_method",
            "privacy_rights",
            "codes_of_conduct",
            "impact_assessment",
            "authority_party",
        ],
    ),
    (
        "/party_identification/0",
        &[
            "party_id",
            "party_name",
            "party_role",
            "party_address",
            "party_contact",
        ],
    ),
    (
        "/event/1",
        &[
            "event_time",
            "event_type",
            "event_state",
            "validity_duration",
            "entity_id",
        ],
    ),
];

#[test]
fn the_json_has_the_fields_of_the_specification() {
    let told: Value = serde_json::from_slice(&consent_receipt_json(&sample(Lang::Sk)).unwrap()).unwrap();
    for (section, fields) in FIELDS {
        for field in fields {
            let found = told.pointer(&format!("{section}/{field}"));
            assert!(found.is_some(), "{section}/{field}");
        }
    }
    assert_eq!(told["event"][0]["validity_duration"], "P5Y");
    assert_eq!(told["event"][1]["event_state"], "withdrawn");
    assert_eq!(
        told["pii_processing"]["privacy_notice"]["x_sha256"],
        "ab".repeat(32)
    );
}

#[test]
fn the_paper_says_the_same_and_carries_the_json() {
    for lang in Lang::ALL {
        let receipt = sample(lang);
        let paper = consent_receipt(&receipt).unwrap();
        assert_eq!(paper, consent_receipt(&receipt).unwrap(), "the same bytes");
        assert!(paper.undrawable.is_empty());
        let Some(text) = poppler("pdftotext", &["-layout"], &paper.bytes, &["-"]) else {
            return;
        };
        let text = squeeze(&text);
        for told in [
            "Anna Malá",
            "Novinky a ponuky",
            "odvolaný",
            "E-mail",
            "Stolárstvo Podhora",
            "Súhlasím so zasielaním noviniek.",
            "Kedykoľvek na kontaktoch",
        ] {
            assert!(text.contains(told), "{lang} {told}: {text}");
        }
        let listed = poppler("pdfdetach", &["-list"], &paper.bytes, &[]).unwrap();
        assert!(listed.contains(".json"), "{listed}");
    }
}
