//! What comes next: planned contacts that we initiate, and tasks.

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, replaced, within, written};
use crate::ids::{AccountId, ContactId, HistoryEntryId, PersonId, TaskId, TouchId};
use crate::op::Operation;
use crate::record::{Channel, Handover, Kind, Task, TaskState, Touch, TouchState};
use crate::refusal::{Refusal, RefusalKind};
use crate::relationship::going_on;

/// A contact with the client is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TouchPlanned {
    /// With whom.
    pub account: AccountId,
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub channel: Channel,
    /// About what; the client may read it.
    pub about: String,
    /// Who initiates it; the accountable person when left out.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// Who is asked to come.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
}

impl Operation for TouchPlanned {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let touch = plan_touch(cx, draft, self)?;
        draft.put(touch);
        Ok(())
    }
}

/// Builds a planned touch; shared with introductions that fix a next meeting.
pub(crate) fn plan_touch(cx: &Context<'_>, draft: &mut Draft, plan: &TouchPlanned) -> Result<Touch, Refusal> {
    let account = going_on(cx)?.id;
    ahead(cx, plan.at)?;
    for contact in &plan.contacts {
        cx.dossier.contact(*contact)?;
    }
    let owner = match plan.owner {
        Some(owner) => cx.carrier(owner)?.id,
        None => cx.dossier.accountable()?.person,
    };
    Ok(Touch {
        id: draft.id(),
        account,
        at: plan.at,
        channel: plan.channel,
        about: written(&plan.about, "What it is about")?,
        owner,
        contacts: plan.contacts.clone(),
        state: TouchState::Planned,
        entry: None,
    })
}

/// A planned contact is moved or given to someone else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TouchEdited {
    /// Which.
    pub touch: TouchId,
    /// When.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
    /// About what.
    #[serde(default)]
    pub about: Option<String>,
    /// Who initiates it.
    #[serde(default)]
    pub owner: Option<PersonId>,
}

impl Operation for TouchEdited {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Touch, self.touch.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut touch = planned(cx, self.touch)?;
        if let Some(about) = &self.about {
            touch.about = written(about, "What it is about")?;
        }
        if let Some(owner) = self.owner {
            touch.owner = cx.carrier(owner)?.id;
        }
        touch.at = self.at.unwrap_or(touch.at);
        draft.put(touch);
        Ok(())
    }
}

/// A planned contact happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TouchDone {
    /// Which.
    pub touch: TouchId,
    /// The entry that tells how it went.
    #[serde(default)]
    pub entry: Option<HistoryEntryId>,
}

impl Operation for TouchDone {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Touch, self.touch.0)
    }

    fn cites(&self) -> Vec<HistoryEntryId> {
        self.entry.into_iter().collect()
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        cx.dossier.evidence(self.entry)?;
        let touch = planned(cx, self.touch)?;
        draft.put(Touch { state: TouchState::Done, entry: self.entry, ..touch });
        Ok(())
    }
}

/// A planned contact will not happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TouchCancelled {
    /// Which.
    pub touch: TouchId,
}

impl Operation for TouchCancelled {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Touch, self.touch.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let touch = planned(cx, self.touch)?;
        draft.put(Touch { state: TouchState::Cancelled, ..touch });
        Ok(())
    }
}

/// Someone is given something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TaskAdded {
    /// For which account.
    pub account: AccountId,
    /// What to do.
    pub text: String,
    /// Who does it; whoever adds it when left out.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// By when.
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

impl Operation for TaskAdded {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let account = cx.dossier.account()?.id;
        let text = written(&self.text, "The task")?;
        let owner = cx.carrier(self.owner.unwrap_or(actor.id))?.id;
        let task = Task::open(draft.id(), account, text, owner, within(cx, self.due)?);
        draft.put(task);
        Ok(())
    }
}

/// A task is given to someone else, or its date or words change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TaskEdited {
    /// Which.
    pub task: TaskId,
    /// What to do.
    #[serde(default)]
    pub text: Option<String>,
    /// Who does it.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// By when.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Whether it has no date any more.
    #[serde(default)]
    pub undated: bool,
}

impl Operation for TaskEdited {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Task, self.task.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut task = open_task(cx, self.task)?;
        if let Some(text) = &self.text {
            task.text = written(text, "The task")?;
        }
        if let Some(owner) = self.owner {
            task.owner = cx.carrier(owner)?.id;
        }
        task.due = replaced(within(cx, self.due)?, task.due, self.undated);
        draft.put(task);
        Ok(())
    }
}

/// A task ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TaskEnded {
    /// Which.
    pub task: TaskId,
    /// Done or dropped.
    pub state: TaskState,
}

impl Operation for TaskEnded {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Task, self.task.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        if self.state == TaskState::Open {
            return Err(Refusal::invalid("A task ends by being done or dropped.", "Choose one of the two."));
        }
        let task = open_task(cx, self.task)?;
        let runs = |id| cx.dossier.handover(id).is_ok_and(Handover::is_running);
        let asked_for = task.asks.is_some() || task.announces.is_some();
        if self.state == TaskState::Dropped && asked_for && task.handover.is_some_and(runs) {
            return Err(Refusal::state(
                "A handover asks for this; it is done, or a manager passes it.",
                "Do it and mark it as done, or close the handover with a reason for what is missing.",
            ));
        }
        draft.put(Task { state: self.state, ended_at: Some(cx.at), ..task });
        Ok(())
    }
}

/// A planned contact lies ahead; what has happened stands in the history.
fn ahead(cx: &Context<'_>, at: DateTime<Utc>) -> Result<(), Refusal> {
    cx.within_reach(at.date_naive())?;
    if at.date_naive() >= cx.today() {
        return Ok(());
    }
    Err(Refusal::invalid(
        "A contact is planned for a day that has passed.",
        "Choose a day ahead, or write down what happened.",
    ))
}

fn planned(cx: &Context<'_>, id: TouchId) -> Result<Touch, Refusal> {
    let touch = cx.dossier.touch(id)?;
    if touch.state != TouchState::Planned {
        return Err(Refusal::new(RefusalKind::Stale, "This contact has happened or was cancelled.", "Plan a new one."));
    }
    Ok(touch.clone())
}

fn open_task(cx: &Context<'_>, id: TaskId) -> Result<Task, Refusal> {
    let task = cx.dossier.task(id)?;
    if task.state != TaskState::Open {
        return Err(Refusal::new(RefusalKind::Stale, "This task has ended already.", "Add a new one."));
    }
    Ok(task.clone())
}
