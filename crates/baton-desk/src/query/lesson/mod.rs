//! What was learned from earlier cases.

mod all;

use baton_domain::record::{Handover, ResistanceCase};
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};

use crate::query::look::Look;
use crate::query::row::Body;
use crate::view::{AccountRef, LessonView, Shares};

impl Look<'_> {
    /// Lessons of closed cases that have something in common with this one.
    pub(super) fn lessons(&self, case: &ResistanceCase, handover: &Handover) -> Result<Vec<LessonView>, StoreError> {
        let word = |value: serde_json::Result<serde_json::Value>| {
            value.ok().and_then(|value| value.as_str().map(ToOwned::to_owned))
        };
        let about = case.about.and_then(|about| word(serde_json::to_value(about)));
        let profile = word(serde_json::to_value(handover.profile));
        let values = (Id(case.id), Id(case.account), about, profile);
        let rows = self.store.rows(include_str!("lessons.sql"), values, |row| {
            Ok((row.get::<_, Body<ResistanceCase>>(0)?.0, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        let view = |(case, name, shares): (ResistanceCase, String, String)| {
            Some(LessonView {
                handover: case.handover,
                account: AccountRef { id: case.account, name },
                lesson: case.lesson?,
                at: case.decision.map_or(case.opened_at, |decision| decision.at),
                shares: match shares.as_str() {
                    "client" => Shares::Client,
                    "concern" => Shares::Concern,
                    _ => Shares::Profile,
                },
            })
        };
        Ok(rows.into_iter().filter_map(view).collect())
    }
}
