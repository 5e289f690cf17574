//! How handovers are run, and what a newer version would do to one that is under way.

use baton_domain::context::Draft;
use baton_domain::ids::{EntryId, HandoverId, PersonId};
use baton_domain::op::{Op, Operation};
use baton_domain::profile::{NewerProfileTaken, as_practice_has_it, conduct_of, profile_of};
use baton_domain::record::{ChecklistItem, Conduct, Demand, Handover, Profile, Record};
use uuid::Uuid;

use super::handover::moved_days;
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{NewerDemand, NewerLine, NewerProfile, ProfileRow, ProfilesView};

impl Desk {
    /// How handovers are run, profile by profile.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn profiles(&self, viewer: PersonId) -> Result<ProfilesView, DeskError> {
        let look = self.look(Some(viewer))?;
        let running = look.running_handovers()?;
        let row = |profile| {
            let newest = profile_of(look.firm.as_ref(), profile);
            let is_older = |one: &&Handover| {
                let planned = one.profile == profile && one.transfer_on.is_some() && !one.stage.is_transferred();
                planned && conduct_of(one).version < newest.conduct.version
            };
            ProfileRow {
                by: newest.by.map(|by| look.person(by)),
                practice: as_practice_has_it(profile),
                older: u32::try_from(running.iter().filter(is_older).count()).unwrap_or(u32::MAX),
                newest,
            }
        };
        Ok(ProfilesView { profiles: Profile::ALL.into_iter().map(row).collect() })
    }

    /// What letting that handover run as the newest version of its profile would do. Nothing changes.
    ///
    /// # Errors
    /// A refusal when it cannot be done; a failure when the file cannot be read.
    pub fn newer_profile(&self, viewer: PersonId, id: HandoverId) -> Result<NewerProfile, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, look.account_of_handover(id)?)?;
        let handover = shown.full.handover(id)?;
        let mut draft = Draft::new(EntryId(Uuid::nil()));
        Op::from(NewerProfileTaken { handover: id }).decide(&look.context(&shown.full), &mut draft)?;
        let known = |item: &ChecklistItem| shown.full.checklist.iter().any(|known| known.id == item.id);
        let line = |item: &ChecklistItem| NewerLine { stage: item.stage, text: item.text.clone() };
        let (old, new) = (conduct_of(handover), profile_of(look.firm.as_ref(), handover.profile).conduct);
        let mut newer = NewerProfile {
            from: old.version,
            to: new.version,
            demands: newer_demands(&old, &new),
            stages: Vec::new(),
            more: Vec::new(),
            set_aside: Vec::new(),
            questions: Vec::new(),
        };
        for record in draft.puts {
            match record {
                Record::Handover(new) => newer.stages = moved_days(handover, &new),
                Record::ChecklistItem(item) if item.not_applicable.is_some() => newer.set_aside.push(line(&item)),
                Record::ChecklistItem(item) if !known(&item) => newer.more.push(line(&item)),
                Record::Question(question) => newer.questions.push(question.text),
                _ => {}
            }
        }
        Ok(newer)
    }
}

fn newer_demands(old: &Conduct, new: &Conduct) -> Vec<NewerDemand> {
    let each = Demand::ALL.into_iter().map(|demand| NewerDemand {
        demand,
        from: old.demands.get(&demand).copied(),
        to: new.demands.get(&demand).copied(),
    });
    each.filter(|changed| changed.from != changed.to).collect()
}
