//! The account, the people on both sides, and what passed between them, as they are printed.

use baton_domain::ids::HandoverId;
use baton_domain::packet::{IntroductionLine, LastContact, NextTouch, Overview, Stakeholder, Tenure};
use baton_domain::record::{Contact, FactKind, IntroductionState};
use baton_store::sql::Id;
use chrono::TimeDelta;

use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::shown::Shown;
use crate::view::{HistoryRow, RibbonInterval, TouchView};

/// How many of the last contacts are printed (method d7).
const LAST_CONTACTS: u32 = 10;

impl Shown<'_> {
    pub(super) fn overview(&self) -> Result<Overview, DeskError> {
        let account = &self.account;
        Ok(Overview {
            account: account.name.clone(),
            kind: account.kind,
            city: account.city.clone(),
            country: account.country.clone(),
            industry: account.industry.clone(),
            website: account.website.clone(),
            phone: account.phone.clone(),
            renewal_on: account.renewal_on,
            since: account.since.date_naive(),
            accountable: self.look.people.name(self.seen.accountable()?.person).to_owned(),
        })
    }

    pub(super) fn tenures(&self) -> Vec<Tenure> {
        let mut tenures = self.ribbon();
        tenures.sort_by_key(|interval| interval.from);
        let last_day =
            |interval: &RibbonInterval| interval.until.map(|until| (until - TimeDelta::seconds(1)).date_naive());
        tenures
            .into_iter()
            .map(|interval| Tenure {
                until: last_day(&interval),
                person: interval.person.name,
                role: interval.role,
                from: interval.from.date_naive(),
                why: interval.why,
            })
            .collect()
    }

    /// The people at the client, the key ones first.
    pub(super) fn stakeholders(&self, handover: HandoverId) -> Vec<Stakeholder> {
        self.by_importance()
            .into_iter()
            .map(|contact| Stakeholder {
                name: contact.name.clone(),
                title: contact.title.clone(),
                email: contact.emails.first().cloned(),
                phone: contact.phone.clone(),
                part: contact.part.clone(),
                key: contact.key,
                watch_outs: self.watch_outs_of(contact),
                introduction: self.introduction_line(handover, contact),
            })
            .collect()
    }

    /// Landmines that name this person.
    fn watch_outs_of(&self, contact: &Contact) -> Vec<String> {
        let names = |text: &str| text.contains(contact.name.trim());
        let facts = self.seen.facts_of(FactKind::WatchOut).filter(|fact| names(&fact.text));
        facts.map(|fact| fact.text.clone()).collect()
    }

    fn introduction_line(&self, handover: HandoverId, contact: &Contact) -> Option<IntroductionLine> {
        let mut mine = self.seen.introductions.iter().filter(|one| one.handover == handover);
        let introduction = mine.find(|one| one.contact == contact.id)?;
        Some(match &introduction.state {
            IntroductionState::Planned => IntroductionLine::Planned {
                channel: introduction.channel,
                due: introduction.due,
                owner: self.look.people.name(introduction.owner).to_owned(),
            },
            IntroductionState::Made { at, reaction, .. } => {
                IntroductionLine::Made { on: at.date_naive(), reaction: reaction.clone() }
            }
            IntroductionState::NotNeeded { reason } => IntroductionLine::NotNeeded { reason: reason.clone() },
        })
    }

    pub(super) fn next_touches(&self) -> Vec<NextTouch> {
        let touch = |view: TouchView| NextTouch {
            at: view.touch.at.naive_utc(),
            channel: view.touch.channel,
            about: view.touch.about,
            owner: view.owner.name,
            contacts: view.contacts.into_iter().map(|contact| contact.name).collect(),
        };
        self.touches().into_iter().map(touch).collect()
    }
}

impl Look<'_> {
    /// The newest entries of which it is certain when they happened.
    pub(super) fn last_contacts(&self, shown: &Shown<'_>) -> Result<Vec<LastContact>, DeskError> {
        let sql = include_str!("last_contacts.sql").replace("{seen}", self.seen());
        let rows = self.history_beginnings(&sql, (Id(shown.account.id), LAST_CONTACTS))?;
        let contact = |row: HistoryRow| {
            let ours = row.by.map(|by| by.name);
            let theirs = row.contacts.into_iter().map(|contact| contact.name);
            let sender = row.from.map(|from| if from.name.is_empty() { from.email } else { from.name });
            LastContact {
                kind: row.kind,
                on: row.at.date_naive(),
                direction: row.direction,
                title: row.title,
                people: ours.into_iter().chain(theirs).chain(sender).collect(),
                preview: row.snippet.into_iter().map(|part| part.text).collect(),
            }
        };
        Ok(rows.into_iter().map(contact).collect())
    }
}
