//! Bringing files in: what they hold is matched with what is here, all in one batch that can be taken back as one.

mod account_row;
mod columns;
mod contact_row;
mod directory;
mod file;
mod mails;
mod open;
mod owner;
mod people;
mod preview;
mod rule;
mod tables;
mod tally;
mod writer;

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;

use baton_domain::context::Context;
use baton_domain::dossier::Dossier;
use baton_domain::ids::{BatchId, ImportRunId, PersonId};
use baton_domain::record::{ImportRun, RefusedItem};
use baton_domain::refusal::Refusal;
use baton_import::{Cell, Kind, Mailbox, Problem, Table, read_message};
use baton_store::Changed;
use schemars::JsonSchema;
use serde::Serialize;

use crate::desk::Desk;
use crate::error::DeskError;
use crate::load;
use crate::view::{ImportProblem, ImportSummary};
pub use columns::Columns;
pub use file::{FromNowOn, UnfiledFrom};
pub use preview::{bad_rows, preview};
pub use rule::{ImportRule, MatchBy, OnMatch};

use open::{Opened, in_turn, unread};
use writer::Writer;

/// Problems that a run remembers; the rest is counted.
const KEPT_PROBLEMS: usize = 100;

/// A file to import, opened by the caller.
pub struct ImportFile {
    /// Its name without a folder, as a person knows it.
    pub name: String,
    /// Its length in bytes, for progress; zero when nobody knows.
    pub bytes: u64,
    /// What it holds; found out when left out.
    pub kind: Option<Kind>,
    /// Which column feeds which field; found out when left out.
    pub mapping: Option<Columns>,
    /// Its content.
    pub content: Box<dyn Read + Send>,
}

impl ImportFile {
    /// The file at a place, opened.
    ///
    /// # Errors
    /// When it is not there or may not be read.
    pub fn at(place: &Path, mapping: Option<Columns>) -> std::io::Result<Self> {
        let file = File::open(place)?;
        let bytes = file.metadata()?.len();
        let name = place.file_name().unwrap_or(place.as_os_str()).to_string_lossy().into_owned();
        Ok(Self { name, bytes, kind: None, mapping, content: Box::new(file) })
    }
}

impl std::fmt::Debug for ImportFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportFile").field("name", &self.name).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Whether anything is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Trial {
    /// What is read is kept.
    #[default]
    Keep,
    /// Everything is done and then thrown away; the summary says what would happen.
    DryRun,
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Progress {
    /// The file that is being read.
    pub file: String,
    /// Rows and messages seen so far, of all files.
    pub items: u32,
    /// Hundredths of all bytes that were read; 100 when nobody knows.
    pub percent: u32,
}

/// Is told how far an import is, and can stop it; then nothing of it is kept.
pub type OnProgress<'a> = dyn FnMut(&Progress) -> ControlFlow<()> + 'a;

impl Desk {
    /// Imports files as `actor`: rows and messages become records or problems, and everything is one step for undo.
    /// Accounts are taken first, then contacts, then mails, in whatever order the files come.
    ///
    /// No rule changes who answers for an account that is here (invariant 2). A row that names someone else is a problem,
    /// and nothing of it is taken; with [`OnMatch::Skip`] it stays as it is without a word, as every row does. A table
    /// that was imported before and is the same byte for byte says nothing new, whoever answers for its accounts by now.
    ///
    /// # Errors
    /// A refusal when `actor` may not write or `on_progress` stopped it; a failure when the workspace cannot be written.
    /// Then nothing of the import is kept.
    pub fn import(
        &mut self,
        actor: PersonId,
        files: Vec<ImportFile>,
        rule: impl Into<ImportRule>,
        trial: Trial,
        on_progress: &mut OnProgress<'_>,
    ) -> Result<(ImportSummary, Changed), DeskError> {
        let rule = rule.into();
        let env = &mut self.env;
        let now = env.now();
        let run = ImportRunId(env.ids.fresh(now));
        let batch = BatchId(env.ids.fresh(now));
        let names = files.iter().map(|file| file.name.clone()).collect();
        let mut dry = None;
        let committed = self.store.transact(|tx| {
            let people = load::people(tx)?;
            let context = Context {
                at: now,
                actor: Some(people.get(actor)?),
                workspace: None,
                people: &people,
                dossier: &Dossier::default(),
            };
            let actor = context.writer()?.id;
            let total = files.iter().map(|file| file.bytes).sum();
            let mut writer = Writer::new(tx, env, writer::Run { id: run, batch, actor, at: now, rule })?;
            let mut meter = Meter { file: String::new(), items: 0, read: 0, total, on_progress };
            for file in in_turn(files) {
                import_file(&mut writer, &mut meter, file)?;
            }
            let summary = writer.finish(names)?;
            match trial {
                Trial::Keep => Ok(summary),
                Trial::DryRun => {
                    dry = Some(summary);
                    Err(Stop::DryRun)
                }
            }
        });
        match (committed, dry) {
            (Ok(committed), _) => Ok((committed.value, committed.changed)),
            (Err(Stop::DryRun), Some(summary)) => Ok((ImportSummary { run: None, ..summary }, Changed::default())),
            (Err(Stop::Desk(error)), _) => Err(error),
            (Err(Stop::DryRun), None) => unreachable!("BUG: a dry run without its summary"),
        }
    }
}

