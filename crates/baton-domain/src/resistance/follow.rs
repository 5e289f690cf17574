use chrono::Days;

use crate::context::{Context, Draft};
use crate::ids::PersonId;
use crate::record::{CaseOption, Handover, ResistanceCase, Role, Task};

/// Calendar days after a decision (GK).
const AFTER_DECISION: u64 = 14;

/// Two weeks after a decision somebody asks the incoming rep how it goes (mission, principle 10). It is about the person: it
/// stays when the handover ends, and goes with nobody's account.
pub(super) fn ask_the_rep(
    cx: &Context<'_>,
    draft: &mut Draft,
    case: &ResistanceCase,
    option: CaseOption,
    by: PersonId,
) {
    let Ok(handover) = cx.dossier.handover(case.handover) else { return };
    let here = |person| cx.people.can_carry(person, cx.today());
    let Some(rep) = handover.to.filter(|to| here(*to)) else { return };
    let Some(owner) = who_asks(cx, handover, rep, by) else { return };
    let day = cx.today().checked_add_days(Days::new(AFTER_DECISION)).unwrap_or(cx.today());
    let text =
        format!("Ask {} how it goes since {}", cx.people.name(rep), since(cx.people.name(handover.from), option));
    let due = cx.people.calendar(&[owner, rep]).on_or_after(day).unwrap_or(day);
    let task = Task::open(draft.id(), case.account, text, owner, Some(due));
    draft.put(Task { handover: Some(handover.id), follows: Some(case.id), ..task });
}

/// The manager of the handover; who decided, another manager or the outgoing rep, where that one has left or is the rep.
fn who_asks(cx: &Context<'_>, handover: &Handover, rep: PersonId, by: PersonId) -> Option<PersonId> {
    let managers = cx.people.persons.iter().filter(|person| person.role == Role::Manager).map(|person| person.id);
    let mut all = [handover.manager, by].into_iter().chain(managers).chain([handover.from]);
    all.find(|person| *person != rep && cx.people.can_carry(*person, cx.today()))
}

fn since(outgoing: &str, option: CaseOption) -> String {
    match option {
        CaseOption::Continue => "the client resisted and we went on".to_owned(),
        CaseOption::SlowDown => "it goes more slowly".to_owned(),
        CaseOption::AddNotReplace => "both look after the client".to_owned(),
        CaseOption::OtherSuccessor => "someone else takes over".to_owned(),
        CaseOption::KeepByException => format!("{outgoing} keeps the account"),
        CaseOption::RollBack => "the handover was taken back".to_owned(),
        CaseOption::EndRelationship => "we parted from the client".to_owned(),
    }
}
