use baton_domain::record::Why;
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::PersonRef;

/// Who answered for an account at an instant.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Who {
    /// Who; nobody before we took the account on.
    pub accountable: Option<PersonRef>,
    /// The first instant.
    pub since: Option<DateTime<Utc>>,
    /// The first instant after it; none while it lasts.
    pub until: Option<DateTime<Utc>>,
    /// Why it began, in a sentence.
    pub why: String,
    /// Why it began, for a program.
    pub cause: Option<Why>,
}
