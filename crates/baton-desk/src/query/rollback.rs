//! What taking a handover back would do, and what was asked for.

use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::record::{ApprovalState, Handover, Item, Person, ResponsibilityRole, Role};
use baton_domain::rollback::plan;
use baton_store::sql::{Id, Instant};
use baton_store::{Reads, StoreError};
use chrono::{DateTime, Utc};

use super::look::Look;
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{PersonRef, RollbackItem, RollbackPreview, RollbackView, Stays, StaysKind};

impl Desk {
    /// What taking a handover back would do, if the viewer asked for it. Nothing happens.
    ///
    /// # Errors
    /// A refusal when there is no such handover, or nothing to take back; a failure when the file cannot be read.
    pub fn rollback_preview(&self, viewer: PersonId, id: HandoverId) -> Result<RollbackPreview, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, look.account_of_handover(id)?)?;
        let handover = shown.full.handover(id)?;
        let plan = plan(&look.context(&shown.full), handover)?;
        let carries = |person: &&Person| person.role != Role::Viewer && person.is_here(look.today());
        let carriers: Vec<_> = look.people.persons.iter().filter(carries).collect();
        let refs = |chosen: &dyn Fn(&Person) -> bool| -> Vec<PersonRef> {
            let mut refs: Vec<_> = carriers.iter().filter(|one| chosen(one)).map(|one| look.person(one.id)).collect();
            refs.sort_by_cached_key(|person| person.name.to_lowercase());
            refs
        };
        let is_outgoing_here = carriers.iter().any(|person| person.id == plan.outgoing);
        Ok(RollbackPreview {
            to: is_outgoing_here.then(|| look.person(plan.outgoing)),
            substitutes: refs(&|person| person.id != plan.outgoing && person.id != plan.from),
            back: plan.back.iter().map(|item| shown.item(*item)).collect(),
            stays: shown.stays(handover)?,
            choices: plan.choices.iter().map(|item| shown.item(*item)).collect(),
            // A manager's question can be answered by anyone who may write; a rep's only by a manager.
            seconds: refs(&|person| !look.is_viewer(person.id) && (look.is_manager() || person.role == Role::Manager)),
        })
    }
}

impl Look<'_> {
    fn captured(&self, account: AccountId, by: PersonId, since: DateTime<Utc>) -> Result<u32, StoreError> {
        let sql = include_str!("captured.sql").replace("{seen}", self.seen());
        let found = self.store.rows(&sql, (Id(account), Id(by), Instant(since)), |row| row.get(0))?;
        Ok(found.first().copied().unwrap_or(0))
    }
}

impl Shown<'_> {
    /// What stays, of what the viewer may see; kinds of which there is nothing are left out.
    fn stays(&self, handover: &Handover) -> Result<Vec<Stays>, DeskError> {
        let plan = plan(&self.look.context(&self.seen), handover)?;
        let begun = handover.entered.values().min().copied().unwrap_or(self.account.since);
        let kinds = [
            (StaysKind::History, self.look.captured(self.account.id, plan.from, begun)?),
            (StaysKind::Facts, plan.stays.facts),
            (StaysKind::Accountability, 1),
            (StaysKind::Introductions, plan.stays.introductions),
            (StaysKind::KeptPromises, plan.stays.promises_ended),
        ];
        Ok(kinds.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| Stays { kind, count }).collect())
    }

    /// An item by its name. What the viewer may not see still goes back, without its name.
    fn item(&self, item: Item) -> RollbackItem {
        let hidden = |what: &str| format!("{what} that only managers can see");
        let text = match item {
            Item::Accountability => format!("Who answers for {}", self.account.name),
            Item::Promise { id } => {
                self.seen.promise(id).map_or_else(|_| hidden("A promise"), |promise| promise.text.clone())
            }
            Item::Issue { id } => self.seen.issue(id).map_or_else(|_| hidden("An issue"), |issue| issue.title.clone()),
            Item::Touch { id } => self.seen.touch(id).map_or_else(|_| gone(), |touch| touch.about.clone()),
            Item::Task { id } => self.seen.task(id).map_or_else(|_| gone(), |task| task.text.clone()),
            Item::Backup { id } => {
                let held = self.seen.responsibilities.iter().find(|held| held.id == id);
                held.map_or_else(gone, |held| beside(held.role, self.look.people.name(held.person)))
            }
        };
        RollbackItem { item, text }
    }

    /// Rollbacks that were asked for in a handover, the newest first.
    pub(super) fn rollbacks(&self, handover: HandoverId) -> Vec<RollbackView> {
        let mut rollbacks: Vec<_> = self.seen.rollbacks.iter().filter(|one| one.handover == handover).collect();
        rollbacks.sort_by_key(|one| std::cmp::Reverse((one.asked_at, one.id)));
        let views = rollbacks.into_iter().filter_map(|rollback| {
            let approval = self.seen.approvals.iter().find(|approval| approval.id == rollback.approval)?;
            let answered_by = match approval.state {
                ApprovalState::Granted { by, .. } | ApprovalState::Declined { by, .. } => Some(self.look.person(by)),
                ApprovalState::Waiting | ApprovalState::Withdrawn { .. } => None,
            };
            Some(RollbackView {
                approval: approval.clone(),
                asked_by: self.look.person(rollback.asked_by),
                to: self.look.person(rollback.to),
                answered_by,
                items: rollback.give_back.iter().map(|item| self.item(*item)).collect(),
                rollback: rollback.clone(),
            })
        });
        views.collect()
    }
}

fn beside(role: ResponsibilityRole, name: &str) -> String {
    match role {
        ResponsibilityRole::OnCall => format!("{name} on call"),
        ResponsibilityRole::Backup | ResponsibilityRole::Accountable => format!("{name} beside the accountable rep"),
    }
}

fn gone() -> String {
    "Something that is no longer there".to_owned()
}
