//! What still hangs on a person, and what of an account is left behind. What a person carries is found by the indices of
//! owners, over all accounts at once; no account is read whole for it.

use std::collections::BTreeMap;

use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, ContactId, HandoverId, PersonId};
use baton_domain::left_behind::{Carried, carried, lacks_next_touch, left_behind};
use baton_domain::record::{Approval, ApprovalSubject, Recorded, Rollback};
use baton_store::sql::{Id, Instant};
use baton_store::{Reads, StoreError};

use super::look::Look;
use super::row::Body;
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{AccountLeftBehind, AskedFor, ContactRef, LeftGroup, LeftLine, LeftWhat, PersonLeftBehind};

impl Desk {
    /// Everything that still hangs on a person, by account: what is left behind if they leave, or has been since they left.
    ///
    /// # Errors
    /// A refusal when there is no such person; a failure when the file cannot be read.
    pub fn left_behind_person(&self, viewer: PersonId, person: PersonId) -> Result<PersonLeftBehind, DeskError> {
        let look = self.look(Some(viewer))?;
        look.people.get(person)?;
        let accounts = look.hanging_on(person)?;
        let ownerless = accounts.iter().flat_map(|group| &group.lines).filter(|line| line.is_ownerless).count();
        Ok(PersonLeftBehind {
            day: look.today(),
            person: look.person(person),
            can_carry: look.people.can_carry(person, look.today()),
            ownerless: u32::try_from(ownerless).unwrap_or(u32::MAX),
            accounts,
        })
    }

    /// What of an account is carried by someone who cannot carry it, or who has passed the account on.
    ///
    /// # Errors
    /// A refusal when there is no such account; a failure when the file cannot be read.
    pub fn left_behind_account(&self, viewer: PersonId, account: AccountId) -> Result<AccountLeftBehind, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, account)?;
        let behind = left_behind(&shown.seen, &look.people, look.now);
        let behind: Vec<_> = behind.into_iter().map(|(one, _)| one).collect();
        Ok(AccountLeftBehind {
            day: look.today(),
            account: shown.account_ref(),
            accountable: look.accountable(shown.seen.accountable().ok().map(|held| held.person)),
            lines: look.left_lines(&shown.seen, &behind)?.into_iter().map(|(_, line)| line).collect(),
            lacks_next_touch: lacks_next_touch(&shown.seen, look.today()),
        })
    }
}

