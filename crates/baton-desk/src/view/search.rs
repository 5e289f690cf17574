use baton_domain::ids::{FactId, HandoverId, IssueId, PromiseId, ResistanceCaseId};
use baton_domain::record::{Kind, Role};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AccountRef, ContactRef, EvidenceRef, HandoverRef, PersonRef, SnippetPart};

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SearchKind {
    /// Accounts.
    Account,
    /// People of the firm.
    Person,
    /// People at clients.
    Contact,
    /// Handovers that are running, by their account.
    Handover,
    /// What was promised.
    Promise,
    /// What is known of a client.
    Fact,
    /// What is or was wrong.
    Issue,
    /// Clients who resisted.
    Case,
    /// Mails, calls, meetings and notes.
    Entry,
}

impl SearchKind {
    /// All of them, in the order in which they are shown: names, what we wrote down, what happened.
    pub const ALL: [Self; 9] = [
        Self::Account,
        Self::Person,
        Self::Contact,
        Self::Handover,
        Self::Promise,
        Self::Fact,
        Self::Issue,
        Self::Case,
        Self::Entry,
    ];
}

/// What is looked through while someone types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SearchScope {
    /// Everything.
    All,
    /// People, ours and theirs.
    People,
    /// Accounts.
    Accounts,
}

impl SearchScope {
    pub(crate) const fn kinds(self) -> &'static [SearchKind] {
        match self {
            Self::All => &SearchKind::ALL,
            Self::People => &[SearchKind::Person, SearchKind::Contact],
            Self::Accounts => &[SearchKind::Account],
        }
    }
}

/// What is looked for on the page of results.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchRequest {
    /// As typed.
    pub text: String,
    /// The one kind that is shown; none for the first few of each.
    pub kind: Option<SearchKind>,
    /// Which of them.
    pub page: SearchPage,
}

/// A page of hits of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchPage {
    /// How many hits come before it.
    pub from: u32,
    /// How many hits it has at the most.
    pub limit: u32,
}

/// What was found, kind by kind.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchResults {
    /// How much of each kind.
    pub counts: Vec<SearchCount>,
    /// The first few of each kind, or a page of the one that was asked for.
    pub hits: Vec<SearchHit>,
    /// Where the next page begins.
    pub next: Option<u32>,
}

/// How much of a kind was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchCount {
    /// Of which kind.
    pub kind: SearchKind,
    /// How many.
    pub total: u32,
}

/// What was found, the best of each kind first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchView {
    /// The hits, in the order of [`SearchKind::ALL`].
    pub hits: Vec<SearchHit>,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "hit", rename_all = "snake_case")]
pub enum SearchHit {
    /// An account.
    Account {
        /// Which.
        account: AccountRef,
        /// Its city.
        city: Option<String>,
        /// Who answers for it.
        accountable: PersonRef,
    },
    /// Someone of the firm.
    Person {
        /// Who.
        person: PersonRef,
        /// What this person may do.
        role: Role,
    },
    /// Someone at a client.
    Contact {
        /// Who.
        contact: ContactRef,
        /// At which client.
        account: AccountRef,
    },
    /// A handover that is running.
    Handover {
        /// Which.
        handover: HandoverRef,
    },
    /// Something that was promised.
    Promise {
        /// Which.
        promise: PromiseId,
        /// In one line.
        text: String,
        /// By or to which client.
        account: AccountRef,
    },
    /// Something that is known of a client.
    Fact {
        /// Which.
        fact: FactId,
        /// In one line.
        text: String,
        /// Of which client.
        account: AccountRef,
    },
    /// Something that is or was wrong.
    Issue {
        /// Which.
        issue: IssueId,
        /// In one line.
        text: String,
        /// With which client.
        account: AccountRef,
    },
    /// A client who resisted, and what was learned.
    Case {
        /// Which.
        case: ResistanceCaseId,
        /// In which handover.
        handover: HandoverId,
        /// In their words.
        words: String,
        /// Which client.
        account: AccountRef,
    },
    /// A history entry.
    Entry {
        /// Which.
        entry: EvidenceRef,
        /// Whose history; none while unfiled.
        account: Option<AccountRef>,
        /// The place where the words are.
        snippet: Vec<SnippetPart>,
    },
}

/// What was found among all records: names first, then what we wrote down, then what happened; the newest first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Found {
    /// How many records have the words.
    pub total: u32,
    /// The first of them.
    pub hits: Vec<FoundRecord>,
}

/// A record that has the words.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FoundRecord {
    /// Of which kind.
    pub kind: Kind,
    /// Which.
    pub id: Uuid,
    /// Of which account; an account is its own.
    pub account: Option<AccountRef>,
    /// Its name, headline or one line.
    pub title: String,
    /// The place where the words are.
    pub snippet: String,
    /// When it happened or was written; none for names.
    pub at: Option<DateTime<Utc>>,
}
