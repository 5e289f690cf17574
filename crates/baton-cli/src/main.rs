//! `baton`: the same use cases as in the window, from a terminal.
//!
//! Exit codes: 0 done, 2 usage, 3 refused, 4 failure. With `--json` every verb prints one JSON document.

mod answer;
mod environment;
mod text;
mod verb;
mod workspace;

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use answer::{Answer, Error};

/// Hand a client's account from one rep to another without dropping anything, and take it back when the client resists.
#[derive(Debug, Parser)]
#[command(name = "baton", version, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    verb: Verb,
}

/// What every verb understands.
#[derive(Debug, Clone, Args)]
struct Global {
    /// Print one JSON document.
    #[arg(long, global = true)]
    json: bool,
    /// Set the clock, as in 2026-10-12T09:00:00Z; for tests and demos.
    #[arg(long, global = true, value_name = "RFC3339")]
    now: Option<chrono::DateTime<chrono::Utc>>,
    /// Who sits at the desk, by name or id; the first manager when left out.
    #[arg(long, global = true, value_name = "PERSON")]
    person: Option<String>,
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $name:ident($module:ident)),* $(,)?) => {
        #[derive(Debug, Subcommand)]
        enum Verb {
            $($(#[$doc])* $name(verb::$module::$name),)*
        }

        impl Verb {
            fn run(self, global: &Global) -> Result<Answer, Error> {
                match self {
                    $(Self::$name(verb) => verb.run(global),)*
                }
            }
        }
    };
}

verbs! {
    /// Create a workspace.
    New(new),
    /// Create the sample book: twelve accounts of a firm that does not exist.
    Sample(sample),
    /// Create a book of any size from a seed.
    Scale(scale),
    /// Import accounts, contacts and mails.
    Import(import),
    /// List accounts.
    Accounts(list),
    /// List the people of the firm.
    People(list),
    /// List contacts at clients.
    Contacts(list),
    /// List handovers.
    Handovers(list),
    /// List promises.
    Promises(list),
    /// Show an account, a handover or a person.
    Show(show),
    /// Show what happened with an account, the newest first.
    History(history),
    /// Find words in history, facts, promises and names.
    Search(search),
    /// List every operation with an example and its JSON Schema.
    Ops(ops),
    /// Perform one operation, or JSON lines as one batch.
    Do(perform),
    /// Say what a handover is missing.
    Guards(guards),
    /// Say who was accountable for an account on a day, and why.
    Who(who),
    /// Say what still hangs on a person, or what of an account is left behind.
    LeftBehind(left_behind),
    /// Show the journal.
    Log(log),
    /// Take the last step back, or the one that an entry belongs to.
    Undo(undo),
    /// Bring back what was taken back.
    Redo(undo),
    /// Print a handover packet.
    Packet(packet),
    /// Prove that the journal and everything else agree.
    Verify(verify),
    /// Copy a workspace and prove the copy.
    Backup(verify),
    /// Tell the whole story on the sample book and leave its files in a folder.
    Demo(demo),
}

fn main() -> ExitCode {
    let Cli { global, verb } = Cli::parse();
    answer::print(verb.run(&global), global.json)
}