impl Look<'_> {
    fn hanging_on(&self, person: PersonId) -> Result<Vec<LeftGroup>, DeskError> {
        let found = self.found_of(person)?;
        let mut hanging = carried(&found, self.now);
        hanging.retain(|one| one.person() == person);
        let names = self.accounts(hanging.iter().map(Carried::account))?;
        let mut by_account: BTreeMap<AccountId, Vec<LeftLine>> = BTreeMap::new();
        for (account, line) in self.left_lines(&found, &hanging)? {
            by_account.entry(account).or_default().push(line);
        }
        let group = |(account, lines)| LeftGroup { account: names.get(account), lines };
        let mut groups: Vec<_> = by_account.into_iter().map(group).collect();
        groups.sort_by_cached_key(|group| (group.account.name.to_lowercase(), group.account.id));
        Ok(groups)
    }

    /// What the person may carry, of all accounts, as far as the viewer may see it.
    fn found_of(&self, person: PersonId) -> Result<Dossier, StoreError> {
        let now = Instant(self.now);
        let held = self
            .store
            .rows(include_str!("responsibilities.sql"), (Id(person), now), |row| Ok(row.get::<_, Body<_>>(0)?.0));
        let mut found = Dossier {
            responsibilities: held?,
            handovers: self.carried_by(include_str!("handovers.sql"), person)?,
            promises: self.carried_by(include_str!("promises.sql"), person)?,
            issues: self.carried_by(include_str!("issues.sql"), person)?,
            touches: self.carried_by(include_str!("touches.sql"), person)?,
            tasks: self.carried_by(include_str!("tasks.sql"), person)?,
            introductions: self.carried_by(include_str!("introductions.sql"), person)?,
            checklist: self.carried_by(include_str!("checklist.sql"), person)?,
            ..Dossier::default()
        };
        found.promises.retain(|promise| self.may_see(promise.sensitivity));
        found.issues.retain(|issue| self.may_see(issue.sensitivity));
        let waiting =
            self.store.rows(include_str!("../today/waiting.sql"), [], |row| Ok(row.get::<_, Body<_>>(0)?.0))?;
        found.approvals = waiting.into_iter().filter(|approval: &Approval| approval.asked_by == person).collect();
        for approval in &found.approvals {
            if let ApprovalSubject::Rollback { rollback } = &approval.subject {
                found.rollbacks.extend(self.store.get::<Rollback>(*rollback)?);
            }
        }
        Ok(found)
    }

    fn carried_by<R: Recorded>(&self, sql: &str, person: PersonId) -> Result<Vec<R>, StoreError> {
        self.store.rows(sql, [Id(person)], |row| Ok(row.get::<_, Body<R>>(0)?.0))
    }

    /// Lines as they are shown: who is what to the account first, then by day.
    fn left_lines(&self, of: &Dossier, lines: &[Carried<'_>]) -> Result<Vec<(AccountId, LeftLine)>, StoreError> {
        let introduced = lines.iter().filter_map(|one| match one {
            Carried::Introduction(introduction) => Some(introduction.contact),
            _ => None,
        });
        let contacts = self.contacts(introduced)?;
        let mut lines = lines.to_vec();
        let is_part = |one: &Carried<'_>| matches!(one, Carried::Responsibility(_) | Carried::Handover { .. });
        lines.sort_by_key(|one| {
            (!is_part(one), !is_part(one) && one.due().is_none(), one.due().filter(|_| !is_part(one)))
        });
        let line = |one: Carried<'_>| LeftLine {
            what: left_what(&one, of, &contacts),
            owner: self.person(one.person()),
            due: one.due(),
            is_ownerless: one.is_ownerless(&self.people, self.today()),
        };
        Ok(lines.into_iter().map(|one| (one.account(), line(one))).collect())
    }
}

fn left_what(one: &Carried<'_>, of: &Dossier, contacts: &BTreeMap<ContactId, ContactRef>) -> LeftWhat {
    let contact = |id: ContactId| {
        let unlisted = || ContactRef { id, name: "someone who is no longer listed".to_owned() };
        contacts.get(&id).cloned().unwrap_or_else(unlisted)
    };
    match one {
        Carried::Responsibility(held) => LeftWhat::Responsibility { id: held.id, role: held.role },
        Carried::Handover { handover, part, .. } => {
            LeftWhat::Handover { id: handover.id, part: *part, stage: handover.stage }
        }
        Carried::Promise(promise) => LeftWhat::Promise { id: promise.id, text: promise.text.clone() },
        Carried::Issue(issue) => LeftWhat::Issue { id: issue.id, title: issue.title.clone() },
        Carried::Touch(touch) => LeftWhat::Touch { id: touch.id, about: touch.about.clone(), channel: touch.channel },
        Carried::Task(task) => LeftWhat::Task { id: task.id, text: task.text.clone() },
        Carried::Introduction(one) => LeftWhat::Introduction {
            id: one.id,
            handover: one.handover,
            contact: contact(one.contact),
            channel: one.channel,
        },
        Carried::ChecklistItem(item) => {
            LeftWhat::ChecklistItem { id: item.id, handover: item.handover, text: item.text.clone() }
        }
        Carried::Approval(approval) => {
            let (asked, handover) = asked_for(approval, of);
            LeftWhat::Approval { id: approval.id, handover, asked }
        }
    }
}

fn asked_for(approval: &Approval, of: &Dossier) -> (AskedFor, Option<HandoverId>) {
    match &approval.subject {
        ApprovalSubject::Rollback { rollback } => {
            (AskedFor::Rollback, of.rollback(*rollback).ok().map(|rollback| rollback.handover))
        }
        ApprovalSubject::KeepByException(asked) => (AskedFor::KeepByException, Some(asked.handover)),
        ApprovalSubject::EndRelationship(_) => (AskedFor::EndRelationship, None),
    }
}
