use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::plan::plan;
use crate::approval::none_waiting;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::{HandoverId, PersonId};
use crate::op::Operation;
use crate::record::{Approval, ApprovalState, ApprovalSubject, Handover, Item, Kind, Retry, Rollback, RollbackState};
use crate::refusal::Refusal;
use crate::resistance;

/// Which of the things that the transfer moved go back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "select", content = "items", rename_all = "snake_case")]
pub enum Selection {
    /// Everything.
    #[default]
    All,
    /// Accountability, the end of being on call, and these.
    Only(Vec<Item>),
}

/// Someone asks to take a handover back. Nothing happens before a second person agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RollbackAsked {
    /// Which handover.
    pub handover: HandoverId,
    /// Why.
    pub reason: String,
    /// Which of the things that the transfer moved go back.
    #[serde(default)]
    pub give_back: Selection,
    /// Which of the things that the incoming rep began go back too.
    #[serde(default)]
    pub also: Vec<Item>,
    /// Who takes the account back, when the outgoing rep cannot.
    #[serde(default)]
    pub substitute: Option<PersonId>,
    /// What the client is told.
    pub client_message: String,
    /// What we do for the rep whose handover did not work.
    pub care_note: String,
    /// When it is tried again.
    pub retry: Retry,
}

impl Operation for RollbackAsked {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = cx.dossier.handover(self.handover)?;
        let actor = cx.acting()?;
        none_waiting(cx)?;
        let case = resistance::all_heard(cx, handover.id)?;
        if let Retry::On { day } = self.retry
            && day <= cx.today()
        {
            return Err(Refusal::invalid("The day of the next try has passed.", "Choose a later day, or “never”."));
        }
        let give_back = self.chosen(cx, handover)?;
        let (approval, rollback) = (draft.id(), draft.id());
        let approval = Approval {
            id: approval,
            account: handover.account,
            subject: ApprovalSubject::Rollback { rollback },
            asked_by: actor.id,
            asked_at: cx.at,
            state: ApprovalState::Waiting,
        };
        let rollback = Rollback {
            id: rollback,
            account: handover.account,
            handover: handover.id,
            case: case.map(|case| case.id),
            approval: approval.id,
            asked_by: actor.id,
            asked_at: cx.at,
            to: self.receiver(cx, handover)?,
            reason: written(&self.reason, "The reason")?,
            give_back,
            client_message: written(&self.client_message, "What the client is told")?,
            care_note: written(&self.care_note, "What we do for the incoming rep")?,
            retry: self.retry,
            state: RollbackState::Asked,
            effective_at: None,
        };
        draft.put(rollback);
        draft.put(approval);
        Ok(())
    }
}

impl RollbackAsked {
    fn receiver(&self, cx: &Context<'_>, handover: &Handover) -> Result<PersonId, Refusal> {
        if let Some(substitute) = self.substitute {
            let held = cx.dossier.accountable()?.person;
            if substitute == held {
                return Err(Refusal::invalid(
                    format!("{} has the account now; with them it would stay.", cx.people.name(held)),
                    "Name somebody else as the substitute, or leave it out.",
                ));
            }
            return Ok(cx.carrier(substitute)?.id);
        }
        if handover.is_cover() && cx.people.is_away(handover.from, cx.today()) {
            return Err(Refusal::invalid(
                format!("{} is away and cannot take the account back today.", cx.people.name(handover.from)),
                "Name a substitute who takes it.",
            ));
        }
        cx.carrier(handover.from)
            .map(|person| person.id)
            .map_err(|refusal| Refusal::invalid(refusal.message, "Name a substitute who takes the account back."))
    }

    fn chosen(&self, cx: &Context<'_>, handover: &Handover) -> Result<Vec<Item>, Refusal> {
        let plan = plan(cx, handover)?;
        let mut chosen = match &self.give_back {
            Selection::All => plan.back.clone(),
            Selection::Only(items) => {
                let goes_anyway = |item: &Item| matches!(item, Item::Accountability | Item::Backup { .. });
                let chosen = items.iter().filter(|item| !goes_anyway(item));
                plan.back.iter().filter(|item| goes_anyway(item)).chain(chosen).copied().collect()
            }
        };
        if let Some(strange) = chosen.iter().find(|item| !plan.back.contains(item)) {
            return Err(not_in_plan(*strange));
        }
        if let Some(strange) = self.also.iter().find(|item| !plan.choices.contains(item)) {
            return Err(not_in_plan(*strange));
        }
        chosen.extend(self.also.iter().copied());
        Ok(chosen)
    }
}

fn not_in_plan(item: Item) -> Refusal {
    let what = match item {
        Item::Accountability => "accountability",
        Item::Promise { .. } => "promise",
        Item::Issue { .. } => "issue",
        Item::Touch { .. } => "planned contact",
        Item::Task { .. } => "task",
        Item::Backup { .. } => "on-call role",
    };
    Refusal::invalid(
        format!("One {what} that should go back is not the incoming rep's, or has ended."),
        "Look at the preview again and choose from it.",
    )
}
