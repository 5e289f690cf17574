//! Whether the journal remembers each account as it is.

use baton_domain::ids::AccountId;
use baton_domain::record::Recorded;
use baton_store::Reads;
use chrono::{DateTime, Utc};

macro_rules! remembered {
    ($reads:ident, $account:ident, $then:ident, $($record:ident),*) => {$(
        let known = $then.of::<baton_domain::record::$record>().unwrap();
        let now = $reads.of_account::<baton_domain::record::$record>($account).unwrap();
        let kind = baton_domain::record::$record::KIND;
        assert!(known == now, "as known today, the {} of the account is {known:?}, and it is {now:?}", kind.table());
    )*};
}

/// Makes sure that each account, folded from its stream up to that instant, is what the tables say now.
///
/// # Panics
/// If it is not.
pub fn remembers(reads: &impl Reads, at: DateTime<Utc>) {
    for account in reads.all::<baton_domain::record::Account>().unwrap() {
        let id: AccountId = account.id;
        let then = reads.as_of(id.0, at, |_| true).unwrap();
        assert!(
            then.of::<baton_domain::record::Account>().unwrap() == [account],
            "as known today, the account differs"
        );
        remembered!(reads, id, then, Contact, Fact, Promise, Issue, Touch, Task, Responsibility, Handover);
        remembered!(
            reads,
            id,
            then,
            ChecklistItem,
            Question,
            ReadBack,
            Introduction,
            ResistanceCase,
            Rollback,
            Approval
        );
    }
}
