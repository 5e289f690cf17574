use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Channel, Demand, PartOf, Stage, Strictness};
use crate::ids::PersonId;

/// How a handover is run: durations, checklist, what it asks for (method d2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// Four weeks (method d2).
    #[default]
    Standard,
    /// One to two months with a long overlap.
    HighTouch,
    /// Everything in days.
    SuddenExit,
    /// Hardly any contact: a mail is enough.
    Light,
    /// From one rep to a team that shares its accounts; three to four weeks.
    Pooled,
    /// Listen, learn, lead: a year.
    TrustedAdviser,
    /// Somebody stands in for a while and hands it back.
    Cover,
}

impl Profile {
    /// All profiles, the usual one first.
    pub const ALL: [Self; 7] = [
        Self::Standard,
        Self::HighTouch,
        Self::TrustedAdviser,
        Self::Pooled,
        Self::Light,
        Self::SuddenExit,
        Self::Cover,
    ];
}

/// The days of a handover in business days: how long before the transfer each stage is left, and how long the watch lasts
/// (method d2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Timetable {
    /// Successor, dates and message are agreed.
    pub planned: u32,
    /// The package is written.
    pub packaging: u32,
    /// It has been read and accepted.
    pub review: u32,
    /// It has been said back.
    pub briefing: u32,
    /// Everyone who matters has met the incoming rep.
    pub introduction: u32,
    /// After the transfer, the outgoing rep watches so long.
    pub watch: u32,
}

/// How a handover is conducted; it keeps what it began with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Conduct {
    /// Which version of the profile; 0 is what practice says.
    pub version: u32,
    /// Its days.
    pub days: Timetable,
    /// How the client's people meet the incoming rep, if nobody says otherwise.
    pub introduces_by: Channel,
    /// What it asks for before it goes on, and how strictly; what is not in here is not asked for.
    pub demands: BTreeMap<Demand, Strictness>,
    /// Calendar days after the first introduction, and after the transfer, on which the client is asked how it goes.
    pub check_in_days: u32,
}

/// One line of a profile's checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChecklistLine {
    /// The stage that it must be done to leave.
    pub stage: Stage,
    /// Whose part.
    pub part: PartOf,
    /// What to do.
    pub text: String,
}

/// A profile as the firm runs it, in its newest version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProfileVersion {
    /// Which profile.
    pub profile: Profile,
    /// How its handovers are conducted.
    pub conduct: Conduct,
    /// What has to be done.
    pub checklist: Vec<ChecklistLine>,
    /// What the incoming rep asks.
    pub questions: Vec<String>,
    /// Who wrote this version; none for what practice says.
    #[serde(default)]
    pub by: Option<PersonId>,
    /// When.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
}
