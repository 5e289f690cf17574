use baton_domain::handover::{Criterion, Script};
use baton_domain::ids::HistoryEntryId;
use baton_domain::record::{
    Account, ChecklistItem, Conduct, Contact, Handover, Introduction, PackagePart, Profile, Question, ReadBack, Stage,
    Touch,
};
use baton_domain::refusal::Missing;
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::{ApprovalView, CaseView, FactView, PersonRef, PromiseView, RollbackView, TouchView};

/// One handover: where it stands, what is missing now, and every piece of it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverView {
    /// Now, so that days left are true.
    pub now: DateTime<Utc>,
    /// The handover itself.
    pub handover: Handover,
    /// The day by which a client who resists now is answered, when nothing else is agreed; none when none can be found.
    pub answer_on: Option<NaiveDate>,
    /// The account.
    pub account: Account,
    /// The outgoing rep.
    pub from: PersonRef,
    /// The incoming rep; none while proposed.
    pub to: Option<PersonRef>,
    /// The manager who answers for the decision.
    pub manager: PersonRef,
    /// Every stage in order.
    pub rail: Vec<RailStop>,
    /// The next move; none when it has ended.
    pub next: Option<NextMove>,
    /// How ready it is for the transfer.
    pub readiness: Readiness,
    /// What the outgoing rep wrote down, beside which the read-back is heard.
    pub package: PackageView,
    /// The checklist in order.
    pub checklist: Vec<ChecklistView>,
    /// The question bank in order.
    pub questions: Vec<Question>,
    /// Read-backs, the newest first.
    pub read_backs: Vec<ReadBackView>,
    /// Introductions in order.
    pub introductions: Vec<IntroductionView>,
    /// Contacts that no introduction was planned for, key stakeholders first.
    pub not_introduced: Vec<Contact>,
    /// Open promises, and those this handover closed.
    pub promises: Vec<PromiseView>,
    /// What the two reps told each other, the oldest first.
    pub thread: Vec<Remark>,
    /// Cases in which the client resisted, the newest first.
    pub cases: Vec<CaseView>,
    /// Rollbacks that were asked for, the newest first.
    pub rollbacks: Vec<RollbackView>,
    /// What two people agreed to, when that ended it.
    pub agreed: Option<ApprovalView>,
    /// What waits for a second person.
    pub waiting: Option<ApprovalView>,
    /// What the person at the desk may do now.
    pub can: Vec<HandoverAction>,
}

/// One stage on the rail.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RailStop {
    /// Which.
    pub stage: Stage,
    /// The day by which it is to be left.
    pub planned: Option<NaiveDate>,
    /// When it was entered.
    pub entered: Option<DateTime<Utc>>,
    /// How it is drawn.
    pub state: RailState,
    /// Why a manager went on without something.
    pub passed: Option<String>,
}

/// Where a stage lies from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum RailState {
    /// Behind us.
    Done,
    /// Here.
    Now,
    /// Here, and it should have been left.
    Late,
    /// Ahead.
    Ahead,
}

/// The move to the next stage.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NextMove {
    /// Where to.
    pub to: Stage,
    /// What is missing, item by item; empty when the move succeeds now.
    pub missing: Vec<Missing>,
}

/// Something that one rep of a handover told the other.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Remark {
    /// The entry of the history that it is.
    pub entry: HistoryEntryId,
    /// Who said it.
    pub by: Option<PersonRef>,
    /// When.
    pub at: DateTime<Utc>,
    /// The whole of it.
    pub text: String,
}

/// What moving the transfer to another day would do; nothing has moved yet.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MovePreview {
    /// The stages that are to be left on another day, in order.
    pub stages: Vec<MovedDay>,
    /// How many checklist lines move with them.
    pub checklist: u32,
    /// How many introductions move with them.
    pub introductions: u32,
}

