//! The only door to a client document (invariant 3): a [`Shareable`] value can be made in this file alone, and only from
//! something whose sensitivity says that the client may read it.

use serde::Serialize;

use crate::record::{Fact, FactKind, Promise, Sensitivity};

/// A value that the client may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Shareable<T>(T);

impl<T> Shareable<T> {
    /// The value itself.
    #[must_use]
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// A promise as the client may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedPromise {
    /// What was promised.
    pub text: String,
    /// By when.
    pub due: Option<chrono::NaiveDate>,
}

/// A result as the client may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedResult {
    /// What we delivered.
    pub text: String,
    /// What it was worth to them.
    pub worth: Option<String>,
}

impl Shareable<SharedPromise> {
    /// The promise, if the client may read it.
    #[must_use]
    pub fn promise(promise: &Promise) -> Option<Self> {
        (promise.sensitivity == Sensitivity::Shareable)
            .then(|| Self(SharedPromise { text: promise.text.clone(), due: promise.due }))
    }
}

impl Shareable<SharedResult> {
    /// The result we delivered, if the client may read it; none for other kinds of facts.
    #[must_use]
    pub fn result(fact: &Fact) -> Option<Self> {
        (fact.sensitivity == Sensitivity::Shareable && fact.kind == FactKind::Result)
            .then(|| Self(SharedResult { text: fact.text.clone(), worth: fact.then.clone() }))
    }
}
