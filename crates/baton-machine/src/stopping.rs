//! Long work that can be asked to stop.

use std::sync::atomic::{AtomicBool, Ordering};

/// Whether what is going on was asked to stop.
#[derive(Debug, Default)]
pub struct Stopping(AtomicBool);

impl Stopping {
    /// Something begins; nobody asked it to stop yet.
    pub fn begin(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    /// Asks it to stop.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
