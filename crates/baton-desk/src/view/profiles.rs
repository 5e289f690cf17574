use baton_domain::record::{Demand, ProfileVersion, Stage, Strictness};
use schemars::JsonSchema;
use serde::Serialize;

use super::{MovedDay, PersonRef};

/// How handovers are run, profile by profile.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProfilesView {
    /// All profiles, the usual one first.
    pub profiles: Vec<ProfileRow>,
}

/// One profile.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProfileRow {
    /// As the firm runs it now.
    pub newest: ProfileVersion,
    /// Who wrote that; none for what practice says.
    pub by: Option<PersonRef>,
    /// As practice has it.
    pub practice: ProfileVersion,
    /// How many handovers are under way that began with an older version.
    pub older: u32,
}

/// What letting a handover run as the newest version of its profile would do; nothing has changed yet.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewerProfile {
    /// The version that it runs as.
    pub from: u32,
    /// The newest version.
    pub to: u32,
    /// Stages that are to be left on another day.
    pub stages: Vec<MovedDay>,
    /// What is asked for in addition.
    pub more: Vec<NewerLine>,
    /// What is asked for no more.
    pub set_aside: Vec<NewerLine>,
    /// Questions that are asked in addition.
    pub questions: Vec<String>,
    /// What is asked for more or less strictly, in the order of the method.
    pub demands: Vec<NewerDemand>,
}

/// Something that is asked for more or less strictly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewerDemand {
    /// What.
    pub demand: Demand,
    /// How strictly until now; none where it was not asked for.
    pub from: Option<Strictness>,
    /// How strictly from now on; none where it is asked for no more.
    pub to: Option<Strictness>,
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewerLine {
    /// The stage that it must be done to leave.
    pub stage: Stage,
    /// What to do.
    pub text: String,
}
