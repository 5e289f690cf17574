use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::is_beside;
use crate::context::{Context, Draft, People, Subject, written};
use crate::handover::{after, running};
use crate::ids::{ContactId, HandoverId, HistoryEntryId};
use crate::op::Operation;
use crate::record::{
    CaseState, Concern, Handover, Kind, Person, ResistanceCase, Responsibility, ResponsibilityRole, SideState,
};
use crate::refusal::Refusal;

/// Business days until we answer, when nothing else is agreed (method, section 0: cooling-off).
const COOLING_OFF_DAYS: i32 = 2;

/// How long a client may have to wait for our answer (GK).
const LONGEST_WAIT: TimeDelta = TimeDelta::days(31);

/// A client resists; their words are written down as they said them, and time is bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ResistanceOpened {
    /// In which handover.
    pub handover: HandoverId,
    /// Who said it.
    pub contact: ContactId,
    /// In their words.
    pub words: String,
    /// 1 question, 2 reluctance, 3 refusal, 4 threat to leave.
    pub grade: u8,
    /// Which concern it is, as practice knows it.
    #[serde(default)]
    pub about: Option<Concern>,
    /// The concern behind the words.
    #[serde(default)]
    pub concern: String,
    /// The entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// By when we said we would answer; noon in two business days when left out.
    #[serde(default)]
    pub answer_due: Option<DateTime<Utc>>,
}

impl Operation for ResistanceOpened {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn cites(&self) -> Vec<HistoryEntryId> {
        self.evidence.into_iter().collect()
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let handover = running(cx, self.handover)?;
        let opening = Opening {
            contact: self.contact,
            words: written(&self.words, "What they said")?,
            grade: self.grade,
            about: self.about,
            concern: &self.concern,
            evidence: self.evidence,
            answer_due: self.answer_due,
            silent_since: None,
        };
        open(cx, draft, actor, handover, opening)
    }
}

/// What a case begins with.
pub(super) struct Opening<'a> {
    pub contact: ContactId,
    pub words: String,
    pub grade: u8,
    pub about: Option<Concern>,
    pub concern: &'a str,
    pub evidence: Option<HistoryEntryId>,
    pub answer_due: Option<DateTime<Utc>>,
    pub silent_since: Option<DateTime<Utc>>,
}

/// Opens a case; the handover keeps its stage, and a hold that was there before.
pub(super) fn open(
    cx: &Context<'_>,
    draft: &mut Draft,
    actor: &Person,
    handover: Handover,
    opening: Opening<'_>,
) -> Result<(), Refusal> {
    if let Some(SideState::Resisted { .. }) = handover.side {
        return Err(Refusal::state("A case is open for this handover already.", "Add what they said to that one."));
    }
    cx.dossier.contact(opening.contact)?;
    cx.dossier.evidence(opening.evidence)?;
    if !(1..=4).contains(&opening.grade) {
        return Err(Refusal::invalid(
            format!("There is no grade {}.", opening.grade),
            "1 is a question, 2 reluctance, 3 a refusal, 4 a threat to leave.",
        ));
    }
    let case = ResistanceCase {
        id: draft.id(),
        account: handover.account,
        handover: handover.id,
        contact: opening.contact,
        words: opening.words,
        silent_since: opening.silent_since,
        grade: opening.grade,
        about: opening.about,
        concern: opening.concern.to_owned(),
        evidence: opening.evidence,
        opened_by: actor.id,
        opened_at: cx.at,
        answer_due: answer_due(cx, &handover, opening.answer_due)?,
        playback: None,
        what_it_takes: None,
        meeting: None,
        consulted: Vec::new(),
        options: Vec::new(),
        decision: None,
        effect_on_incoming: None,
        lesson: None,
        state: CaseState::Open,
    };
    let held = match &handover.side {
        Some(SideState::OnHold { reason }) => Some(reason.clone()),
        _ => None,
    };
    stay_on_call(cx, draft, &handover, case.answer_due);
    draft.put(Handover { side: Some(SideState::Resisted { case: case.id, held }), ..handover });
    draft.put(case);
    Ok(())
}

/// While the client waits for an answer the watch goes on: whoever is on call stays so until the day of the answer.
fn stay_on_call(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, answer_due: DateTime<Utc>) {
    let on_call =
        |held: &&Responsibility| held.role == ResponsibilityRole::OnCall && is_beside(cx, held, handover.from);
    let until = Some(after(answer_due.date_naive()));
    for held in cx.dossier.responsibilities.iter().filter(on_call).filter(|held| held.until < until) {
        draft.put(Responsibility { until, ..held.clone() });
    }
}

/// The instant that was agreed, or the one that the cooling-off gives.
fn answer_due(cx: &Context<'_>, handover: &Handover, agreed: Option<DateTime<Utc>>) -> Result<DateTime<Utc>, Refusal> {
    match agreed {
        Some(due) if due <= cx.at => Err(Refusal::invalid(
            "The answer would be due already.",
            "Choose a later time, or leave it out: then it is due in two business days.",
        )),
        Some(due) if due - cx.at > LONGEST_WAIT => Err(Refusal::invalid(
            "No client waits that long for an answer.",
            "Answer within a month; what takes longer is a promise with a day of its own.",
        )),
        Some(due) => Ok(due),
        None => cooling_off(cx, handover),
    }
}

fn cooling_off(cx: &Context<'_>, handover: &Handover) -> Result<DateTime<Utc>, Refusal> {
    let day = answer_day(cx.people, handover, cx.today())?;
    Ok((day.and_time(NaiveTime::MIN) + TimeDelta::hours(12)).and_utc())
}

/// The day by which a client who resists today is answered, when nothing else is agreed: two business days of whoever
/// decides.
///
/// # Errors
/// A refusal when no such day can be found.
pub fn answer_day(people: &People, handover: &Handover, today: NaiveDate) -> Result<NaiveDate, Refusal> {
    people.calendar(&[handover.manager]).add(today, COOLING_OFF_DAYS).map_err(|error| {
        Refusal::invalid(format!("No day for the answer can be found: {error}."), "Say yourself when it is due.")
    })
}
