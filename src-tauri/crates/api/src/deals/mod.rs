//! Room `deals`: what somebody may buy, for how much, and how far it has come.

pub mod types;

use crm::deals::{self, Deal, Outcome, Pipeline, Query, Stage};
use crm::staff::{self, Role};
use text::{Lang, numbers, say};

use self::types::{
    DealBoard, DealSaved, DealView, DealsQuery, MoveDeal, NewDeal, NewPipeline, PipelineView, StageView,
};
use crate::error::ApiError;
use crate::session::Session;

/// Milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Days after which a deal in a stage of an added pipeline is old.
const IDLE_DAYS: u32 = 14;

/// Opens a deal.
///
/// # Errors
/// `not-allowed`, and what [`crm::deals::add`] refuses.
pub fn add(session: &Session, request: &NewDeal) -> Result<DealSaved, ApiError> {
    session.require(Role::Staff)?;
    let new = deals::NewDeal {
        person: request.person,
        title: &request.title,
        amount: request.amount.as_deref(),
        stage: request.stage.as_deref(),
        pipeline: request.pipeline.as_deref(),
        expected: request.expected.as_deref(),
        reason: request.reason.as_deref(),
    };
    let id = session.vault().write(session.staff(), |w| deals::add(w, &new))?;
    Ok(DealSaved { id })
}

/// Moves a deal to another stage.
///
/// # Errors
/// `not-allowed`, and what [`crm::deals::move_to`] refuses.
pub fn move_to(session: &Session, request: &MoveDeal) -> Result<DealSaved, ApiError> {
    session.require(Role::Staff)?;
    session.vault().write(session.staff(), |w| {
        deals::move_to(w, request.id, &request.stage, request.reason.as_deref())
    })?;
    Ok(DealSaved { id: request.id })
}

/// The deals of a pipeline with sums of its stages.
///
/// # Errors
/// `unknown-pipeline unknown-stage`, `unknown-person restricted` for the person asked for.
pub fn board(session: &Session, request: &DealsQuery) -> Result<DealBoard, ApiError> {
    session.require(Role::Viewer)?;
    let key = request.pipeline.as_deref().unwrap_or(deals::STARTING);
    let query = Query {
        person: request.person,
        pipeline: Some(key),
        stage: request.stage.as_deref(),
        closed: request.closed,
    };
    let found = session.vault().read::<_, crm::error::CrmError>(|r| {
        Ok((deals::list(r, &query)?, deals::pipelines(r)?, staff::names(r)?))
    });
    let (found, pipelines, names) = found?;
    let stages: Vec<Stage> = pipelines
        .into_iter()
        .find(|pipeline| pipeline.key == key)
        .map(|pipeline| pipeline.stages)
        .unwrap_or_default();
    let lang = session.lang();
    let sums = stages.iter().map(|stage| column(stage, &found, lang)).collect();
    let missing = |deal: &&Deal| deal.closed_at.is_none() && deal.next_due.is_none();
    let without_next_step = found.iter().filter(missing).count() as u64;
    let rows: Vec<DealView> = found
        .into_iter()
        .map(|deal| {
            let stage = stages.iter().find(|stage| stage.key == deal.stage);
            let owner = names.get(&deal.owner).cloned().unwrap_or_default();
            view(session, deal, stage, owner)
        })
        .collect();
    Ok(DealBoard {
        pipeline: key.to_owned(),
        stages: sums,
        total: rows.len() as u64,
        rows,
        without_next_step,
    })
}

fn column(stage: &Stage, deals: &[Deal], lang: Lang) -> StageView {
    let inside = deals.iter().filter(|deal| deal.stage == stage.key);
    let (count, sum) = inside.fold((0_u64, 0_i64), |(count, sum), deal| {
        (count + 1, sum.saturating_add(deal.amount.unwrap_or(0)))
    });
    StageView {
        stage: stage.key.clone(),
        name: deals::name(&stage.names, lang).to_owned(),
        outcome: stage.outcome.map(|outcome| outcome.as_str().to_owned()),
        count,
        sum_cents: sum,
        sum: numbers::money(lang, sum, "EUR"),
    }
}

fn view(session: &Session, deal: Deal, stage: Option<&Stage>, owner: String) -> DealView {
    let grant = session.grant();
    let now: vault::Instant = session.world().now().into();
    let days = now.0.saturating_sub(deal.stage_since.0) / DAY_MS;
    let days = u32::try_from(days.max(0)).unwrap_or(u32::MAX);
    let open = |value: crm::private::Private| value.shown_to(&grant).value();
    DealView {
        id: deal.id,
        person: deal.person,
        person_name: open(deal.person_name).unwrap_or_default(),
        company: deal.company.and_then(open),
        pipeline: deal.pipeline,
        stage: deal.stage,
        title: open(deal.title).unwrap_or_default(),
        amount_cents: deal.amount,
        amount: deal
            .amount
            .map(|amount| numbers::money(session.lang(), amount, "EUR")),
        expected_on: deal.expected_on.map(|day| day.to_string()),
        days,
        old: stage
            .and_then(|stage| stage.idle_days)
            .is_some_and(|idle| days > idle),
        next_due: deal
            .next_due
            .filter(|_| deal.closed_at.is_none())
            .map(|day| day.to_string()),
        closed_at: deal.closed_at.map(crate::instant),
        reason: deal.reason.and_then(open),
        owner,
    }
}

/// Every pipeline.
///
/// # Errors
/// Faults of the vault.
pub fn pipelines(session: &Session) -> Result<Vec<PipelineView>, ApiError> {
    session.require(Role::Viewer)?;
    let lang = session.lang();
    let all = session.vault().read(deals::pipelines)?;
    let told = |pipeline: Pipeline| PipelineView {
        name: deals::name(&pipeline.names, lang).to_owned(),
        stages: pipeline.stages.into_iter().map(|stage| stage.key).collect(),
        key: pipeline.key,
    };
    Ok(all.into_iter().map(told).collect())
}

/// Adds a pipeline; the stages of won and lost deals come by themselves.
///
/// # Errors
/// `not-allowed bad-stages`, and what [`crm::deals::add_pipeline`] refuses.
pub fn add_pipeline(session: &Session, request: &NewPipeline) -> Result<(), ApiError> {
    session.require(Role::Owner)?;
    let mut stages = Vec::new();
    for stage in &request.stages {
        let (key, name) = stage
            .split_once('=')
            .ok_or_else(|| ApiError::rule("bad-stages").on("stages"))?;
        stages.push(Stage {
            key: key.trim().to_owned(),
            names: [name.trim().to_owned(), name.trim().to_owned()],
            outcome: None,
            idle_days: Some(IDLE_DAYS),
        });
    }
    for outcome in [Outcome::Won, Outcome::Lost] {
        let id = format!("deals-stage-{}", outcome.as_str());
        stages.push(Stage {
            key: outcome.as_str().to_owned(),
            names: [Lang::Sk, Lang::En].map(|lang| say(lang, &id, &[])),
            outcome: Some(outcome),
            idle_days: None,
        });
    }
    let pipeline = Pipeline {
        key: request.key.trim().to_owned(),
        names: [request.name.clone(), request.name.clone()],
        stages,
    };
    session
        .vault()
        .write(session.staff(), |w| deals::add_pipeline(w, &pipeline))?;
    Ok(())
}
