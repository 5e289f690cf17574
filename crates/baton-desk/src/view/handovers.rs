use baton_domain::record::{Profile, SideState, Stage};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{HandoverRef, PersonRef};

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
    /// When it entered its stage.
    pub entered_at: DateTime<Utc>,
    /// How many things are missing before the next move.
    pub missing: u32,
    /// Readiness in points of a hundred.
    pub readiness: u32,
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
