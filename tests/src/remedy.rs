//! How each thing that a guard names is supplied, and by whom.

use baton_domain::approval::ApprovalWithdrawn;
use baton_domain::context::People;
use baton_domain::dossier::Dossier;
use baton_domain::fact::FactRecorded;
use baton_domain::handover::{
    ChecklistItemDone, HandBackAccepted, HandoverResumed, IntroductionPlanned, LearningWritten, LedAlone,
    PackageAccepted, QuestionAnswered, ReadBackAccepted,
};
use baton_domain::ids::{AccountId, PersonId, ResistanceCaseId};
use baton_domain::op::Op;
use baton_domain::record::{CaseOption, Channel, FactKind, Handover, Person, Role, Stage, TaskState};
use baton_domain::refusal::{Fix, Missing};
use baton_domain::resistance::{ColleagueConsulted, PlaybackConfirmed, PlaybackSaid};
use baton_domain::rollback::RollbackWithdrawn;
use baton_domain::touch::{TaskEdited, TaskEnded, TouchEdited, TouchPlanned};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use crate::ops;

/// The next step towards supplying something.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "it lives for one step of a test")]
pub enum Remedy {
    /// This person does this.
    By(PersonId, Op),
    /// It becomes the day after this one.
    Wait(NaiveDate),
}

/// What supplies the item, as far as someone is here who can; several remedies in a row where one step is not enough.
#[must_use]
pub fn remedy(
    dossier: &Dossier,
    people: &People,
    at: DateTime<Utc>,
    handover: &Handover,
    item: &Missing,
) -> Option<Remedy> {
    let case = Case { dossier, people, at, handover };
    let manager = case.manager()?;
    if let Some((person, op)) = case.in_person(&item.fix) {
        return Some(Remedy::By(case.here(person)?, op));
    }
    let account = handover.account;
    let op: Op = match item.fix {
        Fix::Plan => case.plan()?,
        Fix::Lock { lock } => ops::pass_lock(account, lock, at.date_naive() + Days::new(60)).into(),
        Fix::NextTouch { .. } => {
            // A week after both can have acknowledged it.
            let moment = handover.transfer_on.filter(|day| *day > at.date_naive());
            let lead = moment.map_or(TimeDelta::zero(), |day| day - at.date_naive());
            let touch = ops::touch(account, at + lead + TimeDelta::days(7), "The winter plan");
            TouchPlanned { owner: Some(manager), ..touch }.into()
        }
        Fix::Question { id } => QuestionAnswered { question: id, answer: "As it is written.".to_owned() }.into(),
        Fix::JudgeReadBack { id } => ReadBackAccepted { read_back: id }.into(),
        Fix::AcceptPackage => PackageAccepted { handover: handover.id }.into(),
        Fix::Introduction { id } => ops::introduce(id, "Good to meet you.").into(),
        Fix::PlanIntroduction { contact } => {
            IntroductionPlanned { handover: handover.id, contact, channel: Channel::InPerson, due: None }.into()
        }
        Fix::LedAlone => LedAlone { handover: handover.id, evidence: "The call on the winter plan".to_owned() }.into(),
        Fix::Promise { id } if handover.stage == Stage::Transferred => ops::give_promise(id, manager).into(),
        Fix::Promise { id } => ops::accept_promise(id).into(),
        Fix::ChecklistItem { id } => ChecklistItemDone { item: id }.into(),
        Fix::Accountable => ops::correction(account, manager, "The one who took it over has left.").into(),
        Fix::Issue { id } => ops::give_issue(id, manager).into(),
        Fix::Touch { id } => TouchEdited { touch: id, at: None, about: None, owner: Some(manager) }.into(),
        Fix::Task { id } => TaskEdited { task: id, text: None, owner: Some(manager), due: None, undated: false }.into(),
        Fix::Feedback { id } | Fix::Announcement { id } => TaskEnded { task: id, state: TaskState::Done }.into(),
        Fix::Resistance { id } => case.answer(id)?,
        Fix::Approval { id } => ApprovalWithdrawn { approval: id }.into(),
        Fix::Situation
        | Fix::TopThings
        | Fix::IfThen
        | Fix::Cadence
        | Fix::PriceStory
        | Fix::WatchOuts
        | Fix::PeopleMap { .. }
        | Fix::WhereItLives => package(account, &item.fix)?,
        Fix::Hidden | Fix::ReadBack | Fix::Acknowledge { .. } | Fix::Learned { .. } | Fix::JudgeHandBack { .. } => {
            return None;
        }
        Fix::Rollback { id } => RollbackWithdrawn { rollback: id }.into(),
        Fix::HandBack { .. } => ops::hand_back(handover.id, "Two calls, and one late container.").into(),
        Fix::Resume => HandoverResumed { handover: handover.id }.into(),
        Fix::Watch { .. } => return Some(Remedy::Wait(handover.watch_until?)),
    };
    Some(Remedy::By(manager, op))
}

