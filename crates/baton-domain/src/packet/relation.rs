//! The account, the people on both sides, and what passed between them.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::record::{AccountKind, Channel, Direction, HistoryKind, ResponsibilityRole, Why};

/// The account at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// The account's name.
    pub account: String,
    /// What they are to us.
    pub kind: AccountKind,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Line of business.
    pub industry: Option<String>,
    /// Web address.
    pub website: Option<String>,
    /// Switchboard.
    pub phone: Option<String>,
    /// The day the contract renews.
    pub renewal_on: Option<NaiveDate>,
    /// Since when we carry it.
    pub since: NaiveDate,
    /// Who answers for it now.
    pub accountable: String,
}

/// A time in which somebody was responsible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenure {
    /// Who.
    pub person: String,
    /// As what.
    pub role: ResponsibilityRole,
    /// The first day.
    pub from: NaiveDate,
    /// The last day; none while it lasts.
    pub until: Option<NaiveDate>,
    /// Why it began.
    pub why: Why,
}

/// Someone at the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stakeholder {
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// The main address.
    pub email: Option<String>,
    /// Number.
    pub phone: Option<String>,
    /// "Decides", "signs", "opens invoices".
    pub part: Option<String>,
    /// Whether an introduction is needed before the transfer.
    pub key: bool,
    /// Landmines that concern this person.
    pub watch_outs: Vec<String>,
    /// Where the introduction stands; none when none is planned.
    pub introduction: Option<IntroductionLine>,
}

/// Where an introduction stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum IntroductionLine {
    /// Still to come.
    Planned {
        /// How.
        channel: Channel,
        /// By when.
        due: NaiveDate,
        /// Who introduces.
        owner: String,
    },
    /// They met.
    Made {
        /// When.
        on: NaiveDate,
        /// What the contact said.
        reaction: String,
    },
    /// It is not needed.
    NotNeeded {
        /// Why.
        reason: String,
    },
}

/// One of the last contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastContact {
    /// Which kind.
    pub kind: HistoryKind,
    /// When.
    pub on: NaiveDate,
    /// Who started it.
    pub direction: Direction,
    /// Its headline.
    pub title: String,
    /// Everyone in it, ours and theirs, by name.
    pub people: Vec<String>,
    /// Its first words.
    pub preview: String,
}

/// A planned contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextTouch {
    /// When.
    pub at: NaiveDateTime,
    /// How.
    pub channel: Channel,
    /// About what.
    pub about: String,
    /// Who initiates it.
    pub owner: String,
    /// Who is asked to come, by name.
    pub contacts: Vec<String>,
}
