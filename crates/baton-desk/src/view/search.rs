use baton_domain::record::Role;
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, ContactRef, EvidenceRef, HandoverRef, PersonRef, SnippetPart};

/// What was found, the best of each kind first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SearchView {
    /// The hits: accounts, people, contacts, handovers, then history entries.
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
