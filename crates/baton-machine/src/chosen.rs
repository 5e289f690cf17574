//! What a person chose in a native dialog: it stays here, and the screens get a handle.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

/// The last choice, with the handle that the screens know it by.
#[derive(Debug)]
pub struct Chosen<T> {
    last: Mutex<Option<(u32, T)>>,
    handles: AtomicU32,
}

impl<T> Default for Chosen<T> {
    fn default() -> Self {
        Self { last: Mutex::new(None), handles: AtomicU32::new(0) }
    }
}

impl<T: Clone> Chosen<T> {
    /// Keeps a choice in the place of the one before, and gives it a handle.
    pub fn keep(&self, choice: T) -> u32 {
        let handle = self.handles.fetch_add(1, Ordering::Relaxed);
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some((handle, choice));
        handle
    }

    /// The choice of this handle; none when it is no longer the last one.
    pub fn get(&self, handle: u32) -> Option<T> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.as_ref().filter(|(known, _)| *known == handle).map(|(_, choice)| choice.clone())
    }
}
