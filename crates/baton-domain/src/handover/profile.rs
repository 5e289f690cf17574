//! Durations, checklist and question bank of each profile (method d2, d3, d4), as data.

use std::sync::LazyLock;

use crate::record::{PartOf, Profile, Stage};

/// Business days before the transfer by which each stage is to be left, and after it until the watch ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timetable {
    /// Stages before the transfer, each with its distance to it.
    pub before: [(Stage, i32); 5],
    /// Length of the watch.
    pub watch: i32,
}

/// The timetable of a profile. Standard is method d2 [P3]; high touch doubles the overlap [G1]; a sudden exit collapses
/// preparation into two days [U15].
#[must_use]
pub const fn timetable(profile: Profile) -> Timetable {
    use Stage::{Briefing, Introduction, Packaging, Planned, Review};
    match profile {
        Profile::Standard => Timetable {
            before: [(Planned, 20), (Packaging, 15), (Review, 12), (Briefing, 10), (Introduction, 5)],
            watch: 20,
        },
        Profile::HighTouch => Timetable {
            before: [(Planned, 40), (Packaging, 35), (Review, 32), (Briefing, 28), (Introduction, 20)],
            watch: 30,
        },
        Profile::SuddenExit => Timetable {
            before: [(Planned, 2), (Packaging, 2), (Review, 1), (Briefing, 1), (Introduction, 0)],
            watch: 20,
        },
    }
}

/// One line of the default checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChecklistLine {
    /// The stage that it must be done to leave.
    pub stage: Stage,
    /// Whose part.
    pub part: PartOf,
    /// What to do.
    pub text: &'static str,
    /// Whether a sudden exit has no time for it.
    pub skipped_in_a_hurry: bool,
}

static CHECKLIST: LazyLock<Vec<ChecklistLine>> = LazyLock::new(|| {
    include_str!("checklist.tsv").lines().filter(|line| !line.starts_with('#')).map(checklist_line).collect()
});

fn checklist_line(line: &'static str) -> ChecklistLine {
    let mut cells = line.split('\t');
    let mut cell = || cells.next().expect("BUG: checklist.tsv has a row with too few cells");
    ChecklistLine {
        stage: match cell() {
            "packaging" => Stage::Packaging,
            "review" => Stage::Review,
            "briefing" => Stage::Briefing,
            "introduction" => Stage::Introduction,
            "overlap" => Stage::Overlap,
            "transferred" => Stage::Transferred,
            other => unreachable!("BUG: checklist.tsv names the stage {other}"),
        },
        part: match cell() {
            "O" => PartOf::Outgoing,
            "N" => PartOf::Incoming,
            "M" => PartOf::Manager,
            other => unreachable!("BUG: checklist.tsv names the part {other}"),
        },
        skipped_in_a_hurry: cell() == "unhurried",
        text: cell(),
    }
}

/// The checklist of a profile (method d3).
pub fn checklist(profile: Profile) -> impl Iterator<Item = &'static ChecklistLine> {
    CHECKLIST.iter().filter(move |line| profile != Profile::SuddenExit || !line.skipped_in_a_hurry)
}

/// The receiver's question bank (method d4 [G1]).
pub fn questions() -> impl Iterator<Item = &'static str> {
    include_str!("questions.txt").lines().filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_can_be_read() {
        assert!(checklist(Profile::Standard).count() > 20, "the standard checklist lost its lines");
        assert!(checklist(Profile::SuddenExit).count() < checklist(Profile::Standard).count());
        assert!(questions().count() > 10, "the question bank lost its lines");
    }
}
