use baton_domain::ids::HandoverId;
use baton_domain::record::{CaseOption, Concern, Profile};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AccountRef, PersonRef};

/// Where a lesson comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum LessonFrom {
    /// A client resisted, and the case is closed.
    Case,
    /// One of the two reps wrote down what they learned.
    Rep,
    /// Somebody stood in, and said at the end what happened.
    HandBack,
}

/// Which lessons. What is none asks for all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LessonFilter {
    /// Words that all of them hold: in the lesson, in what the client said, or in the name of the account.
    pub text: Option<String>,
    /// Where they come from.
    pub from: Option<LessonFrom>,
    /// The concern that was behind what the client said.
    pub about: Option<Concern>,
    /// How the handover was run.
    pub profile: Option<Profile>,
}

/// A page of what was learned.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LessonsView {
    /// Now.
    pub now: DateTime<Utc>,
    /// The lessons, the newest first.
    pub rows: Vec<LessonRow>,
    /// How many there are, whatever the filter asks for.
    pub all: u32,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
}

/// Something that was learned.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LessonRow {
    /// Unlike that of any other lesson.
    pub key: String,
    /// Where it comes from.
    pub from: LessonFrom,
    /// Of which account.
    pub account: AccountRef,
    /// Of which handover.
    pub handover: HandoverId,
    /// How that was run.
    pub profile: Profile,
    /// Whose words they are; none for a case, which is everyone's.
    pub by: Option<PersonRef>,
    /// What was learned.
    pub text: String,
    /// When it was written, or the case was decided.
    pub at: DateTime<Utc>,
    /// What the client said, in a case.
    pub words: Option<String>,
    /// The concern behind it, where it was named.
    pub about: Option<Concern>,
    /// What was decided.
    pub decided: Option<CaseOption>,
}
