//! Collects what an import puts, stream by stream, and counts what came of each item.

use std::collections::{BTreeMap, HashSet};

use baton_domain::ids::{AccountId, BatchId, EntryId, ImportRunId, PersonId};
use baton_domain::op::{Act, Intent};
use baton_domain::record::{Person, Record, Workspace};
use baton_domain::refusal::Refusal;
use baton_import::Problem;
use baton_store::{Audience, EntryWriter, Head, Reads, StoreError, Tx, Written};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::directory::Directory;
use super::rule::ImportRule;
use super::run_record;
use super::tally::Tally;
use crate::environment::Environment;
use crate::error::DeskError;
use crate::load;
use crate::view::ImportSummary;

/// Records of one entry at the most, so that no entry grows beyond what can be shared.
const RECORDS_PER_ENTRY: usize = 200;

/// Bytes of bodies that wait to be written at the most.
const WAITING_BYTES: usize = 32 << 20;

/// What is the same for the whole import.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub id: ImportRunId,
    pub batch: BatchId,
    pub actor: PersonId,
    pub at: DateTime<Utc>,
    pub rule: ImportRule,
}

/// One item of a file, ready to be written.
#[derive(Debug)]
pub(super) struct Item {
    /// Its records, the one that decides whether the item is new or changed among them.
    pub records: Vec<Record>,
    /// Bodies to keep before the records that name them are put.
    pub bodies: Vec<Vec<u8>>,
}

pub(super) struct Writer<'a, 'tx> {
    pub(super) tx: &'a mut Tx<'tx>,
    env: &'a mut Environment,
    pub(super) run: Run,
    workspace: Workspace,
    pub(super) directory: Directory,
    waiting: BTreeMap<Uuid, Vec<Item>>,
    waiting_bytes: usize,
    /// Keys of the mails that wait.
    pub(super) seen_mails: HashSet<String>,
    /// Content hashes of the tables of this run.
    pub(super) tables: Vec<String>,
    items: u32,
    taken: u32,
    unchanged: u32,
    problems: Vec<Problem>,
    remarks: Vec<Problem>,
    pub(super) tally: Tally,
}

impl<'a, 'tx> Writer<'a, 'tx> {
    pub(super) fn new(tx: &'a mut Tx<'tx>, env: &'a mut Environment, run: Run) -> Result<Self, DeskError> {
        let workspace = load::workspace(tx)?.ok_or_else(|| Refusal::not_found("workspace"))?;
        let directory = Directory::read(tx)?;
        Ok(Self {
            tx,
            env,
            run,
            workspace,
            directory,
            waiting: BTreeMap::new(),
            waiting_bytes: 0,
            seen_mails: HashSet::new(),
            tables: Vec::new(),
            items: 0,
            taken: 0,
            unchanged: 0,
            problems: Vec::new(),
            remarks: Vec::new(),
            tally: Tally::default(),
        })
    }

    pub(super) const fn now(&self) -> DateTime<Utc> {
        self.run.at
    }

    pub(super) fn fresh<I: From<Uuid>>(&mut self) -> I {
        I::from(self.env.ids.fresh(self.run.at))
    }

    /// The stream of an account, or of the workspace for what belongs to none yet.
    pub(super) fn stream(&self, account: Option<AccountId>) -> Uuid {
        account.map_or(self.workspace.id.0, |account| account.0)
    }

    pub(super) fn problem(&mut self, problem: Problem) {
        self.items += 1;
        self.problems.push(problem);
    }

    /// What is said of items that are taken all the same.
    pub(super) fn remarks(&mut self, remarks: Vec<Problem>) {
        self.remarks.extend(remarks);
    }

    pub(super) const fn unchanged(&mut self) {
        self.items += 1;
        self.unchanged += 1;
    }

    /// An item for a stream; it is written with others of its stream.
    pub(super) fn put(&mut self, stream: Uuid, item: Item) -> Result<(), DeskError> {
        self.items += 1;
        self.waiting_bytes += item.bodies.iter().map(Vec::len).sum::<usize>();
        let waiting = self.waiting.entry(stream).or_default();
        waiting.push(item);
        if waiting.len() >= RECORDS_PER_ENTRY {
            let items = self.waiting.remove(&stream).unwrap_or_default();
            self.write(stream, &items)?;
        }
        if self.waiting_bytes > WAITING_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    /// Someone who is new, or of whom more is known than before; written at once, because accounts refer to people.
    pub(super) fn put_person(&mut self, person: &Person) -> Result<(), DeskError> {
        let written = self.entry(person.id.0, |entry| entry.put(person))?;
        self.tally.put(&Record::Person(person.clone()), written);
        Ok(())
    }

    /// Writes everything that waits.
    pub(super) fn flush(&mut self) -> Result<(), DeskError> {
        self.waiting_bytes = 0;
        while let Some((stream, items)) = self.waiting.pop_first() {
            self.write(stream, &items)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self, files: Vec<String>) -> Result<ImportSummary, DeskError> {
        self.flush()?;
        let took = self.taken > 0;
        let problems = std::mem::take(&mut self.problems).into_iter().map(Into::into).collect();
        let remarks = std::mem::take(&mut self.remarks).into_iter().map(Into::into).collect();
        let tally = std::mem::take(&mut self.tally);
        let summary = ImportSummary {
            run: took.then_some(self.run.id),
            items: self.items,
            taken: self.taken,
            unchanged: self.unchanged,
            problems,
            remarks,
            made: tally.made(),
            named: tally.named(),
            mails: tally.mails(&*self.tx)?,
        };
        if took {
            let tables = std::mem::take(&mut self.tables);
            let record = run_record(&self.run, files, &summary, tables);
            self.entry(self.workspace.id.0, |entry| entry.put(&record).map(|_| ()))?;
        }
        Ok(summary)
    }

    fn write(&mut self, stream: Uuid, items: &[Item]) -> Result<(), DeskError> {
        let (taken, unchanged, put) = self.entry(stream, |entry| {
            let (mut taken, mut unchanged, mut put) = (0, 0, Vec::new());
            for item in items {
                for body in &item.bodies {
                    entry.put_content(body)?;
                }
                let mut touched = false;
                for record in &item.records {
                    let written = entry.put_record(record)?;
                    touched |= written != Written::Unchanged;
                    put.push(written);
                }
                if touched { taken += 1 } else { unchanged += 1 }
            }
            Ok((taken, unchanged, put))
        })?;
        for (record, written) in items.iter().flat_map(|item| &item.records).zip(put) {
            self.tally.put(record, written);
        }
        self.taken += taken;
        self.unchanged += unchanged;
        Ok(())
    }

    fn entry<T>(
        &mut self,
        stream: Uuid,
        work: impl FnOnce(&mut EntryWriter<'_>) -> Result<T, StoreError>,
    ) -> Result<T, DeskError> {
        let at = self.tx.last_at(stream)?.map_or(self.run.at, |last| last.max(self.run.at));
        let head = Head {
            id: EntryId(self.env.ids.fresh(self.run.at)),
            stream,
            op: &Intent::Act(Act::Imported { run: self.run.id }),
            author: self.run.actor,
            device: self.env.device,
            at,
            batch: Some(self.run.batch),
            audience: Audience::Everyone,
        };
        Ok(self.tx.entry(&head, work)?)
    }
}
