use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Conduct, Item, PackagePart, Profile, ReadBackVerdict};
use crate::ids::{AccountId, ApprovalId, HandoverId, PersonId, ResistanceCaseId, RollbackId};
use crate::refusal::Fix;

/// Where a handover stands on its way (method d1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Someone asked for it.
    Proposed,
    /// No lock stands in the way.
    Screened,
    /// Successor, dates and message are agreed.
    Planned,
    /// The outgoing rep writes down what only they know.
    Packaging,
    /// The incoming rep reads it.
    Review,
    /// They talk, and the incoming rep says it back.
    Briefing,
    /// The client's people meet the incoming rep.
    Introduction,
    /// They work side by side; the outgoing rep is still accountable.
    Overlap,
    /// The incoming rep is accountable; the outgoing one watches.
    Transferred,
    /// Done.
    Closed,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 10] = [
        Self::Proposed,
        Self::Screened,
        Self::Planned,
        Self::Packaging,
        Self::Review,
        Self::Briefing,
        Self::Introduction,
        Self::Overlap,
        Self::Transferred,
        Self::Closed,
    ];

    /// The stage after this one; none after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// Whether the transfer lies behind.
    #[must_use]
    pub fn is_transferred(self) -> bool {
        self >= Self::Transferred
    }
}

/// What pulls a handover off its way. The stage is kept underneath.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SideState {
    /// It waits.
    OnHold {
        /// For this reason.
        reason: String,
    },
    /// The client resists; a case is open.
    Resisted {
        /// Which case.
        case: ResistanceCaseId,
        /// The reason for which it was on hold before, and is again when the case is decided.
        #[serde(default)]
        held: Option<String>,
    },
    /// It was taken back.
    RolledBack {
        /// By which rollback.
        rollback: RollbackId,
    },
    /// The outgoing rep keeps the account, by exception.
    KeptByException {
        /// Why, and to be looked at again when.
        reason: String,
        /// When to look at it again.
        review_on: NaiveDate,
    },
    /// It will not happen.
    Cancelled {
        /// For this reason.
        reason: String,
    },
    /// The relationship ended, and the handover with it.
    RelationshipEnded {
        /// By the answer to whom asked for it.
        approval: ApprovalId,
    },
}

impl SideState {
    /// Whether nothing can happen in the handover any more.
    #[must_use]
    pub const fn is_end(&self) -> bool {
        match self {
            Self::OnHold { .. } | Self::Resisted { .. } => false,
            Self::RolledBack { .. }
            | Self::KeptByException { .. }
            | Self::Cancelled { .. }
            | Self::RelationshipEnded { .. } => true,
        }
    }
}

/// Why an account changes hands (method d1, stage 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum HandoverReason {
    /// The rep carries too much.
    Workload,
    /// The rep leaves.
    Departure,
    /// The rep takes on something else.
    Promotion,
    /// Territories or segments changed.
    Territory,
    /// It did not go well.
    Performance,
    /// The client asked.
    ClientRequest,
    /// The account grew or shrank.
    SizeChange,
    /// The rep is away for a while.
    Absence,
}

/// What a manager went on without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Passed {
    /// To leave which stage.
    pub stage: Stage,
    /// What was missing, by where it is supplied.
    pub items: Vec<Fix>,
    /// Why.
    pub reason: String,
}

/// What the one who stood in says when the account goes back; the newest one counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandBack {
    /// Who stood in.
    pub by: PersonId,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// What happened in the meantime.
    pub summary: String,
    /// What has to be done first.
    pub next_action: String,
    /// What the covered rep says to it.
    pub verdict: ReadBackVerdict,
}

/// Something that changed its owner at the transfer; what a rollback can give back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MovedItem {
    /// What.
    pub item: Item,
    /// Whose it was.
    pub from: PersonId,
}

/// What one of the two reps learned from a handover, in own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Learned {
    /// What.
    pub words: String,
    /// When it was written.
    pub at: DateTime<Utc>,
}

/// One account going from one rep to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Handover {
    /// Its id.
    pub id: HandoverId,
    /// Which account.
    pub account: AccountId,
    /// The outgoing rep.
    pub from: PersonId,
    /// The incoming rep; none while proposed.
    #[serde(default)]
    pub to: Option<PersonId>,
    /// The manager who answers for the decision.
    pub manager: PersonId,
    /// Where it stands.
    pub stage: Stage,
    /// What pulls it off its way.
    #[serde(default)]
    pub side: Option<SideState>,
    /// How it is run.
    #[serde(default)]
    pub profile: Profile,
    /// How it is conducted, where the firm wrote its own version of the profile; none as practice has it.
    #[serde(default)]
    pub conduct: Option<Conduct>,
    /// Why.
    pub reason: HandoverReason,
    /// The one sentence agreed for the client.
    #[serde(default)]
    pub client_sentence: String,
    /// What the incoming rep is meant to grow in.
    #[serde(default)]
    pub growth: Option<String>,
    /// The day planned for the transfer.
    #[serde(default)]
    pub transfer_on: Option<NaiveDate>,
    /// The day by which each stage is to be left.
    #[serde(default)]
    pub plan: BTreeMap<Stage, NaiveDate>,
    /// When each stage was entered.
    pub entered: BTreeMap<Stage, DateTime<Utc>>,
    /// What a manager went on without, in the order in which it was passed.
    #[serde(default)]
    pub passed: Vec<Passed>,
    /// Parts of the package that were left out, with the reason; what is written counts before it.
    #[serde(default)]
    pub not_applicable: BTreeMap<PackagePart, String>,
    /// When the incoming rep accepted the package.
    #[serde(default)]
    pub package_accepted_at: Option<DateTime<Utc>>,
    /// What the incoming rep found missing in the package.
    #[serde(default)]
    pub package_faults: Option<String>,
    /// What the incoming rep led alone while the outgoing one listened.
    #[serde(default)]
    pub led_alone: Option<String>,
    /// When the outgoing rep acknowledged the transfer.
    #[serde(default)]
    pub outgoing_acknowledged_at: Option<DateTime<Utc>>,
    /// When the incoming rep acknowledged the transfer.
    #[serde(default)]
    pub incoming_acknowledged_at: Option<DateTime<Utc>>,
    /// The moment of the transfer.
    #[serde(default)]
    pub transferred_at: Option<DateTime<Utc>>,
    /// The last day the outgoing rep is on call.
    #[serde(default)]
    pub watch_until: Option<NaiveDate>,
    /// When the watch ended by itself.
    #[serde(default)]
    pub watch_ended_at: Option<DateTime<Utc>>,
    /// The last day of a cover, as planned.
    #[serde(default)]
    pub cover_until: Option<NaiveDate>,
    /// What the one who stood in says at the end of a cover.
    #[serde(default)]
    pub hand_back: Option<HandBack>,
    /// What each of the two reps learned.
    #[serde(default)]
    pub learned: BTreeMap<PersonId, Learned>,
    /// What changed its owner at the transfer.
    #[serde(default)]
    pub moved: Vec<MovedItem>,
    /// When it closed.
    #[serde(default)]
    pub closed_at: Option<DateTime<Utc>>,
}

impl Handover {
    /// Whether anything can still happen in it.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.stage != Stage::Closed && !self.side.as_ref().is_some_and(SideState::is_end)
    }

    /// Whether the account is only lent and goes back.
    #[must_use]
    pub fn is_cover(&self) -> bool {
        self.profile == Profile::Cover
    }
}
