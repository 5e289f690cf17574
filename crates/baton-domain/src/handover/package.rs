use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{incoming, running};
use crate::context::{Context, Draft, People, Subject, written};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{Handover, Kind, Stage};
use crate::refusal::Refusal;

/// Business days in which the incoming rep accepts the package or sends it back (method d1, stage 4 [G2]).
const REVIEW_DAYS: i32 = 3;

/// The day by which the incoming rep accepts the package or sends it back; none while there is nothing to review.
#[must_use]
pub fn review_due(people: &People, handover: &Handover) -> Option<NaiveDate> {
    let reviewed = handover.stage == Stage::Review && handover.side.is_none() && handover.package_accepted_at.is_none();
    let entered = handover.entered.get(&Stage::Review).filter(|_| reviewed)?.date_naive();
    people.calendar(&[handover.to?]).add(entered, REVIEW_DAYS).ok()
}

/// The incoming rep accepts the package: received, read, good enough to be briefed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PackageAccepted {
    /// Of which handover.
    pub handover: HandoverId,
}

impl Operation for PackageAccepted {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = in_review(cx, self.handover)?;
        draft.put(Handover { package_accepted_at: Some(cx.at), package_faults: None, ..handover });
        Ok(())
    }
}

/// The incoming rep sends the package back and says what is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PackageSentBack {
    /// Of which handover.
    pub handover: HandoverId,
    /// What is missing.
    pub faults: String,
}

impl Operation for PackageSentBack {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = in_review(cx, self.handover)?;
        let faults = written(&self.faults, "What is missing")?;
        // What was left out is looked at again: the incoming rep may have missed just that.
        let not_applicable = std::collections::BTreeMap::new();
        let back = Handover { package_accepted_at: None, package_faults: Some(faults), not_applicable, ..handover };
        draft.put(super::advance::enter(back, Stage::Packaging, cx));
        Ok(())
    }
}

/// The incoming rep has led a meeting alone while the outgoing one listened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LedAlone {
    /// In which handover.
    pub handover: HandoverId,
    /// Which meeting, and how it went.
    pub evidence: String,
}

impl Operation for LedAlone {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        incoming(&handover)?;
        if handover.stage < Stage::Introduction {
            return Err(Refusal::state(
                "The client has not met the incoming rep yet.",
                "Write it down once they have led a meeting with the client.",
            ));
        }
        let evidence = written(&self.evidence, "Which meeting it was")?;
        draft.put(Handover { led_alone: Some(evidence), ..handover });
        Ok(())
    }
}

fn in_review(cx: &Context<'_>, id: HandoverId) -> Result<Handover, Refusal> {
    let handover = running(cx, id)?;
    if handover.stage != Stage::Review {
        return Err(Refusal::state(
            "The package is not under review.",
            "It is reviewed once the outgoing rep has finished writing it.",
        ));
    }
    Ok(handover)
}
