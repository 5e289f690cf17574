use baton_domain::ids::{FactId, HandoverId, PromiseId, ResistanceCaseId};
use baton_domain::record::{Kind, Role};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::{AccountRef, ContactRef, EvidenceRef, HandoverRef, PersonRef, SnippetPart};

/// What was found, the best of each kind first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchView {
    /// The hits: accounts, people, contacts, handovers, promises, facts, cases, then history entries.
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
