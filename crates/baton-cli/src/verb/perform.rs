use std::io::Read;
use std::path::PathBuf;

use baton_desk::dictation::{Reader, Slot, dictate};
use baton_desk::{Batch, Created, DeskError};
use baton_domain::record::Kind;
use baton_domain::refusal::Refusal;
use clap::Args;
use serde_json::{Value, json};

use crate::Global;
use crate::answer::{Answer, Error};
use crate::workspace;

/// Perform one operation, or JSON lines as one batch.
#[derive(Debug, Args)]
pub struct Do {
    /// The workspace.
    ws: PathBuf,
    /// Who acts, by name or id.
    #[arg(long = "as", value_name = "PERSON")]
    actor: String,
    /// One operation as JSON, several as JSON lines, or - for standard input.
    #[arg(value_name = "JSON")]
    operations: String,
}

impl Do {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let mut desk = workspace::open(&self.ws, global)?;
        let actor = desk.person_ref(&self.actor)?;
        let written = read(&self.operations)?;
        let lines = parse(&written)?;
        let ((entries, sentences), changed) = desk.perform_all(actor, |batch| each(batch, lines))?;
        let text = sentences.join("\n");
        Ok(Answer::new(json!({ "done": entries, "changed": changed }), text))
    }
}

fn read(given: &str) -> Result<String, Error> {
    if given != "-" {
        return Ok(given.to_owned());
    }
    let mut text = String::new();
    let read = std::io::stdin().read_to_string(&mut text);
    read.map_err(|error| Error::file(std::path::Path::new("standard input"), error))?;
    Ok(text)
}

/// One document, or one in each line.
fn parse(text: &str) -> Result<Vec<Value>, Refusal> {
    let documents: Result<Vec<Value>, _> = serde_json::Deserializer::from_str(text).into_iter().collect();
    match documents {
        Ok(documents) if !documents.is_empty() => Ok(documents),
        Ok(_) => Err(Refusal::invalid("There is no operation.", "Give one as JSON; “baton ops” lists them.")),
        Err(error) => Err(Refusal::invalid(
            format!("This is not JSON: {error}."),
            "Write operations as JSON objects, one in each line.",
        )),
    }
}

fn each(batch: &mut Batch<'_, '_>, lines: Vec<Value>) -> Result<(Vec<Value>, Vec<String>), DeskError> {
    let mut created: Vec<Vec<Created>> = Vec::new();
    let (mut done, mut sentences) = (Vec::new(), Vec::new());
    for line in lines {
        let op = dictate(line, &mut Names { batch, created: &created })?;
        let performed = batch.perform(&op)?;
        done.push(json!({ "entry": performed.entry, "created": performed.created, "sentence": performed.sentence }));
        sentences.push(performed.sentence);
        created.push(performed.created);
    }
    Ok((done, sentences))
}

/// Reads names as ids, and `@1` as what line 1 created.
struct Names<'a, 'b, 'tx> {
    batch: &'a Batch<'b, 'tx>,
    created: &'a [Vec<Created>],
}

impl Reader for Names<'_, '_, '_> {
    fn read(&mut self, slot: Slot, word: &str) -> Result<Value, Refusal> {
        let Slot::Record(kind) = slot else { return Ok(json!(word)) };
        match word.strip_prefix('@') {
            Some(line) => self.created_in(line, kind),
            None => self.batch.named(kind, word).map(|id| json!(id)).map_err(refusal),
        }
    }
}

impl Names<'_, '_, '_> {
    fn created_in(&self, line: &str, kind: Kind) -> Result<Value, Refusal> {
        let line = line.parse::<usize>().ok().and_then(|line| self.created.get(line.checked_sub(1)?));
        let found = line.and_then(|created| created.iter().find(|created| created.kind == kind));
        found.map(|created| json!(created.id)).ok_or_else(|| {
            Refusal::invalid(
                format!("No line with that number has created a {}.", kind.table().replace('_', " ")),
                "“@1” stands for what the first line created; it can be used in the lines after it.",
            )
        })
    }
}

/// A word is refused or understood; a file that cannot be read while it is looked up is told as a refusal too.
fn refusal(error: DeskError) -> Refusal {
    match error {
        DeskError::Refused(refusal) => refusal,
        DeskError::Failed(failure) => Refusal::state(failure.message, failure.hint),
    }
}
