//! How handovers are run: the profiles as practice has them, and as the firm writes them for itself, in versions. A running
//! handover keeps the version that it began with, until somebody takes a newer one.

mod practice;
mod take;
mod write;

pub use practice::as_practice_has_it;
pub use take::NewerProfileTaken;
pub use write::ProfileWritten;

use crate::record::{Conduct, Demand, Handover, Profile, ProfileVersion, Workspace};

/// A profile as the firm runs it: in the version it wrote last, or as practice has it.
#[must_use]
pub fn profile_of(firm: Option<&Workspace>, profile: Profile) -> ProfileVersion {
    let own = firm.and_then(|firm| firm.profiles.iter().find(|version| version.profile == profile));
    own.map_or_else(|| as_practice_has_it(profile), Clone::clone)
}

/// How that handover is conducted.
#[must_use]
pub fn conduct_of(handover: &Handover) -> Conduct {
    handover.conduct.clone().unwrap_or_else(|| practice::conduct(handover.profile))
}

/// Whether that handover asks for it, strictly or not.
#[must_use]
pub fn asks_for(handover: &Handover, demand: impl Into<Demand>) -> bool {
    conduct_of(handover).demands.contains_key(&demand.into())
}
