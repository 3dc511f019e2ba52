//! Requests and views of deals.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `deal add`.
#[derive(Clone, Deserialize, TS)]
pub struct NewDeal {
    /// With whom.
    pub person: Uuid,
    /// What it is about.
    pub title: String,
    /// How much, as people type it: `4 380`, `1 234,50 €`.
    #[serde(default)]
    pub amount: Option<String>,
    /// Key of the stage; the first one if absent.
    #[serde(default)]
    pub stage: Option<String>,
    /// Key of the pipeline; the starting one if absent.
    #[serde(default)]
    pub pipeline: Option<String>,
    /// When it is expected to be won, as people say it.
    #[serde(default)]
    pub expected: Option<String>,
    /// Why it was won or lost, for one written down late.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Result of `deal add`.
#[derive(Serialize, TS)]
pub struct DealSaved {
    /// Deal.
    pub id: Uuid,
}

/// `deal move`.
#[derive(Clone, Deserialize, TS)]
pub struct MoveDeal {
    /// Deal.
    pub id: Uuid,
    /// Key of the stage.
    pub stage: String,
    /// Why; a lost one needs it.
    #[serde(default)]
    pub reason: Option<String>,
}

/// `deal list`.
#[derive(Clone, Default, Deserialize, TS)]
pub struct DealsQuery {
    /// With this person.
    #[serde(default)]
    pub person: Option<Uuid>,
    /// In this pipeline.
    #[serde(default)]
    pub pipeline: Option<String>,
    /// In this stage.
    #[serde(default)]
    pub stage: Option<String>,
    /// Won and lost ones too.
    #[serde(default)]
    pub closed: bool,
}

/// A deal.
#[derive(Serialize, TS)]
pub struct DealView {
    /// Id.
    pub id: Uuid,
    /// With whom.
    pub person: Uuid,
    /// Their name.
    pub person_name: String,
    /// Their company.
    pub company: Option<String>,
    /// Key of the pipeline.
    pub pipeline: String,
    /// Key of the stage.
    pub stage: String,
    /// What it is about.
    pub title: String,
    /// Hundredths of a euro.
    pub amount_cents: Option<i64>,
    /// The amount as it is written.
    pub amount: Option<String>,
    /// When it is expected to be won (ISO 8601).
    pub expected_on: Option<String>,
    /// Days in its stage.
    pub days: u32,
    /// Longer there than the stage allows.
    pub old: bool,
    /// Day of the next step (ISO 8601); none: it is missing.
    pub next_due: Option<String>,
    /// When it was won or lost (RFC 3339).
    pub closed_at: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Whose it is, by name.
    pub owner: String,
}

/// A stage with what is in it.
#[derive(Serialize, TS)]
pub struct StageView {
    /// Key of the stage.
    pub stage: String,
    /// Its name.
    pub name: String,
    /// `won`, `lost`, or none: open.
    pub outcome: Option<String>,
    /// Deals in it.
    pub count: u64,
    /// Sum of their amounts in hundredths of a euro.
    pub sum_cents: i64,
    /// The sum as it is written.
    pub sum: String,
}

/// The deals of a pipeline.
#[derive(Serialize, TS)]
pub struct DealBoard {
    /// Key of the pipeline.
    pub pipeline: String,
    /// Stages in order, with sums over the deals asked for.
    pub stages: Vec<StageView>,
    /// Deals, in the order of stages, those longest there first.
    pub rows: Vec<DealView>,
    /// How many.
    pub total: u64,
    /// Open deals without a next step.
    pub without_next_step: u64,
}

/// A pipeline.
#[derive(Serialize, TS)]
pub struct PipelineView {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Keys of its stages in order.
    pub stages: Vec<String>,
}

/// `pipeline add`.
#[derive(Clone, Deserialize, TS)]
pub struct NewPipeline {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Open stages in order, each `key=Name`; those of won and lost deals are added.
    pub stages: Vec<String>,
}
