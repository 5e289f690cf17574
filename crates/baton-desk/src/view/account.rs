use baton_domain::lock::Lock;
use baton_domain::record::{
    Account, Contact, Fact, Introduction, Issue, Promise, ResponsibilityRole, Task, Touch, Why,
};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::{ApprovalView, ContactRef, EvidenceRef, HandoverRef, PersonRef};

/// One account: who carries it and since when, what to know, what was promised, who is there.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountView {
    /// Now, so that days left are true.
    pub now: DateTime<Utc>,
    /// The account itself.
    pub account: Account,
    /// Who answers for it now.
    pub accountable: PersonRef,
    /// Who was what to it and when: accountable intervals first, in time order, then backups and on-call ones.
    pub ribbon: Vec<RibbonInterval>,
    /// The handover that is running.
    pub handover: Option<HandoverRef>,
    /// What speaks against the account changing hands now, what a manager lets pass included.
    pub locks: Vec<LockView>,
    /// What two people agreed to when we parted.
    pub parting: Option<ApprovalView>,
    /// What waits for a second person.
    pub waiting: Option<ApprovalView>,
    /// Facts that hold, superseded ones left out, by kind and then by age.
    pub facts: Vec<FactView>,
    /// When the brief last changed.
    pub brief_changed_at: Option<DateTime<Utc>>,
    /// Who changed it.
    pub brief_changed_by: Option<PersonRef>,
    /// Minutes it takes to read the brief.
    pub brief_minutes: u32,
    /// Promises: the open ones by day, then the ended ones, the newest first.
    pub promises: Vec<PromiseView>,
    /// Issues: the open ones, then the resolved ones, the newest first.
    pub issues: Vec<IssueView>,
    /// Contacts: key stakeholders first, then by name.
    pub contacts: Vec<ContactView>,
    /// Planned contacts, the next one first.
    pub touches: Vec<TouchView>,
    /// Tasks still to do, by day.
    pub tasks: Vec<TaskView>,
    /// History entries in all.
    pub history_count: u32,
    /// When we last talked.
    pub last_contact_at: Option<DateTime<Utc>>,
    /// Whether that is longer ago than the cadence allows.
    pub is_silent_too_long: bool,
    /// Whether the viewer may change what is known of it; what happened and what was promised anybody may write down.
    pub has_part: bool,
}

/// A lock, and who lets it pass.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LockView {
    /// The lock.
    pub lock: Lock,
    /// Who lets it pass.
    pub passed_by: Option<PersonRef>,
}

/// A time in which someone was something to the account.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RibbonInterval {
    /// Who.
    pub person: PersonRef,
    /// As what.
    pub role: ResponsibilityRole,
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The first instant after it; none while it lasts.
    pub until: Option<DateTime<Utc>>,
    /// Why it began.
    pub why: Why,
}

/// A thing to know, with its proof.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FactView {
    /// The fact.
    pub fact: Fact,
    /// Who wrote it.
    pub by: PersonRef,
    /// The entry that proves it.
    pub evidence: Option<EvidenceRef>,
}

/// A promise with its names.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PromiseView {
    /// The promise.
    pub promise: Promise,
    /// Who keeps it.
    pub owner: PersonRef,
    /// To whom, or who promised.
    pub contact: Option<ContactRef>,
    /// Who made it or wrote it down.
    pub made_by: PersonRef,
    /// The entry that proves it.
    pub evidence: Option<EvidenceRef>,
}

/// An issue with its names.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IssueView {
    /// The issue.
    pub issue: Issue,
    /// Who sees to it.
    pub owner: PersonRef,
    /// The entry that proves it.
    pub evidence: Option<EvidenceRef>,
}

/// Someone at the client: how we stand with them, and who of us knows them.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactView {
    /// The contact.
    pub contact: Contact,
    /// When this person last took part in something.
    pub last_seen_at: Option<DateTime<Utc>>,
    /// Whether that is longer ago than the account's cadence allows.
    pub is_silent_too_long: bool,
    /// The introduction of the running handover.
    pub introduction: Option<Introduction>,
    /// The grade of the open case in which they resist, 1 to 4.
    pub resists: Option<u8>,
    /// Who of us took part in something with them, the closest first.
    pub ties: Vec<TieView>,
}

/// How well one of us knows someone at the client: what they did together.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TieView {
    /// The one of us.
    pub person: PersonRef,
    /// Mails, calls and meetings.
    pub entries: u32,
    /// The last of them.
    pub last_at: DateTime<Utc>,
}

/// A planned contact with its names.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TouchView {
    /// The touch.
    pub touch: Touch,
    /// Who initiates it.
    pub owner: PersonRef,
    /// Who is asked to come.
    pub contacts: Vec<ContactRef>,
}

/// A task with its owner.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TaskView {
    /// The task.
    pub task: Task,
    /// Who does it.
    pub owner: PersonRef,
}
