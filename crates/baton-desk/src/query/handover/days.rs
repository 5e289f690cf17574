use baton_domain::handover::first_day;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::profile::profile_of;
use baton_domain::record::{Profile, Responsibility, ResponsibilityRole};
use baton_domain::refusal::Refusal;
use baton_store::Reads;

use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::TransferDay;

impl Desk {
    /// For each profile the first day on which the transfer can be, if every stage gets its time. A profile for which none
    /// can be found is left out.
    ///
    /// # Errors
    /// When the account is not there, or the file cannot be read.
    pub fn transfer_days(
        &self,
        viewer: PersonId,
        account: AccountId,
        to: Option<PersonId>,
    ) -> Result<Vec<TransferDay>, DeskError> {
        let look = self.look(Some(viewer))?;
        let held: Vec<Responsibility> = self.store.of_account(account)?;
        let answers = |held: &&Responsibility| held.role == ResponsibilityRole::Accountable && held.until.is_none();
        let from = held.iter().find(answers).ok_or_else(|| Refusal::not_found("account"))?.person;
        let day = |profile| {
            let version = profile_of(look.firm.as_ref(), profile);
            let day = first_day(&look.people, look.today(), from, to, &version)?;
            Some(TransferDay { profile, conduct: version.conduct, day })
        };
        Ok(Profile::ALL.into_iter().filter_map(day).collect())
    }
}
