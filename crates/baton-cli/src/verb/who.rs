use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::Args;

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::moment;
use crate::workspace;

/// Say who was accountable for an account on a day, and why.
#[derive(Debug, Args)]
pub struct Who {
    /// The workspace.
    ws: PathBuf,
    /// The account's id or name.
    account: String,
    /// A day, or an instant; of a day, its end counts.
    #[arg(long, value_name = "DATE", value_parser = instant)]
    at: DateTime<Utc>,
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Ok(at.to_utc());
    }
    let end = NaiveTime::from_hms_opt(23, 59, 59).expect("BUG: the last second of a day");
    let day: NaiveDate = text.parse().map_err(|_| format!("“{text}” is no day like 2026-03-03"))?;
    Ok(day.and_time(end).and_utc())
}

impl Who {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let desk = workspace::open(&self.ws, global)?;
        let who = desk.who(desk.account_ref(&self.account)?, self.at)?;
        let text = match (&who.accountable, who.since) {
            (Some(person), Some(since)) => {
                let until =
                    who.until.map_or_else(|| "and still is".to_owned(), |until| format!("until {}", moment(until)));
                format!("{}, since {}, {until}.\n{}", person.name, moment(since), who.why)
            }
            _ => who.why.clone(),
        };
        Ok(Answer::new(who, text))
    }
}
