//! Room `deals`: what somebody may buy, for how much, and how far it has come. Several pipelines, each with stages; a
//! deal is won or lost with a reason.

pub mod census;
mod store;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde_json::json;
use text::Lang;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::rules::clean;
use crate::private::Private;
use crate::{people, purposes};

/// The pipeline every vault starts with.
pub const STARTING: &str = "sales";
/// Longest title and reason, in characters.
const LONGEST: usize = 200;
/// The most a deal can be worth: ten billion euro, in hundredths.
const MOST: i64 = 1_000_000_000_000;

/// How a deal ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It came about.
    Won,
    /// It did not.
    Lost,
}

impl Outcome {
    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Won, Self::Lost]
            .into_iter()
            .find(|outcome| outcome.as_str() == word)
    }
}

/// A pipeline with its stages in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pipeline {
    /// Key.
    pub key: String,
    /// Name in Slovak and in English.
    pub names: [String; 2],
    /// Stages.
    pub stages: Vec<Stage>,
}

/// A stage of a pipeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Key.
    pub key: String,
    /// Name in Slovak and in English.
    pub names: [String; 2],
    /// Deals in it have ended so; none: they are open.
    pub outcome: Option<Outcome>,
    /// After so many days in it a deal is old.
    pub idle_days: Option<u32>,
}

/// The name in a language.
pub fn name(names: &[String; 2], lang: Lang) -> &str {
    let [sk, en] = names;
    match lang {
        Lang::Sk => sk,
        Lang::En => en,
    }
}

/// A deal.
pub struct Deal {
    /// Id.
    pub id: Uuid,
    /// With whom.
    pub person: Uuid,
    /// Their name.
    pub person_name: Private,
    /// Their company.
    pub company: Option<Private>,
    /// Key of the pipeline.
    pub pipeline: String,
    /// Key of the stage.
    pub stage: String,
    /// What it is about.
    pub title: Private,
    /// Hundredths of a euro.
    pub amount: Option<i64>,
    /// When it is expected to be won.
    pub expected_on: Option<NaiveDate>,
    /// Since when it is in its stage.
    pub stage_since: Instant,
    /// When it was won or lost.
    pub closed_at: Option<Instant>,
    /// Why.
    pub reason: Option<Private>,
    /// Whose it is.
    pub owner: Uuid,
    /// When it was opened.
    pub created_at: Instant,
    /// Day of the next step; none: it is missing.
    pub next_due: Option<NaiveDate>,
}

/// A deal to be opened.
#[derive(Clone, Copy)]
pub struct NewDeal<'a> {
    /// With whom.
    pub person: Uuid,
    /// What it is about.
    pub title: &'a str,
    /// How much, as people type it: `4 380`, `1 234,50 €`.
    pub amount: Option<&'a str>,
    /// Key of the stage; the first one if absent.
    pub stage: Option<&'a str>,
    /// Key of the pipeline; the starting one if absent.
    pub pipeline: Option<&'a str>,
    /// When it is expected to be won, as people say it.
    pub expected: Option<&'a str>,
    /// Why it was won or lost, for one that is written down late.
    pub reason: Option<&'a str>,
}

/// Which deals.
#[derive(Clone, Copy, Default)]
pub struct Query<'a> {
    /// With this person.
    pub person: Option<Uuid>,
    /// In this pipeline.
    pub pipeline: Option<&'a str>,
    /// In this stage.
    pub stage: Option<&'a str>,
    /// Won and lost ones too.
    pub closed: bool,
}

/// Every pipeline with its stages.
///
/// # Errors
/// Of the vault only.
pub fn pipelines(r: &Read<'_>) -> Result<Vec<Pipeline>, CrmError> {
    let mut all = store::pipelines(r)?;
    for pipeline in &mut all {
        pipeline.stages = store::stages(r, &pipeline.key)?;
    }
    Ok(all)
}