/// A line of the package.
fn package(account: AccountId, fix: &Fix) -> Option<Op> {
    Some(match fix {
        Fix::Situation => ops::situation(account, "They ship more since spring, and feel it in the yard.").into(),
        Fix::TopThings => ops::fact(account, FactKind::TopThing, "They decide on Thursdays.").into(),
        Fix::IfThen => {
            let line = ops::fact(account, FactKind::IfThen, "If the yard floods");
            FactRecorded { then: Some("call Ingrid before the depot does".to_owned()), ..line }.into()
        }
        Fix::Cadence => ops::cadence(account, 14, Channel::Call).into(),
        Fix::PriceStory => {
            ops::fact(account, FactKind::PriceStory, "8 % off for two years, for the second yard.").into()
        }
        Fix::WatchOuts => ops::fact(account, FactKind::WatchOut, "Never call on a Friday.").into(),
        Fix::PeopleMap { contact } => ops::part(*contact, "Decides").into(),
        Fix::WhereItLives => ops::fact(account, FactKind::WhereItLives, "Contract: the shared folder.").into(),
        _ => return None,
    })
}

struct Case<'a> {
    dossier: &'a Dossier,
    people: &'a People,
    at: DateTime<Utc>,
    handover: &'a Handover,
}

impl Case<'_> {
    fn here(&self, person: PersonId) -> Option<PersonId> {
        self.people.is_here(person, self.at.date_naive()).then_some(person)
    }

    /// A manager who is here and, because nobody judges themselves, not the incoming rep.
    fn manager(&self) -> Option<PersonId> {
        let leads = |person: &&Person| person.role == Role::Manager && Some(person.id) != self.handover.to;
        self.people.persons.iter().filter(leads).find_map(|person| self.here(person.id))
    }

    /// What only somebody in particular can supply.
    fn in_person(&self, fix: &Fix) -> Option<(PersonId, Op)> {
        let handover = self.handover;
        Some(match fix {
            Fix::ReadBack => {
                let said = ops::read_back(handover.id, "Growing, and short of space.", "The winter rate stands.");
                (handover.to?, said.into())
            }
            Fix::JudgeHandBack { .. } => (handover.from, HandBackAccepted { handover: handover.id }.into()),
            Fix::Acknowledge { person } => (*person, ops::acknowledge(handover.id).into()),
            Fix::Learned { person } => {
                let learned = "To ask about the night first.".to_owned();
                (*person, LearningWritten { handover: handover.id, learned }.into())
            }
            _ => return None,
        })
    }

    fn plan(&self) -> Option<Op> {
        let from = self.dossier.accountable().ok()?.person;
        let carries = |person: &&Person| person.role != Role::Viewer && person.id != from;
        let to = self.people.persons.iter().filter(carries).find_map(|person| self.here(person.id))?;
        let in_three_weeks = self.at.date_naive() + Days::new(21);
        let day = self.people.calendar(&[from, to]).on_or_after(in_three_weeks).ok()?;
        // No lock stands in the way of another cover.
        let cover = self.handover.is_cover();
        let account = self.handover.account;
        Some(if cover { ops::cover(account, to, day, day + Days::new(14)) } else { ops::plan(account, to, day) }.into())
    }

    fn answer(&self, id: ResistanceCaseId) -> Option<Op> {
        let case = self.dossier.case(id).ok()?;
        let manager = self.manager()?;
        if case.silent_since.is_some() && case.playback.is_none() {
            let here =
                |person: &&Person| person.id != manager && self.people.can_carry(person.id, self.at.date_naive());
            match self.people.persons.iter().find(here) {
                Some(_) if !case.consulted.is_empty() => return Some(ops::decide(id, CaseOption::Continue).into()),
                Some(colleague) => return Some(ColleagueConsulted { case: id, person: colleague.id }.into()),
                // Nobody else could look in: the client speaks first.
                None => {}
            }
        }
        Some(match &case.playback {
            None => PlaybackSaid { case: id, words: "You do not want to explain it all again.".to_owned() }.into(),
            Some(said) if said.confirmed.is_none() => {
                PlaybackConfirmed { case: id, answer: "Yes, that is it.".to_owned() }.into()
            }
            Some(_) => ops::decide(id, CaseOption::Continue).into(),
        })
    }
}
