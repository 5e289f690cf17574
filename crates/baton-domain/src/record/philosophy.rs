use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;

/// How the firm means to work with clients, in its own words (mission, principle 10). The journal keeps earlier versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Philosophy {
    /// Counted from 1.
    pub version: u32,
    /// The text.
    pub text: String,
    /// Who wrote this version.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Calendar days after which it is to be read again; none if once is enough.
    #[serde(default)]
    pub again_after_days: Option<u32>,
}

/// Someone has read the philosophy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhilosophyReading {
    /// Which version.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
}

impl Philosophy {
    /// Whether somebody who has read it so far, or never, is to read it now: a newer version stands, or the time has come.
    #[must_use]
    pub fn is_due(&self, read: Option<PhilosophyReading>, now: DateTime<Utc>) -> bool {
        let Some(read) = read.filter(|read| read.version == self.version) else { return true };
        self.again_after_days.is_some_and(|days| (now - read.at).num_days() >= i64::from(days))
    }
}
