//! Taking the last step back, and bringing it back again. Both are entries of their own; nothing leaves the journal.

mod permitted;

use baton_domain::ids::{AccountId, BatchId, EntryId, PersonId, PromiseId};
use baton_domain::op::{Act, Intent};
use baton_domain::record::{Kind, Role};
use baton_domain::refusal::{Refusal, RefusalKind};
use baton_domain::soundness::{answered, led, sound};
use baton_store::{
    Audience, Change, Changed, ChangedBy, EntryFilter, JournalEntry, Reads, Step, StoreError, Tx, UndoCandidate,
    UndoError, UndoHead,
};
use schemars::JsonSchema;
use serde::Serialize;

pub(crate) use self::permitted::BY_ITSELF;
use self::permitted::Turning;
use crate::bulk::many;
use crate::desk::Desk;
use crate::environment::Environment;
use crate::error::DeskError;
use crate::load;
use crate::names::StoredNames;
use crate::sentence::sentence;

/// How many later steps are named when one cannot be taken back.
const MOST_NAMED: usize = 5;

/// What to take back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoTarget {
    /// The last step that was not taken back, whoever took it.
    Last,
    /// The last step of whoever asks: what they mean by "undo" where several people work.
    Own,
    /// The step that this entry belongs to.
    Entry(EntryId),
}

/// What was taken back or brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Undone {
    /// The entry it is about; of a batch, the first.
    pub entry: EntryId,
    /// What that entry did, without who did it.
    pub sentence: String,
}

impl Desk {
    /// Takes a step back: each record gets the fields that it had before.
    ///
    /// # Errors
    /// A refusal when there is nothing to undo, when `actor` may not, or when later steps build on it; it names them.
    pub fn undo(&mut self, actor: PersonId, target: UndoTarget) -> Result<(Undone, Changed), DeskError> {
        let env = &mut self.env;
        let committed = self.store.transact::<_, Unturned>(|tx| {
            let step = match target {
                UndoTarget::Last => found(tx.undo_candidate(None, &BY_ITSELF)?, "undo")?,
                UndoTarget::Own => found(tx.undo_candidate(Some(actor), &BY_ITSELF)?, "undo")?,
                UndoTarget::Entry(entry) => Target { step: original(tx, entry)?, entry },
            };
            Ok(take_back(tx, env, actor, step, |entry, batch| Act::Undone { entry, batch })?)
        })?;
        Ok((committed.value, committed.changed))
    }

    /// Brings back what the last undo took back, unless something else was done since.
    ///
    /// # Errors
    /// As for [`Desk::undo`].
    pub fn redo(&mut self, actor: PersonId, target: UndoTarget) -> Result<(Undone, Changed), DeskError> {
        let env = &mut self.env;
        let committed = self.store.transact::<_, Unturned>(|tx| {
            let target = match target {
                UndoTarget::Last => found(tx.redo_candidate(None)?, "redo")?,
                UndoTarget::Own => found(tx.redo_candidate(Some(actor))?, "redo")?,
                UndoTarget::Entry(entry) => {
                    let undo = tx.undone_by(original(tx, entry)?)?.ok_or_else(|| nothing("redo"))?;
                    Target { step: undo, entry }
                }
            };
            Ok(take_back(tx, env, actor, target, |entry, batch| Act::Redone { entry, batch })?)
        })?;
        Ok((committed.value, committed.changed))
    }
}

/// Why a step was not turned. What would then refer to something that is not there is refused like every step that builds on
/// another; after any other operation it would be a fault of ours.
struct Unturned(DeskError);

impl From<StoreError> for Unturned {
    fn from(error: StoreError) -> Self {
        let StoreError::Dangling(found) = &error else { return Self(error.into()) };
        let Some(first) = found.first() else { return Self(error.into()) };
        let name = |kind: Kind| kind.table().replace('_', " ");
        let (refers, missing) = (name(first.kind), name(first.missing));
        let refusal = Refusal::state(
            format!("Then the {refers} would refer to the {missing}, which is not there."),
            format!("Bring the {missing} back first, or take back what refers to it."),
        );
        Self(refusal.into())
    }
}

impl From<DeskError> for Unturned {
    fn from(error: DeskError) -> Self {
        Self(error)
    }
}

impl From<Refusal> for Unturned {
    fn from(refusal: Refusal) -> Self {
        Self(refusal.into())
    }
}

impl From<Unturned> for DeskError {
    fn from(Unturned(error): Unturned) -> Self {
        error
    }
}

#[derive(Clone, Copy)]
struct Target {
    /// What is inverted: for a redo, the undo.
    step: Step,
    /// What it is about: for a redo, what was undone.
    entry: EntryId,
}

fn found(candidate: Option<UndoCandidate>, what: &str) -> Result<Target, Refusal> {
    let candidate = candidate.ok_or_else(|| nothing(what))?;
    Ok(Target { step: candidate.step, entry: candidate.entry })
}

fn nothing(what: &str) -> Refusal {
    Refusal::state(format!("There is nothing to {what}."), "Only steps that are in the journal can be taken back.")
}

/// The step of an entry that is neither an undo nor a redo. Those are turned round by the step that they are about, so
/// that nobody brings an approval back by undoing its undo.
fn original(tx: &Tx<'_>, entry: EntryId) -> Result<Step, DeskError> {
    let entry = tx.journal_entry(entry)?.ok_or_else(|| Refusal::not_found("step"))?;
    if entry.undoes.is_some() {
        return Err(Refusal::state(
            "This step took another one back, or brought it back.",
            "Undo or redo the step that it is about.",
        )
        .into());
    }
    Ok(entry.step())
}

