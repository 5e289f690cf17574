//! What the package is missing before it is reviewed, part by part. What is empty is written, or written out as not
//! applicable (method d5).

use super::Guard;
use crate::handover::part::{IF_THEN_LINES, TOP_THINGS, is_written, read_by_both, without_part};
use crate::record::{FactKind, PackagePart};
use crate::refusal::{Fix, Missing};

impl Guard<'_> {
    pub(super) fn package(&self) -> Vec<Missing> {
        let open = PackagePart::ALL
            .into_iter()
            .filter(|part| !self.handover.not_applicable.contains_key(part) && !is_written(self.dossier, *part));
        open.flat_map(|part| self.asked(part, self.unwritten(part))).collect()
    }

    fn unwritten(&self, part: PackagePart) -> Option<Missing> {
        let outgoing = self.people.name(self.handover.from);
        let count = |kind| read_by_both(self.dossier, kind);
        Some(match part {
            PackagePart::Situation => Missing::soft(
                Fix::Situation,
                "The brief does not say where the client stands.",
                format!("{outgoing} writes the situation in a paragraph, or why it does not apply."),
            ),
            PackagePart::TopThings => Missing::soft(
                Fix::TopThings,
                format!("Top three things: {} of {TOP_THINGS} are written.", count(FactKind::TopThing)),
                format!("{outgoing} writes what matters most, one line each, or why it does not apply."),
            ),
            // What to do when something happens is written down before it does (I-PASS, situation awareness [R5]).
            PackagePart::IfThen => Missing::soft(
                Fix::IfThen,
                format!(
                    "This account is not stable, and {} of {IF_THEN_LINES} if-then lines are written.",
                    count(FactKind::IfThen)
                ),
                format!("{outgoing} writes what to do if something happens, or why it does not apply."),
            ),
            PackagePart::Cadence => Missing::soft(
                Fix::Cadence,
                "The brief does not say how often we talk.",
                format!("{outgoing} writes down how often, how, and with whom, or why it does not apply."),
            ),
            PackagePart::PriceStory => Missing::soft(
                Fix::PriceStory,
                "The price story is not written.",
                format!("{outgoing} writes what was agreed, and what was traded for it, or why it does not apply."),
            ),
            PackagePart::WatchOuts => Missing::soft(
                Fix::WatchOuts,
                "Nothing says what to watch out for.",
                format!("{outgoing} writes what is sore, and what must not be touched, or why it does not apply."),
            ),
            PackagePart::PeopleMap => return self.people_map(),
            PackagePart::WhereItLives => Missing::soft(
                Fix::WhereItLives,
                "Nothing says where notes, contracts and decks are.",
                format!("{outgoing} writes down the places, never what opens them, or why it does not apply."),
            ),
        })
    }

    fn people_map(&self) -> Option<Missing> {
        let mut contacts = without_part(self.dossier);
        let first = contacts.next()?;
        let names = contacts.fold(first.name.clone(), |names, contact| format!("{names}, {}", contact.name));
        Some(Missing::soft(
            Fix::PeopleMap { contact: first.id },
            format!("The people map does not say what part they have: {names}."),
            format!(
                "{} writes who decides, who signs, and who is for us or against, or why it does not apply.",
                self.people.name(self.handover.from)
            ),
        ))
    }
}
