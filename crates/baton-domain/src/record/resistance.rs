use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, ContactId, HandoverId, HistoryEntryId, PersonId, ResistanceCaseId, TouchId};

/// Their words said back, and what they answered (mission, principle 2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Playback {
    /// What we said back.
    pub words: String,
    /// Who said it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// What the client answered; none until they confirmed it.
    #[serde(default)]
    pub confirmed: Option<String>,
}

/// What is behind the words, as practice knows it (method d6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// "I only want to work with Anna."
    OnlyWithThem,
    /// They call past the new rep.
    CallsPast,
    /// "Why? Did she leave because of you?"
    WhyTheChange,
    /// "Now I have to explain everything again."
    ExplainAgain,
    /// "He is too junior."
    TooJunior,
    /// "You promised us that."
    PromisedUs,
    /// "Every year someone new."
    SomeoneNewAgain,
    /// "Not now, we are in the middle of it."
    BadMoment,
    /// Silence, shorter answers, a champion who no longer joins.
    Silence,
    /// "We will look around."
    LooksAround,
    /// "We want him back, final."
    WantsThemBack,
    /// The new rep is not accepted after an honest try.
    DoesNotFit,
}

/// What can be done when a client resists (method, section 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum CaseOption {
    /// Go on as planned.
    Continue,
    /// Go on, later and softer.
    SlowDown,
    /// The outgoing rep stays beside the incoming one.
    AddNotReplace,
    /// Someone else takes over.
    OtherSuccessor,
    /// The outgoing rep keeps the account.
    KeepByException,
    /// Take the handover back.
    RollBack,
    /// End the relationship.
    EndRelationship,
}

/// An option with its benefit and cost for all three sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WeighedOption {
    /// Which.
    pub option: CaseOption,
    /// For the client.
    pub for_client: String,
    /// For the incoming rep.
    pub for_rep: String,
    /// For the firm.
    pub for_firm: String,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Decision {
    /// Which option.
    pub option: CaseOption,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// The client waits for our answer.
    Open,
    /// We decided and answered.
    Closed,
}

/// A client who resists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ResistanceCase {
    /// Its id.
    pub id: ResistanceCaseId,
    /// Of which account.
    pub account: AccountId,
    /// Of which handover.
    pub handover: HandoverId,
    /// Who said it.
    pub contact: ContactId,
    /// In their words, or since when there are none.
    pub words: String,
    /// Since when they have said nothing; none for a client who said something.
    #[serde(default)]
    pub silent_since: Option<DateTime<Utc>>,
    /// 1 question, 2 reluctance, 3 refusal, 4 threat to leave (method d6).
    pub grade: u8,
    /// Which concern it is, as practice knows it.
    #[serde(default)]
    pub about: Option<Concern>,
    /// The concern behind the words.
    #[serde(default)]
    pub concern: String,
    /// The entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// Who wrote it down.
    pub opened_by: PersonId,
    /// When.
    pub opened_at: DateTime<Utc>,
    /// The instant by which we said we would answer.
    pub answer_due: DateTime<Utc>,
    /// Their words said back.
    #[serde(default)]
    pub playback: Option<Playback>,
    /// "What would it take?", in their words.
    #[serde(default)]
    pub what_it_takes: Option<String>,
    /// The meeting in person that was proposed.
    #[serde(default)]
    pub meeting: Option<TouchId>,
    /// Colleagues who were asked.
    #[serde(default)]
    pub consulted: Vec<PersonId>,
    /// What was weighed.
    #[serde(default)]
    pub options: Vec<WeighedOption>,
    /// What was decided.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// What it means for the incoming rep, and what we do about it.
    #[serde(default)]
    pub effect_on_incoming: Option<String>,
    /// What we learned.
    #[serde(default)]
    pub lesson: Option<String>,
    /// Where it stands.
    pub state: CaseState,
}
