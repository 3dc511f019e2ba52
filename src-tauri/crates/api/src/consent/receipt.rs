//! The consent receipt, as a paper and as JSON.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use crm::consent::{self, Channel, ConsentAction, Event, EventKind, Receipt};
use crm::disclosure;
use crm::error::CrmError;
use crm::fields::{self, Category};
use crm::staff::Role;
use crm::{notices, settings};
use documents::receipt as doc;
use law::Pack;
use sha2::{Digest, Sha256};
use text::{Lang, say};
use vault::{Instant, Read, VaultError};

use super::types::{ReceiptAsked, ReceiptWritten};
use crate::error::ApiError;
use crate::file::Partial;
use crate::session::Session;

/// Writes the receipt of an event: leave by the person's own right, its row and the entry in the log in one
/// transaction; then the file gets its name.
///
/// # Errors
/// `not-allowed bad-receipt-format bad-language unknown-event no-receipt restricted`; of the disk.
pub fn write_receipt(
    session: &Session,
    request: &ReceiptAsked,
    path: &Path,
) -> Result<ReceiptWritten, ApiError> {
    session.require(Role::Staff)?;
    let json = match request.format.as_str() {
        "pdf" => false,
        "json" => true,
        _ => return Err(ApiError::rule("bad-receipt-format").on("format")),
    };
    let lang = request.lang.as_deref().map(str::parse::<Lang>).transpose();
    let lang = lang.map_err(|_| ApiError::rule("bad-language").on("lang"))?;
    if path.is_dir() {
        return Err(crate::file::is_a_folder());
    }
    let (written, partial) = session.vault().write(session.staff(), |w| {
        let receipt = consent::receipt(w, request.event)?;
        let lang = lang.or(receipt.person.lang()).unwrap_or(session.lang());
        let model = model(session, w, &receipt, lang)?;
        let (bytes, pages) = if json {
            let bytes = doc::consent_receipt_json(&model).map_err(|error| crate::file::unmade(&error))?;
            (bytes, None)
        } else {
            let paper = doc::consent_receipt(&model).map_err(|error| crate::file::unmade(&error))?;
            (paper.bytes, Some(paper.pages))
        };
        let sha256 = hex::encode(Sha256::digest(&bytes));
        consent::receipted(w, &receipt, &sha256)?;
        let written = ReceiptWritten {
            path: path.display().to_string(),
            format: request.format.clone(),
            receipt_id: receipt.id,
            pages,
            sha256,
        };
        Ok::<_, ApiError>((written, Partial::write(path, &bytes, session.world())?))
    })?;
    partial.into_place()?;
    Ok(written)
}

fn model(
    session: &Session,
    r: &Read<'_>,
    receipt: &Receipt,
    lang: Lang,
) -> Result<doc::ConsentReceipt, ApiError> {
    let purpose = &receipt.purpose;
    let record = notices::Record::read(r, lang)?;
    let kept = record.purposes.iter().find(|one| one.purpose.key == purpose.key);
    let contact = settings::get(r, "controller.contact")?;
    let withdrawal = match contact.as_str() {
        "" => say(lang, "consent-receipt-withdrawal-us", &[]),
        contact => say(lang, "consent-receipt-withdrawal", &[("contact", contact.into())]),
    };
    let name = receipt
        .person
        .name
        .egress(&receipt.permit)
        .ok_or_else(not_covered)?;
    Ok(doc::ConsentReceipt {
        lang,
        id: receipt.id,
        made: session.world().now(),
        record: receipt.event.id,
        principal: receipt.permit.subject(),
        person: name.clone(),
        purpose: purpose.name(lang).to_owned(),
        purpose_key: purpose.key.clone(),
        marketing: purpose.marketing,
        state_key: state(receipt.event.kind).to_owned(),
        state: say(lang, &format!("documents-act-{}", state(receipt.event.kind)), &[]),
        at: local(receipt.event.at),
        method: method(lang, receipt.event.channel),
        method_key: receipt.event.channel.map_or("", Channel::as_str).to_owned(),
        validity: purpose.consent_valid.clone(),
        valid_until: receipt.until.map(local),
        data: data(r, receipt, lang)?,
        kept: kept.map_or_else(String::new, |one| one.kept.clone()),
        retention: purpose.retention.clone(),
        storage: say(lang, "consent-receipt-storage", &[]),
        jurisdiction: Pack::at(session.world().today()).country.clone(),
        withdrawal,
        rights: [
            "notices-right-access",
            "notices-right-rectification",
            "notices-right-erasure",
            "notices-right-restriction",
            "notices-right-portability",
        ]
        .map(|id| say(lang, id, &[]))
        .to_vec(),
        parties: parties(r, receipt, record.authority)?,
        wording: receipt.wording.as_ref().map(|wording| doc::Wording {
            version: wording.version.clone(),
            lang: wording.lang.to_string(),
            sha256: wording.hash.clone(),
            body: wording.body.clone(),
        }),
        events: receipt.events.iter().map(|one| event(lang, one)).collect(),
    })
}

