//! One planted value for each personal column of the census, all different, so that the answer can be searched for them.

use rusqlite::params_from_iter;
use rusqlite::types::Value;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::{Instant, Write};

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
    let row = |table, cells| Row { table, cells };
    Ok(vec![
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
    ])
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
