//! SQL of the receipts.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Read, Write};

use super::super::Ground;
use super::super::plan::Answer;
use super::Receipt;
use crate::error::CrmError;

const RECEIPT: &str = "id, at, staff_id, ground, plan, items, answer, erased, kept, recipients";

pub(super) fn insert(w: &Write<'_>, receipt: &Receipt, items: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(&format!(
            "INSERT INTO erasure_receipt ({RECEIPT})
             VALUES (:id, :at, :staff, :ground, :plan, :items, :answer, :erased, :kept, :recipients)"
        ))?
        .execute(named_params! {
            ":id": receipt.id,
            ":at": receipt.at,
            ":staff": receipt.staff,
            ":ground": receipt.ground.as_str(),
            ":plan": receipt.plan,
            ":items": items,
            ":answer": receipt.answer.as_str(),
            ":erased": receipt.erased,
            ":kept": receipt.kept,
            ":recipients": receipt.recipients,
        })?;
    Ok(())
}

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Receipt>, CrmError> {
    let sql = format!("SELECT {RECEIPT} FROM erasure_receipt WHERE id = ?1");
    let mut statement = r.conn().prepare_cached(&sql)?;
    Ok(statement.query_row([id], receipt).optional()?)
}

pub(super) fn all(r: &Read<'_>) -> Result<Vec<Receipt>, CrmError> {
    let sql = format!("SELECT {RECEIPT} FROM erasure_receipt ORDER BY at DESC, id DESC");
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map((), receipt)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn receipt(row: &Row<'_>) -> rusqlite::Result<Receipt> {
    let (ground, answer): (String, String) = (row.get("ground")?, row.get("answer")?);
    let items: String = row.get("items")?;
    Ok(Receipt {
        id: row.get("id")?,
        at: row.get("at")?,
        staff: row.get("staff_id")?,
        // The table's CHECKs hold the words.
        ground: Ground::parse(&ground).ok_or(rusqlite::Error::InvalidQuery)?,
        plan: row.get("plan")?,
        items: serde_json::from_str(&items).map_err(|_| rusqlite::Error::InvalidQuery)?,
        answer: Answer::parse(&answer).ok_or(rusqlite::Error::InvalidQuery)?,
        erased: row.get("erased")?,
        kept: row.get("kept")?,
        recipients: row.get("recipients")?,
    })
}
