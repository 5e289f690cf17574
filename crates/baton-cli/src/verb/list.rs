use std::path::PathBuf;

use baton_desk::Desk;
use baton_desk::view::{List, PageRequest};
use baton_domain::ids::PersonId;
use clap::Args;
use serde::Serialize;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::{columns, count, day, word};
use crate::workspace;

/// Which part of a list.
#[derive(Debug, Args)]
struct Part {
    /// The workspace.
    ws: PathBuf,
    /// Words that must be in it.
    #[arg(long)]
    query: Option<String>,
    /// At most so many.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    /// Where the last part ended, as its `next` said.
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident { $list:ident, $one:literal, $many:literal, $row:expr }),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Args)]
        pub struct $name {
            #[command(flatten)]
            part: Part,
        }

        impl $name {
            pub fn run(self, global: &Global) -> Result<Answer, Error> {
                let (desk, viewer) = workspace::at_desk(&self.part.ws, global)?;
                let list = self.part.read(&desk, viewer, Desk::$list)?;
                Ok(told(&list, ($one, $many), $row))
            }
        }
    )*};
}

lists! {
    /// List accounts.
    Accounts { list_accounts, "account", "accounts", |row| [
        row.account.name.clone(),
        row.accountable.name.clone(),
        row.renewal_on.map_or_else(String::new, |on| format!("renews {}", day(on))),
        match row.open_promises { 0 => String::new(), n => count(n as usize, "open promise", "open promises") },
    ] },
    /// List the people of the firm.
    People { list_people, "person", "people", |row| [
        row.person.name.clone(),
        word(row.person.role),
        count(row.accounts as usize, "account", "accounts"),
        if row.is_here { String::new() } else { "has left".to_owned() },
    ] },
    /// List contacts at clients.
    Contacts { list_contacts, "contact", "contacts", |row| [
        row.contact.name.clone(),
        row.account.name.clone(),
        row.contact.title.clone().unwrap_or_default(),
        row.contact.emails.first().cloned().unwrap_or_default(),
    ] },
    /// List handovers.
    Handovers { list_handovers, "handover", "handovers", |row| [
        row.handover.account.name.clone(),
        match &row.handover.to {
            Some(to) => format!("{} to {}", row.handover.from.name, to.name),
            None => format!("from {}", row.handover.from.name),
        },
        baton_desk::stage_word(row.handover.stage).to_owned(),
        row.handover.transfer_on.map_or_else(String::new, day),
    ] },
    /// List promises.
    Promises { list_promises, "promise", "promises", |row| [
        row.promise.text.clone(),
        row.account.name.clone(),
        row.owner.name.clone(),
        row.promise.due.map_or_else(|| "no date".to_owned(), day),
    ] },
}

type Read<T> = fn(&Desk, Option<PersonId>, Option<&str>, &PageRequest) -> Result<List<T>, baton_desk::DeskError>;

impl Part {
    fn read<T>(&self, desk: &Desk, viewer: PersonId, list: Read<T>) -> Result<List<T>, Error> {
        let page = PageRequest { cursor: self.after.clone(), limit: self.limit };
        Ok(list(desk, Some(viewer), self.query.as_deref(), &page)?)
    }
}

fn told<T: Serialize>(list: &List<T>, (one, many): (&str, &str), row: impl Fn(&T) -> [String; 4]) -> Answer {
    let mut text = match list.items.len() {
        0 => format!("There are no {many} here."),
        _ => columns(&list.items.iter().map(row).collect::<Vec<_>>()),
    };
    if let Some(next) = &list.next {
        text.push_str(&format!("\n{} shown; go on with --after {next}", count(list.items.len(), one, many)));
    }
    Answer::new(list, text)
}
