//! What happens to a row whose record is here already, and how that is told.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What happens to a row whose record is here already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum OnMatch {
    /// Its fields are brought up to date with the file.
    #[default]
    Update,
    /// It stays as it is.
    Skip,
    /// A second record is created, unless the source's own id says that it is the same.
    Create,
}

/// By what a row's record is found, after the source's own id. Names that differ in anything but case and white space, the
/// legal form among it, are two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum MatchBy {
    /// An account by its name; a contact by a mail address, and one without any by the name.
    #[default]
    Name,
    /// An account by a domain, a contact by a mail address.
    Address,
    /// By nothing else.
    Id,
}

/// How rows meet what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportRule {
    /// What happens to a row whose record is here already.
    #[serde(default)]
    pub on_match: OnMatch,
    /// By what that is told.
    #[serde(default)]
    pub match_by: MatchBy,
}

impl ImportRule {
    /// Its part of the mark by which a table is known again.
    pub(super) fn mark(self) -> String {
        match self.match_by {
            MatchBy::Name => format!("{:?}", self.on_match),
            other => format!("{:?} {other:?}", self.on_match),
        }
    }
}

impl From<OnMatch> for ImportRule {
    fn from(on_match: OnMatch) -> Self {
        Self { on_match, ..Self::default() }
    }
}
