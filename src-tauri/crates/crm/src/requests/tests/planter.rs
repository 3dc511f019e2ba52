//! One planted value for each personal column of the census, all different, so that the answer can be searched for them.

mod register;

use rusqlite::params_from_iter;
use rusqlite::types::Value;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::{Instant, Write};

use crate::disclosure::tell;
use crate::erasure::archive;
use crate::error::CrmError;

/// A value for a column and, for a personal one, the leaf of the answer it must come out as.
pub(crate) struct Planted {
    pub(crate) column: &'static str,
    pub(crate) value: Value,
    pub(crate) leaf: Option<String>,
}

/// A row to be planted.
pub(crate) struct Row {
    pub(crate) table: &'static str,
    pub(crate) cells: Vec<Planted>,
}

fn system(column: &'static str, value: impl Into<Value>) -> Planted {
    Planted {
        column,
        value: value.into(),
        leaf: None,
    }
}

fn id(column: &'static str, id: Uuid) -> Planted {
    system(column, id.as_bytes().to_vec())
}

fn text(column: &'static str, value: &str) -> Planted {
    Planted {
        column,
        value: value.to_owned().into(),
        leaf: Some(value.to_owned()),
    }
}

fn told(column: &'static str, value: impl Into<Value>, leaf: impl ToString) -> Planted {
    Planted {
        column,
        value: value.into(),
        leaf: Some(leaf.to_string()),
    }
}

/// A time in the 1950s: nothing else in the answer is as old.
fn time(column: &'static str, day: i64) -> Planted {
    let at = Instant(-600_000_000_000 - day * 86_400_000);
    told(column, at.0, at)
}

