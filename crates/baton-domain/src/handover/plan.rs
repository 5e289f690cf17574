use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::dates::set_dates;
use super::feedback::lapse;
use super::guard::{is_overtaken, is_without_successor, locked};
use super::incoming;
use super::layout::Layout;
use crate::approval::none_to_keep;
use crate::context::{Context, Draft, Subject, edited, written};
use crate::ids::{AccountId, PersonId};
use crate::lock;
use crate::op::Operation;
use crate::profile::profile_of;
use crate::record::{Demand, Handover, HandoverReason, Profile, ProfileVersion, SideState, Stage};
use crate::refusal::{Refusal, RefusalKind};
use crate::relationship::going_on;

/// Someone asks that an account changes hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverProposed {
    /// Which account.
    pub account: AccountId,
    /// Why.
    pub reason: HandoverReason,
}

impl Operation for HandoverProposed {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        going_on(cx)?;
        none_running(cx)?;
        let manager = a_manager(cx).unwrap_or(actor.id);
        let handover = begin(cx, draft, manager, self.reason)?;
        draft.put(handover);
        Ok(())
    }
}

/// A manager names the incoming rep, the day, the reason and the sentence for the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverPlanned {
    /// Which account.
    pub account: AccountId,
    /// The incoming rep.
    pub to: PersonId,
    /// The day planned for the transfer.
    pub transfer_on: NaiveDate,
    /// Why.
    pub reason: HandoverReason,
    /// The one sentence agreed for the client.
    pub client_sentence: String,
    /// How it is run.
    #[serde(default)]
    pub profile: Profile,
    /// The last day of a cover; none for a handover that is meant to last.
    #[serde(default)]
    pub cover_until: Option<NaiveDate>,
    /// What the incoming rep is meant to grow in.
    #[serde(default)]
    pub growth: Option<String>,
}

impl Operation for HandoverPlanned {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let manager = cx.acting()?;
        going_on(cx)?;
        let proposed = cx.dossier.running_handover().filter(|handover| handover.stage < Stage::Planned).cloned();
        if proposed.is_none() {
            end_without_successor(cx, draft)?;
        }
        let from = cx.dossier.accountable()?.person;
        if self.to == from {
            return Err(Refusal::invalid(
                format!("{} has this account already.", cx.people.name(from)),
                "Choose another rep to take it over.",
            ));
        }
        cx.within_reach(self.transfer_on)?;
        self.lasts_as_its_profile(cx)?;
        if self.profile != Profile::Cover {
            unlocked(cx, self.to)?;
        }
        let to = cx.carrier(self.to)?.id;
        if self.transfer_on < cx.today() {
            return Err(Refusal::invalid("The transfer date lies in the past.", "Choose today or a later day."));
        }
        let version = profile_of(cx.workspace, self.profile);
        let base = match proposed {
            Some(handover) => handover,
            None => begin(cx, draft, manager.id, self.reason)?,
        };
        let growth = edited(self.growth.as_deref(), base.growth.clone());
        let mut handover = Handover {
            growth,
            from,
            to: Some(to),
            manager: manager.id,
            stage: Stage::Planned,
            profile: self.profile,
            conduct: Some(version.conduct.clone()).filter(|conduct| conduct.version > 0),
            cover_until: self.cover_until,
            reason: self.reason,
            client_sentence: written(&self.client_sentence, "The sentence for the client")?,
            ..base
        };
        handover.entered.insert(Stage::Screened, cx.at);
        handover.entered.insert(Stage::Planned, cx.at);
        set_dates(cx, &mut handover, self.transfer_on)?;
        draft.put(handover.clone());
        prepare(cx, draft, &handover, &version);
        Ok(())
    }
}

impl HandoverPlanned {
    /// A cover has a last day, and nothing else has one.
    fn lasts_as_its_profile(&self, cx: &Context<'_>) -> Result<(), Refusal> {
        match (self.profile, self.cover_until) {
            (Profile::Cover, None) => {
                Err(Refusal::invalid("A cover has a last day.", "Say until when somebody stands in."))
            }
            (Profile::Cover, Some(until)) if until < self.transfer_on => Err(Refusal::invalid(
                "The cover would end before it begins.",
                "Choose a last day that is not before the first one.",
            )),
            (Profile::Cover, Some(until)) => cx.within_reach(until),
            (_, Some(_)) => Err(Refusal::invalid(
                "Only a cover has a last day.",
                "Choose the profile “cover”, or leave the last day out.",
            )),
            (_, None) => Ok(()),
        }
    }
}

