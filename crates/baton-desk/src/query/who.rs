//! Who answered for an account, and why.

use baton_domain::ids::AccountId;
use baton_domain::record::{Handover, ImportRun, Responsibility, ResponsibilityRole, Rollback, Why};
use baton_domain::refusal::Refusal;
use baton_store::{Reads, StoreError};
use chrono::{DateTime, Utc};

use super::look::Look;
use super::told::full;
use super::words::day;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::load;
use crate::view::Who;

impl Desk {
    /// Who answered for the account at that instant, since when, and why it began.
    ///
    /// # Errors
    /// A refusal when there is no such account; a failure when the file cannot be read.
    pub fn who(&self, account: AccountId, at: DateTime<Utc>) -> Result<Who, DeskError> {
        let look = self.look(None)?;
        let dossier = load::dossier(&self.store, account)?;
        let name = dossier.account.as_ref().ok_or_else(|| Refusal::not_found("account"))?.name.clone();
        let Some(held) = dossier.accountable_at(at) else {
            let why = format!("Nobody here answered for {name} on {}.", day(at.date_naive()));
            return Ok(Who { accountable: None, since: None, until: None, why, cause: None });
        };
        let before = dossier
            .responsibilities
            .iter()
            .find(|before| before.role == ResponsibilityRole::Accountable && before.until == Some(held.from));
        Ok(Who {
            accountable: Some(look.person(held.person)),
            since: Some(held.from),
            until: held.until,
            why: full(look.began(held, before)?),
            cause: Some(held.why.clone()),
        })
    }
}

impl Look<'_> {
    /// Why a responsibility began, in a sentence.
    pub(super) fn began(&self, held: &Responsibility, before: Option<&Responsibility>) -> Result<String, StoreError> {
        let name = self.people.name(held.person);
        let before = before.map_or("someone", |before| self.people.name(before.person));
        Ok(match &held.why {
            Why::AccountCreated => format!("{name} took the account on when it was added"),
            Why::Imported { run } => match self.store.get::<ImportRun>(*run)? {
                Some(run) => format!("The account came with {} and named {name}", run.files.join(", ")),
                None => format!("The account came with a file and named {name}"),
            },
            Why::Transferred { handover } => match self.store.get::<Handover>(*handover)? {
                Some(handover) => {
                    format!("{} handed it over to {name}, and both confirmed it", self.people.name(handover.from))
                }
                None => format!("It was handed over to {name}"),
            },
            Why::CoverStarted { until: Some(until) } => {
                let last = until.date_naive().pred_opt().unwrap_or(until.date_naive());
                format!("{name} stood in for {before}, planned until {}", day(last))
            }
            Why::CoverStarted { until: None } => format!("{name} stood in for {before}"),
            Why::CoverEnded => format!("{name} was back, and {before} no longer stood in"),
            Why::RolledBack { rollback } => match self.store.get::<Rollback>(*rollback)? {
                Some(rollback) => format!("The handover was taken back to {name}: {}", rollback.reason),
                None => format!("The handover was taken back to {name}"),
            },
            Why::Added { .. } => format!("{name} stays beside the accountable rep"),
            Why::Corrected { reason } => format!("A manager made {name} accountable: {reason}"),
        })
    }
}
