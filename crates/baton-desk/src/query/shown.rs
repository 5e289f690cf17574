//! What the viewer may see of one account.

use std::collections::BTreeMap;

use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, ContactId, HistoryEntryId};
use baton_domain::record::{Account, CaseState, Contact, Fact, Handover, Issue, Promise, ResistanceCase, Task, Touch};
use baton_domain::refusal::Refusal;
use baton_domain::resistance::{play, rollback_triggers};

use super::look::{Look, contact_ref};
use crate::error::DeskError;
use crate::load;
use crate::view::{
    AccountRef, CaseView, ContactRef, EvidenceRef, FactView, HandoverRef, IssueView, PromiseView, TaskView, TouchView,
};

/// An account with its names and proofs.
#[derive(Debug)]
pub(super) struct Shown<'a> {
    pub look: &'a Look<'a>,
    pub account: Account,
    /// Everything, for the rules: they must not be kinder to those who see less.
    pub full: Dossier,
    /// What the viewer may see, for everything that is shown.
    pub seen: Dossier,
    evidence: BTreeMap<HistoryEntryId, EvidenceRef>,
}

impl<'a> Shown<'a> {
    pub fn read(look: &'a Look<'a>, account: AccountId) -> Result<Self, DeskError> {
        let full = load::dossier(look.store, account)?;
        let account = full.account.clone().ok_or_else(|| Refusal::not_found("account"))?;
        Self::of(look, account, full)
    }

    /// The account as a dossier tells it.
    pub fn of(look: &'a Look<'a>, account: Account, full: Dossier) -> Result<Self, DeskError> {
        let mut seen = full.clone();
        seen.facts.retain(|fact| look.may_see(fact.sensitivity));
        seen.promises.retain(|promise| look.may_see(promise.sensitivity));
        seen.issues.retain(|issue| look.may_see(issue.sensitivity));
        let cited = seen.facts.iter().filter_map(|fact| fact.evidence);
        let cited = cited.chain(seen.promises.iter().filter_map(|promise| promise.evidence));
        let cited = cited.chain(seen.issues.iter().filter_map(|issue| issue.evidence));
        let cited = cited.chain(seen.cases.iter().filter_map(|case| case.evidence));
        let evidence = look.evidence(cited)?;
        Ok(Self { look, account, full, seen, evidence })
    }

    pub fn account_ref(&self) -> AccountRef {
        AccountRef { id: self.account.id, name: self.account.name.clone() }
    }

    pub fn handover_ref(&self, handover: &Handover) -> HandoverRef {
        self.look.handover_ref(handover, self.account_ref())
    }

    pub fn contact(&self, id: ContactId) -> ContactRef {
        let merged = self.seen.merged.iter().find(|contact| contact.id == id);
        let kept = merged.and_then(|contact| contact.merged_into).unwrap_or(id);
        let contact = self.seen.contacts.iter().find(|contact| contact.id == kept);
        contact.map_or_else(|| ContactRef { id, name: "someone who is no longer listed".to_owned() }, contact_ref)
    }

    /// Contacts: key stakeholders first, then by name.
    pub fn by_importance(&self) -> Vec<&Contact> {
        let mut contacts: Vec<_> = self.seen.contacts.iter().collect();
        contacts.sort_by_cached_key(|contact| (!contact.key, contact.name.to_lowercase(), contact.id));
        contacts
    }

    fn proof(&self, id: Option<HistoryEntryId>) -> Option<EvidenceRef> {
        self.evidence.get(&id?).cloned()
    }

    /// Facts that hold, by kind and then by age.
    pub fn facts(&self) -> Vec<FactView> {
        let mut facts: Vec<_> = self.seen.facts.iter().filter(|fact| fact.superseded_by.is_none()).collect();
        facts.sort_by_key(|fact| (fact.kind, fact.at, fact.id));
        facts.into_iter().map(|fact| self.fact(fact)).collect()
    }

    fn fact(&self, fact: &Fact) -> FactView {
        FactView { fact: fact.clone(), by: self.look.person(fact.by), evidence: self.proof(fact.evidence) }
    }

    pub fn promise(&self, promise: &Promise) -> PromiseView {
        PromiseView {
            promise: promise.clone(),
            owner: self.look.person(promise.owner),
            contact: promise.contact.map(|contact| self.contact(contact)),
            made_by: self.look.person(promise.made_by),
            evidence: self.proof(promise.evidence),
        }
    }

    pub fn issue(&self, issue: &Issue) -> IssueView {
        IssueView { issue: issue.clone(), owner: self.look.person(issue.owner), evidence: self.proof(issue.evidence) }
    }

    /// Planned contacts, the next one first.
    pub fn touches(&self) -> Vec<TouchView> {
        let mut touches: Vec<_> = self.seen.planned_touches().collect();
        touches.sort_by_key(|touch| (touch.at, touch.id));
        touches.into_iter().map(|touch| self.touch(touch)).collect()
    }

    fn touch(&self, touch: &Touch) -> TouchView {
        TouchView {
            touch: touch.clone(),
            owner: self.look.person(touch.owner),
            contacts: touch.contacts.iter().map(|contact| self.contact(*contact)).collect(),
        }
    }

    pub fn task(&self, task: &Task) -> TaskView {
        TaskView { task: task.clone(), owner: self.look.person(task.owner) }
    }

    pub fn case(&self, case: &ResistanceCase) -> Result<CaseView, DeskError> {
        let handover = self.full.handover(case.handover)?;
        Ok(CaseView {
            case: case.clone(),
            contact: self.contact(case.contact),
            opened_by: self.look.person(case.opened_by),
            evidence: self.proof(case.evidence),
            consulted: case.consulted.iter().map(|person| self.look.person(*person)).collect(),
            meeting: case.meeting.and_then(|id| self.seen.touch(id).ok()).map(|touch| self.touch(touch)),
            balance: if case.state == CaseState::Open { Some(self.balance()?) } else { None },
            played_back_by: case.playback.as_ref().map(|playback| self.look.person(playback.by)),
            decided_by: case.decision.as_ref().map(|decision| self.look.person(decision.by)),
            play: case.about.and_then(play),
            triggers: if case.state == CaseState::Open { rollback_triggers(&self.full, case) } else { Vec::new() },
            rep: if case.state == CaseState::Open { self.rep(handover)? } else { None },
            follow_up: self.seen.tasks.iter().find(|task| task.follows == Some(case.id)).map(|task| self.task(task)),
            lessons: if case.state == CaseState::Open { self.look.lessons(case, handover)? } else { Vec::new() },
        })
    }
}
