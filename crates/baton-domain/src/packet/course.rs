//! The handover: its way, its preparation, and what happens when the client says no.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::record::{CaseOption, HandoverReason, PackagePart, PartOf, Retry, RollbackState, SideState, Stage};

/// Where the handover comes from and goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// The outgoing rep.
    pub outgoing: String,
    /// The incoming rep; none while nobody is named.
    pub incoming: Option<String>,
    /// The manager who answers for the decision.
    pub manager: String,
    /// Where it stands.
    pub stage: Stage,
    /// What pulls it off its way.
    pub side: Option<SideState>,
    /// Why.
    pub reason: HandoverReason,
    /// The one sentence agreed for the client; empty while it is not agreed.
    pub client_sentence: String,
    /// The day of the transfer, planned or past.
    pub transfer_on: Option<NaiveDate>,
    /// The last day the outgoing rep is on call.
    pub watch_until: Option<NaiveDate>,
}

/// A part of the package that does not apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Which.
    pub part: PackagePart,
    /// Why.
    pub reason: String,
}

/// One question of the receiver's question bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionLine {
    /// Its place, from 1.
    pub number: u32,
    /// The question.
    pub text: String,
    /// The incoming rep's answer.
    pub answer: Option<String>,
    /// What the outgoing rep put right.
    pub correction: Option<String>,
}

/// The incoming rep's synthesis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadBackLine {
    /// Who said it.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// Where the client stands.
    pub situation: String,
    /// What was promised.
    pub promises: String,
    /// What could go wrong.
    pub risks: String,
    /// What comes first.
    pub next_action: String,
    /// What the outgoing rep says to it.
    pub verdict: Verdict,
}

/// What the outgoing rep says to a read-back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict {
    /// Not heard yet.
    Waiting,
    /// Nothing is missing.
    Accepted {
        /// By whom.
        by: String,
        /// When.
        on: NaiveDate,
    },
    /// Something is missing.
    Insufficient {
        /// By whom.
        by: String,
        /// When.
        on: NaiveDate,
        /// What.
        does_not_say: String,
    },
}

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistLine {
    /// Its place, from 1.
    pub number: u32,
    /// What to do.
    pub text: String,
    /// Whose part.
    pub part: PartOf,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due: NaiveDate,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Why it does not apply.
    pub not_applicable: Option<String>,
}

/// A client who resists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Who said it.
    pub contact: String,
    /// When it was written down.
    pub opened_on: NaiveDate,
    /// In their words, or since when there are none.
    pub words: String,
    /// Whether they said nothing.
    pub is_silent: bool,
    /// 1 question, 2 reluctance, 3 refusal, 4 threat to leave.
    pub grade: u8,
    /// The concern behind the words; may be empty.
    pub concern: String,
    /// When we said we would answer.
    pub answer_due: NaiveDateTime,
    /// What we said back.
    pub playback: Option<String>,
    /// What they answered to it.
    pub confirmed: Option<String>,
    /// "What would it take?", in their words.
    pub what_it_takes: Option<String>,
    /// What was decided.
    pub decision: Option<CaseDecision>,
    /// What it means for the incoming rep, and what we do about it.
    pub effect_on_incoming: Option<String>,
    /// What we learned.
    pub lesson: Option<String>,
}

/// What was decided in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseDecision {
    /// Which option.
    pub option: CaseOption,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// A handover taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollbackLine {
    /// Where it stands.
    pub state: RollbackState,
    /// Who asked.
    pub asked_by: String,
    /// Who said yes or no.
    pub answered_by: Option<String>,
    /// Who takes the account back.
    pub to: String,
    /// When it took effect.
    pub effective_on: Option<NaiveDate>,
    /// Why.
    pub reason: String,
    /// What the client is told.
    pub client_message: String,
    /// What we do for the rep whose handover did not work.
    pub care_note: String,
    /// When it is tried again.
    pub retry: Retry,
}
