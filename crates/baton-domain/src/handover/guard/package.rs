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

    fn unwritten(&self, part: PackagePart) -> Vec<Missing> {
        let outgoing = self.people.name(self.handover.from);
        let count = |kind| read_by_both(self.dossier, kind);
        vec![match part {
            PackagePart::Situation => Missing::soft(
                Fix::Situation,
                "The brief does not say where the client stands.",
                format!("{outgoing} writes the situation in a paragraph. Or leave it out, with a reason."),
            ),
            PackagePart::TopThings => Missing::soft(
                Fix::TopThings,
                format!("Top three things: {} of {TOP_THINGS} are written.", count(FactKind::TopThing)),
                format!("{outgoing} writes what matters most, one line each. Or leave it out, with a reason."),
            ),
            // What to do when something happens is written down before it does (I-PASS, situation awareness [R5]).
            PackagePart::IfThen => Missing::soft(
                Fix::IfThen,
                format!(
                    "This account is not stable, and {} of {IF_THEN_LINES} if-then lines are written.",
                    count(FactKind::IfThen)
                ),
                format!("{outgoing} writes what to do if something happens. Or leave it out, with a reason."),
            ),
            PackagePart::Cadence => Missing::soft(
                Fix::Cadence,
                "The brief does not say how often we talk.",
                format!("{outgoing} writes down how often, how, and with whom. Or leave it out, with a reason."),
            ),
            PackagePart::PriceStory => Missing::soft(
                Fix::PriceStory,
                "The price story is not written.",
                format!(
                    "{outgoing} writes what was agreed, and what was traded for it. Or leave it out, with a reason."
                ),
            ),
            PackagePart::WatchOuts => Missing::soft(
                Fix::WatchOuts,
                "Nothing says what to watch out for.",
                format!(
                    "{outgoing} writes what is sore, and what must not be touched. Or leave it out, with a reason."
                ),
            ),
            PackagePart::PeopleMap => return self.people_map(),
            PackagePart::WhereItLives => Missing::soft(
                Fix::WhereItLives,
                "Nothing says where notes, contracts and decks are.",
                format!("{outgoing} writes down the places, never what opens them. Or leave it out, with a reason."),
            ),
        }]
    }

    fn people_map(&self) -> Vec<Missing> {
        let outgoing = self.people.name(self.handover.from);
        let unwritten = without_part(self.dossier).map(|contact| {
            Missing::soft(
                Fix::PeopleMap { contact: contact.id },
                format!("The people map does not say what part {} has.", contact.name),
                format!("{outgoing} writes who decides, who signs, and who is for us or against. Or leave it out, with a reason."),
            )
        });
        unwritten.collect()
    }
}
