//! Handovers that will miss their date if nothing moves.

use std::collections::BTreeMap;

use baton_domain::handover::review_due;
use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::record::{Account, Handover, Introduction, SideState, Stage};
use baton_domain::refusal::Fix;
use baton_domain::silence::{allowed_days, silence_of_client, silent_days};
use baton_store::sql::{Instant, Row};
use baton_store::{Reads, StoreError};
use chrono::{Days, NaiveDate};

use super::count;
use crate::error::DeskError;
use crate::load::HEARD;
use crate::query::handover::late;
use crate::query::look::Look;
use crate::query::row::{Body, ids};
use crate::query::shown::Shown;
use crate::view::{AtRisk, RiskReason};

/// From so many days before the transfer on, what is missing is a risk.
const NEAR: Days = Days::new(7);

impl Look<'_> {
    /// Those of the viewer that have a reason, the nearest transfer first.
    pub(super) fn at_risk(&self, running: &[Handover]) -> Result<Vec<AtRisk>, DeskError> {
        let own: Vec<_> = running.iter().filter(|handover| self.takes_part(handover)).collect();
        let accounts = self.accounts(own.iter().map(|handover| handover.account))?;
        let mut risks = self.risks(&own)?;
        let reasoned = own.into_iter().filter_map(|handover| {
            let reasons = risks.remove(&handover.id)?;
            Some(AtRisk { handover: self.handover_ref(handover, accounts.get(handover.account)), reasons })
        });
        let mut at_risk: Vec<_> = reasoned.collect();
        at_risk.sort_by_key(|one| (one.handover.transfer_on.is_none(), one.handover.transfer_on, one.handover.id));
        Ok(at_risk)
    }

    /// Why each of these running handovers is at risk, the gravest reason first; those that are not are left out.
    pub(in crate::query) fn risks(
        &self,
        running: &[&Handover],
    ) -> Result<BTreeMap<HandoverId, Vec<RiskReason>>, DeskError> {
        let silent = self.silent(running)?;
        let mut unanswered = self.unanswered(running)?;
        let mut risks = BTreeMap::new();
        for handover in running {
            let mut reasons = self.reasons(handover)?;
            reasons.extend(unanswered.remove(&handover.id).unwrap_or_default());
            if let Some(reason) = silent.get(&handover.account).filter(|_| !is_resisted(handover)) {
                // They may have been heard where no entry says so.
                let dossier = Shown::read(self, handover.account)?.full;
                reasons.extend(silence_of_client(&dossier, self.now).map(|_| reason.clone()));
            }
            if !reasons.is_empty() {
                risks.insert(handover.id, reasons);
            }
        }
        Ok(risks)
    }

    /// The gravest first.
    fn reasons(&self, handover: &Handover) -> Result<Vec<RiskReason>, DeskError> {
        let mut reasons: Vec<_> = self.leaves_before(handover).into_iter().collect();
        reasons.extend(self.missing_near_transfer(handover)?);
        reasons.extend(late(self, handover).map(|planned| RiskReason::PlanPassed { stage: handover.stage, planned }));
        if let (Some(to), Some(due)) =
            (handover.to, review_due(&self.people, handover).filter(|due| *due < self.today()))
        {
            reasons.push(RiskReason::ReviewLate { person: self.person(to), due });
        }
        if handover.stage == Stage::Packaging {
            let faults = handover.package_faults.clone();
            reasons.extend(faults.map(|faults| RiskReason::PackageSentBack { faults }));
        }
        if let Some(SideState::OnHold { reason }) = &handover.side {
            reasons.push(RiskReason::OnHold { reason: reason.clone() });
        }
        Ok(reasons)
    }

    /// The clients who have not been heard for longer than their cadence allows.
    fn silent(&self, running: &[&Handover]) -> Result<BTreeMap<AccountId, RiskReason>, StoreError> {
        let wanted = ids(running.iter().map(|handover| handover.account));
        let read = |row: &Row<'_>| Ok((row.get::<_, Body<Account>>(0)?.0, row.get::<_, Option<Instant>>(1)?));
        let found = self.store.rows(&include_str!("heard.sql").replace("{heard}", HEARD), [wanted], read)?;
        let silent = found.into_iter().filter_map(|(account, heard)| {
            let (days, allowed) = (silent_days(&account, heard.map(|at| at.0), self.now), allowed_days(&account)?);
            (days > allowed).then_some((account.id, RiskReason::Silent { days, allowed }))
        });
        Ok(silent.collect())
    }

    /// Who is to meet the incoming rep, and was asked so often that the silence is an answer.
    fn unanswered(&self, running: &[&Handover]) -> Result<BTreeMap<HandoverId, Vec<RiskReason>>, StoreError> {
        let sql = include_str!("unanswered.sql");
        let wanted = ids(running.iter().map(|handover| handover.id));
        let mut planned = self.store.rows(sql, [wanted], |row| Ok(row.get::<_, Body<Introduction>>(0)?.0))?;
        planned.retain(Introduction::is_refused);
        let contacts = self.contacts(planned.iter().map(|one| one.contact))?;
        let mut unanswered: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for one in planned {
            let (Some(contact), Some(last)) = (contacts.get(&one.contact), one.attempts.last()) else { continue };
            let reason =
                RiskReason::NoAnswer { contact: contact.clone(), times: count(one.attempts.len()), last: last.at };
            unanswered.entry(one.handover).or_default().push(reason);
        }
        Ok(unanswered)
    }

    fn leaves_before(&self, handover: &Handover) -> Option<RiskReason> {
        let last_day = self.people.get(handover.from).ok()?.left_on?;
        let before = !handover.stage.is_transferred() && last_day < handover.transfer_on?;
        before.then(|| RiskReason::LeavesBefore { person: self.person(handover.from), last_day })
    }

    /// The acknowledgements are missing until the transfer itself, and are no risk.
    fn missing_near_transfer(&self, handover: &Handover) -> Result<Option<RiskReason>, DeskError> {
        let near = |day: &NaiveDate| !handover.stage.is_transferred() && *day <= self.today() + NEAR;
        let Some(transfer_on) = handover.transfer_on.filter(near) else { return Ok(None) };
        let mut missing = Shown::read(self, handover.account)?.missing(handover);
        missing.retain(|item| item.is_blocking() && !matches!(item.fix, Fix::Acknowledge { .. } | Fix::Resume));
        let reason = missing.first().map(|first| RiskReason::MissingNearTransfer {
            missing: count(missing.len()),
            first: first.what.clone(),
            transfer_on,
        });
        Ok(reason)
    }
}

const fn is_resisted(handover: &Handover) -> bool {
    matches!(handover.side, Some(SideState::Resisted { .. }))
}
