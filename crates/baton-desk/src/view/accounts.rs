use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::record::{AccountKind, Severity, SideState, Stage};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AccountRef, PersonRef};

/// Which accounts, in which order. Every condition that is given must hold.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default)]
pub struct AccountFilter {
    /// Words that the name, the city or a contact must hold.
    pub text: Option<String>,
    /// One of these people answers for it.
    pub accountable: Option<Vec<PersonId>>,
    /// It is in one of these states.
    pub severity: Option<Vec<Severity>>,
    /// It is one of these to us.
    pub kind: Option<Vec<AccountKind>>,
    /// What is said of its running handover.
    pub handover: Option<HandoverCondition>,
    /// We have not talked to it for so many days, and have not parted.
    pub silent_days: Option<u32>,
    /// Its contract renews within these days, and we have not parted.
    pub renewing: Option<DayRange>,
    /// The city begins like this.
    pub city: Option<String>,
    /// Whether we have parted.
    pub relationship: Option<Relationship>,
    /// In which order.
    pub sort: AccountSort,
    /// Which end of the order stands first.
    pub direction: SortDirection,
}

/// What is said of the running handover of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "handover", rename_all = "snake_case")]
pub enum HandoverCondition {
    /// There is none.
    Without,
    /// There is one.
    Running,
    /// There is one, in one of these stages.
    At {
        /// Which.
        stages: Vec<Stage>,
    },
}

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DayRange {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// Whether we have parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Relationship {
    /// We have not.
    GoingOn,
    /// We have.
    Ended,
}

/// By what a list is sorted. Accounts that are alike in it stand by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AccountSort {
    /// The name.
    #[default]
    Name,
    /// The state, the worst first.
    Severity,
    /// The name of whoever answers for it.
    Accountable,
    /// The stage of its running handover, the earliest first.
    Stage,
    /// When we last talked, the longest silence first.
    LastContact,
    /// Open promises, the fewest first.
    Promises,
    /// The renewal, the nearest first.
    Renewal,
    /// The city.
    City,
    /// What they are to us.
    Kind,
}

/// Which end of an order stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum SortDirection {
    /// As the order says.
    #[default]
    Ascending,
    /// The other way round.
    Descending,
}

/// By what a board has its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum BoardBy {
    /// The stage of the running handover.
    Stage,
    /// The state of the account.
    Severity,
}

/// How the accounts are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "look", rename_all = "snake_case")]
pub enum AccountLook {
    /// One below the other.
    Table,
    /// In columns.
    Board {
        /// By what.
        by: BoardBy,
    },
    /// By the day on which they renew.
    Calendar {
        /// Which days are shown.
        range: DayRange,
    },
}

/// Every account that meets a filter, and where each of them stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountList {
    /// All of them, in order; on a board column by column.
    pub accounts: Vec<AccountId>,
    /// How they stand.
    pub shown: AccountsShown,
}

/// How accounts stand, as they are looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "look", rename_all = "snake_case")]
pub enum AccountsShown {
    /// One below the other.
    Table,
    /// In columns; each is there, also an empty one.
    Board {
        /// The columns.
        groups: Vec<BoardGroup>,
    },
    /// By the day on which they renew.
    Calendar {
        /// The days that are shown.
        range: DayRange,
        /// What renews on them.
        renewals: RenewalsView,
    },
}

/// A column of a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "column", rename_all = "snake_case")]
pub enum BoardColumn {
    /// Accounts without a running handover.
    NoHandover,
    /// Accounts whose handover is in this stage.
    Stage {
        /// Which.
        stage: Stage,
    },
    /// Accounts in this state.
    Severity {
        /// Which.
        severity: Severity,
    },
}

/// A column and how much stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BoardGroup {
    /// Which column.
    pub column: BoardColumn,
    /// How many of the accounts, after those of the columns before.
    pub count: u32,
}

/// The renewals of some days, and where the next ones are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RenewalsView {
    /// Days on which something renews, in order.
    pub days: Vec<RenewalDay>,
    /// The last day before on which something renews.
    pub earlier: Option<NaiveDate>,
    /// The first day after on which something renews.
    pub later: Option<NaiveDate>,
    /// How many have no day of renewal.
    pub without: u32,
}

/// What renews on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RenewalDay {
    /// Which day.
    pub day: NaiveDate,
    /// Which accounts, by name.
    pub accounts: Vec<AccountId>,
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
    /// The outgoing rep.
    pub from: PersonRef,
    /// What pulls it off its way.
    pub side: Option<SideState>,
    /// The day by which it should have left its stage, once that is past.
    pub late_since: Option<NaiveDate>,
    /// The day planned for the transfer.
    pub transfer_on: Option<NaiveDate>,
}
