//! SQL of the deals room.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::census::Class;
use vault::{Read, Write};

use super::{Deal, Outcome, Pipeline, Query, Stage};
use crate::error::CrmError;
use crate::private::Private;

/// Pipelines without their stages.
pub(super) fn pipelines(r: &Read<'_>) -> Result<Vec<Pipeline>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT key, name_sk, name_en FROM pipeline ORDER BY position, key")?;
    let rows = statement.query_map((), |row| {
        Ok(Pipeline {
            key: row.get(0)?,
            names: [row.get(1)?, row.get(2)?],
            stages: Vec::new(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn stages(r: &Read<'_>, pipeline: &str) -> Result<Vec<Stage>, CrmError> {
    let mut statement = r.conn().prepare_cached(
        "SELECT key, name_sk, name_en, outcome, idle_days FROM stage WHERE pipeline_key = ?1 ORDER BY position, key",
    )?;
    let rows = statement.query_map((pipeline,), |row| {
        let outcome: Option<String> = row.get(3)?;
        Ok(Stage {
            key: row.get(0)?,
            names: [row.get(1)?, row.get(2)?],
            outcome: outcome.as_deref().and_then(Outcome::parse),
            idle_days: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn insert_pipeline(w: &Write<'_>, pipeline: &Pipeline) -> Result<(), CrmError> {
    let [sk, en] = &pipeline.names;
    w.conn()
        .prepare_cached(
            "INSERT INTO pipeline (key, name_sk, name_en, position)
             VALUES (?1, ?2, ?3, (SELECT ifnull(max(position), 0) + 1 FROM pipeline))",
        )?
        .execute((&pipeline.key, sk, en))?;
    for (position, stage) in (1..).zip(&pipeline.stages) {
        let [sk, en] = &stage.names;
        w.conn()
            .prepare_cached(
                "INSERT INTO stage (pipeline_key, key, name_sk, name_en, position, outcome, idle_days)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute((
                &pipeline.key,
                &stage.key,
                sk,
                en,
                position,
                stage.outcome.map(Outcome::as_str),
                stage.idle_days,
            ))?;
    }
    Ok(())
}

/// A deal to be written.
pub(super) struct NewRow<'a> {
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) pipeline: &'a str,
    pub(super) stage: &'a str,
    pub(super) title: &'a str,
    pub(super) amount: Option<i64>,
    pub(super) expected_on: Option<NaiveDate>,
    pub(super) reason: Option<&'a str>,
    pub(super) closed: bool,
}

pub(super) fn insert(w: &Write<'_>, row: &NewRow<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO deal (id, person_id, pipeline_key, stage_key, title, amount, expected_on, stage_since, closed_at,
                               reason, owner_id, created_at, staff_id)
             VALUES (:id, :person, :pipeline, :stage, :title, :amount, :expected, :now, :closed, :reason, :staff, :now,
                     :staff)",
        )?
        .execute(named_params! {
            ":id": row.id,
            ":person": row.person,
            ":pipeline": row.pipeline,
            ":stage": row.stage,
            ":title": row.title,
            ":amount": row.amount,
            ":expected": row.expected_on.map(|day| day.to_string()),
            ":closed": row.closed.then(|| w.now()),
            ":reason": row.reason,
            ":staff": w.staff(),
            ":now": w.now(),
        })?;
    Ok(())
}

/// A deal goes to another stage.
pub(super) struct Move<'a> {
    pub(super) deal: Uuid,
    pub(super) person: Uuid,
    pub(super) from: Option<&'a str>,
    pub(super) to: &'a str,
    pub(super) reason: Option<&'a str>,
    pub(super) closed: bool,
}

pub(super) fn go(w: &Write<'_>, step: &Move<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "UPDATE deal SET stage_key = :to, stage_since = :now, reason = :reason, closed_at = :closed WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": step.deal,
            ":to": step.to,
            ":now": w.now(),
            ":reason": step.reason,
            ":closed": step.closed.then(|| w.now()),
        })?;
    Ok(())
}

pub(super) fn insert_move(w: &Write<'_>, id: Uuid, step: &Move<'_>) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO deal_move (id, deal_id, person_id, from_stage, to_stage, reason, at, staff_id)
             VALUES (:id, :deal, :person, :from, :to, :reason, :now, :staff)",
        )?
        .execute(named_params! {
            ":id": id,
            ":deal": step.deal,
            ":person": step.person,
            ":from": step.from,
            ":to": step.to,
            ":reason": step.reason,
            ":now": w.now(),
            ":staff": w.staff(),
        })?;
    Ok(())
}

/// With the next step: the earliest open task of the deal, or of the person where it is of no deal.
const DEAL: &str = "SELECT deal.id AS id, deal.person_id, person.name AS person, person.company AS company,
    deal.pipeline_key AS pipeline_key, stage_key, title, amount, expected_on, stage_since, closed_at, reason, deal.owner_id,
    deal.created_at AS made,
    (SELECT min(due) FROM task WHERE done_at IS NULL AND task.person_id = deal.person_id
        AND (task.deal_id = deal.id OR task.deal_id IS NULL)) AS next_due
    FROM deal JOIN person ON person.id = deal.person_id";

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Deal>, CrmError> {
    let sql = format!("{DEAL} WHERE deal.id = ?1");
    Ok(r.conn().prepare_cached(&sql)?.query_row((id,), deal).optional()?)
}

/// Deals with people who are not restricted; in each stage those that are there longest first.
pub(super) fn list(r: &Read<'_>, query: &Query<'_>) -> Result<Vec<Deal>, CrmError> {
    let sql = format!(
        "{DEAL} JOIN stage ON stage.pipeline_key = deal.pipeline_key AND stage.key = deal.stage_key
         WHERE restricted_at IS NULL AND (:person IS NULL OR deal.person_id = :person)
           AND (:pipeline IS NULL OR deal.pipeline_key = :pipeline)
           AND (:stage IS NULL OR deal.stage_key = :stage)
           AND (:closed OR closed_at IS NULL)
         ORDER BY deal.pipeline_key, stage.position, stage_since, deal.id"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(
        named_params! {
            ":person": query.person,
            ":pipeline": query.pipeline,
            ":stage": query.stage,
            ":closed": query.closed,
        },
        deal,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn deal(row: &Row<'_>) -> rusqlite::Result<Deal> {
    let person: Uuid = row.get("person_id")?;
    let private =
        |value: String, field: &str| Private::new(value, person, field, Class::Minimal, false).free_text();
    let own = |column: &str, field: &str| -> rusqlite::Result<Option<Private>> {
        Ok(row
            .get::<_, Option<String>>(column)?
            .map(|value| private(value, field)))
    };
    let day = |column: &str| -> rusqlite::Result<Option<NaiveDate>> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| text.parse().map_err(|_| rusqlite::Error::InvalidQuery))
            .transpose()
    };
    Ok(Deal {
        id: row.get("id")?,
        person,
        person_name: private(row.get("person")?, "name"),
        company: own("company", "company")?,
        pipeline: row.get("pipeline_key")?,
        stage: row.get("stage_key")?,
        title: private(row.get("title")?, "deal.title"),
        amount: row.get("amount")?,
        expected_on: day("expected_on")?,
        stage_since: row.get("stage_since")?,
        closed_at: row.get("closed_at")?,
        reason: own("reason", "deal.reason")?,
        owner: row.get("owner_id")?,
        created_at: row.get("made")?,
        next_due: day("next_due")?,
    })
}
