use baton_domain::record::{Profile, SideState, Stage};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{HandoverRef, PersonRef, RiskReason};

/// Which handovers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum HandoverScope {
    /// Those in which something can still happen.
    Running,
    /// Closed, cancelled, taken back or kept by exception.
    Ended,
}

/// Handovers by stage, and within a stage by the day of the transfer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoversView {
    /// The day that "late" is about.
    pub day: NaiveDate,
    /// The rows.
    pub rows: Vec<HandoverRow>,
}

/// One handover in a list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverRow {
    /// Which.
    pub handover: HandoverRef,
    /// Who answers for the decision.
    pub manager: PersonRef,
    /// How it is run.
    pub profile: Profile,
    /// What pulls it off its way.
    pub side: Option<SideState>,
    /// The stage it should have left, and by when.
    pub late: Option<LateStage>,
    /// Why it is at risk, the gravest reason first; empty when it is not.
    pub risks: Vec<RiskReason>,
    /// When it entered its stage.
    pub entered_at: DateTime<Utc>,
    /// How many things are missing before the next move.
    pub missing: u32,
    /// Readiness in points of a hundred.
    pub readiness: u32,
    /// The stages that have a day, in order.
    pub dates: Vec<StageDates>,
    /// From its first day on those on which not both reps work, weekends apart.
    pub off: Vec<OffDays>,
}

/// When a stage was entered, and by when it is to be left.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StageDates {
    /// Which.
    pub stage: Stage,
    /// The day by which it is to be left.
    pub planned: Option<NaiveDate>,
    /// When it was entered.
    pub entered: Option<DateTime<Utc>>,
}

/// Days in a row on which somebody does not work.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OffDays {
    /// The first of them.
    pub from: NaiveDate,
    /// The last of them.
    pub until: NaiveDate,
    /// Why: "Republic Day, PT".
    pub why: String,
}

/// How many handovers stood in each stage, week by week.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FlowView {
    /// The stages that are counted, in order.
    pub stages: Vec<Stage>,
    /// The weeks, the oldest first.
    pub weeks: Vec<FlowWeek>,
}

/// How many handovers stood in each stage at the end of a week, and what happened in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FlowWeek {
    /// Its Monday.
    pub from: NaiveDate,
    /// How many stood in each stage of [`FlowView::stages`].
    pub running: Vec<u32>,
    /// How many accounts changed hands in it.
    pub transferred: u32,
    /// How many handovers closed in it.
    pub closed: u32,
    /// How many ended otherwise in it: taken back, kept, cancelled.
    pub ended: u32,
}

/// A stage that should have been left.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LateStage {
    /// Which.
    pub stage: Stage,
    /// By when.
    pub planned: NaiveDate,
}
