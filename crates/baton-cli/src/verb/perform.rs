use std::io::Read;
use std::path::PathBuf;

use baton_desk::dictation::Lines;
use baton_desk::{Batch, DeskError};
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
    let mut before = Lines::default();
    let (mut done, mut sentences) = (Vec::new(), Vec::new());
    for line in lines {
        let performed = before.perform(batch, line)?;
        done.push(json!({ "entry": performed.entry, "created": performed.created, "sentence": performed.sentence }));
        sentences.push(performed.sentence);
    }
    Ok((done, sentences))
}