/// Adds a pipeline. Its stages are in order; the last two are those of won and lost deals. One entry in the log.
///
/// # Errors
/// `bad-key empty-name too-long duplicate-pipeline bad-stages`.
pub fn add_pipeline(w: &Write<'_>, pipeline: &Pipeline) -> Result<(), CrmError> {
    let key = |key: &str| {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        !key.is_empty() && key.len() <= 40 && key.bytes().all(fits)
    };
    let stages = &pipeline.stages;
    if !key(&pipeline.key) || !stages.iter().all(|stage| key(&stage.key)) {
        return Err(Refusal::new("bad-key").on("key").into());
    }
    if pipelines(w)?.iter().any(|known| known.key == pipeline.key) {
        return Err(Refusal::new("duplicate-pipeline").on("key").into());
    }
    for name in pipeline
        .names
        .iter()
        .chain(stages.iter().flat_map(|stage| &stage.names))
    {
        clean(name, LONGEST).map_err(|refusal| match refusal.code {
            "empty-value" => Refusal::new("empty-name").on("name"),
            _ => refusal.on("name"),
        })?;
    }
    let one = |wanted: Option<Outcome>| stages.iter().filter(|stage| stage.outcome == wanted).count();
    let mut keys: Vec<&str> = stages.iter().map(|stage| stage.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    let fits = one(None) > 0 && one(Some(Outcome::Won)) == 1 && one(Some(Outcome::Lost)) == 1;
    if !fits || keys.len() != stages.len() {
        return Err(Refusal::new("bad-stages").on("stages").into());
    }
    store::insert_pipeline(w, pipeline)?;
    w.changed(
        "pipeline",
        crate::row_id::of("pipeline", &pipeline.key),
        Op::Insert,
        &[],
    )?;
    w.audit(acts::PIPELINE_ADDED, None, json!({ "keys": [pipeline.key] }))?;
    Ok(())
}

/// Opens a deal. One entry in the log.
///
/// # Errors
/// `unknown-person restricted empty-title too-long bad-characters bad-amount bad-date unknown-pipeline unknown-stage`.
pub fn add(w: &Write<'_>, new: &NewDeal<'_>) -> Result<Uuid, CrmError> {
    purposes::open(w, new.person)?;
    let title = clean(new.title, LONGEST).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-title").on("title"),
        _ => refusal.on("title"),
    })?;
    let amount = new.amount.map(amount).transpose()?;
    let expected_on = new
        .expected
        .map(|day| {
            text::parse_day(day, w.world().today()).map_err(|_| Refusal::new("bad-date").on("expected"))
        })
        .transpose()?;
    let pipeline = pipeline(w, new.pipeline.unwrap_or(STARTING))?;
    let stage = match new.stage {
        Some(key) => stage(&pipeline, key)?,
        None => pipeline.stages.first().ok_or_else(unknown_stage)?,
    };
    let reason = reason(new.reason)?;
    let row = store::NewRow {
        id: w.id(),
        person: new.person,
        pipeline: &pipeline.key,
        stage: &stage.key,
        title: &title,
        amount,
        expected_on,
        reason: reason.as_deref(),
        closed: stage.outcome.is_some(),
    };
    store::insert(w, &row)?;
    w.changed("deal", row.id, Op::Insert, &["title", "amount", "stage_key"])?;
    let step = store::Move {
        deal: row.id,
        person: new.person,
        from: None,
        to: &stage.key,
        reason: reason.as_deref(),
        closed: row.closed,
    };
    log(w, &step)?;
    people::touch(w, new.person)?;
    w.audit(acts::DEAL_ADDED, Some(new.person), json!({ "deal": row.id }))?;
    Ok(row.id)
}

/// Moves a deal to another stage of its pipeline; to where it is, nothing changes. One entry in the log.
///
/// # Errors
/// `unknown-deal restricted unknown-stage too-long bad-characters`; `empty-reason` for a lost one without a reason.
pub fn move_to(w: &Write<'_>, id: Uuid, to: &str, why: Option<&str>) -> Result<(), CrmError> {
    let deal = get(w, id)?;
    purposes::open(w, deal.person)?;
    let pipeline = pipeline(w, &deal.pipeline)?;
    let stage = stage(&pipeline, to)?;
    if stage.key == deal.stage {
        return Ok(());
    }
    let reason = reason(why)?;
    if stage.outcome == Some(Outcome::Lost) && reason.is_none() {
        return Err(Refusal::new("empty-reason").on("reason").into());
    }
    let step = store::Move {
        deal: id,
        person: deal.person,
        from: Some(&deal.stage),
        to: &stage.key,
        reason: reason.as_deref(),
        closed: stage.outcome.is_some(),
    };
    store::go(w, &step)?;
    w.changed("deal", id, Op::Update, &["stage_key", "reason"])?;
    log(w, &step)?;
    people::touch(w, deal.person)?;
    w.audit(
        acts::DEAL_MOVED,
        Some(deal.person),
        json!({ "deal": id, "state": stage.key }),
    )?;
    Ok(())
}

fn log(w: &Write<'_>, step: &store::Move<'_>) -> Result<(), CrmError> {
    let id = w.id();
    store::insert_move(w, id, step)?;
    w.changed("deal_move", id, Op::Insert, &["to_stage"])?;
    Ok(())
}

/// A deal.
///
/// # Errors
/// `unknown-deal`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Deal, CrmError> {
    store::get(r, id)?.ok_or_else(|| Refusal::new("unknown-deal").on("id").into())
}

/// Deals in the order of stages, those longest there first. None with people who are restricted.
///
/// # Errors
/// `unknown-person restricted` for the person asked for, `unknown-pipeline unknown-stage`.
pub fn list(r: &Read<'_>, query: &Query<'_>) -> Result<Vec<Deal>, CrmError> {
    if let Some(person) = query.person {
        purposes::open(r, person)?;
    }
    let wanted = query.pipeline.map(|key| pipeline(r, key)).transpose()?;
    if let (Some(pipeline), Some(key)) = (&wanted, query.stage) {
        stage(pipeline, key)?;
    }
    store::list(r, query)
}

fn amount(text: &str) -> Result<i64, Refusal> {
    text::parse_money(text)
        .filter(|amount| *amount <= MOST)
        .ok_or_else(|| Refusal::new("bad-amount").on("amount"))
}

fn reason(text: Option<&str>) -> Result<Option<String>, Refusal> {
    let said = text.map(str::trim).filter(|text| !text.is_empty());
    said.map(|text| clean(text, LONGEST).map_err(|refusal| refusal.on("reason")))
        .transpose()
}

fn pipeline(r: &Read<'_>, key: &str) -> Result<Pipeline, CrmError> {
    let found = pipelines(r)?.into_iter().find(|pipeline| pipeline.key == key);
    found.ok_or_else(|| Refusal::new("unknown-pipeline").on("pipeline").into())
}

fn stage<'a>(pipeline: &'a Pipeline, key: &str) -> Result<&'a Stage, Refusal> {
    let found = pipeline.stages.iter().find(|stage| stage.key == key);
    found.ok_or_else(unknown_stage)
}

fn unknown_stage() -> Refusal {
    Refusal::new("unknown-stage").on("stage")
}
