//! Stories through the desk, each to its end. After every step the tables are what the journal makes of them: the office
//! sees to that.
#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

mod bulk;
mod courses;
mod covers;
mod decisions;
mod departures;
mod found_by_use;
mod growth;
mod introductions;
mod left_behind;
mod locks;
mod merging;
mod passing;
mod permissions;
mod philosophy;
mod principles;
mod profiles;
mod refusals;
mod resisting;
mod silence;
mod story;
mod then;
mod thread;
mod transfers;
mod undoing;
