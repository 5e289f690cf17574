//! The parts of the package: what is written, and what is written out as not applicable, so that no section is blank
//! (method d5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::running;
use crate::context::{Context, Draft, Subject, written};
use crate::dossier::Dossier;
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::profile::asks_for;
use crate::record::{Contact, FactKind, Handover, Kind, PackagePart, Sensitivity, Severity};
use crate::refusal::Refusal;

/// Top things that a package names.
pub(super) const TOP_THINGS: usize = 3;
/// If-then lines that an account needs which is not stable (GK).
pub(super) const IF_THEN_LINES: usize = 3;

/// A part of the package does not apply, and the reason is written out. It counts until the part is written after all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PackagePartNotApplicable {
    /// Of which handover.
    pub handover: HandoverId,
    /// Which part.
    pub part: PackagePart,
    /// Why.
    pub reason: String,
}

impl Operation for PackagePartNotApplicable {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut handover = running(cx, self.handover)?;
        let name = self.part.name();
        if !asks_for(&handover, self.part) {
            return Err(Refusal::state(
                format!("This handover does not ask for {name}."),
                "It can be left out without a reason.",
            ));
        }
        if is_written(cx.dossier, self.part) {
            return Err(Refusal::state(
                format!("Nothing is missing of {name}."),
                "Look at the package again: what is written counts.",
            ));
        }
        handover.not_applicable.insert(self.part, written(&self.reason, "Why it does not apply")?);
        draft.put(handover);
        Ok(())
    }
}

/// Whether nothing is missing of that part of the package.
#[must_use]
pub fn is_written(dossier: &Dossier, part: PackagePart) -> bool {
    let account = dossier.account.as_ref();
    // What the incoming rep cannot read is no part of the package.
    let lines = |kind| read_by_both(dossier, kind);
    match part {
        PackagePart::Situation => account.is_some_and(|account| !account.situation.trim().is_empty()),
        PackagePart::TopThings => lines(FactKind::TopThing) >= TOP_THINGS,
        PackagePart::IfThen => {
            let is_stable = account.is_none_or(|account| account.severity == Severity::Stable);
            is_stable || lines(FactKind::IfThen) >= IF_THEN_LINES
        }
        PackagePart::Cadence => account.is_some_and(|account| account.cadence.is_some()),
        PackagePart::PriceStory => lines(FactKind::PriceStory) > 0,
        PackagePart::WatchOuts => lines(FactKind::WatchOut) > 0,
        PackagePart::PeopleMap => without_part(dossier).next().is_none(),
        PackagePart::WhereItLives => lines(FactKind::WhereItLives) > 0,
    }
}

/// Lines of that kind that hold and are not for managers only.
pub(super) fn read_by_both(dossier: &Dossier, kind: FactKind) -> usize {
    dossier.facts_of(kind).filter(|fact| fact.sensitivity != Sensitivity::ManagersOnly).count()
}

/// Key stakeholders of whom nobody wrote what part they have.
pub(super) fn without_part(dossier: &Dossier) -> impl Iterator<Item = &Contact> {
    let is_blank = |contact: &&Contact| contact.part.as_ref().is_none_or(|part| part.trim().is_empty());
    dossier.contacts.iter().filter(|contact| contact.key).filter(is_blank)
}

/// The parts that are left out, each with the reason. What was written since is not among them.
pub fn left_out<'a>(dossier: &'a Dossier, handover: &'a Handover) -> impl Iterator<Item = (PackagePart, &'a str)> {
    let reasons = handover.not_applicable.iter().map(|(part, reason)| (*part, reason.as_str()));
    reasons.filter(|(part, _)| !is_written(dossier, *part))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn contact(key: bool, part: Option<&str>) -> Contact {
        Contact {
            id: Uuid::nil().into(),
            account: Uuid::nil().into(),
            name: "Ingrid Aas".to_owned(),
            title: None,
            emails: Vec::new(),
            phone: None,
            part: part.map(ToOwned::to_owned),
            key,
            source: None,
            extra: std::collections::BTreeMap::new(),
            merged_into: None,
            apart: Vec::new(),
        }
    }

    #[test]
    fn the_people_map_says_what_part_each_key_stakeholder_has() {
        let is_there = |contacts: &[Contact]| {
            is_written(&Dossier { contacts: contacts.to_vec(), ..Dossier::default() }, PackagePart::PeopleMap)
        };
        assert!(is_there(&[contact(true, Some("Decides")), contact(false, None)]));
        assert!(!is_there(&[contact(true, Some("Decides")), contact(true, None)]));
        assert!(!is_there(&[contact(true, Some(" "))]), "a blank says nothing");
    }
}
