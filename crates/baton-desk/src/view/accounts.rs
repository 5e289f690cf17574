use baton_domain::ids::{HandoverId, PersonId};
use baton_domain::record::{AccountKind, Severity, Stage};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AccountRef, PersonRef};

/// Which accounts, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountFilter {
    /// Whose, or which.
    pub scope: AccountScope,
    /// Words that the name, the city or a contact must hold; none for all.
    pub text: Option<String>,
    /// In which order.
    pub sort: AccountSort,
}

/// Which accounts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "scope", rename_all = "snake_case")]
pub enum AccountScope {
    /// Every account.
    All,
    /// Those that a person answers for.
    Of {
        /// Who.
        person: PersonId,
    },
    /// Those with a running handover.
    InHandover,
    /// Those we have not talked to for so many days.
    Silent {
        /// Days.
        days: u32,
    },
    /// Those whose contract renews up to that day.
    RenewingUntil {
        /// The last day.
        day: NaiveDate,
    },
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AccountSort {
    /// By name.
    Name,
    /// The worst state first.
    Severity,
    /// The longest silence first.
    LastContact,
    /// The nearest renewal first.
    Renewal,
}

/// A part of a long list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PageRequest {
    /// Where to go on, as the page before said; none for the start.
    pub cursor: Option<String>,
    /// At most so many rows.
    pub limit: u32,
}

/// One page of accounts.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountsView {
    /// The rows.
    pub rows: Vec<AccountRow>,
    /// How many match in all.
    pub total: u32,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
}

/// One account in a list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountRow {
    /// Which.
    pub account: AccountRef,
    /// What they are to us.
    pub kind: AccountKind,
    /// One word for its state.
    pub severity: Severity,
    /// City.
    pub city: Option<String>,
    /// Who answers for it now.
    pub accountable: PersonRef,
    /// Who is to answer for it next.
    pub next_owner: Option<NextOwner>,
    /// When we last talked.
    pub last_contact_at: Option<DateTime<Utc>>,
    /// Whole days since then; none if we never talked.
    pub silent_days: Option<u32>,
    /// Whether that is longer than its cadence allows.
    pub is_silent_too_long: bool,
    /// Promises still to be kept, ours and theirs.
    pub open_promises: u32,
    /// The day the contract renews.
    pub renewal_on: Option<NaiveDate>,
    /// Whether we have parted.
    pub has_ended: bool,
}

/// The running handover of an account, in one cell.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NextOwner {
    /// Which.
    pub handover: HandoverId,
    /// The incoming rep; none while proposed.
    pub person: Option<PersonRef>,
    /// Where it stands.
    pub stage: Stage,
}
