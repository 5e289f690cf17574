//! What entries are the proof of, so that the way leads back as well.

use std::collections::BTreeMap;

use baton_domain::ids::HistoryEntryId;
use baton_domain::record::{FactKind, Kind};
use baton_store::sql::{Id, ToSql};
use baton_store::{Reads, StoreError};
use uuid::Uuid;

use crate::query::look::Look;
use crate::query::row::{Word, ids};
use crate::view::Proven;

impl Look<'_> {
    /// What each of these entries proves, as far as the viewer may see it: promises, issues, and facts that hold.
    pub(super) fn proven(
        &self,
        of: impl IntoIterator<Item = HistoryEntryId>,
    ) -> Result<BTreeMap<HistoryEntryId, Vec<Proven>>, StoreError> {
        let params: [(&str, &dyn ToSql); 2] = [(":entries", &ids(of)), (":all", &self.is_manager())];
        let rows = self.store.rows(include_str!("proven.sql"), &params, |row| {
            let proven = Proven {
                kind: row.get::<_, Word<Kind>>("kind")?.0,
                id: row.get::<_, Id<Uuid>>("id")?.0,
                fact: row.get::<_, Option<Word<FactKind>>>("fact")?.map(|Word(kind)| kind),
                text: row.get("text")?,
            };
            Ok((row.get::<_, Id<HistoryEntryId>>("evidence")?.0, proven))
        })?;
        let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (entry, proven) in rows {
            found.entry(entry).or_default().push(proven);
        }
        Ok(found)
    }
}