/// Rows for one person in every table of the census that is about people.
pub(crate) fn rows(w: &Write<'_>, person: Uuid) -> Result<Vec<Row>, CrmError> {
    let staff = w.staff();
    let recipient = Uuid::from_u128(0x77);
    let batch = Uuid::from_u128(0x78);
    let evidence = b"\x00\xffcanary-evidence-bytes";
    let before = json!({
        "name": "canary-name", "given": null, "family": null, "company": null, "language": null, "touched_at": w.now(),
        "values": [{
            "id": w.id(), "key": "street", "value": "canary-before", "norm": null, "purpose": "contract",
            "origin": "observed", "source_kind": "self", "source": "canary-source-of-value",
            "obtained_on": "1902-02-02", "since": w.now(), "staff": staff, "batch": null,
        }],
    });
    let proof = json!({
        "name": "canary-proof", "source": "third-party", "addresses": [],
        "events": [{
            "action": "grant", "channel": null, "text_version": null, "text_lang": null, "text_hash": null, "at": 0,
            "recorded_at": 0, "staff": staff, "evidence_name": "x", "evidence_hash": "y",
        }],
    });
    let proven = b"\x00\xffcanary-proof-bytes";
    let merged = json!({
        "rows": [{ "table": "field_value", "cells": [
            ["field_key", { "Text": "street" }], ["value", { "Text": "canary-merged" }],
        ] }],
        "keep_rows": [], "keep_after": { "table": "person", "cells": [] }, "moved": [], "events": [], "added": [],
        "ended": [],
    });
    let row = |table, cells| Row { table, cells };
    let mut rows = vec![
        row(
            "recipient",
            vec![
                id("id", recipient),
                system("name", "canary-recipient".to_owned()),
                system("country", "SK".to_owned()),
                system("role", "processor".to_owned()),
                system("created_at", 1),
            ],
        ),
        row(
            "import_batch",
            vec![
                id("id", batch),
                system("purpose_key", "contract".to_owned()),
                system("source_kind", "public".to_owned()),
                system("source", "x".to_owned()),
                system("obtained_on", "2026-01-01".to_owned()),
                system("format", "csv".to_owned()),
                system("mapping", "{}".to_owned()),
                system("created", 1),
                system("updated", 0),
                system("skipped", 0),
                system("rejected", 0),
                system("at", 1),
                id("staff_id", staff),
                system("undo_until", 2),
            ],
        ),
        row(
            "person",
            vec![
                system("n", 4000),
                id("id", person),
                text("name", "canary-name"),
                text("given", "canary-given"),
                text("family", "canary-family"),
                text("company", "canary-company"),
                text("language", "kw"),
                system("sort_name", b"canary-sort".to_vec()),
                system("sort_company", b"canary-sort".to_vec()),
                system("contact_key", "email".to_owned()),
                text("source_kind", "public"),
                text("source", "canary-source-of-person"),
                text("obtained_on", "1901-01-01"),
                time("created_at", 1),
                id("created_by", staff),
                time("touched_at", 2),
                time("restricted_at", 3),
            ],
        ),
        row(
            "field_value",
            vec![
                id("person_id", person),
                system("field_key", "city".to_owned()),
                id("id", w.id()),
                text("value", "canary-value"),
                system("norm", "canary-norm".to_owned()),
                system("purpose_key", "contract".to_owned()),
                text("origin", "observed"),
                text("source_kind", "self"),
                text("source", "canary-source-of-value"),
                text("obtained_on", "1902-02-02"),
                time("since", 4),
                id("staff_id", staff),
            ],
        ),
        row(
            "processing",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("purpose_key", "legal-duty"),
                system("purpose_version", 1),
                time("started_at", 5),
                time("ended_at", 6),
                text("end_reason", "canary-end-reason"),
                text("source", "canary-source-of-processing"),
                id("staff_id", staff),
            ],
        ),
        row(
            "reveal",
            vec![
                id("id", w.id()),
                id("person_id", person),
                told(
                    "fields",
                    json!(["canary-revealed"]).to_string(),
                    "canary-revealed",
                ),
                text("reason", "canary-reason"),
                time("at", 7),
                time("until", 8),
                id("staff_id", staff),
            ],
        ),
        row(
            "consent_event",
            vec![
                system("seq", 900),
                id("id", w.id()),
                id("person_id", person),
                text("purpose_key", "canary-purpose-of-consent"),
                text("action", "refuse"),
                text("channel", "sms"),
                text("text_version", "canary-text-version"),
                text("text_lang", "en"),
                time("at", 9),
                system("recorded_at", 1),
                id("staff_id", staff),
                text("evidence_name", "canary-evidence-name"),
                text("evidence_hash", "canary-evidence-hash"),
                told(
                    "evidence",
                    w.seal(person, crate::consent::EVIDENCE_LABEL, evidence)?,
                    hex::encode(Sha256::digest(evidence)),
                ),
            ],
        ),
        row(
            "notice_duty",
            vec![
                id("id", w.id()),
                id("person_id", person),
                told("article", 14, 14),
                text("due", "1903-03-03"),
                text("obtained_on", "1904-04-04"),
                system("created_at", 1),
            ],
        ),
        row(
            "notice_given",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("version", "canary-notice-version"),
                text("channel", "web"),
                time("at", 10),
                id("staff_id", staff),
            ],
        ),
        row(
            "disclosure",
            vec![
                id("id", w.id()),
                id("person_id", person),
                told("recipient_id", recipient.as_bytes().to_vec(), "canary-recipient"),
                text("purpose_key", "canary-purpose-of-disclosure"),
                told(
                    "fields",
                    json!(["canary-disclosed"]).to_string(),
                    "canary-disclosed",
                ),
                text("way", "canary-way"),
                time("at", 11),
                id("staff_id", staff),
            ],
        ),
        row(
            "restriction",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("ground", "unlawful"),
                time("since", 16),
                id("staff_id", staff),
                time("informed_at", 17),
                time("lifted_at", 18),
                id("lifted_by", staff),
            ],
        ),
        row(
            "objection",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("purpose_key", "canary-purpose-of-objection"),
                time("at", 19),
                system("after_event", 1),
                id("staff_id", staff),
            ],
        ),
        row(
            "note",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("text", "canary-note"),
                told("private", 1, true),
                text("guard", "canary-guard"),
                time("at", 12),
                id("staff_id", staff),
            ],
        ),
        row(
            "draft",
            vec![
                id("id", w.id()),
                id("staff_id", staff),
                system("place", "note".to_owned()),
                id("person_id", person),
                told(
                    "content",
                    w.seal(person, "draft.content", br#"{"text":"canary-draft"}"#)?,
                    "canary-draft",
                ),
                system("at", 14),
                system("until", 15),
            ],
        ),
        row(
            "import_change",
            vec![
                id("batch_id", batch),
                id("person_id", person),
                told(
                    "before",
                    w.seal(person, "import_change.before", before.to_string().as_bytes())?,
                    "canary-before",
                ),
            ],
        ),
        row(
            "company",
            vec![
                id("id", Uuid::from_u128(0x80)),
                system("name", "Klások".to_owned()),
                system("folded", "x".to_owned()),
                system("sort_name", b"x".to_vec()),
                system("created_at", 1),
                id("staff_id", staff),
            ],
        ),
        row(
            "company",
            vec![
                id("id", w.id()),
                id("trader_id", person),
                text("name", "canary-trade"),
                system("folded", "canary-folded-trade".to_owned()),
                system("sort_name", b"canary-sort-trade".to_vec()),
                text("ico", "canary-ico"),
                text("dic", "canary-dic"),
                text("ic_dph", "canary-ic-dph"),
                text("street", "canary-trade-street"),
                text("city", "canary-trade-city"),
                text("postcode", "canary-trade-postcode"),
                text("country", "canary-trade-country"),
                time("created_at", 70),
                id("staff_id", staff),
            ],
        ),
        row(
            "company_role",
            vec![
                id("id", w.id()),
                id("company_id", Uuid::from_u128(0x80)),
                id("person_id", person),
                text("role", "canary-role"),
                text("since", "1935-05-05"),
                text("until", "1932-06-06"),
                time("at", 71),
                id("staff_id", staff),
            ],
        ),
        row(
            "person_tag",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("tag", "canary-tag"),
                system("folded", "canary-folded-tag".to_owned()),
                time("at", 72),
                id("staff_id", staff),
            ],
        ),
        row(
            "deal",
            vec![
                id("id", Uuid::from_u128(0x81)),
                id("person_id", person),
                system("pipeline_key", "sales".to_owned()),
                text("stage_key", "negotiation"),
                text("title", "canary-deal"),
                told("amount", 471_148, 471_148),
                text("expected_on", "1933-07-07"),
                time("stage_since", 73),
                time("closed_at", 74),
                text("reason", "canary-deal-reason"),
                id("owner_id", staff),
                time("created_at", 75),
                id("staff_id", staff),
            ],
        ),
        row(
            "deal_move",
            vec![
                id("id", w.id()),
                id("deal_id", Uuid::from_u128(0x81)),
                id("person_id", person),
                text("from_stage", "canary-from-stage"),
                text("to_stage", "canary-to-stage"),
                text("reason", "canary-move-reason"),
                time("at", 76),
                id("staff_id", staff),
            ],
        ),
        row(
            "task",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("text", "canary-task"),
                text("due", "1934-08-08"),
                text("repeat", "P17D"),
                system("first_due", "1909-09-09".to_owned()),
                id("owner_id", staff),
                time("created_at", 77),
                id("staff_id", staff),
                time("done_at", 78),
            ],
        ),
        row(
            "attachment",
            vec![
                id("id", w.id()),
                id("person_id", person),
                id("file_id", file(w, person)?),
                text("media", "canary-media"),
                text("sha256", "canary-sha256"),
                system("stripped", 0),
                time("at", 79),
                id("staff_id", staff),
            ],
        ),
        row(
            "kept_document",
            vec![
                id("id", w.id()),
                id("person_id", person),
                id("file_id", file(w, person)?),
                text("kind", "canary-document-kind"),
                id("report_id", w.id()),
                text("sha256", "canary-document-sha256"),
                time("made_at", 131),
                id("staff_id", staff),
            ],
        ),
        row(
            "proof",
            vec![
                id("id", person),
                system("law", "refusal".to_owned()),
                system("purpose_key", "newsletter".to_owned()),
                system("at", 1),
                system("until", "2030-01-01".to_owned()),
                told(
                    "sealed",
                    w.seal(person, archive::LABEL, proof.to_string().as_bytes())?,
                    "canary-proof",
                ),
            ],
        ),
        row(
            "proof_address",
            vec![system("hash", vec![7_u8; 32]), id("proof_id", person)],
        ),
        row(
            "proof_file",
            vec![
                id("proof_id", person),
                system("n", 0),
                told(
                    "sealed",
                    w.seal(person, archive::FILE_LABEL, proven)?,
                    hex::encode(Sha256::digest(proven)),
                ),
            ],
        ),
        row(
            "to_tell",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("recipient", "canary-to-tell"),
                system("country", "SK".to_owned()),
                text("cause", "rectified"),
                told(
                    "fields",
                    json!(["canary-given-field"]).to_string(),
                    "canary-given-field",
                ),
                time("given_at", 120),
                time("at", 121),
                told(
                    "sealed",
                    w.seal(
                        person,
                        tell::LABEL,
                        br#"{"name":"canary-whom","source":"third-party","values":{}}"#,
                    )?,
                    "canary-whom",
                ),
                time("told_at", 122),
                text("impossible", "canary-impossible"),
            ],
        ),
        row(
            "erasure_kept",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("law", "canary-law"),
                text("until", "1931-05-05"),
            ],
        ),
        row(
            "retention_kept",
            vec![
                id("id", w.id()),
                id("person_id", person),
                text("reason", "canary-why-kept"),
                time("decided_at", 123),
                id("staff_id", staff),
                text("again_on", "1906-06-06"),
            ],
        ),
        row(
            "merge",
            vec![
                id("id", w.id()),
                id("keep_id", person),
                id("drop_id", Uuid::from_u128(0x82)),
                told(
                    "before",
                    w.seal(person, "merge.before", merged.to_string().as_bytes())?,
                    "canary-merged",
                ),
                system("at", 1),
                id("staff_id", staff),
            ],
        ),
        row(
            "access_report",
            vec![
                id("id", w.id()),
                id("person_id", person),
                time("made_at", 13),
                id("staff_id", staff),
                told("records", 471_147, 471_147),
                system("pages", 1),
                system("sha256", "x".to_owned()),
                system("snapshot", "x".to_owned()),
                told(
                    "redacted",
                    json!([{ "ref": "field:city", "reason": "canary-redacted" }]).to_string(),
                    "canary-redacted",
                ),
            ],
        ),
    ];
    rows.extend(register::rows(w, person));
    Ok(rows)
}

/// A file in the sealed store, for an attachment.
fn file(w: &Write<'_>, person: Uuid) -> Result<Uuid, CrmError> {
    let new = vault::store::NewFile {
        subject: person,
        kind: "attachment",
        name: "canary-file-name.pdf",
        limit: 1000,
    };
    Ok(w.put_file(&new, &mut &b"canary-file"[..])?)
}

/// Puts a row into its table.
pub(crate) fn plant(w: &Write<'_>, row: &Row) -> Result<(), CrmError> {
    let columns: Vec<&str> = row.cells.iter().map(|cell| cell.column).collect();
    let places: Vec<String> = (1..=columns.len()).map(|i| format!("?{i}")).collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        row.table,
        columns.join(", "),
        places.join(", ")
    );
    w.conn()
        .prepare(&sql)?
        .execute(params_from_iter(row.cells.iter().map(|cell| &cell.value)))?;
    Ok(())
}