fn data(r: &Read<'_>, receipt: &Receipt, lang: Lang) -> Result<Vec<doc::Field>, CrmError> {
    let catalogue = fields::catalogue(r)?;
    let own = ["name"].into_iter();
    let keys: Vec<&str> = own
        .chain(receipt.purpose.fields.iter().map(String::as_str))
        .collect();
    let fields = catalogue
        .iter()
        .filter(|field| keys.contains(&field.key.as_str()));
    let told = fields.map(|field| doc::Field {
        key: field.key.clone(),
        label: field.label(lang).to_owned(),
        category: say(
            lang,
            &format!("notices-category-{}", field.category.as_str()),
            &[],
        ),
        special: field.category == Category::Special,
    });
    Ok(told.collect())
}

fn parties(r: &Read<'_>, receipt: &Receipt, authority: String) -> Result<Vec<doc::Party>, CrmError> {
    let filled = |key: &str| Ok::<_, CrmError>(Some(settings::get(r, key)?).filter(|text| !text.is_empty()));
    let party = |id: &str, role, name| doc::Party {
        id: id.to_owned(),
        role,
        name,
        address: None,
        contact: None,
        country: None,
    };
    let mut parties = vec![doc::Party {
        address: filled("controller.address")?,
        contact: filled("controller.contact")?,
        ..party(
            "controller",
            doc::PartyRole::Controller,
            settings::get(r, "controller.name")?,
        )
    }];
    if let Some(dpo) = filled("dpo")? {
        parties.push(party("dpo", doc::PartyRole::Officer, dpo));
    }
    parties.push(party("authority", doc::PartyRole::Authority, authority));
    for recipient in disclosure::recipients(r)? {
        if receipt.purpose.recipients.contains(&recipient.id) {
            let id = recipient.id.to_string();
            parties.push(doc::Party {
                country: Some(recipient.country),
                ..party(&id, doc::PartyRole::Recipient, recipient.name)
            });
        }
    }
    Ok(parties)
}

fn event(lang: Lang, event: &Event) -> doc::Event {
    doc::Event {
        id: event.id,
        at: local(event.at),
        recorded_at: local(event.recorded_at),
        state: state(event.kind).to_owned(),
        state_words: say(lang, &format!("documents-act-{}", state(event.kind)), &[]),
        method: event.channel.map(|channel| channel.as_str().to_owned()),
        method_words: method(lang, event.channel),
        wording: event.text_version.clone(),
        proof: event.evidence_name.is_some(),
    }
}

fn state(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Act(ConsentAction::Ask) => "asked",
        EventKind::Act(ConsentAction::Grant) => "granted",
        EventKind::Act(ConsentAction::Refuse) => "refused",
        EventKind::Act(ConsentAction::Withdraw) => "withdrawn",
        EventKind::Unproven => "unproven",
    }
}

fn method(lang: Lang, channel: Option<Channel>) -> String {
    let key = channel.map_or("unknown", Channel::as_str);
    say(lang, &format!("documents-channel-{key}"), &[])
}

/// An instant as clocks in Slovakia showed it.
fn local(at: Instant) -> DateTime<FixedOffset> {
    law::slovak_time(&at.to_utc())
}

fn not_covered() -> ApiError {
    VaultError::Internal("a permit for the person's own right covers all of theirs").into()
}
