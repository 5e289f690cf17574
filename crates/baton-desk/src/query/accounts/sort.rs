//! In which order accounts stand.

use crate::view::{AccountSort, SortDirection};

/// What a list is sorted by: one text, so that every list goes on in the same way. What an account lacks stands last, whichever
/// end comes first.
pub(super) fn key(sort: AccountSort, direction: SortDirection) -> String {
    let key = match (sort, direction) {
        (AccountSort::Name, _) => "name",
        (AccountSort::Severity, _) => include_str!("key_severity.sql"),
        (AccountSort::Accountable, _) => include_str!("key_accountable.sql"),
        (AccountSort::Stage, _) => include_str!("key_stage.sql"),
        (AccountSort::LastContact, _) => include_str!("key_last_contact.sql"),
        (AccountSort::Promises, _) => include_str!("key_promises.sql"),
        (AccountSort::Renewal, SortDirection::Ascending) => include_str!("key_renewal.sql"),
        (AccountSort::Renewal, SortDirection::Descending) => include_str!("key_renewal_latest.sql"),
        (AccountSort::City, _) => include_str!("key_city.sql"),
        (AccountSort::Kind, _) => include_str!("key_kind.sql"),
    };
    let last = match direction {
        SortDirection::Ascending => "char(1114111)",
        SortDirection::Descending => "''",
    };
    key.replace("{last}", last)
}

pub(super) const fn direction(direction: SortDirection) -> &'static str {
    match direction {
        SortDirection::Ascending => "ASC",
        SortDirection::Descending => "DESC",
    }
}

/// The condition on what comes after the last row of a page.
pub(super) const fn after(direction: SortDirection) -> &'static str {
    match direction {
        SortDirection::Ascending => include_str!("after_ascending.sql"),
        SortDirection::Descending => include_str!("after_descending.sql"),
    }
}
