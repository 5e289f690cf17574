//! The machine's own clock and ids; the library gets both from here.
#![expect(clippy::disallowed_methods, reason = "the window stands at the edge")]

use baton_desk::{Clock, Environment, Ids};
use baton_domain::ids::DeviceId;
use chrono::{DateTime, Utc};
use uuid::{NoContext, Timestamp, Uuid};

/// Now.
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// A name for a machine that has none yet.
pub fn new_device() -> DeviceId {
    Uuid::now_v7().into()
}

/// What a desk on this machine is given.
pub fn environment(device: DeviceId) -> Environment {
    Environment { clock: Box::new(MachineClock), ids: Box::new(TimeOrdered), device }
}

struct MachineClock;

impl Clock for MachineClock {
    fn now(&self) -> DateTime<Utc> {
        now()
    }
}

/// Ids that sort by the time they were made.
struct TimeOrdered;

impl Ids for TimeOrdered {
    fn fresh(&mut self, at: DateTime<Utc>) -> Uuid {
        let seconds = u64::try_from(at.timestamp()).unwrap_or_default();
        Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, at.timestamp_subsec_nanos()))
    }
}
