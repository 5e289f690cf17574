use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::locks;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::AccountId;
use crate::op::Operation;
use crate::record::{Account, LockException, LockKind, Veto};
use crate::refusal::Refusal;

/// Calendar days that an exception can last.
const LONGEST_DAYS: i64 = 730;

/// A manager lets a lock pass, with a reason and until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LockPassed {
    /// Of which account.
    pub account: AccountId,
    /// Which lock.
    pub lock: LockKind,
    /// Why.
    pub reason: String,
    /// The last day on which it passes.
    pub until: NaiveDate,
}

impl Operation for LockPassed {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let manager = cx.acting()?;
        let mut account = cx.dossier.account()?.clone();
        if !locks(cx.dossier, cx.people, cx.today(), None).iter().any(|lock| lock.kind == self.lock) {
            return Err(Refusal::state(
                "This account is not locked for that reason.",
                "Look at the locks that the account has now.",
            ));
        }
        if self.until < cx.today() {
            return Err(Refusal::invalid("The last day of the exception has passed.", "Choose today or a later day."));
        }
        if (self.until - cx.today()).num_days() > LONGEST_DAYS {
            return Err(Refusal::invalid(
                "An exception lasts two years at the most.",
                "Choose an earlier day; it can be renewed.",
            ));
        }
        let reason = written(&self.reason, "The reason")?;
        account.passed_locks.retain(|passed| passed.lock != self.lock);
        account.passed_locks.push(LockException {
            lock: self.lock,
            by: manager.id,
            at: cx.at,
            reason,
            until: self.until,
        });
        draft.put(account);
        Ok(())
    }
}

/// Leadership does not want an account to change hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VetoRaised {
    /// Which account.
    pub account: AccountId,
    /// Why.
    pub reason: String,
}

impl Operation for VetoRaised {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let manager = cx.acting()?;
        let account = cx.dossier.account()?;
        let veto = Veto { by: manager.id, at: cx.at, reason: written(&self.reason, "The reason")? };
        // An exception was made from another word than this one.
        let mut passed_locks = account.passed_locks.clone();
        passed_locks.retain(|passed| passed.lock != LockKind::Veto);
        draft.put(Account { veto: Some(veto), passed_locks, ..account.clone() });
        Ok(())
    }
}

/// Leadership no longer minds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VetoLifted {
    /// Which account.
    pub account: AccountId,
}

impl Operation for VetoLifted {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let account = cx.dossier.account()?;
        if account.veto.is_none() {
            return Err(Refusal::state(
                "Nobody minds that this account changes hands.",
                "Look at its other locks if it cannot be handed over.",
            ));
        }
        let mut account = Account { veto: None, ..account.clone() };
        account.passed_locks.retain(|passed| passed.lock != LockKind::Veto);
        draft.put(account);
        Ok(())
    }
}
