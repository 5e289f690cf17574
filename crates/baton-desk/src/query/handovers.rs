//! Handovers by stage.

use baton_domain::ids::PersonId;
use baton_domain::record::Handover;
use baton_store::Reads;

use super::handover::late;
use super::look::{Accounts, Look};
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{HandoverRow, HandoverScope, HandoversView, LateStage};

impl Desk {
    /// The handovers that run, or those that have ended.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn handovers(&self, viewer: PersonId, scope: HandoverScope) -> Result<HandoversView, DeskError> {
        let look = self.look(Some(viewer))?;
        Ok(HandoversView { day: look.today(), rows: look.handover_rows(scope)? })
    }
}

impl Look<'_> {
    /// By stage, and within a stage by the day of the transfer.
    pub(super) fn handover_rows(&self, scope: HandoverScope) -> Result<Vec<HandoverRow>, DeskError> {
        let mut handovers = match scope {
            HandoverScope::Running => self.running_handovers()?,
            HandoverScope::Ended => {
                let all: Vec<Handover> = self.store.all()?;
                all.into_iter().filter(|handover| !handover.is_running()).collect()
            }
        };
        handovers.sort_by_key(|one| (one.stage, one.transfer_on.is_none(), one.transfer_on, one.id));
        let accounts = self.accounts(handovers.iter().map(|handover| handover.account))?;
        handovers.iter().map(|handover| self.handover_row(handover, &accounts)).collect()
    }

    fn handover_row(&self, handover: &Handover, accounts: &Accounts) -> Result<HandoverRow, DeskError> {
        // Nothing is missing in what has ended, and nothing will get ready.
        let (missing, readiness) = if handover.is_running() {
            let shown = Shown::read(self, handover.account)?;
            let blocking = shown.missing(handover).iter().filter(|item| item.is_blocking()).count();
            (blocking, shown.readiness(handover)?.points)
        } else {
            (0, 0)
        };
        let late = late(self, handover).map(|planned| LateStage { stage: handover.stage, planned });
        Ok(HandoverRow {
            handover: self.handover_ref(handover, accounts.get(handover.account)),
            manager: self.person(handover.manager),
            profile: handover.profile,
            side: handover.side.clone(),
            late,
            entered_at: handover.entered.get(&handover.stage).copied().unwrap_or(self.now),
            missing: u32::try_from(missing).unwrap_or(u32::MAX),
            readiness,
        })
    }
}
