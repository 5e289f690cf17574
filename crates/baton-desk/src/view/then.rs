use baton_domain::record::{Account, Contact, ResponsibilityRole, SideState, Why};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, FactView, HandoverRef, IssueView, PersonRef, PromiseView, TouchView};

/// An account as it was known at the end of a day.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountThen {
    /// Now.
    pub now: DateTime<Utc>,
    /// The account, by its name of today.
    pub account: AccountRef,
    /// The day.
    pub day: NaiveDate,
    /// What was known; none before we had the account.
    pub known: Option<KnownThen>,
}

/// What was known of an account. Steps that were taken back later stand as they stood.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KnownThen {
    /// The account: its name, how stable it was, where it stood.
    pub account: Account,
    /// Who was accountable, and why.
    pub accountable: Option<HeldThen>,
    /// Who stood beside them, and why.
    pub beside: Vec<HeldThen>,
    /// The handover that was running.
    pub handover: Option<HandoverThen>,
    /// Facts that held, by kind and then by age.
    pub facts: Vec<FactView>,
    /// Promises that were open, by day.
    pub promises: Vec<PromiseView>,
    /// Issues that were open, the newest first.
    pub issues: Vec<IssueView>,
    /// Contacts: key stakeholders first, then by name.
    pub contacts: Vec<Contact>,
    /// The contact that was planned next.
    pub next_touch: Option<TouchView>,
}

/// What someone was to an account, and why.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HeldThen {
    /// Who.
    pub person: PersonRef,
    /// As what.
    pub role: ResponsibilityRole,
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The first instant after it, as it was planned then; none where nobody had set an end.
    pub until: Option<DateTime<Utc>>,
    /// Why it began, in a sentence.
    pub why: String,
    /// Why it began, for a program.
    pub cause: Why,
}

/// A handover that was running, with what held it up.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverThen {
    /// The handover, as far as it had come.
    pub handover: HandoverRef,
    /// What pulled it off its way.
    pub side: Option<SideState>,
}