fn take_back(
    tx: &mut Tx<'_>,
    env: &mut Environment,
    actor: PersonId,
    target: Target,
    act: fn(EntryId, Option<BatchId>) -> Act,
) -> Result<Undone, DeskError> {
    let entry = tx.journal_entry(target.entry)?.ok_or_else(|| Refusal::not_found("step"))?;
    let now = env.now();
    let intent = serde_json::from_value::<Intent>(entry.op.clone()).ok();
    let act = act(entry.id, entry.batch);
    let step = entries_of(tx, entry.step())?;
    let turning = Turning { actor, at: now, intent: intent.as_ref(), entry: &entry, step: &step };
    turning.permitted(tx, &act)?;
    let names = StoredNames(tx);
    let did = many(&step)
        .unwrap_or_else(|| intent.map_or_else(|| "a step of a newer version".to_owned(), |op| sentence(&op, &names)));
    let op = Intent::Act(act);
    let device = env.device;
    let mut fresh = || env.ids.fresh(now);
    let head = UndoHead { op: &op, author: actor, device, at: now, ids: &mut fresh };
    if let Err(error) = tx.undo(target.step, head) {
        return Err(refused(tx, actor, error)?);
    }
    still_sound(tx, target.step)?;
    Ok(Undone { entry: entry.id, sentence: did })
}

/// The rules have the last word on what comes of an undo, which knows fields alone.
fn still_sound(tx: &Tx<'_>, step: Step) -> Result<(), DeskError> {
    let ruled = |change: &Change| match change.kind {
        Kind::Handover | Kind::Approval => true,
        Kind::Account => change.before.as_ref().is_some_and(|before| before.contains_key("ended")),
        Kind::Responsibility => change.before.is_some() && change.after.is_some(),
        _ => false,
    };
    let answers = |change: &&Change| {
        let (Some(_), Some(after)) = (&change.before, &change.after) else { return false };
        change.kind == Kind::Promise && after.contains_key("answer")
    };
    for entry in entries_of(tx, step)? {
        let promises: Vec<_> = entry.changes.iter().filter(answers).map(|change| PromiseId(change.id)).collect();
        let is_ruled = entry.changes.iter().any(ruled);
        if !is_ruled && promises.is_empty() {
            continue;
        }
        let dossier = load::dossier(tx, AccountId(entry.stream))?;
        if dossier.account.is_some() && is_ruled {
            sound(&dossier)?;
        }
        promises.into_iter().try_for_each(|promise| answered(&dossier, promise))?;
    }
    Ok(led(&load::people(tx)?)?)
}

/// The entries of a step; of an entry that happened together with others, all of them.
fn entries_of(tx: &Tx<'_>, step: Step) -> Result<Vec<JournalEntry>, DeskError> {
    let batch = match step {
        Step::Batch(batch) => batch,
        Step::Entry(id) => match tx.journal_entry(id)?.ok_or_else(|| Refusal::not_found("step"))? {
            JournalEntry { batch: Some(batch), .. } => batch,
            alone => return Ok(vec![alone]),
        },
    };
    Ok(tx.entries(&EntryFilter { batch: Some(batch), ..EntryFilter::newest(u32::MAX, Audience::Managers) })?)
}

fn refused(tx: &Tx<'_>, actor: PersonId, error: UndoError) -> Result<DeskError, DeskError> {
    let refusal = match error {
        UndoError::Store(error) => return Err(error.into()),
        UndoError::NotFound(_) => Refusal::not_found("step"),
        UndoError::NothingToUndo(_) => nothing("undo"),
        UndoError::AlreadyUndone { .. } => {
            Refusal::new(RefusalKind::Stale, "This step was taken back already.", "Redo it if it should stand.")
        }
        UndoError::Blocked { conflicts, dependants } => {
            let mut later = Vec::new();
            for conflict in conflicts.iter().take(MOST_NAMED) {
                later.push(match &conflict.changed_by {
                    Some(step) => in_the_way(tx, actor, step)?,
                    None => format!("a change of the {}", conflict.kind.table().replace('_', " ")),
                });
            }
            later.extend(dependants.iter().map(|(kind, _)| format!("a {}", kind.table().replace('_', " "))));
            later.dedup();
            later.truncate(MOST_NAMED);
            Refusal::new(
                RefusalKind::Stale,
                format!("Later steps build on this one: {}.", later.join("; ")),
                "Take the later steps back first, the newest before the others.",
            )
        }
    };
    Ok(refusal.into())
}

/// When it was, who did it, and what: "on 7 September 2026 Mara Lindqvist planned the handover to Hana Okafor".
fn in_the_way(tx: &Tx<'_>, actor: PersonId, step: &ChangedBy) -> Result<String, DeskError> {
    let entry = tx.journal_entry(step.entry)?.ok_or_else(|| Refusal::not_found("step"))?;
    let people = load::people(tx)?;
    if entry.audience == Audience::Managers && people.get(actor)?.role != Role::Manager {
        return Ok("something that only managers can see".to_owned());
    }
    let did = match serde_json::from_value::<Intent>(entry.op.clone()) {
        Ok(intent) => sentence(&intent, &StoredNames(tx)),
        Err(_) => "took a step of a newer version".to_owned(),
    };
    let (day, who) = (entry.at.format("%-d %B %Y"), people.name(entry.author));
    Ok(format!("on {day} {who} {}", did.trim_end_matches('.')))
}
