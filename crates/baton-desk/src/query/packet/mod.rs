//! What the printed packets hold, from the same records as the screens.

mod client;
mod course;
mod matter;
mod relation;

use baton_domain::ids::{HandoverId, PersonId};
use baton_domain::packet::{ClientPacket, InternalPacket};
use baton_domain::record::{FactKind, PromiseState, Promiser, Workspace};
use baton_domain::refusal::Refusal;
use baton_domain::share::Shareable;

use super::look::Look;
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::PromiseView;

impl Desk {
    /// What the briefing is held with, of what the viewer may see. Days and times are those of UTC.
    ///
    /// # Errors
    /// A refusal when there is no such handover; a failure when the file cannot be read.
    pub fn internal_packet(&self, viewer: PersonId, id: HandoverId) -> Result<InternalPacket, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, look.account_of_handover(id)?)?;
        let handover = shown.seen.handover(id)?;
        let things = |kind| shown.things(kind);
        Ok(InternalPacket {
            firm: look.workspace()?.name,
            prepared_on: look.today(),
            severity: shown.account.severity,
            top: things(FactKind::TopThing),
            overview: shown.overview()?,
            course: Some(shown.course(handover)),
            situation: shown.account.situation.clone(),
            results: things(FactKind::Result),
            tenures: shown.tenures(),
            stakeholders: shown.stakeholders(id),
            watch_outs: things(FactKind::WatchOut),
            promises: shown.promise_lines(),
            issues: shown.issue_lines(),
            tasks: shown.task_lines(),
            prices: things(FactKind::PriceStory),
            do_not_repeat: things(FactKind::DoNotRepeat),
            suggestions: things(FactKind::Suggestion),
            last_contacts: look.last_contacts(&shown)?,
            risks: things(FactKind::Risk),
            if_then: things(FactKind::IfThen),
            assumptions: shown.assumptions(),
            topics: shown.topics(),
            preferences: things(FactKind::Preference),
            cadence: shown.account.cadence.clone(),
            touches: shown.next_touches(),
            places: things(FactKind::WhereItLives),
            left_out: shown.left_out_lines(handover),
            questions: shown.question_lines(id),
            read_back: shown.read_back_line(id),
            checklist: shown.checklist_lines(id),
            case: shown.case_line(id),
            rollback: shown.rollback_line(id),
        })
    }

    /// What the client is handed: only what the client may read can be put into it.
    ///
    /// # Errors
    /// A refusal when there is no such handover, or it names no incoming rep; a failure when the file cannot be read.
    pub fn client_packet(&self, id: HandoverId) -> Result<ClientPacket, DeskError> {
        let look = self.look(None)?;
        let shown = Shown::read(&look, look.account_of_handover(id)?)?;
        client::packet(&look.workspace()?, &shown, shown.seen.handover(id)?)
    }

    /// Open promises of ours that the client's packet leaves out because the client may not read them, as far as the
    /// viewer knows of them; the earliest first. The packet holds every other one (method d7).
    ///
    /// # Errors
    /// A refusal when there is no such handover; a failure when the file cannot be read.
    pub fn withheld_promises(&self, viewer: PersonId, id: HandoverId) -> Result<Vec<PromiseView>, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, look.account_of_handover(id)?)?;
        let withheld = |PromiseView { promise, .. }: &PromiseView| {
            promise.state == PromiseState::Open
                && promise.promiser == Promiser::Us
                && Shareable::promise(promise).is_none()
        };
        Ok(shown.promises().into_iter().filter(withheld).collect())
    }
}

impl Look<'_> {
    fn workspace(&self) -> Result<Workspace, DeskError> {
        Ok(self.firm.clone().ok_or_else(|| Refusal::not_found("workspace"))?)
    }
}
