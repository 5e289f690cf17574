use std::collections::BTreeSet;

use baton_domain::approval::{ApprovalDeclined, ApprovalGranted, ApprovalWithdrawn};
use baton_domain::dossier::Dossier;
use baton_domain::handover::{HandoverCancelled, TransferMoved};
use baton_domain::ids::{ApprovalId, PersonId};
use baton_domain::op::Op;
use baton_domain::person::PersonEdited;
use baton_domain::promise::PromiseKept;
use baton_domain::record::{Approval, ApprovalSubject, CaseOption, CaseState};
use baton_domain::resistance::{PlaybackConfirmed, PlaybackSaid};
use baton_domain::rollback::{RollbackApproved, RollbackDeclined, RollbackWithdrawn};
use baton_tests::{Book, ops};
use chrono::Days;

use crate::seed::Seed;
use crate::shape;

/// Everything that anybody may try, whether it makes sense now or did once: nothing that was ever asked for is forgotten.
pub fn requests(seed: &Seed, book: &Book) -> Vec<Op> {
    let dossier = &book.dossiers[&seed.account];
    let mut requests = Vec::new();
    about_handovers(seed, dossier, &mut requests);
    about_clients(dossier, &mut requests);
    for approval in pool(dossier) {
        answers(approval, &mut requests);
    }
    about_the_account(seed, &mut requests);
    requests.extend(seed.people().map(|person| leaves(seed, person)));
    requests
}

fn about_handovers(seed: &Seed, dossier: &Dossier, requests: &mut Vec<Op>) {
    let later = seed.days[0] + Days::new(60);
    for handover in dossier.handovers.iter().map(|handover| handover.id) {
        requests.extend([
            ops::acknowledge(handover).into(),
            ops::ask_rollback(handover, "They want Anna back.").into(),
            ops::ask_to_keep(handover, "A last season together.", later).into(),
            ops::resist(handover, seed.contact, "Every year someone new.").into(),
            HandoverCancelled { handover, reason: "The client asked for it.".to_owned() }.into(),
            ops::close(handover).into(),
        ]);
        requests.extend(seed.days.map(|transfer_on| TransferMoved { handover, transfer_on }.into()));
    }
}

fn about_clients(dossier: &Dossier, requests: &mut Vec<Op>) {
    let open = dossier.cases.iter().find(|case| case.state == CaseState::Open);
    let closed = dossier.cases.iter().find(|case| case.state == CaseState::Closed);
    for case in open.into_iter().chain(closed).map(|case| case.id) {
        requests.extend([
            PlaybackSaid { case, words: "You do not want to begin anew each year.".to_owned() }.into(),
            PlaybackConfirmed { case, answer: "Yes, that is it.".to_owned() }.into(),
            ops::decide(case, CaseOption::Continue).into(),
            ops::decide(case, CaseOption::AddNotReplace).into(),
            ops::decide(case, CaseOption::RollBack).into(),
        ]);
    }
}

/// What waits for an answer, and one of each kind of what has been answered: those differ in nothing that a rule looks at.
fn pool(dossier: &Dossier) -> impl Iterator<Item = &Approval> {
    let mut seen = BTreeSet::new();
    dossier.approvals.iter().filter(move |approval| seen.insert(shape::answered(approval)))
}

fn answers(approval: &Approval, requests: &mut Vec<Op>) {
    let (id, reason): (ApprovalId, _) = (approval.id, "Not before spring.".to_owned());
    requests.push(ApprovalGranted { approval: id }.into());
    requests.push(ApprovalWithdrawn { approval: id }.into());
    if let ApprovalSubject::Rollback { rollback } = approval.subject {
        requests.push(RollbackApproved { rollback }.into());
        requests.push(RollbackDeclined { rollback, reason: reason.clone() }.into());
        requests.push(RollbackWithdrawn { rollback }.into());
    }
    requests.push(ApprovalDeclined { approval: id, reason }.into());
}

fn about_the_account(seed: &Seed, requests: &mut Vec<Op>) {
    let (account, staff) = (seed.account, seed.staff);
    requests.push(ops::ask_to_part(account, "They pay too late, for years.").into());
    requests.extend(seed.promise.map(|promise| Op::from(PromiseKept { promise })));
    let to = [staff.anna, staff.hana, staff.jonas];
    requests.extend(to.map(|person| ops::correction(account, person, "It was written down wrongly.").into()));
    requests.extend([staff.anna, staff.hana].map(|person| ops::plan(account, person, seed.days[0]).into()));
}

/// That person was dismissed: yesterday was the last day.
fn leaves(seed: &Seed, person: PersonId) -> Op {
    let yesterday = seed.now.date_naive() - Days::new(1);
    PersonEdited { left_on: Some(yesterday), ..ops::edit_person(person) }.into()
}
