//! What needs the person at the desk, and why.

mod arrived;
mod due;
mod load;
mod risk;
mod waiting;
mod week;

use baton_domain::ids::PersonId;
use baton_domain::record::Handover;
use chrono::{Days, NaiveDate};

use super::look::Look;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{AnswerClient, AtRisk, DecideApproval, DueItem, TodayView};

pub(super) use load::Loads;

/// What is due within so many days is shown today already.
const AHEAD: Days = Days::new(7);

impl Desk {
    /// What needs the viewer today.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn today(&self, viewer: PersonId) -> Result<TodayView, DeskError> {
        let look = self.look(Some(viewer))?;
        let running = look.running_handovers()?;
        let needs = look.needs(&running)?;
        let day = look.today();
        let next_day = if needs.count(day) == 0 { look.next_day(&running)? } else { None };
        Ok(TodayView {
            now: look.now,
            day,
            new_accounts: look.new_accounts()?,
            load: look.load(&running)?,
            week: look.week(&running)?,
            handovers: count(running.iter().filter(|handover| look.takes_part(handover)).count()),
            next_day,
            answer: needs.answer,
            decide: needs.decide,
            at_risk: needs.at_risk,
            due: needs.due,
        })
    }
}

/// What has to be done by someone.
pub(super) struct Needs {
    answer: Vec<AnswerClient>,
    decide: Vec<DecideApproval>,
    at_risk: Vec<AtRisk>,
    due: Vec<DueItem>,
}

impl Needs {
    /// How many things need the viewer on that day; what is due later is not among them.
    pub fn count(&self, day: NaiveDate) -> u32 {
        let due = self.due.iter().filter(|item| item.due.is_some_and(|due| due <= day)).count();
        count(self.answer.len() + self.decide.len() + self.at_risk.len() + due)
    }
}

impl Look<'_> {
    pub(super) fn needs(&self, running: &[Handover]) -> Result<Needs, DeskError> {
        Ok(Needs {
            answer: self.clients_to_answer(running)?,
            decide: self.to_decide()?,
            at_risk: self.at_risk(running)?,
            due: self.due_until(self.today() + AHEAD, running)?,
        })
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