/// A stage that is to be left on another day.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MovedDay {
    /// Which.
    pub stage: Stage,
    /// The day until now.
    pub from: Option<NaiveDate>,
    /// The new day.
    pub to: NaiveDate,
}

/// How ready a handover is for its transfer, in points of a hundred (method d5).
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Readiness {
    /// Points reached.
    pub points: u32,
    /// Points that make it ready.
    pub ready_at: u32,
    /// Where they come from.
    pub rows: Vec<ReadinessRow>,
}

/// The points of one criterion.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadinessRow {
    /// Which.
    pub criterion: Criterion,
    /// Points reached.
    pub points: u32,
    /// Points that could be reached.
    pub of: u32,
    /// What the points were given for: "2 of 3 key people met".
    pub why: String,
}

/// What the outgoing rep wrote down.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PackageView {
    /// Facts that hold, by kind.
    pub facts: Vec<FactView>,
    /// Planned contacts, the next one first.
    pub touches: Vec<TouchView>,
    /// Parts that are still empty and were written out as not applicable.
    pub left_out: Vec<LeftOut>,
}

/// A part of the package that does not apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LeftOut {
    /// Which.
    pub part: PackagePart,
    /// Why.
    pub reason: String,
}

/// A checklist line with its owner.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChecklistView {
    /// The line.
    pub item: ChecklistItem,
    /// Who does it.
    pub owner: PersonRef,
}

/// A read-back with its author.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadBackView {
    /// The read-back.
    pub read_back: ReadBack,
    /// Who said it.
    pub by: PersonRef,
}

/// An introduction with its people.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IntroductionView {
    /// The introduction.
    pub introduction: Introduction,
    /// Whom.
    pub contact: Contact,
    /// Who introduces.
    pub owner: PersonRef,
    /// The next meeting that was fixed.
    pub next: Option<Touch>,
    /// What both say when they meet; none once they have, or while nobody is named to take over.
    pub script: Option<Script>,
}

/// What someone may do in a handover; a button is shown for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum HandoverAction {
    /// Name the incoming rep, the dates and the sentence for the client.
    Plan,
    /// Say what the incoming rep is meant to grow in.
    NameGrowth,
    /// Move the transfer to another day.
    MoveTransfer,
    /// Let it run as the newest version of its profile says.
    TakeNewerProfile,
    /// Move to the next stage.
    Advance,
    /// Pass a soft guard with a written reason.
    Waive,
    /// Write out that a part of the package does not apply.
    LeaveOutPart,
    /// Accept the package or send it back.
    JudgePackage,
    /// Answer the question bank.
    AnswerQuestions,
    /// Correct the answers of the question bank.
    CorrectAnswers,
    /// Say it back in own words.
    ReadBack,
    /// Say whether something is missing in the read-back.
    JudgeReadBack,
    /// Plan and make introductions.
    Introduce,
    /// Write to the other rep.
    WriteRemark,
    /// Say what the incoming rep led alone.
    LedAlone,
    /// Answer the open promises.
    AnswerPromises,
    /// Say what was learned.
    WriteLearning,
    /// Say what happened during a cover.
    HandBack,
    /// Take the account back after a cover, or say what the summary does not say.
    JudgeHandBack,
    /// Acknowledge the transfer.
    Acknowledge,
    /// Let it wait.
    Hold,
    /// Let it go on.
    Resume,
    /// Write down that the client resists.
    OpenCase,
    /// Write down that the client has been silent for too long.
    ReportSilence,
    /// Take the next step of an open case.
    WorkCase,
    /// Ask that the outgoing rep keeps the account.
    AskToKeep,
    /// Ask to take the handover back.
    AskRollback,
    /// Be the second person of a rollback.
    AnswerRollback,
    /// Cancel it.
    Cancel,
}

/// The first day on which the transfer can be, run like this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TransferDay {
    /// How the handover is run.
    pub profile: Profile,
    /// How the firm conducts such handovers now.
    pub conduct: Conduct,
    /// The day.
    pub day: NaiveDate,
}
