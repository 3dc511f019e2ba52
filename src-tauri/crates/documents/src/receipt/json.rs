//! The receipt as JSON: record header, PII processing, party identification and event sections of ISO/IEC TS 27560.

use serde_json::{Value, json};

use super::model::{ConsentReceipt, Event, Field, Party, PartyRole};
use crate::RenderError;

/// The receipt for a machine, indented.
///
/// # Errors
/// [`RenderError::Pdf`] if it cannot be written; no value here refuses to be.
pub fn consent_receipt_json(receipt: &ConsentReceipt) -> Result<Vec<u8>, RenderError> {
    let told = json!({
        "schema_version": "ISO/IEC TS 27560:2023",
        "receipt_id": receipt.id,
        "record_id": receipt.record,
        "pii_principal_id": receipt.principal,
        "x_pii_principal_name": receipt.person,
        "x_receipt_time": receipt.made.to_rfc3339(),
        "x_program": format!("Dôverník {}", env!("CARGO_PKG_VERSION")),
        "pii_processing": processing(receipt),
        "party_identification": receipt.parties.iter().map(party).collect::<Vec<_>>(),
        "event": receipt.events.iter().map(|one| event(receipt, one)).collect::<Vec<_>>(),
    });
    serde_json::to_vec_pretty(&told).map_err(|error| RenderError::Pdf(error.to_string()))
}

fn processing(receipt: &ConsentReceipt) -> Value {
    let with = |role| -> Vec<&str> {
        let parties = receipt.parties.iter().filter(|party| party.role == role);
        parties.map(|party| party.id.as_str()).collect()
    };
    let notice = receipt.wording.as_ref().map(|wording| {
        json!({
            "x_version": wording.version,
            "x_language": wording.lang,
            "x_sha256": wording.sha256,
            "x_text": wording.body,
        })
    });
    json!({
        "privacy_notice": notice,
        "language": receipt.wording.as_ref().map_or(receipt.lang.as_str(), |wording| wording.lang.as_str()),
        "purposes": [{
            "purpose": receipt.purpose,
            "purpose_type": receipt.purpose_key,
            "x_direct_marketing": receipt.marketing,
            "lawful_basis": "consent",
            "pii_information": receipt.data.iter().map(field).collect::<Vec<_>>(),
            "pii_controllers": with(PartyRole::Controller),
            "collection_method": receipt.method_key,
            "processing_method": receipt.purpose,
            "storage_locations": [receipt.storage],
            "processing_locations": [receipt.storage],
            "geographic_restrictions": Value::Null,
            "retention_period": receipt.retention,
            "x_retention": receipt.kept,
            "services": Value::Null,
            "jurisdiction": receipt.jurisdiction,
            "recipient_third_parties": with(PartyRole::Recipient),
            "withdrawal_method": receipt.withdrawal,
            "privacy_rights": receipt.rights,
            "codes_of_conduct": Value::Null,
            "impact_assessment": Value::Null,
            "authority_party": with(PartyRole::Authority),
        }],
    })
}

fn field(field: &Field) -> Value {
    json!({
        "pii_type": field.category,
        "pii_attribute_id": field.key,
        "x_label": field.label,
        "pii_optional": true,
        "sensitive_pii_category": field.special,
        "special_pii_category": field.special,
    })
}

fn party(party: &Party) -> Value {
    json!({
        "party_id": party.id,
        "party_name": party.name,
        "party_role": match party.role {
            PartyRole::Controller => "PII controller",
            PartyRole::Officer => "data protection officer",
            PartyRole::Authority => "authority",
            PartyRole::Recipient => "recipient",
        },
        "party_address": party.address,
        "party_contact": party.contact,
        "party_country": party.country,
    })
}

fn event(receipt: &ConsentReceipt, event: &Event) -> Value {
    json!({
        "x_event_id": event.id,
        "event_time": event.at.to_rfc3339(),
        "event_type": "explicit",
        "event_state": event.state,
        "validity_duration": if event.state == "granted" { receipt.validity.clone() } else { None },
        "entity_id": receipt.principal,
        "x_method": event.method,
        "x_notice_version": event.wording,
        "x_recorded_at": event.recorded_at.to_rfc3339(),
        "x_proof_kept": event.proof,
    })
}
