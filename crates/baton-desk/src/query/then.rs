//! An account as it was known on a day.

use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::{Account, IssueState, PromiseState, Responsibility, ResponsibilityRole};
use baton_domain::refusal::Refusal;
use baton_store::{Reads, StoreError};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::look::Look;
use super::shown::Shown;
use super::told::full;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::load;
use crate::view::{AccountRef, AccountThen, HandoverThen, HeldThen, KnownThen};

impl Desk {
    /// An account as it was known at the end of that day: who was accountable and who stood beside them, what was known and
    /// what was open. Folded from the journal, so that what was taken back later stands as it stood.
    ///
    /// # Errors
    /// A refusal when there is no such account, or the day has not come; a failure when the file cannot be read.
    pub fn account_on(&self, viewer: PersonId, account: AccountId, day: NaiveDate) -> Result<AccountThen, DeskError> {
        let look = self.look(Some(viewer))?;
        let now: Account = look.store.get(account)?.ok_or_else(|| Refusal::not_found("account"))?;
        if day > look.today() {
            return Err(Refusal::invalid("That day has not come yet.", "Choose today or an earlier day.").into());
        }
        let at = end_of(day);
        let then = load::dossier_as_of(look.store, account, at)?;
        let known = match then.account.clone() {
            Some(account) => Some(look.known(account, then, at)?),
            None => None,
        };
        Ok(AccountThen { now: look.now, account: AccountRef { id: account, name: now.name }, day, known })
    }
}

/// The last second of a day.
fn end_of(day: NaiveDate) -> DateTime<Utc> {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
    next.and_time(NaiveTime::MIN).and_utc() - TimeDelta::seconds(1)
}

impl Look<'_> {
    fn known(&self, account: Account, then: Dossier, at: DateTime<Utc>) -> Result<KnownThen, DeskError> {
        let held = then.responsibilities.iter().filter(|held| held.holds_at(at));
        let (accountable, beside): (Vec<_>, Vec<_>) =
            held.partition(|held| held.role == ResponsibilityRole::Accountable);
        let accountable = accountable.first().map(|held| self.held(held, &then)).transpose()?;
        let beside = beside.into_iter().map(|held| self.held(held, &then)).collect::<Result<_, _>>()?;
        let shown = Shown::of(self, account.clone(), then)?;
        let handover = shown.seen.running_handover();
        Ok(KnownThen {
            account,
            accountable,
            beside,
            handover: handover
                .map(|handover| HandoverThen { handover: shown.handover_ref(handover), side: handover.side.clone() }),
            facts: shown.facts(),
            promises: shown.promises().into_iter().filter(|view| view.promise.state == PromiseState::Open).collect(),
            issues: shown.issues().into_iter().filter(|view| view.issue.state == IssueState::Open).collect(),
            contacts: shown.by_importance().into_iter().cloned().collect(),
            next_touch: shown.touches().into_iter().next(),
        })
    }

    fn held(&self, held: &Responsibility, then: &Dossier) -> Result<HeldThen, StoreError> {
        let why = match held.role {
            ResponsibilityRole::Accountable => self.began(held, before(held, then))?,
            ResponsibilityRole::OnCall => {
                format!("{} handed it over and could still be asked", self.people.name(held.person))
            }
            ResponsibilityRole::Backup => {
                format!("{} stayed beside the accountable rep", self.people.name(held.person))
            }
        };
        Ok(HeldThen {
            person: self.person(held.person),
            role: held.role,
            from: held.from,
            until: held.until,
            why: full(why),
            cause: held.why.clone(),
        })
    }
}

/// Who was accountable until that began.
fn before<'a>(held: &Responsibility, then: &'a Dossier) -> Option<&'a Responsibility> {
    let mut all = then.responsibilities.iter();
    all.find(|before| before.role == ResponsibilityRole::Accountable && before.until == Some(held.from))
}
