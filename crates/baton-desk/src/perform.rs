//! Performing operations: load, decide, commit.

use baton_domain::context::{Context, Draft};
use baton_domain::dossier::Dossier;
use baton_domain::handover::{WatchEnded, watch_over};
use baton_domain::ids::{AccountId, BatchId, EntryId, PersonId};
use baton_domain::op::{Intent, Op, Operation};
use baton_domain::record::{Handover, HistoryEntry, Kind, Record, Sensitivity};
use baton_store::{Audience, Changed, EntryWriter, Head, Reads, StoreError, Tx, Written};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::desk::Desk;
use crate::environment::Environment;
use crate::error::DeskError;
use crate::load::{self, Place};
use crate::names::StoredNames;
use crate::query;
use crate::sentence::{Names, sentence};

/// A record that an operation created.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Created {
    /// Which kind.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
}

/// What an operation did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Its entry; none when nothing had to change.
    pub entry: Option<EntryId>,
    /// The records it created, the one it is about first.
    pub created: Vec<Created>,
    /// What was done, without who did it: "kept the promise “Winter rate”".
    pub sentence: String,
}

impl Desk {
    /// Performs one operation as `actor`.
    ///
    /// # Errors
    /// A refusal when the state does not allow it, a failure when the file cannot be written. Nothing is half done.
    pub fn perform(&mut self, actor: PersonId, op: impl Into<Op>) -> Result<(Done, Changed), DeskError> {
        let op = op.into();
        let env = &mut self.env;
        let committed = self.store.transact(|tx| Batch { tx, env, actor: Some(actor), batch: None }.perform(&op))?;
        Ok((committed.value, committed.changed))
    }

    /// Performs several operations as `actor`, all or nothing, to be undone as one.
    ///
    /// # Errors
    /// The first refusal or failure of `each`; then none of them happened.
    pub fn perform_all<T>(
        &mut self,
        actor: PersonId,
        each: impl FnOnce(&mut Batch<'_, '_>) -> Result<T, DeskError>,
    ) -> Result<(T, Changed), DeskError> {
        self.try_all(actor, each)
    }

    /// As [`Desk::perform_all`], for work that ends in an error of its own, such as a trial.
    pub(crate) fn try_all<T, E: From<StoreError>>(
        &mut self,
        actor: PersonId,
        each: impl FnOnce(&mut Batch<'_, '_>) -> Result<T, E>,
    ) -> Result<(T, Changed), E> {
        let batch = BatchId(self.env.ids.fresh(self.env.now()));
        let env = &mut self.env;
        let committed =
            self.store.transact(|tx| each(&mut Batch { tx, env, actor: Some(actor), batch: Some(batch) }))?;
        Ok((committed.value, committed.changed))
    }
}

/// Operations of one transaction.
pub struct Batch<'a, 'tx> {
    tx: &'a mut Tx<'tx>,
    env: &'a mut Environment,
    /// Who acts; none only while the workspace is founded.
    actor: Option<PersonId>,
    batch: Option<BatchId>,
}

impl std::fmt::Debug for Batch<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Batch").field("actor", &self.actor).field("batch", &self.batch).finish_non_exhaustive()
    }
}

impl<'a, 'tx> Batch<'a, 'tx> {
    /// The one operation before there is anybody who could act.
    pub(crate) const fn founding(tx: &'a mut Tx<'tx>, env: &'a mut Environment) -> Self {
        Self::nobodys(tx, env)
    }

    /// Of what happens by itself.
    pub(crate) const fn nobodys(tx: &'a mut Tx<'tx>, env: &'a mut Environment) -> Self {
        Self { tx, env, actor: None, batch: None }
    }
}

impl Batch<'_, '_> {
    /// Performs one operation; it sees what the ones before it did.
    ///
    /// # Errors
    /// A refusal or a failure, which ends the whole transaction.
    pub fn perform(&mut self, op: &Op) -> Result<Done, DeskError> {
        let place = load::place(self.tx, op.subject())?;
        if let Place::Account(account) = place {
            self.settle(account)?;
        }
        let at = self.instant(&place, self.env.now())?;
        self.carry_out(op, &place, &Stamp { actor: self.actor, at, batch: self.batch })
    }

    /// What was due by itself happens first, at the instant at which it was due. It is nobody's step, so it joins no batch.
    pub(crate) fn settle(&mut self, account: AccountId) -> Result<(), DeskError> {
        let handovers: Vec<Handover> = self.tx.of_account(account)?;
        let today = self.env.now().date_naive();
        let over = handovers.iter().find_map(|one| Some((one, watch_over(one, today)?)));
        let Some((handover, due)) = over else { return Ok(()) };
        let place = Place::Account(account);
        let at = self.instant(&place, due)?;
        let ended = WatchEnded { handover: handover.id }.into();
        self.carry_out(&ended, &place, &Stamp { actor: Some(handover.manager), at, batch: None })?;
        Ok(())
    }

