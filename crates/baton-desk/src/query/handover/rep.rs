//! The incoming rep beside the client who resists (mission, principle 10).

use baton_domain::record::Handover;
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};

use crate::query::row::Body;
use crate::query::shown::Shown;
use crate::view::{AccountRef, RepView};

impl Shown<'_> {
    /// What the incoming rep is meant to grow in, and carries; none while nobody is named.
    pub(in crate::query) fn rep(&self, handover: &Handover) -> Result<Option<RepView>, StoreError> {
        let Some(to) = handover.to else { return Ok(None) };
        let load = self.load(handover)?;
        let sql = include_str!("other_cases.sql");
        let others = self.look.store.rows(sql, (Id(to), Id(handover.id)), |row| {
            let Body(handover): Body<Handover> = row.get(0)?;
            let account = AccountRef { id: handover.account, name: row.get(1)? };
            Ok(self.look.handover_ref(&handover, account))
        })?;
        Ok(Some(RepView {
            person: self.look.person(to),
            growth: handover.growth.clone(),
            accounts: load.carried,
            arriving: load.arriving,
            capacity: self.look.people.get(to).ok().and_then(|person| person.capacity),
            others,
        }))
    }
}
