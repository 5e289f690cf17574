use std::error::Error;

use baton_domain::refusal::Refusal;
use baton_store::StoreError;
use schemars::JsonSchema;
use serde::Serialize;

/// Something broke; nothing is half done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Failure {
    /// What happened, in a full sentence.
    pub message: String,
    /// The next step, in a full sentence.
    pub hint: String,
    /// The chain of causes, for "Copy details".
    pub detail: String,
}

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The state does not allow it now.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// Something broke.
    #[error("{}", .0.message)]
    Failed(Failure),
}

impl From<StoreError> for DeskError {
    fn from(error: StoreError) -> Self {
        let mut detail = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            detail.push_str(": ");
            detail.push_str(&error.to_string());
            cause = error.source();
        }
        Self::Failed(Failure { message: error.message(), hint: error.hint().to_owned(), detail })
    }
}
