use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A stretch of days on which a person does not work; both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// First day away.
    pub from: NaiveDate,
    /// Last day away. Before `from`, the absence holds no day at all.
    pub until: NaiveDate,
}

impl Absence {
    /// Whether the person is away on `date`.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        (self.from..=self.until).contains(&date)
    }
}
