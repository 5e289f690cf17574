use baton_domain::ids::{
    ApprovalId, ChecklistItemId, FactId, HandoverId, IntroductionId, PromiseId, ResistanceCaseId, TaskId, TouchId,
};
use baton_domain::record::{AccountKind, Channel, Severity, Stage};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, ContactRef, HandoverRef, PersonRef};

/// What needs the person at the desk today, and why. The lead sentence is made from the lists.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TodayView {
    /// Now, so that "21 hours left" is true.
    pub now: DateTime<Utc>,
    /// The day that the lists are about.
    pub day: NaiveDate,
    /// Clients who wait for the answer we promised, the nearest first.
    pub answer: Vec<AnswerClient>,
    /// What waits for this person's yes or no.
    pub decide: Vec<DecideApproval>,
    /// Handovers that will miss their date if nothing moves.
    pub at_risk: Vec<AtRisk>,
    /// What this person has to do within a week, and what is late, the nearest first.
    pub due: Vec<DueItem>,
    /// Accounts that came to this person within four weeks.
    pub new_accounts: Vec<NewAccount>,
    /// How much each rep carries, the fullest first.
    pub load: Vec<Load>,
    /// What happens in the seven days from `day` on.
    pub week: Vec<WeekItem>,
    /// Running handovers that this person has a part in; all of them for a manager.
    pub handovers: u32,
    /// The next day on which something of this person is due, when nothing needs them today.
    pub next_day: Option<NaiveDate>,
}

/// A client who waits for our answer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AnswerClient {
    /// Which case.
    pub case: ResistanceCaseId,
    /// Of which handover.
    pub handover: HandoverRef,
    /// Who said it.
    pub contact: ContactRef,
    /// In their words, or since when there are none.
    pub words: String,
    /// Since when they have said nothing; none for a client who said something.
    pub silent_since: Option<DateTime<Utc>>,
    /// 1 question, 2 reluctance, 3 refusal, 4 threat to leave.
    pub grade: u8,
    /// The instant by which we said we would answer.
    pub answer_due: DateTime<Utc>,
    /// Who said it back to them, if anyone did.
    pub played_back_by: Option<PersonRef>,
    /// Whether they confirmed it.
    pub confirmed: bool,
}

/// Something that waits for a second person.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DecideApproval {
    /// Which.
    pub approval: ApprovalId,
    /// Of which account.
    pub account: AccountRef,
    /// Who asked.
    pub asked_by: PersonRef,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// What would happen.
    pub what: DecideWhat,
}

/// What would happen if the second person agreed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "decide", rename_all = "snake_case")]
pub enum DecideWhat {
    /// A handover is taken back.
    Rollback {
        /// Which.
        handover: HandoverId,
        /// Who would take the account back.
        to: PersonRef,
        /// How many things go back.
        goes_back: u32,
    },
    /// The outgoing rep keeps the account.
    KeepByException {
        /// Which handover would end with it.
        handover: HandoverId,
        /// The outgoing rep.
        keeps: PersonRef,
        /// When it would be looked at again.
        review_on: NaiveDate,
    },
    /// We part from the client.
    EndRelationship {
        /// How many things we still owe.
        duties: u32,
    },
}

/// A handover that needs a hand.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AtRisk {
    /// Which.
    pub handover: HandoverRef,
    /// Why, the gravest first; never empty.
    pub reasons: Vec<RiskReason>,
}

