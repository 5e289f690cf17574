//! What happens in the seven days from today on.

use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::record::{Handover, Introduction, ResistanceCase, Stage};
use baton_store::sql::{Day, Id};
use baton_store::{Reads, StoreError};
use chrono::{Days, NaiveDate};

use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::row::{Body, ids};
use crate::view::{WeekItem, WeekWhat};

/// An item whose account has no name yet.
type Dated = (NaiveDate, AccountId, WeekWhat);

impl Look<'_> {
    /// By day, and within a day by account: the handovers that the viewer has a part in, and the viewer's own accounts.
    pub(super) fn week(&self, running: &[Handover]) -> Result<Vec<WeekItem>, DeskError> {
        let mine: Vec<_> = running.iter().filter(|handover| self.takes_part(handover)).collect();
        let days = self.today()..self.today() + Days::new(7);
        let mut dated: Vec<Dated> = mine.iter().flat_map(|handover| moments(handover)).collect();
        dated.extend(self.answers(&mine)?);
        dated.extend(self.introductions(mine.iter().map(|handover| handover.id))?);
        dated.extend(self.renewals(&mine)?);
        if let Some(viewer) = &self.viewer {
            let touches = self.touches_until(viewer.id, days.end)?.into_iter();
            dated.extend(touches.map(|touch| {
                let what = WeekWhat::Touch { about: touch.about, channel: touch.channel };
                (touch.at.date_naive(), touch.account, what)
            }));
        }
        dated.retain(|(day, _, _)| days.contains(day));
        let accounts = self.accounts(dated.iter().map(|(_, account, _)| *account))?;
        let items =
            dated.into_iter().map(|(day, account, what)| WeekItem { day, account: accounts.get(account), what });
        let mut week: Vec<_> = items.collect();
        week.sort_by_cached_key(|item| (item.day, item.account.name.to_lowercase()));
        Ok(week)
    }

    fn answers(&self, mine: &[&Handover]) -> Result<Vec<Dated>, StoreError> {
        let cases = self.store.rows(include_str!("open_cases.sql"), [], |row| row.get::<_, Body<ResistanceCase>>(0))?;
        let cases = cases.into_iter().filter(|case| mine.iter().any(|handover| handover.id == case.0.handover));
        let due = |Body(case): Body<ResistanceCase>| {
            (case.answer_due.date_naive(), case.account, WeekWhat::AnswerDue { handover: case.handover })
        };
        Ok(cases.map(due).collect())
    }

    fn introductions(&self, of: impl Iterator<Item = HandoverId>) -> Result<Vec<Dated>, StoreError> {
        let sql = include_str!("planned_introductions.sql");
        let wanted = (ids(of), Day(self.today()), Day(self.today() + Days::new(6)));
        let planned = self.store.rows(sql, wanted, |row| row.get::<_, Body<Introduction>>(0))?;
        let contacts = self.contacts(planned.iter().map(|one| one.0.contact))?;
        let dated = planned.into_iter().filter_map(|Body(one)| {
            let contact = contacts.get(&one.contact)?.clone();
            let what = WeekWhat::Introduction { handover: one.handover, contact, channel: one.channel };
            Some((one.due, one.account, what))
        });
        Ok(dated.collect())
    }

    /// Contracts of the viewer's accounts, and of those that change hands, that renew this week.
    fn renewals(&self, mine: &[&Handover]) -> Result<Vec<Dated>, StoreError> {
        let in_handover = ids(mine.iter().map(|handover| handover.account));
        let viewer = self.viewer.as_ref().map(|viewer| Id(viewer.id));
        let week = (Day(self.today()), Day(self.today() + Days::new(6)));
        let renewing = self.store.rows(include_str!("renewals.sql"), (week.0, week.1, viewer, in_handover), |row| {
            Ok((row.get::<_, Day>(1)?.0, row.get::<_, Id<AccountId>>(0)?.0))
        })?;
        Ok(renewing.into_iter().map(|(day, account)| (day, account, WeekWhat::Renewal)).collect())
    }
}

/// The transfer and the end of the watch.
fn moments(handover: &Handover) -> Vec<Dated> {
    let transfer = handover.transfer_on.filter(|_| !handover.stage.is_transferred());
    let watch_ends = handover.watch_until.filter(|_| handover.stage == Stage::Transferred);
    let transfer = transfer.map(|day| (day, handover.account, WeekWhat::Transfer { handover: handover.id }));
    let watch_ends = watch_ends.map(|day| (day, handover.account, WeekWhat::WatchEnds { handover: handover.id }));
    transfer.into_iter().chain(watch_ends).collect()
}
