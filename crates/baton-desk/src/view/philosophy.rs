use baton_domain::record::{Philosophy, PhilosophyReading};
use schemars::JsonSchema;
use serde::Serialize;

use super::PersonRef;

/// How the firm means to work with clients, and who has read it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhilosophyView {
    /// The newest version; none if nothing was written yet.
    pub newest: Option<PhilosophyVersion>,
    /// The versions before it, the newest first.
    pub earlier: Vec<PhilosophyVersion>,
    /// Everyone who is here: those who are to read it first, by name.
    pub readers: Vec<PhilosophyReader>,
}

/// A version of the philosophy.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhilosophyVersion {
    /// The version.
    pub philosophy: Philosophy,
    /// Who wrote it.
    pub by: PersonRef,
}

/// Someone who reads the philosophy.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhilosophyReader {
    /// Who.
    pub person: PersonRef,
    /// What this person read last, and when.
    pub read: Option<PhilosophyReading>,
    /// Whether this person is to read it now.
    pub is_due: bool,
}
