//! The hash over the data an answer was made of: printed in its integrity block, kept in its row.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::answer::{Answer, Consent, Content, Disclosure, Fact, Processing, Source};

/// SHA-256, hex, over the answer as JSON with sorted keys.
pub(super) fn hash(answer: &Answer) -> String {
    hex::encode(Sha256::digest(data(answer).to_string().as_bytes()))
}

/// Everything in the answer; times in UTC to the millisecond, so that the same data have the same hash anywhere. Values are in the clear: it never leaves this crate.
pub(super) fn data(answer: &Answer) -> Value {
    json!({
        "person": answer.person,
        "created_at": answer.created_at,
        "touched_at": answer.touched_at,
        "restricted_at": answer.restricted_at,
        "restrictions": list(&answer.restrictions, |one| json!({
            "ground": one.ground, "since": one.since, "informed_at": one.informed_at, "lifted_at": one.lifted_at,
        })),
        "objections": list(&answer.objections, |one| json!({
            "purpose": one.purpose, "at": one.at, "ended_at": one.ended_at,
        })),
        "sources": list(&answer.sources, source),
        "facts": list(&answer.facts, fact),
        "formers": list(&answer.formers, |former| json!({
            "field": former.field, "value": content(&former.value), "source": former.source,
        })),
        "notes": list(&answer.notes, |note| json!({
            "id": note.id, "text": content(&note.text), "private": note.private, "guard": note.guard, "at": note.at,
        })),
        "daily": list(&answer.daily, |record| json!({
            "kind": record.kind, "values": list(&record.values, |one| json!([one.column, content(&one.value)])),
        })),
        "others": list(&answer.others, |other| json!({ "column": other.column, "value": content(&other.value) })),
        "processings": list(&answer.processings, processing),
        "disclosures": list(&answer.disclosures, disclosure),
        "consents": list(&answer.consents, consent),
        "wordings": list(&answer.wordings, |wording| json!({
            "kind": wording.kind.as_str(), "version": wording.version, "hash": wording.hash,
        })),
        "notices": list(&answer.notices, |notice| json!({
            "version": notice.version, "channel": notice.channel.as_str(), "at": notice.at,
        })),
        "duties": list(&answer.duties, |duty| json!({
            "article": duty.article.number(), "due": duty.due, "obtained_on": duty.obtained_on, "met_by": duty.met_by,
        })),
        "reports": list(&answer.reports, |report| json!({
            "id": report.id, "made_at": report.made_at, "records": report.records,
            "withheld": list(&report.withheld, content),
        })),
        "asked": list(&answer.asked, |asked| json!({
            "id": asked.id, "kind": asked.kind, "channel": asked.channel.as_str(), "received": asked.received,
            "name": asked.name.as_ref().map(content), "words": asked.words.as_ref().map(content),
            "outcome": asked.outcome, "sent_at": asked.sent_at,
        })),
        "asked_steps": list(&answer.asked_steps, |step| json!({
            "request": step.request, "step": step.step, "at": step.at, "detail": step.detail, "result": step.result,
            "words": step.words.as_ref().map(content),
        })),
        "reveals": list(&answer.reveals, |reveal| json!({
            "fields": reveal.fields, "reason": content(&reveal.reason), "at": reveal.at, "until": reveal.until,
        })),
        "changes": list(&answer.changes, |change| json!({
            "act": change.act, "at": change.at, "fields": change.fields, "details": list(&change.details, |(name, words)| json!([name, content(words)])),
        })),
        "archived": list(&answer.archived, |one| json!({
            "law": one.law, "purpose": one.purpose, "since": one.since, "until": one.until,
        })),
        "left": list(&answer.left, |one| json!({ "law": one.law, "until": one.until })),
        "to_tell": list(&answer.to_tell, |one| json!({
            "recipient": one.recipient, "cause": one.cause, "fields": one.fields, "given_at": one.given_at,
            "at": one.at, "told_at": one.told_at, "impossible": one.impossible.as_ref().map(content),
        })),
        "reviewed": list(&answer.reviewed, |one| json!({
            "reason": content(&one.reason), "at": one.at, "again_on": one.again_on,
        })),
        "redactions": list(&answer.redactions, |redaction| json!({
            "reference": redaction.reference, "reason": redaction.reason, "places": redaction.places,
        })),
    })
}

fn source(source: &Source) -> Value {
    json!({
        "kind": source.kind.as_str(), "words": source.words.as_ref().map(content), "obtained_on": source.obtained_on,
    })
}

fn fact(fact: &Fact) -> Value {
    json!({
        "field": fact.field, "value": content(&fact.value), "source": fact.source, "since": fact.since,
        "origin": fact.origin.map(crate::fields::Origin::as_str),
    })
}

fn processing(processing: &Processing) -> Value {
    json!({
        "purpose": processing.purpose.key, "version": processing.purpose.version,
        "started_at": processing.started_at, "ended_at": processing.ended_at, "end_reason": processing.end_reason,
        "source": processing.source,
    })
}

fn disclosure(disclosure: &Disclosure) -> Value {
    json!({
        "recipient": disclosure.recipient.as_ref().map(|recipient| recipient.name.as_str()), "purpose": disclosure.purpose,
        "fields": disclosure.fields, "way": disclosure.way, "at": disclosure.at,
    })
}

fn consent(event: &Consent) -> Value {
    json!({
        "purpose": event.purpose, "action": event.kind.as_str(),
        "channel": event.channel.map(crate::consent::Channel::as_str),
        "text": event.text, "at": event.at,
        "evidence": event.evidence.as_ref().map(|file| json!({
            "name": content(&file.name), "sha256": file.sha256,
            "bytes": file.bytes.as_ref().map(|bytes| hex::encode(Sha256::digest(bytes.inside()))),
        })),
    })
}

/// A withheld value is null: the hash still tells two answers apart that withhold different things.
fn content(content: &Content) -> Value {
    match content {
        Content::Told(value) => Value::from(value.inside().as_str()),
        Content::Withheld => Value::Null,
    }
}

fn list<T>(items: &[T], one: impl Fn(&T) -> Value) -> Value {
    items.iter().map(one).collect()
}