/// Why the transaction of an import is thrown away.
enum Stop {
    Desk(DeskError),
    DryRun,
}

impl<E: Into<DeskError>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Desk(error.into())
    }
}

/// Counts what was read and tells the caller, who can stop it.
struct Meter<'a, 'b> {
    file: String,
    items: u32,
    read: u64,
    total: u64,
    on_progress: &'a mut OnProgress<'b>,
}

impl Meter<'_, '_> {
    /// One more item; `in_file` bytes of this file were read so far.
    fn item(&mut self, in_file: u64) -> Result<(), Refusal> {
        self.items += 1;
        if self.items % 64 != 1 {
            return Ok(());
        }
        let percent =
            ((self.read + in_file) * 100).checked_div(self.total).map_or(100, |hundredths| hundredths.min(100));
        let progress =
            Progress { file: self.file.clone(), items: self.items, percent: u32::try_from(percent).unwrap_or(100) };
        match (self.on_progress)(&progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => {
                Err(Refusal::state("The import was stopped; nothing of it was kept.", "Start it again when you like."))
            }
        }
    }
}

fn import_file(writer: &mut Writer<'_, '_>, meter: &mut Meter<'_, '_>, file: Opened) -> Result<(), DeskError> {
    let Opened { name, bytes, kind, mapping, mut content } = file;
    meter.file.clone_from(&name);
    match kind {
        Kind::Mailbox => import_mailbox(writer, meter, &name, BufReader::new(content))?,
        Kind::Mail | Kind::Accounts | Kind::Contacts => {
            let mut whole = Vec::new();
            let limit = baton_import::TABLE_BYTES as u64 + 1;
            if let Err(error) = content.by_ref().take(limit).read_to_end(&mut whole) {
                let (what, hint) = unread(&error);
                writer.problem(Problem::new(name, what, hint));
            } else if kind == Kind::Mail {
                meter.item(bytes)?;
                match read_message(&name, &whole, writer.now()) {
                    Ok(mail) => writer.mail(mail)?,
                    Err(problem) => writer.problem(problem),
                }
            } else {
                let reading = mapping.as_ref().map(Columns::reading).unwrap_or_default();
                match Table::read_as(&name, &whole, &reading) {
                    Ok(table) => tables::import_table(writer, meter, &table, &kind, mapping.as_ref(), &whole)?,
                    Err(problem) => writer.problem(problem),
                }
            }
        }
        Kind::Unknown { why, hint } => writer.problem(Problem::new(name, why, hint)),
    }
    meter.read += bytes;
    Ok(())
}

fn import_mailbox(
    writer: &mut Writer<'_, '_>,
    meter: &mut Meter<'_, '_>,
    name: &str,
    reader: impl BufRead,
) -> Result<(), DeskError> {
    let mut mailbox = Mailbox::new(name, reader, writer.now());
    let mut cut = None;
    while let Some(item) = mailbox.next() {
        meter.item(mailbox.bytes_read())?;
        match item {
            Ok(mail) => {
                cut = mails::lacking(&mail);
                writer.mail(mail)?;
            }
            Err(problem) => writer.problem(problem),
        }
    }
    if let Some(problem) = cut {
        writer.problem(problem);
    }
    Ok(())
}

impl From<Problem> for ImportProblem {
    fn from(problem: Problem) -> Self {
        let Problem { place, what, hint, cell } = problem;
        let Cell { row, column, value } = *cell;
        Self { place, what, hint, row, column, value }
    }
}

impl From<ImportProblem> for Problem {
    fn from(problem: ImportProblem) -> Self {
        let ImportProblem { place, what, hint, row, column, value } = problem;
        Self { place, what, hint, cell: Box::new(Cell { row, column, value }) }
    }
}

fn refused(problem: &ImportProblem) -> RefusedItem {
    RefusedItem { place: problem.place.clone(), what: problem.what.clone(), hint: problem.hint.clone() }
}

/// The record of a run that took something.
fn run_record(run: &writer::Run, files: Vec<String>, summary: &ImportSummary, tables: Vec<String>) -> ImportRun {
    ImportRun {
        id: run.id,
        batch: run.batch,
        files,
        tables,
        by: run.actor,
        at: run.at,
        items: summary.items,
        taken: summary.taken,
        unchanged: summary.unchanged,
        problems: u32::try_from(summary.problems.len()).unwrap_or(u32::MAX),
        made: summary.made.clone(),
        refused: summary.problems.iter().take(KEPT_PROBLEMS).map(refused).collect(),
    }
}
