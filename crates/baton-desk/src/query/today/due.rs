//! What the viewer has to do, by when.

use baton_domain::handover::review_due;
use baton_domain::ids::PersonId;
use baton_domain::record::{
    ChecklistItem, Fact, Handover, Introduction, Promise, Promiser, Recorded, Sensitivity, Task, Touch,
};
use baton_store::sql::{Day, Id};
use baton_store::{Reads, StoreError};
use chrono::{Days, NaiveDate};

use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::row::Body;
use crate::view::{DueItem, DueWhat};

impl Look<'_> {
    /// What is due up to that day, late things included, the nearest first; what has no day last.
    pub(super) fn due_until(&self, last: NaiveDate, running: &[Handover]) -> Result<Vec<DueItem>, DeskError> {
        let Some(viewer) = self.viewer.as_ref().map(|viewer| viewer.id) else { return Ok(Vec::new()) };
        let mut due = self.items(Open::read(self, viewer, last, running)?)?;
        due.sort_by_cached_key(|item| (item.due.is_none(), item.due, item.account.name.to_lowercase()));
        Ok(due)
    }

    /// The next day after today on which something is due.
    pub(super) fn next_day(&self, running: &[Handover]) -> Result<Option<NaiveDate>, DeskError> {
        // The last year that is written with four digits, so that its text comes after all others.
        let ever = NaiveDate::from_yo_opt(9999, 1).expect("BUG: a day of the calendar");
        let due = self.due_until(ever, running)?;
        Ok(due.into_iter().filter_map(|item| item.due).find(|due| *due > self.today()))
    }

    /// The touches that the viewer initiates on these days, the last one not included.
    pub(super) fn touches_until(&self, owner: PersonId, end: NaiveDate) -> Result<Vec<Touch>, StoreError> {
        self.owned(include_str!("due_touches.sql"), owner, end)
    }

    fn owned<R: Recorded>(&self, sql: &str, owner: PersonId, until: NaiveDate) -> Result<Vec<R>, StoreError> {
        self.store.rows(sql, (Id(owner), Day(until)), |row| Ok(row.get::<_, Body<R>>(0)?.0))
    }

    fn items(&self, found: Open<'_>) -> Result<Vec<DueItem>, DeskError> {
        let Open { tasks, mut promises, introductions, checklist, touches, topics, reviews } = found;
        promises.retain(|promise| promise.promiser == Promiser::Us && self.may_see(promise.sensitivity));
        let of = tasks.iter().map(|task| task.account).chain(promises.iter().map(|promise| promise.account));
        let of = of.chain(introductions.iter().map(|one| one.account)).chain(checklist.iter().map(|item| item.account));
        let of = of.chain(topics.iter().map(|topic| topic.account));
        let of = of.chain(reviews.iter().map(|(_, handover)| handover.account));
        let accounts = self.accounts(of.chain(touches.iter().map(|touch| touch.account)))?;
        let contacts = self.contacts(introductions.iter().map(|one| one.contact))?;
        let item = |account, due, what| DueItem { account: accounts.get(account), due, what };
        let tasks =
            tasks.into_iter().map(|task| item(task.account, task.due, DueWhat::Task { id: task.id, text: task.text }));
        let promises = promises
            .into_iter()
            .map(|promise| item(promise.account, promise.due, DueWhat::Promise { id: promise.id, text: promise.text }));
        let introductions = introductions.into_iter().filter_map(|one| {
            let contact = contacts.get(&one.contact)?.clone();
            let what = DueWhat::Introduction { id: one.id, handover: one.handover, contact, channel: one.channel };
            Some(item(one.account, Some(one.due), what))
        });
        let checklist = checklist.into_iter().map(|line| {
            let what = DueWhat::ChecklistItem { id: line.id, handover: line.handover, text: line.text };
            item(line.account, Some(line.due), what)
        });
        let touches = touches.into_iter().map(|touch| {
            let what = DueWhat::Touch { id: touch.id, about: touch.about, channel: touch.channel };
            item(touch.account, Some(touch.at.date_naive()), what)
        });
        let topics = topics.into_iter().map(|topic| {
            let what = DueWhat::Topic { id: topic.id, text: topic.text };
            item(topic.account, topic.raise_by, what)
        });
        let reviews = reviews.into_iter().map(|(due, handover)| {
            let what = DueWhat::Review { id: handover.id, from: self.person(handover.from) };
            item(handover.account, Some(due), what)
        });
        let matters = tasks.chain(promises).chain(touches).chain(topics);
        Ok(matters.chain(introductions).chain(checklist).chain(reviews).collect())
    }
}

/// What is still to be done by someone, up to a day.
struct Open<'a> {
    tasks: Vec<Task>,
    promises: Vec<Promise>,
    introductions: Vec<Introduction>,
    checklist: Vec<ChecklistItem>,
    touches: Vec<Touch>,
    topics: Vec<Fact>,
    /// Packages, and the day by which each is accepted or sent back.
    reviews: Vec<(NaiveDate, &'a Handover)>,
}

impl<'a> Open<'a> {
    fn read(look: &Look<'_>, owner: PersonId, last: NaiveDate, running: &'a [Handover]) -> Result<Self, StoreError> {
        let of_topic = (Id(owner), Day(last), look.may_see(Sensitivity::ManagersOnly));
        let reviews = running.iter().filter(|handover| handover.to == Some(owner));
        let reviews = reviews.filter_map(|handover| Some((review_due(&look.people, handover)?, handover)));
        Ok(Self {
            tasks: look.owned(include_str!("due_tasks.sql"), owner, last)?,
            promises: look.owned(include_str!("due_promises.sql"), owner, last)?,
            introductions: look.owned(include_str!("due_introductions.sql"), owner, last)?,
            checklist: look.owned(include_str!("due_checklist.sql"), owner, last)?,
            touches: look.touches_until(owner, last + Days::new(1))?,
            topics: look
                .store
                .rows(include_str!("due_topics.sql"), of_topic, |row| Ok(row.get::<_, Body<Fact>>(0)?.0))?,
            reviews: reviews.filter(|(due, _)| *due <= last).collect(),
        })
    }
}
