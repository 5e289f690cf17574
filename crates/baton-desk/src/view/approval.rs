use baton_domain::record::Approval;
use schemars::JsonSchema;
use serde::Serialize;

use super::PersonRef;

/// What was asked of a second person, with the names.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ApprovalView {
    /// What was asked for, and where it stands.
    pub approval: Approval,
    /// Who asked.
    pub asked_by: PersonRef,
    /// Who answered.
    pub answered_by: Option<PersonRef>,
    /// Who can be the second person.
    pub seconds: Vec<PersonRef>,
    /// Whether the person at the desk can be the second one.
    pub can_answer: bool,
    /// Whether the person at the desk can take it back.
    pub can_withdraw: bool,
}
