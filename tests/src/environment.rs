//! Time and ids that tests decide.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use baton_desk::{Clock, Environment, Ids};
use baton_domain::ids::DeviceId;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// A clock that stands still until someone moves it. Its copies move with it.
#[derive(Debug, Clone)]
pub struct StoppedClock(Arc<AtomicI64>);

impl StoppedClock {
    /// A clock that stands at `at`.
    #[must_use]
    pub fn at(at: DateTime<Utc>) -> Self {
        Self(Arc::new(AtomicI64::new(at.timestamp())))
    }

    /// Moves it on, or back.
    pub fn turn(&self, by: TimeDelta) {
        self.0.fetch_add(by.num_seconds(), Ordering::Relaxed);
    }

    /// Sets it.
    pub fn set(&self, at: DateTime<Utc>) {
        self.0.store(at.timestamp(), Ordering::Relaxed);
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0.load(Ordering::Relaxed), 0).expect("BUG: a clock beyond all calendars")
    }
}

/// Ids that are counted. An entry counts the ids of its records up from its own, so each has room for four billion.
#[derive(Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// Begins after `last`.
    #[must_use]
    pub const fn after(last: u64) -> Self {
        Self(last)
    }
}

impl Ids for Numbers {
    fn fresh(&mut self, _: DateTime<Utc>) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(u128::from(self.0) << 32)
    }
}

/// What a desk is given from outside.
#[must_use]
pub fn environment(clock: &StoppedClock, ids: Numbers) -> Environment {
    Environment { clock: Box::new(clock.clone()), ids: Box::new(ids), device: DeviceId(Uuid::from_u128(0xD)) }
}
