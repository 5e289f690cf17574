use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::profile_of;
use crate::context::{Context, Draft, Subject, named};
use crate::op::Operation;
use crate::record::{
    Channel, ChecklistLine, Conduct, Demand, Profile, ProfileVersion, Stage, Strictness, Timetable, Workspace,
};
use crate::refusal::Refusal;

/// Business days that a profile may take at most: four years [L1].
const LONGEST: u32 = 1_000;
/// Calendar days after which the client is asked how it goes, at most.
const LATEST_CHECK_IN: u32 = 365;
/// Lines that a checklist or a question bank may have.
const MOST_LINES: usize = 200;

/// A manager writes how handovers of a profile are run from now on. Those that are under way keep what they began with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProfileWritten {
    /// Which profile.
    pub profile: Profile,
    /// Its days.
    pub days: Timetable,
    /// How the client's people meet the incoming rep, if nobody says otherwise.
    pub introduces_by: Channel,
    /// What it asks for before it goes on, and how strictly; what is left out is not asked for.
    pub demands: BTreeMap<Demand, Strictness>,
    /// Calendar days after which the client is asked how it goes.
    pub check_in_days: u32,
    /// What has to be done.
    pub checklist: Vec<ChecklistLine>,
    /// What the incoming rep asks.
    pub questions: Vec<String>,
}

impl Operation for ProfileWritten {
    fn subject(&self) -> Subject {
        Subject::Workspace
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let manager = cx.acting()?;
        let firm = cx.workspace.ok_or_else(|| Refusal::not_found("workspace"))?;
        possible(&self.days, self.profile)?;
        self.can_be_met()?;
        if !(1..=LATEST_CHECK_IN).contains(&self.check_in_days) {
            return Err(Refusal::invalid(
                "The client is asked how it goes within a year, and not on the same day.",
                format!("Choose between 1 and {LATEST_CHECK_IN} days."),
            ));
        }
        let old = profile_of(Some(firm), self.profile);
        let conduct = Conduct {
            version: old.conduct.version,
            days: self.days,
            introduces_by: self.introduces_by,
            demands: self.demands.clone(),
            check_in_days: self.check_in_days,
        };
        let same = ProfileVersion { conduct, checklist: self.lines()?, questions: self.asked()?, ..old.clone() };
        if same == old {
            return Ok(());
        }
        let conduct = Conduct { version: old.conduct.version + 1, ..same.conduct };
        let newest = ProfileVersion { conduct, by: Some(manager.id), at: Some(cx.at), ..same };
        let mut profiles = firm.profiles.clone();
        profiles.retain(|version| version.profile != self.profile);
        profiles.push(newest);
        profiles.sort_by_key(|version| version.profile);
        draft.put(Workspace { profiles, ..firm.clone() });
        Ok(())
    }
}

impl ProfileWritten {
    fn lines(&self) -> Result<Vec<ChecklistLine>, Refusal> {
        let texts = self.checklist.iter().map(|line| line.text.as_str());
        let texts = distinct(texts, "A line of the checklist")?;
        let line = |(line, text): (&ChecklistLine, String)| {
            if (Stage::Packaging..=Stage::Transferred).contains(&line.stage) {
                return Ok(ChecklistLine { text, ..line.clone() });
            }
            Err(Refusal::invalid(
                format!("“{text}” stands under a stage in which nobody ticks anything."),
                "Choose a stage from the packaging to the watch.",
            ))
        };
        self.checklist.iter().zip(texts).map(line).collect()
    }

    /// Nothing is asked for that nobody could supply.
    fn can_be_met(&self) -> Result<(), Refusal> {
        if self.profile == Profile::Cover && self.demands.contains_key(&Demand::LedAlone) {
            return Err(Refusal::invalid(
                "Whoever stands in leads no meeting while the other one listens: the other one is away.",
                "Do not ask for a meeting led alone in a cover.",
            ));
        }
        if self.profile == Profile::Cover && self.demands.contains_key(&Demand::Learned) {
            return Err(Refusal::invalid(
                "A cover ends with a summary of what happened, and nobody is asked what they learned.",
                "Do not ask in a cover what was learned.",
            ));
        }
        if self.demands.get(&Demand::Learned) == Some(&Strictness::Hard) {
            return Err(Refusal::invalid(
                "What somebody learned only they can say, and they may be away for a long time.",
                "Let a manager pass it.",
            ));
        }
        if self.days.introduction == 0 && self.demands.get(&Demand::LedAlone) == Some(&Strictness::Hard) {
            return Err(Refusal::invalid(
                "The introductions end on the day of the transfer, so that there is no day on which to lead a meeting alone.",
                "Leave a day between the two, or let a manager pass it.",
            ));
        }
        Ok(())
    }

    fn asked(&self) -> Result<Vec<String>, Refusal> {
        distinct(self.questions.iter().map(String::as_str), "A question")
    }
}

/// The stages follow each other, none is endless, and a cover ends on its own last day.
fn possible(days: &Timetable, profile: Profile) -> Result<(), Refusal> {
    let Timetable { planned, packaging, review, briefing, introduction, watch } = *days;
    if planned.max(watch) > LONGEST {
        return Err(Refusal::invalid(
            "Nobody can plan that far ahead.",
            format!("Keep preparation and watch to {LONGEST} business days."),
        ));
    }
    if ![planned, packaging, review, briefing, introduction].is_sorted_by(|earlier, later| earlier >= later) {
        return Err(Refusal::invalid(
            "A stage would be left before the one in front of it.",
            "Count back from the transfer: each stage is at most as far from it as the one before.",
        ));
    }
    if profile == Profile::Cover && watch > 0 {
        return Err(Refusal::invalid(
            "A cover has no watch: it lasts until its own last day.",
            "Set the watch to 0 days.",
        ));
    }
    Ok(())
}

fn distinct<'a>(texts: impl ExactSizeIterator<Item = &'a str>, what: &str) -> Result<Vec<String>, Refusal> {
    if texts.len() > MOST_LINES {
        return Err(Refusal::invalid(
            format!("Nobody works through {} lines.", texts.len()),
            format!("Keep it to {MOST_LINES} lines."),
        ));
    }
    let texts = texts.map(|text| named(text, what)).collect::<Result<Vec<_>, _>>()?;
    let mut seen = BTreeSet::new();
    match texts.iter().find(|text| !seen.insert(*text)) {
        Some(twice) => Err(Refusal::invalid(format!("“{twice}” stands there twice."), "Take one of the two out.")),
        None => Ok(texts),
    }
}
