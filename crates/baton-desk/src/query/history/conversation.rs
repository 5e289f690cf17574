//! The mails that belong together: the same subject, some of the same people, and no long pause between two of them.

use std::collections::BTreeSet;

use baton_domain::record::{HistoryEntry, HistoryKind};
use baton_import::thread_subject;
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};
use chrono::TimeDelta;

use crate::query::look::Look;
use crate::query::row::Body;

/// After so long without an answer, a mail with the same subject begins something new.
const PAUSE: TimeDelta = TimeDelta::days(60);

impl Look<'_> {
    /// The mails of its conversation that the viewer may see, the oldest first; empty when it stands alone.
    pub(super) fn conversation(&self, entry: &HistoryEntry) -> Result<Vec<HistoryEntry>, StoreError> {
        let subject = thread_subject(&entry.title);
        let (HistoryKind::Mail, Some(account), false) = (entry.kind, entry.account, subject.is_empty()) else {
            return Ok(Vec::new());
        };
        let sql = include_str!("conversation.sql").replace("{seen}", self.seen());
        let found = self.store.rows(&sql, (Id(account), ending(subject)), |row| row.get::<_, Body<HistoryEntry>>(0))?;
        let alike = found.into_iter().map(|Body(mail)| mail).filter(|mail| {
            let same = thread_subject(&mail.title).to_lowercase() == subject.to_lowercase();
            same && (mail.id == entry.id || shares_people(mail, entry))
        });
        let near = without_pause(alike.collect(), entry);
        Ok(if near.len() > 1 { near } else { Vec::new() })
    }
}

/// The mails around one of them, up to the first long pause on either side.
fn without_pause(mut mails: Vec<HistoryEntry>, around: &HistoryEntry) -> Vec<HistoryEntry> {
    let Some(here) = mails.iter().position(|mail| mail.id == around.id) else { return Vec::new() };
    let goes_on = |at: usize| mails[at].at - mails[at - 1].at <= PAUSE;
    let first = (1..=here).rev().find(|at| !goes_on(*at)).unwrap_or(0);
    let end = (here + 1..mails.len()).find(|at| !goes_on(*at)).unwrap_or(mails.len());
    mails.truncate(end);
    mails.split_off(first)
}

fn shares_people(one: &HistoryEntry, other: &HistoryEntry) -> bool {
    let people = addresses(one);
    one.contacts.iter().any(|contact| other.contacts.contains(contact))
        || addresses(other).intersection(&people).next().is_some()
}

fn addresses(mail: &HistoryEntry) -> BTreeSet<&str> {
    mail.from.iter().chain(&mail.to).map(|address| address.email.as_str()).filter(|email| !email.is_empty()).collect()
}

/// A pattern for what ends with these words.
fn ending(words: &str) -> String {
    let escaped: String = words
        .chars()
        .flat_map(|letter| {
            let escape = matches!(letter, '%' | '_' | '\\').then_some('\\');
            escape.into_iter().chain([letter])
        })
        .collect();
    format!("%{escaped}")
}
