use baton_domain::record::ResistanceCase;
use schemars::JsonSchema;
use serde::Serialize;

use super::{ContactRef, EvidenceRef, PersonRef};

/// A client who resists, with the names.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CaseView {
    /// The case.
    pub case: ResistanceCase,
    /// Who said it.
    pub contact: ContactRef,
    /// Who wrote it down.
    pub opened_by: PersonRef,
    /// The entry that proves it.
    pub evidence: Option<EvidenceRef>,
    /// Colleagues who were asked.
    pub consulted: Vec<PersonRef>,
    /// Who said it back.
    pub played_back_by: Option<PersonRef>,
    /// Who decided.
    pub decided_by: Option<PersonRef>,
}
