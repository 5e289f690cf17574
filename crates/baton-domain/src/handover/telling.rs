//! What may be told of what is missing, and to whom.

use std::collections::BTreeSet;

use super::guard::blocking;
use crate::context::Context;
use crate::dossier::Dossier;
use crate::record::{Handover, Role, Sensitivity};
use crate::refusal::{Fix, Missing};

/// What may be told to those who are no managers: that something is missing, but not what only managers can see.
#[must_use]
pub fn veiled(mut missing: Vec<Missing>, dossier: &Dossier, manager: &str) -> Vec<Missing> {
    let is_secret = |sensitivity| sensitivity == Sensitivity::ManagersOnly;
    for item in &mut missing {
        let secret = match item.fix {
            Fix::Promise { id } => dossier.promise(id).is_ok_and(|promise| is_secret(promise.sensitivity)),
            Fix::Issue { id } => dossier.issue(id).is_ok_and(|issue| is_secret(issue.sensitivity)),
            _ => false,
        };
        if secret {
            let hint = format!("Ask {manager}.");
            let veil = Missing::hard(Fix::Hidden, "Something that only managers can see is open.", hint);
            *item = Missing { hard: item.hard, passed: item.passed.clone(), ..veil };
        }
    }
    // How many there are is not told either.
    let mut told = BTreeSet::new();
    missing.retain(|item| item.fix != Fix::Hidden || told.insert((item.hard, item.passed.clone())));
    missing
}

/// What counts against leaving the stage now, as whoever is at the desk may be told.
pub(super) fn told(cx: &Context<'_>, handover: &Handover) -> Vec<Missing> {
    let missing = blocking(cx.dossier, cx.people, cx.today(), handover);
    if cx.actor.is_some_and(|actor| actor.role == Role::Manager) {
        return missing;
    }
    veiled(missing, cx.dossier, cx.people.name(handover.manager))
}
