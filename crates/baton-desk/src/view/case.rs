use baton_domain::ids::HandoverId;
use baton_domain::record::{Fact, ResistanceCase};
use baton_domain::resistance::Play;
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, ContactRef, EvidenceRef, HandoverRef, PersonRef, TaskView, TouchView};

/// A client who resists, with the names.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CaseView {
    /// The case.
    pub case: ResistanceCase,
    /// Who said it.
    pub contact: ContactRef,
    /// Who wrote it down.
    pub opened_by: PersonRef,
    /// The entry that proves it.
    pub evidence: Option<EvidenceRef>,
    /// Colleagues who were asked.
    pub consulted: Vec<PersonRef>,
    /// The meeting in person that was proposed.
    pub meeting: Option<TouchView>,
    /// What the relationship gives and what it takes, as long as the case is open.
    pub balance: Option<Balance>,
    /// Who said it back.
    pub played_back_by: Option<PersonRef>,
    /// Who decided.
    pub decided_by: Option<PersonRef>,
    /// What practice says to the concern.
    pub play: Option<Play>,
    /// Why taking the handover back is worth weighing.
    pub triggers: Vec<String>,
    /// The incoming rep, beside the client's comfort, as long as the case is open; none while nobody is named.
    pub rep: Option<RepView>,
    /// The task that asks that rep how it goes since it was decided.
    pub follow_up: Option<TaskView>,
    /// What was learned elsewhere.
    pub lessons: Vec<LessonView>,
}

/// The incoming rep, as whoever decides has to see them (mission, principle 10).
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RepView {
    /// Who.
    pub person: PersonRef,
    /// What they are meant to grow in.
    pub growth: Option<String>,
    /// For how many accounts they are accountable.
    pub accounts: u32,
    /// How many other running handovers bring them an account.
    pub arriving: u32,
    /// How many accounts they can carry.
    pub capacity: Option<u32>,
    /// Other handovers to them in which the client resists too.
    pub others: Vec<HandoverRef>,
}

/// What the relationship gives and what it takes: counted, and judged by nobody but the reader.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Balance {
    /// Since when one of us is accountable.
    pub since: NaiveDate,
    /// What we delivered, and what it was worth to them.
    pub results: Vec<Fact>,
    /// Promises that were kept, on both sides.
    pub promises_kept: u32,
    /// Ideas that came from them.
    pub suggestions: u32,
    /// Calls, meetings and mails of the last ninety days.
    pub contacts: u32,
    /// Issues that are open.
    pub issues: u32,
    /// Promises of ours that are late.
    pub late: u32,
    /// How often they resisted, this time included.
    pub resisted: u32,
    /// How many of us have been accountable within twenty-four months.
    pub reps: u32,
}

/// What was learned from a case that has something in common with another.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LessonView {
    /// Of which handover.
    pub handover: HandoverId,
    /// Of which account.
    pub account: AccountRef,
    /// What was learned.
    pub lesson: String,
    /// When it was decided.
    pub at: DateTime<Utc>,
    /// What the two cases have in common.
    pub shares: Shares,
}

/// What two cases have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Shares {
    /// The client.
    Client,
    /// The concern.
    Concern,
    /// How the handover is run.
    Profile,
}
