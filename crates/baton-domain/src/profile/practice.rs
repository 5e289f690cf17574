//! What practice says of each profile (method d2, d3, d4): durations, checklist and question bank.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::record::{
    Channel, ChecklistLine, Conduct, Demand, PartOf, Profile, ProfileVersion, Stage, Strictness, Timetable,
};

/// Version 0 of a profile.
#[must_use]
pub fn as_practice_has_it(profile: Profile) -> ProfileVersion {
    ProfileVersion {
        profile,
        conduct: conduct(profile),
        checklist: checklist(profile).collect(),
        questions: questions().map(ToOwned::to_owned).collect(),
        by: None,
        at: None,
    }
}

pub(super) fn conduct(profile: Profile) -> Conduct {
    Conduct {
        version: 0,
        days: days(profile),
        introduces_by: introduces_by(profile),
        demands: demands(profile),
        check_in_days: CHECK_IN_DAYS,
    }
}

/// Calendar days until the client is asked how it goes (GK).
const CHECK_IN_DAYS: u32 = 7;

/// Standard as [P3], high touch with twice the overlap [G1], a sudden exit in two days [U15], a pool in three weeks [G2], a light
/// one with a mail [Q6], and a trusted adviser in a year of listening, learning and leading [W1][W3]. A cover is prepared like a
/// sudden exit with a day more; it lasts until its own last day.
const fn days(profile: Profile) -> Timetable {
    let [planned, packaging, review, briefing, introduction, watch] = match profile {
        Profile::Standard => [20, 15, 12, 10, 5, 20],
        Profile::HighTouch => [40, 35, 32, 28, 20, 30],
        Profile::SuddenExit => [2, 2, 1, 1, 0, 20],
        Profile::Light => [5, 4, 3, 2, 1, 10],
        Profile::Pooled => [15, 12, 9, 7, 3, 15],
        Profile::TrustedAdviser => [250, 235, 225, 210, 120, 60],
        Profile::Cover => [3, 2, 1, 1, 0, 0],
    };
    Timetable { planned, packaging, review, briefing, introduction, watch }
}

/// In person first, by mail where the client wants little contact [Q6] or gets to know a team [G2], and by phone where somebody
/// only stands in.
const fn introduces_by(profile: Profile) -> Channel {
    match profile {
        Profile::Standard | Profile::HighTouch | Profile::SuddenExit | Profile::TrustedAdviser => Channel::InPerson,
        Profile::Light | Profile::Pooled => Channel::Mail,
        Profile::Cover => Channel::Call,
    }
}

/// Practice can be passed with a reason: what never yields is no demand.
fn demands(profile: Profile) -> BTreeMap<Demand, Strictness> {
    let asked = Demand::ALL.into_iter().filter(|demand| asks_for(profile, *demand));
    asked.map(|demand| (demand, Strictness::Soft)).collect()
}

const fn asks_for(profile: Profile, demand: Demand) -> bool {
    match demand {
        Demand::Situation
        | Demand::TopThings
        | Demand::IfThen
        | Demand::Cadence
        | Demand::PackageAccepted
        | Demand::Questions
        | Demand::Introductions
        | Demand::NextTouch
        | Demand::Checklist => true,
        Demand::PriceStory | Demand::WatchOuts | Demand::PeopleMap => When::Unhurried.asks(profile),
        // Whoever takes over in two days has to find the contract.
        Demand::WhereItLives => !matches!(profile, Profile::Light | Profile::Cover),
        // Where no meetings are held, or somebody only stands in, nothing can be led.
        Demand::LedAlone => !matches!(profile, Profile::Light | Profile::Pooled | Profile::Cover),
        // A cover ends with a summary instead.
        Demand::Feedback | Demand::Learned => When::Lasting.asks(profile),
    }
}

/// When something is asked for by default.
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

static CHECKLIST: LazyLock<Vec<(When, ChecklistLine)>> = LazyLock::new(|| {
    include_str!("checklist.tsv").lines().filter(|line| !line.starts_with('#')).map(checklist_line).collect()
});

fn checklist_line(line: &'static str) -> (When, ChecklistLine) {
    let mut cells = line.split('\t');
    let mut cell = || cells.next().expect("BUG: checklist.tsv has a row with too few cells");
    let stage = match cell() {
        "packaging" => Stage::Packaging,
        "review" => Stage::Review,
        "briefing" => Stage::Briefing,
        "introduction" => Stage::Introduction,
        "overlap" => Stage::Overlap,
        "transferred" => Stage::Transferred,
        other => unreachable!("BUG: checklist.tsv names the stage {other}"),
    };
    let part = match cell() {
        "O" => PartOf::Outgoing,
        "N" => PartOf::Incoming,
        "M" => PartOf::Manager,
        other => unreachable!("BUG: checklist.tsv names the part {other}"),
    };
    let when = match cell() {
        "always" => When::Always,
        "lasting" => When::Lasting,
        "unhurried" => When::Unhurried,
        other => unreachable!("BUG: checklist.tsv says {other}"),
    };
    (when, ChecklistLine { stage, part, text: cell().to_owned() })
}

fn checklist(profile: Profile) -> impl Iterator<Item = ChecklistLine> {
    CHECKLIST.iter().filter(move |(when, _)| when.asks(profile)).map(|(_, line)| line.clone())
}

/// The receiver's question bank (method d4 [G1]).
fn questions() -> impl Iterator<Item = &'static str> {
    include_str!("questions.txt").lines().filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_can_be_read() {
        let lines = |profile| as_practice_has_it(profile).checklist.len();
        assert!(lines(Profile::Standard) > 15, "the standard checklist lost its lines");
        assert!(lines(Profile::SuddenExit) < lines(Profile::Standard));
        assert!(lines(Profile::Cover) < lines(Profile::SuddenExit));
        assert!(questions().count() > 10, "the question bank lost its lines");
    }

    #[test]
    fn practice_asks_for_less_where_there_is_less_time() {
        use Demand::{Feedback, Learned, LedAlone, PeopleMap, PriceStory, WatchOuts, WhereItLives};
        let left_out = |profile| {
            let asked = demands(profile);
            assert!(asked.values().all(|strictness| *strictness == Strictness::Soft), "practice can be passed");
            Demand::ALL.into_iter().filter(|demand| !asked.contains_key(demand)).collect::<Vec<_>>()
        };
        for profile in [Profile::Standard, Profile::HighTouch, Profile::TrustedAdviser] {
            assert_eq!(left_out(profile), [], "{profile:?}");
        }
        assert_eq!(left_out(Profile::Pooled), [LedAlone]);
        assert_eq!(left_out(Profile::SuddenExit), [PriceStory, WatchOuts, PeopleMap]);
        assert_eq!(left_out(Profile::Light), [PriceStory, WatchOuts, PeopleMap, WhereItLives, LedAlone]);
        let cover = [PriceStory, WatchOuts, PeopleMap, WhereItLives, LedAlone, Feedback, Learned];
        assert_eq!(left_out(Profile::Cover), cover);
    }
}