/// Refuses while a lock speaks against it that nobody lets pass (method d1, stage 1).
fn unlocked(cx: &Context<'_>, to: PersonId) -> Result<(), Refusal> {
    let locks: Vec<_> = lock::closed(cx.dossier, cx.people, cx.today(), Some(to)).map(locked).collect();
    if locks.is_empty() {
        return Ok(());
    }
    let what: Vec<_> = locks.iter().map(|lock| lock.what.as_str()).collect();
    Err(Refusal::missing(format!("This account is locked. {}", what.join(" ")), locks))
}

fn none_running(cx: &Context<'_>) -> Result<(), Refusal> {
    match cx.dossier.running_handover() {
        None => Ok(()),
        Some(handover) => Err(Refusal::new(
            RefusalKind::State,
            format!("A handover from {} is running for this account already.", cx.people.name(handover.from)),
            "Open it, or cancel it first.",
        )),
    }
}

/// Ends a handover whose incoming rep can no longer take over, or a cover whose last day has passed before it began; refuses if
/// one is running that still can go on.
fn end_without_successor(cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
    let stranded = |handover: &&Handover| {
        is_without_successor(cx.people, cx.today(), handover) || is_overtaken(cx.today(), handover)
    };
    let Some(handover) = cx.dossier.running_handover().filter(stranded) else { return none_running(cx) };
    if let Some(SideState::Resisted { .. }) = handover.side {
        return Err(Refusal::state("The client waits for our answer.", "Decide the resistance case first."));
    }
    none_to_keep(cx, handover.id)?;
    lapse(cx, draft, handover.id);
    let reason = if is_overtaken(cx.today(), handover) {
        "Its last day passed before it began.".to_owned()
    } else {
        format!("{} can no longer take it over.", cx.people.name(incoming(handover)?))
    };
    draft.put(Handover { side: Some(SideState::Cancelled { reason }), ..handover.clone() });
    Ok(())
}

fn a_manager(cx: &Context<'_>) -> Option<PersonId> {
    let leads =
        |person: &&crate::record::Person| person.role == crate::record::Role::Manager && person.is_here(cx.today());
    cx.people.persons.iter().find(leads).map(|person| person.id)
}

/// A handover that somebody asked for, and that is still to be planned.
pub(crate) fn begin(
    cx: &Context<'_>,
    draft: &mut Draft,
    manager: PersonId,
    reason: HandoverReason,
) -> Result<Handover, Refusal> {
    Ok(Handover {
        id: draft.id(),
        account: cx.dossier.account()?.id,
        from: cx.dossier.accountable()?.person,
        to: None,
        manager,
        stage: Stage::Proposed,
        side: None,
        profile: Profile::Standard,
        conduct: None,
        reason,
        client_sentence: String::new(),
        growth: None,
        transfer_on: None,
        plan: BTreeMap::new(),
        entered: BTreeMap::from([(Stage::Proposed, cx.at)]),
        passed: Vec::new(),
        not_applicable: BTreeMap::new(),
        package_accepted_at: None,
        package_faults: None,
        led_alone: None,
        outgoing_acknowledged_at: None,
        incoming_acknowledged_at: None,
        transferred_at: None,
        watch_until: None,
        watch_ended_at: None,
        cover_until: None,
        hand_back: None,
        learned: BTreeMap::new(),
        moved: Vec::new(),
        closed_at: None,
    })
}

/// Lays out checklist, question bank and, where they are asked for, an introduction for each key stakeholder.
fn prepare(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, version: &ProfileVersion) {
    let layout = Layout::of(cx, handover);
    for (number, line) in (1..).zip(&version.checklist) {
        layout.put_line(draft, number, line);
    }
    for (number, text) in (1..).zip(&version.questions) {
        layout.put_question(draft, number, text);
    }
    if !version.conduct.demands.contains_key(&Demand::Introductions) {
        return;
    }
    for (number, contact) in (1..).zip(cx.dossier.contacts.iter().filter(|contact| contact.key)) {
        layout.put_introduction(draft, number, contact.id);
    }
}
