//! What the two reps told each other.

use baton_domain::record::{Handover, HistoryEntry};
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};

use crate::query::row::Body;
use crate::query::shown::Shown;
use crate::view::Remark;

impl Shown<'_> {
    /// Their remarks with the whole text, the oldest first.
    pub(super) fn thread(&self, handover: &Handover) -> Result<Vec<Remark>, StoreError> {
        let store = self.look.store;
        let sql = include_str!("thread.sql");
        let entries =
            store.rows(sql, (Id(handover.account), Id(handover.id)), |row| row.get::<_, Body<HistoryEntry>>(0))?;
        let remark = |Body(entry): Body<HistoryEntry>| {
            let body = entry.body.as_ref().map(|hash| store.content(hash)).transpose()?.flatten();
            Ok(Remark {
                entry: entry.id,
                by: entry.by.map(|by| self.look.person(by)),
                at: entry.at,
                text: body.map_or(entry.preview, |bytes| String::from_utf8_lossy(&bytes).into_owned()),
            })
        };
        entries.into_iter().map(remark).collect()
    }
}
