//! The real clock and real ids; the only place of this program that asks the machine for them.

use baton_desk::{Clock, Environment, Ids};
use baton_domain::ids::DeviceId;
use chrono::{DateTime, Utc};
use uuid::{NoContext, Timestamp, Uuid};

/// The machine's clock, or a fixed instant.
#[derive(Debug, Clone, Copy)]
struct Instant(Option<DateTime<Utc>>);

impl Clock for Instant {
    fn now(&self) -> DateTime<Utc> {
        self.0.unwrap_or_else(wall_clock)
    }
}

#[expect(clippy::disallowed_methods, reason = "the process starts here")]
fn wall_clock() -> DateTime<Utc> {
    Utc::now()
}

struct Random;

impl Ids for Random {
    fn fresh(&mut self, at: DateTime<Utc>) -> Uuid {
        let seconds = u64::try_from(at.timestamp()).unwrap_or_default();
        Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, at.timestamp_subsec_nanos()))
    }
}

/// The instant that counts as now.
pub fn now(fixed: Option<DateTime<Utc>>) -> DateTime<Utc> {
    Instant(fixed).now()
}

/// The terminal writes as one device of its own.
pub const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0x6261_746f_6e00_7000_8000_7465_726d_696e));

/// The machine's clock, or a fixed one, and random ids.
pub fn environment(fixed: Option<DateTime<Utc>>) -> Environment {
    Environment { clock: Box::new(Instant(fixed)), ids: Box::new(Random), device: DEVICE }
}
