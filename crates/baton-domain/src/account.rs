//! Accounts, and who answers for them.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, edited, named, replaced, within, written};
use crate::ids::{AccountId, PersonId};
use crate::lock::forget_pass;
use crate::op::Operation;
use crate::record::{
    Account, AccountKind, Cadence, Handover, LockKind, Responsibility, ResponsibilityRole, Severity, Stage, Why,
};
use crate::refusal::Refusal;

/// A client, a consultant or a vendor is added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountAdded {
    /// As printed.
    pub name: String,
    /// What they are to us.
    #[serde(default)]
    pub kind: AccountKind,
    /// Who answers for it from now on; whoever adds it when left out.
    #[serde(default)]
    pub accountable: Option<PersonId>,
    /// City.
    #[serde(default)]
    pub city: Option<String>,
    /// Country.
    #[serde(default)]
    pub country: Option<String>,
    /// Line of business.
    #[serde(default)]
    pub industry: Option<String>,
    /// Web address.
    #[serde(default)]
    pub website: Option<String>,
    /// Switchboard.
    #[serde(default)]
    pub phone: Option<String>,
    /// Mail domains that belong to it.
    #[serde(default)]
    pub domains: Vec<String>,
    /// The day the contract renews.
    #[serde(default)]
    pub renewal_on: Option<NaiveDate>,
}

impl Operation for AccountAdded {
    fn subject(&self) -> Subject {
        Subject::NewAccount
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let accountable = cx.carrier(self.accountable.unwrap_or(actor.id))?.id;
        let account = Account {
            id: draft.id(),
            name: named(&self.name, "The name")?,
            kind: self.kind,
            since: cx.at,
            severity: Severity::Stable,
            situation: String::new(),
            city: self.city.clone(),
            country: self.country.clone(),
            industry: self.industry.clone(),
            website: self.website.clone(),
            phone: self.phone.clone(),
            domains: self.domains.iter().map(|domain| domain.trim().to_lowercase()).collect(),
            renewal_on: self.renewal_on,
            cadence: None,
            strategic: false,
            live_deal: None,
            veto: None,
            passed_locks: Vec::new(),
            ended: None,
            source: None,
            extra: std::collections::BTreeMap::new(),
        };
        let held = begin_accountability(draft, account.id, accountable, cx, Why::AccountCreated);
        draft.put(account);
        draft.put(held);
        Ok(())
    }
}

/// What is known of an account changes. Fields that are left out stay as they are; an empty text clears one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountEdited {
    /// Which.
    pub account: AccountId,
    /// As printed.
    #[serde(default)]
    pub name: Option<String>,
    /// What they are to us.
    #[serde(default)]
    pub kind: Option<AccountKind>,
    /// One word for its state.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// The situation in a paragraph.
    #[serde(default)]
    pub situation: Option<String>,
    /// City.
    #[serde(default)]
    pub city: Option<String>,
    /// Country.
    #[serde(default)]
    pub country: Option<String>,
    /// Line of business.
    #[serde(default)]
    pub industry: Option<String>,
    /// Web address.
    #[serde(default)]
    pub website: Option<String>,
    /// Switchboard.
    #[serde(default)]
    pub phone: Option<String>,
    /// Mail domains that belong to it.
    #[serde(default)]
    pub domains: Option<Vec<String>>,
    /// The day the contract renews.
    #[serde(default)]
    pub renewal_on: Option<NaiveDate>,
    /// How often we talk.
    #[serde(default)]
    pub cadence: Option<Cadence>,
    /// Whether leadership wants to be asked before it changes hands.
    #[serde(default)]
    pub strategic: Option<bool>,
    /// The deal that is being negotiated; an empty text when it is done.
    #[serde(default)]
    pub live_deal: Option<String>,
    /// What is not known any more.
    #[serde(default)]
    pub emptied: Vec<AccountBlank>,
}

/// What an edit of an account can empty; a text is emptied by an empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AccountBlank {
    /// The day the contract renews.
    RenewalOn,
    /// How often we talk.
    Cadence,
}

impl AccountEdited {
    /// The edit that changes nothing, to begin from.
    #[must_use]
    pub const fn nothing(account: AccountId) -> Self {
        Self {
            account,
            name: None,
            kind: None,
            severity: None,
            situation: None,
            city: None,
            country: None,
            industry: None,
            website: None,
            phone: None,
            domains: None,
            renewal_on: None,
            cadence: None,
            strategic: None,
            live_deal: None,
            emptied: Vec::new(),
        }
    }
}

