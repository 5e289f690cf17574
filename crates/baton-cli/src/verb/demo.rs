use std::path::{Path, PathBuf};

use baton_desk::view::PageRequest;
use baton_domain::refusal::Refusal;
use baton_packet::Paper;
use baton_sample::{Outcome, TOUR_ACCOUNT, Told};
use clap::Args;
use serde_json::json;

use super::log::lines;
use super::packet::{For, typeset, write};
use crate::Global;
use crate::answer::{Answer, Error};
use crate::environment::{DEVICE, now};
use crate::text::moment;
use crate::workspace;

/// Entries of the journal that the demo's log holds at the most.
const LOG_ENTRIES: u32 = 500;

/// Tell the whole story on the sample book and leave its files in a folder.
#[derive(Debug, Args)]
pub struct Demo {
    /// The folder; it is created if it is missing.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Demo {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let file = |name: &str| self.out.join(name);
        let (book, internal, client, log) =
            (file("Sample book.baton"), file("internal.pdf"), file("client.pdf"), file("log.txt"));
        std::fs::create_dir_all(&self.out).map_err(|error| Error::file(&self.out, error))?;
        nothing_in_the_way(&[&book, &internal, &client, &log])?;
        let mut told = Vec::new();
        baton_sample::tour(&book, now(global.now), DEVICE, |step| told.push(step.clone()))?;
        let (desk, viewer) = workspace::at_desk(&book, global)?;
        let account = desk.account_ref(TOUR_ACCOUNT)?;
        let handover = desk.handover_ref(TOUR_ACCOUNT)?;
        write(&typeset(&desk, viewer, handover, For::Internal, Paper::A4)?, &internal)?;
        write(&typeset(&desk, viewer, handover, For::Client, Paper::A4)?, &client)?;
        let page = PageRequest { cursor: None, limit: LOG_ENTRIES };
        let mut rows = desk.changes(viewer, Some(account), &page)?.rows;
        rows.reverse();
        std::fs::write(&log, lines(&rows)).map_err(|error| Error::file(&log, error))?;
        let tour = tour(&told, &desk.people(viewer)?);
        let files = [&book, &internal, &client, &log];
        let listed: Vec<_> = files.iter().map(|file| format!("  {}", file.display())).collect();
        let text = format!("{tour}\n\nWritten:\n{}", listed.join("\n"));
        Ok(Answer::new(json!({ "account": account, "handover": handover, "steps": told.len(), "files": files }), text))
    }
}

fn nothing_in_the_way(files: &[&Path]) -> Result<(), Refusal> {
    match files.iter().find(|file| file.exists()) {
        None => Ok(()),
        Some(file) => Err(Refusal::state(
            format!("There is already a file {}.", file.display()),
            "Choose an empty folder for the demo.",
        )),
    }
}

/// The story as it was told: chapters, what was done, and what was refused.
fn tour(told: &[Told], people: &baton_desk::view::PeopleView) -> String {
    let mut text = format!("{TOUR_ACCOUNT}: a handover, a client who resists, and the way back.\n");
    for step in told {
        if let Some(chapter) = step.chapter {
            text.push_str(&format!("\n{chapter}\n"));
        }
        let row = people.people.iter().find(|row| row.person.id == step.who);
        let who = row.map_or("Someone", |row| row.person.name.as_str());
        let lines: Vec<String> = match &step.outcome {
            Outcome::Done(sentences) => sentences.iter().map(|did| format!("{who} {did}")).collect(),
            Outcome::Refused(refusal) => vec![format!("{who} is refused: {} {}", refusal.message, refusal.hint)],
            Outcome::Undone(sentence) => vec![format!("{who} takes back: {sentence}")],
            Outcome::Redone(sentence) => vec![format!("{who} brings back: {sentence}")],
        };
        for line in lines {
            text.push_str(&format!("  {}  {line}\n", moment(step.at)));
        }
    }
    text
}