    fn carry_out(&mut self, op: &Op, place: &Place, stamp: &Stamp) -> Result<Done, DeskError> {
        let people = load::people(self.tx)?;
        let workspace = load::workspace(self.tx)?;
        let mut dossier = match *place {
            Place::Account(account) => load::dossier(self.tx, account)?,
            Place::Stream(_) | Place::Created => Dossier::default(),
        };
        dossier.cited = load::cited(self.tx, &op.cites())?;
        let at = stamp.at;
        let actor = match stamp.actor {
            Some(actor) => Some(people.get(actor)?),
            None => None,
        };
        let mut draft = Draft::new(EntryId(self.env.ids.fresh(at)));
        let context = Context { at, actor, workspace: workspace.as_ref(), people: &people, dossier: &dossier };
        op.decide(&context, &mut draft)?;
        self.commit(op, place, stamp, draft)
    }

    /// The id of the record of that kind that a word means, what this transaction created included.
    ///
    /// # Errors
    /// A refusal when there is none, or more than one.
    pub fn named(&self, kind: Kind, word: &str) -> Result<Uuid, DeskError> {
        query::named(&*self.tx, kind, word)
    }

    /// What a record is called.
    pub(crate) fn name(&self, id: Uuid) -> String {
        StoredNames(&*self.tx).name(id)
    }

    /// What an entry replaced in records of that kind that were here before, field by field: what was, and what is.
    pub(crate) fn replaced(&self, entry: EntryId, kind: Kind) -> Result<Vec<(String, Value, Value)>, StoreError> {
        let changes = self.tx.journal_entry(entry)?.map(|entry| entry.changes).unwrap_or_default();
        let of_kind = changes.into_iter().filter(|change| change.kind == kind);
        let both = of_kind.filter_map(|change| change.before.zip(change.after));
        Ok(both
            .flat_map(|(before, mut after)| {
                let pair = move |(field, was)| {
                    let is = after.remove(&field).unwrap_or(Value::Null);
                    (field, was, is)
                };
                before.into_iter().map(pair)
            })
            .collect())
    }

    /// Who answers for an account.
    pub(crate) fn accountable(&self, account: AccountId) -> Result<Option<PersonId>, StoreError> {
        let held = Dossier { responsibilities: self.tx.of_account(account)?, ..Dossier::default() };
        Ok(held.accountable().ok().map(|held| held.person))
    }

    /// That instant, but never before the newest entry of the stream: time does not run backwards within one.
    fn instant(&self, place: &Place, at: DateTime<Utc>) -> Result<DateTime<Utc>, StoreError> {
        let stream = match place {
            Place::Stream(stream) => *stream,
            Place::Account(account) => account.0,
            Place::Created => return Ok(at),
        };
        Ok(self.tx.last_at(stream)?.map_or(at, |last| last.max(at)))
    }

    fn commit(&mut self, op: &Op, place: &Place, stamp: &Stamp, draft: Draft) -> Result<Done, DeskError> {
        let first = draft.puts.first().map(Record::uuid);
        let stream = match place {
            Place::Stream(stream) => *stream,
            Place::Account(account) => account.0,
            Place::Created => first.expect("BUG: an operation that creates its stream puts nothing"),
        };
        let founder = draft.puts.iter().find(|record| record.kind() == Kind::Person).map(Record::uuid);
        let author = stamp.actor.or(founder.map(PersonId)).expect("BUG: only a founding has no actor");
        let audience = match draft.audience {
            Sensitivity::ManagersOnly => Audience::Managers,
            Sensitivity::Internal | Sensitivity::Shareable => Audience::Everyone,
        };
        let intent = Intent::Op(Box::new(op.clone()));
        let id = draft.entry();
        let head = Head {
            id,
            stream,
            op: &intent,
            author,
            device: self.env.device,
            at: stamp.at,
            batch: stamp.batch,
            audience,
        };
        let created = self.tx.entry(&head, |entry| write(entry, draft))?;
        let entry = self.tx.journal_entry(id)?.map(|entry| entry.id);
        Ok(Done { entry, created, sentence: sentence(&intent, &StoredNames(self.tx)) })
    }
}

/// Who does it, when, and in which batch.
struct Stamp {
    /// None only while the workspace is founded.
    actor: Option<PersonId>,
    at: DateTime<Utc>,
    batch: Option<BatchId>,
}

/// Writes what was drafted; answers what is new, in the order in which it was drafted.
fn write(entry: &mut EntryWriter<'_>, draft: Draft) -> Result<Vec<Created>, StoreError> {
    let mut created = Vec::new();
    let mut note = |written, kind, id| {
        if written == Written::Inserted {
            created.push(Created { kind, id });
        }
    };
    for (record, body) in draft.bodies {
        let body = Some(entry.put_content(body.as_bytes())?);
        let record = HistoryEntry { body, ..record };
        note(entry.put(&record)?, Kind::HistoryEntry, record.id.0);
    }
    for record in draft.puts {
        note(entry.put_record(&record)?, record.kind(), record.uuid());
    }
    Ok(created)
}
