use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Philosophy, PhilosophyReading, ProfileVersion};
use crate::ids::{AbsenceId, PersonId, WorkspaceId};

/// The firm whose book this is. There is one in each file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Workspace {
    /// Its id, the stream of entries that concern no single account.
    pub id: WorkspaceId,
    /// The name on the sidebar and on every packet.
    pub name: String,
    /// How the firm means to work with clients.
    #[serde(default)]
    pub philosophy: Option<Philosophy>,
    /// Profiles that the firm wrote for itself, each in its newest version.
    #[serde(default)]
    pub profiles: Vec<ProfileVersion>,
}

/// What someone may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Plans handovers, decides, approves.
    Manager,
    /// Carries accounts.
    Rep,
    /// Reads and prints.
    Viewer,
}

/// Someone of the firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// As printed: "Hana Okafor".
    pub name: String,
    /// What this person may do.
    pub role: Role,
    /// The address that mails come from; owners named in files are matched by it.
    #[serde(default)]
    pub email: Option<String>,
    /// The number on the client packet.
    #[serde(default)]
    pub phone: Option<String>,
    /// "Key account manager"; shown on the client packet.
    #[serde(default)]
    pub title: Option<String>,
    /// Two or three sentences that introduce this person to a client.
    #[serde(default)]
    pub introduction: Option<String>,
    /// Two-letter country whose holidays this person keeps.
    #[serde(default)]
    pub country: Option<String>,
    /// How many accounts this person can carry well.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// The last day in the firm; a person who has left takes over nothing.
    #[serde(default)]
    pub left_on: Option<NaiveDate>,
    /// What this person has read of the firm's philosophy.
    #[serde(default)]
    pub philosophy_read: Option<PhilosophyReading>,
}

impl Person {
    /// Whether this person still works here on `day`.
    #[must_use]
    pub fn is_here(&self, day: NaiveDate) -> bool {
        self.left_on.is_none_or(|last| day <= last)
    }
}

/// A time a person is away, first and last day included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Absence {
    /// Its id.
    pub id: AbsenceId,
    /// Who is away.
    pub person: PersonId,
    /// The first day away.
    pub from: NaiveDate,
    /// The last day away.
    pub until: NaiveDate,
    /// "Parental leave"; shown to managers.
    #[serde(default)]
    pub note: String,
}
