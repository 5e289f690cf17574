use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use baton_desk::Clock;
use chrono::{DateTime, Utc};

/// A clock that a story moves; its copies show the same time.
#[derive(Debug, Clone)]
pub(crate) struct StoryClock(Arc<AtomicI64>);

impl StoryClock {
    pub(crate) fn at(instant: DateTime<Utc>) -> Self {
        Self(Arc::new(AtomicI64::new(instant.timestamp())))
    }

    pub(crate) fn set(&self, instant: DateTime<Utc>) {
        self.0.store(instant.timestamp(), Ordering::Relaxed);
    }
}

impl Clock for StoryClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0.load(Ordering::Relaxed), 0).expect("BUG: it was an instant when it was set")
    }
}