/// Why a handover is at risk.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "risk", rename_all = "snake_case")]
pub enum RiskReason {
    /// A stage should have been left.
    PlanPassed {
        /// Which.
        stage: Stage,
        /// By when.
        planned: NaiveDate,
    },
    /// The transfer is near and things are missing.
    MissingNearTransfer {
        /// How many.
        missing: u32,
        /// The first of them: "Hana has not said it back yet."
        first: String,
        /// The day of the transfer.
        transfer_on: NaiveDate,
    },
    /// The incoming rep sent the package back.
    PackageSentBack {
        /// What it does not say.
        faults: String,
    },
    /// It waits.
    OnHold {
        /// Why.
        reason: String,
    },
    /// The client has been silent for longer than the cadence allows.
    Silent {
        /// Whole days.
        days: u32,
        /// How many are allowed.
        allowed: u32,
    },
    /// Somebody who is to meet the incoming rep does not answer.
    NoAnswer {
        /// Who.
        contact: ContactRef,
        /// How often they were asked.
        times: u32,
        /// When they were asked last.
        last: DateTime<Utc>,
    },
    /// The incoming rep has neither accepted the package nor sent it back.
    ReviewLate {
        /// Who reviews it.
        person: PersonRef,
        /// The day by which.
        due: NaiveDate,
    },
    /// The outgoing rep leaves the firm before the transfer.
    LeavesBefore {
        /// Who.
        person: PersonRef,
        /// The last day.
        last_day: NaiveDate,
    },
}

/// One thing that this person has to do.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DueItem {
    /// For which account.
    pub account: AccountRef,
    /// By when; none when no day was set.
    pub due: Option<NaiveDate>,
    /// What.
    pub what: DueWhat,
}

/// What has to be done.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "due", rename_all = "snake_case")]
pub enum DueWhat {
    /// A task.
    Task {
        /// Which.
        id: TaskId,
        /// What to do.
        text: String,
    },
    /// A promise of ours.
    Promise {
        /// Which.
        id: PromiseId,
        /// What was promised.
        text: String,
    },
    /// An introduction to make.
    Introduction {
        /// Which.
        id: IntroductionId,
        /// Of which handover.
        handover: HandoverId,
        /// Whom.
        contact: ContactRef,
        /// How.
        channel: Channel,
    },
    /// A package to accept or to send back.
    Review {
        /// Of which handover.
        id: HandoverId,
        /// Who wrote it.
        from: PersonRef,
    },
    /// An awkward topic to raise.
    Topic {
        /// Which.
        id: FactId,
        /// What.
        text: String,
    },
    /// A line of a handover's checklist.
    ChecklistItem {
        /// Which.
        id: ChecklistItemId,
        /// Of which handover.
        handover: HandoverId,
        /// What to do.
        text: String,
    },
    /// A planned contact.
    Touch {
        /// Which.
        id: TouchId,
        /// About what.
        about: String,
        /// How.
        channel: Channel,
    },
}

/// An account that came to this person.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewAccount {
    /// Which.
    pub account: AccountRef,
    /// What they are to us.
    pub kind: AccountKind,
    /// One word for its state.
    pub severity: Severity,
    /// Since when this person answers for it.
    pub since: DateTime<Utc>,
    /// Whose it was.
    pub from: Option<PersonRef>,
    /// Minutes it takes to read the brief.
    pub minutes: u32,
}

/// How much a rep carries.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Load {
    /// Who.
    pub person: PersonRef,
    /// Accounts this person answers for.
    pub accounts: u32,
    /// Accounts that running handovers bring.
    pub arriving: u32,
    /// Accounts that running handovers take away.
    pub leaving: u32,
    /// How many this person can carry well.
    pub capacity: Option<u32>,
}

/// One thing of the coming seven days.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WeekItem {
    /// On which day.
    pub day: NaiveDate,
    /// For which account.
    pub account: AccountRef,
    /// What.
    pub what: WeekWhat,
}

/// What happens.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "week", rename_all = "snake_case")]
pub enum WeekWhat {
    /// An answer to a client is due.
    AnswerDue {
        /// Which handover.
        handover: HandoverId,
    },
    /// Someone is introduced.
    Introduction {
        /// Which handover.
        handover: HandoverId,
        /// Whom.
        contact: ContactRef,
        /// How.
        channel: Channel,
    },
    /// An account changes hands.
    Transfer {
        /// Which handover.
        handover: HandoverId,
    },
    /// A watch period ends.
    WatchEnds {
        /// Which handover.
        handover: HandoverId,
    },
    /// We meet, call or write.
    Touch {
        /// About what.
        about: String,
        /// How.
        channel: Channel,
    },
    /// A contract renews.
    Renewal,
}
