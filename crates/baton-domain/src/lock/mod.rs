//! What speaks against an account changing hands now. Locks are not set: they follow from the account's state, and end with
//! it. A manager lets one pass by name.

mod pass;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use pass::{LockPassed, VetoLifted, VetoRaised};

use crate::context::{Context, Draft, People};
use crate::dossier::Dossier;
use crate::ids::PersonId;
use crate::record::{Account, LockException, LockKind, ResponsibilityRole, Sensitivity, Why};
use crate::refusal::Refusal;

/// Calendar days before a renewal in which an account stays with its rep [X1][P3].
const RENEWAL_DAYS: u64 = 60;
/// The same for a strategic account.
const STRATEGIC_RENEWAL_DAYS: u64 = 90;
/// Calendar days after a change of hands in which there is no other (GK).
const SETTLING_DAYS: u64 = 180;
/// Calendar days in which a client meets two reps at the most (method d6, "every year someone new").
const TWO_YEARS: u64 = 730;

/// Something that speaks against an account changing hands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Lock {
    /// Which.
    pub kind: LockKind,
    /// What is so: "The contract renews on 3 December 2026."
    pub what: String,
    /// The first day on which it is over by itself; none if something has to happen first.
    pub over_on: Option<NaiveDate>,
    /// Who let it pass, and until when.
    pub passed: Option<LockException>,
}

/// Every lock of an account on a day, those that a manager lets pass included. `to` is who would take it over, if that is
/// known: somebody whom the client knows is nobody new.
#[must_use]
pub fn locks(dossier: &Dossier, people: &People, today: NaiveDate, to: Option<PersonId>) -> Vec<Lock> {
    let Some(account) = &dossier.account else { return Vec::new() };
    let look = Look { dossier, people, account, today };
    let found = [
        look.renewal(),
        look.escalation(),
        look.live_deal(),
        look.recent_handover(),
        look.third_rep(to),
        look.strategic(),
        look.veto(),
    ];
    let exception = |kind| account.passed_locks.iter().rfind(|passed| passed.lock == kind && today <= passed.until);
    let lock = |(kind, what, over_on)| Lock { kind, what, over_on, passed: exception(kind).cloned() };
    found.into_iter().flatten().map(lock).collect()
}

/// An exception was made for what was known then: when that changes, it is asked for again.
///
/// # Errors
/// A refusal when there is no account.
pub(crate) fn forget_pass(cx: &Context<'_>, draft: &mut Draft, kind: LockKind) -> Result<(), Refusal> {
    let mut account = cx.dossier.account()?.clone();
    if account.passed_locks.iter().any(|passed| passed.lock == kind) {
        account.passed_locks.retain(|passed| passed.lock != kind);
        draft.put(account);
    }
    Ok(())
}

/// The locks that nobody lets pass.
pub fn closed(
    dossier: &Dossier,
    people: &People,
    today: NaiveDate,
    to: Option<PersonId>,
) -> impl Iterator<Item = Lock> {
    locks(dossier, people, today, to).into_iter().filter(|lock| lock.passed.is_none())
}

/// A kind, what is so, and the day on which it is over by itself.
type Found = Option<(LockKind, String, Option<NaiveDate>)>;

struct Look<'a> {
    dossier: &'a Dossier,
    people: &'a People,
    account: &'a Account,
    today: NaiveDate,
}

impl Look<'_> {
    fn renewal(&self) -> Found {
        let window = if self.account.strategic { STRATEGIC_RENEWAL_DAYS } else { RENEWAL_DAYS };
        let day = self.account.renewal_on.filter(|day| (self.today..=self.today + Days::new(window)).contains(day))?;
        against(LockKind::Renewal, format!("The contract renews on {}.", words(day)), day.succ_opt())
    }

    fn escalation(&self) -> Found {
        let escalated = self.dossier.open_issues().find(|issue| issue.escalated)?;
        // What only managers may see is not told by a lock that everyone sees.
        match escalated.sensitivity {
            Sensitivity::ManagersOnly => against(LockKind::Escalation, "An issue is escalated.", None),
            _ => against(LockKind::Escalation, format!("The issue “{}” is escalated.", escalated.title), None),
        }
    }

    fn live_deal(&self) -> Found {
        let deal = self.account.live_deal.as_deref()?;
        against(LockKind::LiveDeal, format!("A deal is being negotiated: {deal}."), None)
    }

    fn recent_handover(&self) -> Found {
        let changes = self.dossier.responsibilities.iter().filter(|held| {
            held.role == ResponsibilityRole::Accountable
                && matches!(held.why, Why::Transferred { .. } | Why::RolledBack { .. })
        });
        let last = changes.map(|held| held.from.date_naive()).max()?;
        let over = last + Days::new(SETTLING_DAYS);
        if self.today >= over {
            return None;
        }
        against(LockKind::RecentHandover, format!("It changed hands on {}.", words(last)), Some(over))
    }

    fn third_rep(&self, to: Option<PersonId>) -> Found {
        let since = self.today.checked_sub_days(Days::new(TWO_YEARS))?;
        let held = self.dossier.responsibilities.iter().filter(|held| {
            // Somebody who stood in for a while is no rep that the client had to get used to.
            held.role == ResponsibilityRole::Accountable
                && !matches!(held.why, Why::CoverStarted { .. })
                && held.until.is_none_or(|until| until.date_naive() > since && until > held.from)
        });
        let reps: BTreeSet<PersonId> = held.map(|held| held.person).collect();
        if reps.len() < 2 || to.is_some_and(|to| reps.contains(&to)) {
            return None;
        }
        let mut names: Vec<_> = reps.iter().map(|rep| self.people.name(*rep)).collect();
        names.sort_unstable();
        let names = names.join(" and ");
        against(LockKind::ThirdRep, format!("It would be one more rep within two years, after {names}."), None)
    }

    fn strategic(&self) -> Found {
        if !self.account.strategic {
            return None;
        }
        against(LockKind::Strategic, "This account is strategic: leadership is asked before it changes hands.", None)
    }

    fn veto(&self) -> Found {
        let veto = self.account.veto.as_ref()?;
        let by = self.people.name(veto.by);
        against(LockKind::Veto, format!("{by} does not want it to change hands: {}", veto.reason), None)
    }
}

#[expect(clippy::unnecessary_wraps, reason = "it ends the search for a lock of that kind")]
fn against(kind: LockKind, what: impl Into<String>, over_on: Option<NaiveDate>) -> Found {
    Some((kind, what.into(), over_on))
}

fn words(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}
