use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Channel, LockException, Veto};
use crate::ids::{AccountId, ApprovalId};

/// Clients, consultants and vendors are treated alike (mission, principle 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// Buys from us.
    #[default]
    Client,
    /// Advises us or our clients.
    Consultant,
    /// Sells to us.
    Vendor,
}

/// The severity word that comes first in every packet and list (I-PASS "I", method d0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing unusual.
    #[default]
    Stable,
    /// Something may go wrong.
    Watch,
    /// Something is going wrong.
    Unstable,
}

/// How often we talk, who starts, and how (mission, principle 5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Cadence {
    /// Calendar days between two touches.
    pub every_days: u32,
    /// How.
    pub channel: Channel,
    /// "Thursday mornings, Ingrid, never Per".
    #[serde(default)]
    pub note: String,
}

/// Where an imported record came from; the key that makes importing again change nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Source {
    /// "salesforce", "hubspot", "csv".
    pub system: String,
    /// The id there, or what stands for it.
    pub id: String,
}

/// We have parted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Ended {
    /// When.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// Who asked for it and who agreed.
    pub approval: ApprovalId,
}

/// A client, a consultant or a vendor: the unit of consistency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Account {
    /// Its id, and the stream of everything that belongs to it.
    pub id: AccountId,
    /// As printed: "Nordkaj Shipping".
    pub name: String,
    /// What they are to us.
    #[serde(default)]
    pub kind: AccountKind,
    /// Since when we carry it.
    pub since: DateTime<Utc>,
    /// One word for its state.
    #[serde(default)]
    pub severity: Severity,
    /// The situation in a paragraph (SBAR "situation"); internal.
    #[serde(default)]
    pub situation: String,
    /// City.
    #[serde(default)]
    pub city: Option<String>,
    /// Country, as the source wrote it.
    #[serde(default)]
    pub country: Option<String>,
    /// Line of business.
    #[serde(default)]
    pub industry: Option<String>,
    /// Web address.
    #[serde(default)]
    pub website: Option<String>,
    /// Switchboard.
    #[serde(default)]
    pub phone: Option<String>,
    /// Mail domains that belong to it, lower case.
    #[serde(default)]
    pub domains: Vec<String>,
    /// The day the contract renews.
    #[serde(default)]
    pub renewal_on: Option<NaiveDate>,
    /// How often we talk.
    #[serde(default)]
    pub cadence: Option<Cadence>,
    /// Whether leadership wants to be asked before it changes hands.
    #[serde(default)]
    pub strategic: bool,
    /// The deal that is being negotiated.
    #[serde(default)]
    pub live_deal: Option<String>,
    /// Why leadership does not want it to change hands.
    #[serde(default)]
    pub veto: Option<Veto>,
    /// Locks that a manager lets pass, one of each kind at the most.
    #[serde(default)]
    pub passed_locks: Vec<LockException>,
    /// Since when we have no relationship any more, and why.
    #[serde(default)]
    pub ended: Option<Ended>,
    /// Where it was imported from.
    #[serde(default)]
    pub source: Option<Source>,
    /// Columns of the imported file that Baton has no field for, as they were.
    #[serde(default)]
    pub extra: std::collections::BTreeMap<String, String>,
}
