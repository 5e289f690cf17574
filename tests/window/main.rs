//! Journeys through the real window: each is a person's way to its end. `cargo xtask journeys` runs them.

mod access;
mod files;
mod frame;
mod handing_over;
mod keys;
mod reading;
mod tabbing;
mod window;
