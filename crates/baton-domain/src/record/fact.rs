use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, FactId, HistoryEntryId, PersonId};

/// Who may see it. Only shareable values can reach a client document (invariant 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// The client may read it.
    Shareable,
    /// We may read it.
    #[default]
    Internal,
    /// Managers may read it.
    ManagersOnly,
}

/// What a one-line thing to know is about (method, section 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// One of the three things that matter.
    TopThing,
    /// A landmine.
    WatchOut,
    /// An idea they refused already.
    DoNotRepeat,
    /// What a price was traded for.
    PriceStory,
    /// "If they ask about the credit, say that it stands."
    IfThen,
    /// Something we believe and have not checked.
    Assumption,
    /// Something the client proposed.
    Suggestion,
    /// What we delivered and what it was worth to them.
    Result,
    /// What could happen, and what we would do.
    Risk,
    /// How they like things.
    Preference,
    /// The place where something is; never a secret.
    WhereItLives,
    /// What is unpleasant to say, and said by us before they find out.
    AwkwardTopic,
}

/// How far an assumption has been checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AssumptionState {
    /// Nobody has asked.
    Unchecked,
    /// The client said so.
    Confirmed,
    /// It was wrong.
    Wrong,
}

/// An awkward topic that was raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Raised {
    /// Who raised it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// What they said to it.
    pub answer: String,
}

/// A one-line thing to know, with the entry that proves it. Superseded rather than erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// What it is about.
    pub account: AccountId,
    /// Which kind of thing.
    pub kind: FactKind,
    /// One line.
    pub text: String,
    /// The second half of an if-then line, a risk's answer, or what a result was worth.
    #[serde(default)]
    pub then: Option<String>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// The history entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// An assumption's state; none for other kinds.
    #[serde(default)]
    pub checked: Option<AssumptionState>,
    /// The day by which we raise an awkward topic; none for other kinds.
    #[serde(default)]
    pub raise_by: Option<NaiveDate>,
    /// That it was raised.
    #[serde(default)]
    pub raised: Option<Raised>,
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// The newer fact that says it better.
    #[serde(default)]
    pub superseded_by: Option<FactId>,
}
