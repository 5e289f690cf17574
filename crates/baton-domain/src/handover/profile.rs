//! Durations, checklist and question bank of each profile (method d2, d3, d4), as data.

use std::sync::LazyLock;

use crate::record::{Channel, PartOf, Profile, Stage};

/// Business days before the transfer by which each stage is to be left, and after it until the watch ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timetable {
    /// Stages before the transfer, each with its distance to it.
    pub before: [(Stage, i32); 5],
    /// Length of the watch.
    pub watch: i32,
}

/// The timetable of a profile: standard as [P3], high touch with twice the overlap [G1], a sudden exit in two days [U15], a pool
/// in three weeks [G2], a light one with a mail [Q6], and a trusted adviser in a year of listening, learning and leading
/// [W1][W3]. A cover is prepared like a sudden exit with a day more; it lasts until its own last day.
#[must_use]
pub const fn timetable(profile: Profile) -> Timetable {
    use Stage::{Briefing, Introduction, Packaging, Planned, Review};
    let (before, watch) = match profile {
        Profile::Standard => ([20, 15, 12, 10, 5], 20),
        Profile::HighTouch => ([40, 35, 32, 28, 20], 30),
        Profile::SuddenExit => ([2, 2, 1, 1, 0], 20),
        Profile::Light => ([5, 4, 3, 2, 1], 10),
        Profile::Pooled => ([15, 12, 9, 7, 3], 15),
        Profile::TrustedAdviser => ([250, 235, 225, 210, 120], 60),
        Profile::Cover => ([3, 2, 1, 1, 0], 0),
    };
    let [planned, packaging, review, briefing, introduction] = before;
    Timetable {
        before: [
            (Planned, planned),
            (Packaging, packaging),
            (Review, review),
            (Briefing, briefing),
            (Introduction, introduction),
        ],
        watch,
    }
}

/// How the client's people meet the incoming rep, if nobody says otherwise: in person first, by mail where the client wants
/// little contact [Q6] or gets to know a team [G2], and by phone where somebody only stands in.
#[must_use]
pub const fn introduces_by(profile: Profile) -> Channel {
    match profile {
        Profile::Standard | Profile::HighTouch | Profile::SuddenExit | Profile::TrustedAdviser => Channel::InPerson,
        Profile::Light | Profile::Pooled => Channel::Mail,
        Profile::Cover => Channel::Call,
    }
}

/// Whether the incoming rep leads a meeting alone before taking over (method d1, stage 7); where no meetings are held, or
/// somebody only stands in, nothing can be led.
#[must_use]
pub const fn leads_alone(profile: Profile) -> bool {
    !matches!(profile, Profile::Light | Profile::Pooled | Profile::Cover)
}

/// When a line of the default checklist is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// In every handover.
    Always,
    /// In every handover that is meant to last.
    Lasting,
    /// Where there is time for it.
    Unhurried,
}

impl When {
    const fn asks(self, profile: Profile) -> bool {
        match self {
            Self::Always => true,
            Self::Lasting => !matches!(profile, Profile::Cover),
            Self::Unhurried => !matches!(profile, Profile::Cover | Profile::SuddenExit | Profile::Light),
        }
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
    /// When it is asked for.
    when: When,
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
        when: match cell() {
            "always" => When::Always,
            "lasting" => When::Lasting,
            "unhurried" => When::Unhurried,
            other => unreachable!("BUG: checklist.tsv says {other}"),
        },
        text: cell(),
    }
}

/// The checklist of a profile (method d3).
pub fn checklist(profile: Profile) -> impl Iterator<Item = &'static ChecklistLine> {
    CHECKLIST.iter().filter(move |line| line.when.asks(profile))
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
        assert!(checklist(Profile::Cover).count() < checklist(Profile::SuddenExit).count());
        assert!(questions().count() > 10, "the question bank lost its lines");
    }
}
