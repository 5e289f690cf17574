//! Handovers by stage, with the days of each.

use std::collections::BTreeMap;

use baton_domain::calendar::Reason;
use baton_domain::handover::working_days;
use baton_domain::ids::{HandoverId, PersonId};
use baton_domain::record::{Handover, Stage};
use baton_store::Reads;
use chrono::{Datelike, NaiveDate};

use super::handover::late;
use super::look::{Accounts, Look};
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{HandoverRow, HandoverScope, HandoversView, LateStage, OffDays, RiskReason, StageDates};

/// The days of one handover that are looked through for those on which nobody works: two years.
const REACH: usize = 731;

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
        let running: Vec<_> = handovers.iter().filter(|handover| handover.is_running()).collect();
        let mut risks = self.risks(&running)?;
        handovers.iter().map(|handover| self.handover_row(handover, &accounts, &mut risks)).collect()
    }

    fn handover_row(
        &self,
        handover: &Handover,
        accounts: &Accounts,
        risks: &mut BTreeMap<HandoverId, Vec<RiskReason>>,
    ) -> Result<HandoverRow, DeskError> {
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
            risks: risks.remove(&handover.id).unwrap_or_default(),
            entered_at: handover.entered.get(&handover.stage).copied().unwrap_or(self.now),
            missing: u32::try_from(missing).unwrap_or(u32::MAX),
            readiness,
            dates: dates(handover),
            off: self.off(handover),
        })
    }

    /// The days between the first and the last of a running handover on which not both reps work.
    fn off(&self, handover: &Handover) -> Vec<OffDays> {
        let dates = dates(handover);
        let days = || dates.iter().flat_map(|one| one.planned.into_iter().chain(one.entered.map(|at| at.date_naive())));
        let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
        if !handover.is_running() {
            return Vec::new();
        }
        let calendar = working_days(&self.people, handover);
        let within = first.iter_days().take(REACH).take_while(|day| *day <= last);
        let mut off: Vec<OffDays> = Vec::new();
        for (day, why) in within.filter_map(|day| Some((day, why_off(&calendar.why_not(day)?)?))) {
            match off.last_mut().filter(|run| run.why == why && follows(run.until, day)) {
                Some(run) => run.until = day,
                None => off.push(OffDays { from: day, until: day, why }),
            }
        }
        off
    }
}

/// The stages that have a day, in order.
fn dates(handover: &Handover) -> Vec<StageDates> {
    let of = |stage: Stage| StageDates {
        stage,
        planned: handover.plan.get(&stage).copied(),
        entered: handover.entered.get(&stage).copied(),
    };
    Stage::ALL.into_iter().map(of).filter(|one| one.planned.is_some() || one.entered.is_some()).collect()
}

/// Weekends are the same for everyone and need no word.
fn why_off(reason: &Reason) -> Option<String> {
    match reason {
        Reason::Weekend => None,
        Reason::Holiday { .. } | Reason::Absence { .. } => Some(reason.to_string()),
    }
}

/// Whether nothing but a weekend lies between them: it does not cut an absence in two.
fn follows(last: NaiveDate, day: NaiveDate) -> bool {
    last.iter_days().skip(1).take_while(|between| *between < day).all(|day| day.weekday().num_days_from_monday() > 4)
}
