use baton_domain::ids::DeviceId;
use chrono::{DateTime, SubsecRound, Utc};
use uuid::Uuid;

/// Tells the time. The only real one lives where the process starts.
pub trait Clock: Send {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
}

/// Makes ids that were never used.
pub trait Ids: Send {
    /// A fresh id; one that sorts by time keeps files small and lists in order.
    fn fresh(&mut self, at: DateTime<Utc>) -> Uuid;
}

/// What a desk is given from outside, so that everything inside can be repeated.
pub struct Environment {
    /// Tells the time.
    pub clock: Box<dyn Clock>,
    /// Makes ids.
    pub ids: Box<dyn Ids>,
    /// This machine.
    pub device: DeviceId,
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Environment").field("device", &self.device).finish_non_exhaustive()
    }
}

impl Environment {
    /// Now, in whole seconds: the precision that records keep.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now().trunc_subsecs(0)
    }
}