impl Operation for AccountEdited {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut account = cx.dossier.account()?.clone();
        if self.strategic.is_some_and(|strategic| strategic != account.strategic) {
            cx.manager("say whether an account is strategic")?;
        }
        if let Some(name) = &self.name {
            account.name = named(name, "The name")?;
        }
        if let Some(cadence) = &self.cadence
            && cadence.every_days == 0
        {
            return Err(Refusal::invalid(
                "Zero days between two touches are too few.",
                "Say how many days lie between two touches: 7 is every week.",
            ));
        }
        account.kind = self.kind.unwrap_or(account.kind);
        account.severity = self.severity.unwrap_or(account.severity);
        account.situation = self.situation.clone().unwrap_or(account.situation);
        account.city = edited(self.city.as_deref(), account.city);
        account.country = edited(self.country.as_deref(), account.country);
        account.industry = edited(self.industry.as_deref(), account.industry);
        account.website = edited(self.website.as_deref(), account.website);
        account.phone = edited(self.phone.as_deref(), account.phone);
        let before = account.clone();
        account.strategic = self.strategic.unwrap_or(account.strategic);
        account.live_deal = edited(self.live_deal.as_deref(), account.live_deal);
        let emptied = |blank| self.emptied.contains(&blank);
        account.renewal_on =
            replaced(within(cx, self.renewal_on)?, account.renewal_on, emptied(AccountBlank::RenewalOn));
        account.cadence = replaced(self.cadence.clone(), account.cadence, emptied(AccountBlank::Cadence));
        if let Some(domains) = &self.domains {
            account.domains = domains.iter().map(|domain| domain.trim().to_lowercase()).collect();
        }
        // An exception was made for what was known then.
        account.passed_locks.retain(|passed| match passed.lock {
            LockKind::LiveDeal => account.live_deal == before.live_deal,
            LockKind::Renewal => account.renewal_on == before.renewal_on,
            LockKind::Strategic => account.strategic == before.strategic,
            _ => true,
        });
        draft.put(account);
        Ok(())
    }
}

/// A manager puts right who is accountable, with a reason. While a handover runs, its transfer decides that, unless
/// whoever took the account over can no longer carry it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountabilityCorrected {
    /// Of which account.
    pub account: AccountId,
    /// Who is accountable from now on.
    pub to: PersonId,
    /// Why.
    pub reason: String,
}

impl Operation for AccountabilityCorrected {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let reason = written(&self.reason, "The reason")?;
        let orphaned = !cx.people.can_carry(cx.dossier.accountable()?.person, cx.today());
        let free = |stage: Stage| stage == Stage::Proposed || (stage.is_transferred() && orphaned);
        if let Some(handover) = cx.dossier.running_handover().filter(|handover| !free(handover.stage)) {
            return Err(Refusal::state(
                "A handover of this account is running.",
                format!("Finish or cancel the handover from {} first.", cx.people.name(handover.from)),
            ));
        }
        if let Some(proposed) = cx.dossier.running_handover().filter(|handover| handover.stage == Stage::Proposed) {
            // It goes out from whoever has the account.
            draft.put(Handover { from: self.to, ..proposed.clone() });
        }
        change_accountability(cx, draft, self.to, Why::Corrected { reason })
    }
}

/// Somebody who stood beside the accountable one no longer does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupEnded {
    /// Of which account.
    pub account: AccountId,
    /// Who.
    pub person: PersonId,
}

impl Operation for BackupEnded {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut beside = cx.dossier.responsibilities.iter().filter(|held| is_beside(cx, held, self.person));
        let backup = beside.find(|held| held.role == ResponsibilityRole::Backup).ok_or_else(|| {
            Refusal::state(
                format!("{} is no backup for this account.", cx.people.name(self.person)),
                "Look at who stands beside the accountable rep now.",
            )
        })?;
        draft.put(ended(cx, backup));
        Ok(())
    }
}

/// Ends the accountability that holds and begins the next one at the same instant: no gap, no overlap (invariant 1).
pub(crate) fn change_accountability(
    cx: &Context<'_>,
    draft: &mut Draft,
    to: PersonId,
    why: Why,
) -> Result<(), Refusal> {
    let account = cx.dossier.account()?.id;
    let held = cx.dossier.accountable()?;
    if held.person == to {
        return Err(Refusal::invalid(
            format!("{} is accountable for this account already.", cx.people.name(to)),
            "Choose someone else.",
        ));
    }
    let to = cx.carrier(to)?.id;
    draft.put(Responsibility { until: Some(cx.at), ..held.clone() });
    end_beside(cx, draft, to);
    forget_pass(cx, draft, LockKind::RecentHandover)?;
    let next = begin_accountability(draft, account, to, cx, why);
    draft.put(next);
    Ok(())
}

/// Whether this person stands beside the accountable one now: on call, or as a backup.
pub(crate) fn is_beside(cx: &Context<'_>, held: &Responsibility, person: PersonId) -> bool {
    held.role != ResponsibilityRole::Accountable
        && held.person == person
        && held.until.is_none_or(|until| until > cx.at)
}

/// Whoever answers for an account, or has no part in it any more, stands beside nobody.
pub(crate) fn end_beside(cx: &Context<'_>, draft: &mut Draft, person: PersonId) {
    for held in cx.dossier.responsibilities.iter().filter(|held| is_beside(cx, held, person)) {
        draft.put(ended(cx, held));
    }
}

/// That responsibility, ended now.
pub(crate) fn ended(cx: &Context<'_>, held: &Responsibility) -> Responsibility {
    Responsibility { until: Some(cx.at.max(held.from)), ..held.clone() }
}

fn begin_accountability(
    draft: &mut Draft,
    account: AccountId,
    person: PersonId,
    cx: &Context<'_>,
    why: Why,
) -> Responsibility {
    Responsibility {
        id: draft.id(),
        account,
        person,
        role: ResponsibilityRole::Accountable,
        from: cx.at,
        until: None,
        why,
    }
}
