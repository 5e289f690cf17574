//! Words of the index that no person can type, because they stand in a column of their own: what a search is narrowed by.

use baton_domain::record::{HistoryKind, Kind};
use uuid::Uuid;

/// What only managers may see.
pub(super) const MANAGERS_WORD: &str = "managers";

/// What could belong to an account and belongs to none.
pub(super) const UNFILED_WORD: &str = "unfiled";

/// Each record of the kind.
pub(super) fn kind_word(kind: Kind) -> String {
    kind.table().replace('_', "")
}

/// Each history entry of the kind.
pub(super) fn history_kind_word(kind: HistoryKind) -> String {
    let name = match kind {
        HistoryKind::Mail => "mail",
        HistoryKind::Call => "call",
        HistoryKind::Meeting => "meeting",
        HistoryKind::Note => "note",
    };
    format!("history{name}")
}

/// Each person, account and contact with a word that begins with these letters, two or three.
pub(super) fn beginning_word(letters: &str) -> String {
    format!("begins{letters}")
}

/// Each record of the account.
pub(super) fn account_word(account: Uuid) -> String {
    account.simple().to_string()
}
