use std::path::{Path, PathBuf};

use baton_desk::Desk;
use baton_desk::view::{PageRequest, PeopleView};
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::ResponsibilityRole;
use baton_domain::refusal::Refusal;
use baton_packet::Paper;
use baton_sample::{FIRM, Outcome, TOUR_ACCOUNT, Told};
use clap::Args;
use serde_json::json;

use super::log::lines;
use super::packet::{For, typeset, write};
use crate::Global;
use crate::answer::{Answer, Error};
use crate::environment::{DEVICE, now};
use crate::text::{columns, day};
use crate::workspace;

/// Entries of the journal that the demo's log holds at the most.
const LOG_ENTRIES: u32 = 500;
/// Sentences of one step that are told; the checklist alone has twenty-five lines.
const TOLD: usize = 2;

/// Tell the whole story on the sample book and leave its files in a folder.
#[derive(Debug, Args)]
pub struct Demo {
    /// The folder; it is created if it is missing.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Demo {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let files = ["harbour-and-pine.baton", "internal.pdf", "client.pdf", "log.txt"].map(|name| self.out.join(name));
        let [book, internal, client, log] = &files;
        nothing_in_the_way(&files)?;
        std::fs::create_dir_all(&self.out).map_err(|error| Error::file(&self.out, error))?;
        let mut told = Vec::new();
        baton_sample::tour(book, now(global.now), DEVICE, |step| told.push(step.clone()))?;
        let (desk, viewer) = workspace::at_desk(book, global)?;
        let account = desk.account_ref(TOUR_ACCOUNT)?;
        let handover = desk.handover_ref(TOUR_ACCOUNT)?;
        write(&typeset(&desk, viewer, handover, For::Internal, Paper::A4)?, internal)?;
        write(&typeset(&desk, viewer, handover, For::Client, Paper::A4)?, client)?;
        write_log(&desk, viewer, account, log)?;
        let listed: Vec<_> = files.iter().map(|file| format!("  {}", file.display())).collect();
        let text = format!(
            "{TOUR_ACCOUNT}, a client of {FIRM}: a handover, a client who resists, and the way back.\n{}\n\
             Who answered for {TOUR_ACCOUNT}\n{}\n\nWritten\n{}",
            tour(&told, &desk.people(viewer)?),
            ribbon(&desk, viewer, account)?,
            listed.join("\n")
        );
        Ok(Answer::new(json!({ "account": account, "handover": handover, "steps": told.len(), "files": files }), text))
    }
}

fn nothing_in_the_way(files: &[PathBuf]) -> Result<(), Refusal> {
    match files.iter().find(|file| file.exists()) {
        None => Ok(()),
        Some(file) => Err(Refusal::state(
            format!("There is already a file {}.", file.display()),
            "Choose an empty folder for the demo.",
        )),
    }
}

fn write_log(desk: &Desk, viewer: PersonId, account: AccountId, path: &Path) -> Result<(), Error> {
    let page = PageRequest { cursor: None, limit: LOG_ENTRIES };
    let mut rows = desk.changes(viewer, Some(account), &page)?.rows;
    rows.reverse();
    std::fs::write(path, lines(&rows) + "\n").map_err(|error| Error::file(path, error))
}

/// The story as it was told: chapters, what was done, and what was refused.
fn tour(told: &[Told], people: &PeopleView) -> String {
    let mut text = String::new();
    let mut today = None;
    for step in told {
        if let Some(chapter) = step.chapter {
            text.push_str(&format!("\n{chapter}\n"));
        }
        let date = step.at.date_naive();
        for sentence in sentences(step, people) {
            let margin = if today.replace(date) == Some(date) { String::new() } else { day(date) };
            text.push_str(&format!("  {margin:<18}  {sentence}\n"));
        }
    }
    text
}

fn sentences(step: &Told, people: &PeopleView) -> Vec<String> {
    let row = people.people.iter().find(|row| row.person.id == step.who);
    let who = row.map_or("Someone", |row| row.person.name.as_str());
    match &step.outcome {
        Outcome::Done(did) => {
            let mut sentences: Vec<_> = did.iter().take(TOLD).map(|did| format!("{who} {did}")).collect();
            if let Some(more @ 1..) = did.len().checked_sub(TOLD) {
                sentences.push(format!("… and {more} more like these"));
            }
            sentences
        }
        Outcome::Refused(refusal) => vec![format!("× {who} is refused: {} {}", refusal.message, refusal.hint)],
        Outcome::Undone(did) => vec![format!("↶ {who} undoes: {did}")],
        Outcome::Redone(did) => vec![format!("↷ {who} redoes: {did}")],
    }
}

/// Who answered for the account and when, the first first.
fn ribbon(desk: &Desk, viewer: PersonId, account: AccountId) -> Result<String, Error> {
    let view = desk.account(viewer, account)?;
    let held = view.ribbon.iter().filter(|held| held.role == ResponsibilityRole::Accountable);
    let rows = held.map(|held| {
        let until = held.until.map_or_else(|| "today".to_owned(), |until| day(until.date_naive()));
        [format!("  {}", held.person.name), format!("{} to {until}", day(held.from.date_naive()))]
    });
    Ok(columns(&rows.collect::<Vec<_>>()))
}
