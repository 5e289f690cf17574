use std::collections::BTreeMap;

use baton_desk::dictation::dictate;
use baton_desk::{Desk, DeskError, Done, Failure, UndoTarget};
use baton_domain::ids::{EntryId, PersonId};
use baton_domain::record::Kind;
use baton_domain::refusal::Refusal;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::days::StoryDays;
use super::parse::{Deed, Step, Story};
use super::words::{Meanings, Words};
use crate::clock::StoryClock;

/// How long it takes to do one of several things, one after the other.
const ONE_DEED: TimeDelta = TimeDelta::seconds(20);

/// A step of a story as it was performed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The title of the chapter that it opens.
    pub chapter: Option<&'static str>,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Who acted.
    pub who: PersonId,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// These things were done, each told in a sentence without who did it.
    Done(Vec<String>),
    /// It was refused, as the story expects.
    Refused(Refusal),
    /// The step that this sentence tells was taken back.
    Undone(String),
    /// The step that this sentence tells was brought back.
    Redone(String),
}

/// Performs stories at a desk.
pub(crate) struct Teller {
    desk: Desk,
    clock: StoryClock,
    days: StoryDays,
    /// What words mean in each story; in the first, the firm's, they mean its people.
    meanings: Vec<Meanings>,
    /// The entries of steps that have a mark.
    marked: BTreeMap<(usize, &'static str), EntryId>,
}

impl Teller {
    /// Sits down at a desk that holds nothing but its `founder`, and reads days as counted from `today`.
    pub(crate) fn new(desk: Desk, clock: StoryClock, today: DateTime<Utc>, founder: (&str, PersonId)) -> Self {
        let mut people = Meanings::default();
        people.introduce(Kind::Person, founder.0, founder.1.0);
        let days = StoryDays::told_on(today.date_naive());
        Self { desk, clock, days, meanings: vec![people], marked: BTreeMap::new() }
    }

    /// Tells the firm's story and those of its accounts in the order of time; each step is shown to `listen`.
    ///
    /// # Errors
    /// When the file cannot be written, or a step does not go as it is told; its place is in the details.
    pub(crate) fn tell(
        &mut self,
        firm: &Story,
        accounts: &[Story],
        listen: &mut dyn FnMut(usize, &Told),
    ) -> Result<(), DeskError> {
        self.meanings.resize_with(1 + accounts.len(), Meanings::default);
        let stories: Vec<_> = std::iter::once(firm).chain(accounts).collect();
        let mut steps = Vec::new();
        for (number, story) in stories.iter().enumerate() {
            steps.extend(self.timed(story)?.into_iter().map(|(at, step)| (at, number, step)));
        }
        steps.sort_by_key(|(at, number, _)| (*at, *number));
        for (at, number, step) in steps {
            let told = self.perform(at, number, step).map_err(|error| lost(stories[number], step, &error))?;
            listen(number, &told);
        }
        Ok(())
    }

    /// The steps of a story with their instants. Two days of a story can fall on one working day; its order stands.
    fn timed<'s>(&self, story: &'s Story) -> Result<Vec<(DateTime<Utc>, &'s Step)>, DeskError> {
        let mut latest = DateTime::<Utc>::MIN_UTC;
        let mut timed = Vec::new();
        for step in &story.steps {
            let at = self.days.instant(&format!("{} {}", step.day, step.time));
            let at = at.ok_or_else(|| Refusal::invalid("The day is none.", "Write it like -20w3."));
            latest = latest.max(at.map_err(|refusal| lost(story, step, &refusal.into()))?);
            timed.push((latest, step));
        }
        Ok(timed)
    }

    fn perform(&mut self, at: DateTime<Utc>, number: usize, step: &Step) -> Result<Told, DeskError> {
        self.clock.set(at);
        let who = self.meanings[0].record(Kind::Person, step.who).ok_or_else(|| Refusal::not_found("person"))?;
        let who = PersonId(who);
        let outcome = match &step.deed {
            Deed::Does(ops) => Outcome::Done(self.does(at, number, who, ops, step.mark)?),
            Deed::IsRefused(op) => match self.does(at, number, who, std::slice::from_ref(op), None) {
                Err(DeskError::Refused(refusal)) => Outcome::Refused(refusal),
                Err(error) => return Err(error),
                Ok(_) => return Err(Refusal::state("It was not refused.", "The story expects it.").into()),
            },
            Deed::Undoes(mark) => Outcome::Undone(self.desk.undo(who, self.target(number, mark)?)?.0.sentence),
            Deed::Redoes(mark) => Outcome::Redone(self.desk.redo(who, self.target(number, mark)?)?.0.sentence),
        };
        Ok(Told { chapter: step.chapter, at, who, outcome })
    }

    fn does(
        &mut self,
        at: DateTime<Utc>,
        number: usize,
        who: PersonId,
        ops: &[Value],
        mark: Option<&'static str>,
    ) -> Result<Vec<String>, DeskError> {
        let mut sentences = Vec::new();
        for (op, after) in ops.iter().zip(0..) {
            self.clock.set(at + ONE_DEED * after);
            let mut words = Words { days: &self.days, people: &self.meanings[0], told: &self.meanings[number] };
            let (Done { entry, created, sentence }, _) = self.desk.perform(who, dictate(op.clone(), &mut words)?)?;
            self.meanings[number].learn(op, mark, &created);
            if let (Some(mark), Some(entry)) = (mark, entry) {
                self.marked.insert((number, mark), entry);
            }
            sentences.push(sentence);
        }
        Ok(sentences)
    }

    fn target(&self, number: usize, mark: &'static str) -> Result<UndoTarget, Refusal> {
        let entry = self.marked.get(&(number, mark)).ok_or_else(|| Refusal::not_found("step"))?;
        Ok(UndoTarget::Entry(*entry))
    }
}

/// A step that did not go as it is told.
fn lost(story: &Story, step: &Step, error: &DeskError) -> DeskError {
    let why = match error {
        DeskError::Refused(refusal) => format!("{} {}", refusal.message, refusal.hint),
        DeskError::Failed(failure) => format!("{} ({})", failure.message, failure.detail),
    };
    DeskError::Failed(Failure {
        message: "The sample book could not be written.".to_owned(),
        hint: "Check that the disk has room, and try again.".to_owned(),
        detail: format!("{}, line {}: {why}", story.name, step.line),
    })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::book::stories;

    #[test]
    fn stories_are_told_in_the_order_of_time_on_whatever_day_they_are_told() {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        for today in first.iter_days().take(366) {
            let days = StoryDays::told_on(today);
            for story in stories() {
                let dates = story.steps.iter().map(|step| (days.day(step.day).unwrap(), step));
                let dates: Vec<_> = dates.collect();
                for pair in dates.windows(2) {
                    let [(before, _), (after, step)] = pair else { unreachable!() };
                    assert!(before <= after, "{}, line {}, told on {today}", story.name, step.line);
                }
            }
        }
    }
}
