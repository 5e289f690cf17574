//! Who may do what, on which account.

use baton_desk::DeskError;
use baton_domain::account::AccountEdited;
use baton_domain::history::EntryWritten;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::op::Op;
use baton_domain::record::{Handover, HistoryKind, Person, ResistanceCase, Role, Stage, Task, TaskState};
use baton_domain::refusal::RefusalKind;
use baton_domain::resistance::ColleagueConsulted;
use baton_domain::touch::{TaskAdded, TaskEnded};
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

fn situation(account: AccountId) -> AccountEdited {
    ops::situation(account, "They ship more since spring.")
}

fn note(account: AccountId) -> EntryWritten {
    ops::entry(account, HistoryKind::Note, "They rang me", "Ingrid looked for Anna and got me.")
}

fn may_change(office: &mut Office, who: PersonId, account: AccountId) -> bool {
    let text = format!("What {who} knows.");
    match office.desk.perform(who, ops::situation(account, &text)) {
        Ok(_) => true,
        Err(DeskError::Refused(refusal)) => {
            assert_eq!(refusal.kind, RefusalKind::NotAllowed, "{refusal}");
            false
        }
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn every_operation_says_whom_it_is_permitted_to() {
    let mut whom = Op::PERMITTED.iter().map(|(op, permitted, _)| (permitted.whom(), *op)).collect::<Vec<_>>();
    whom.sort_by_key(|(whom, _)| *whom);
    let lines = whom.chunk_by(|one, next| one.0 == next.0).map(|chunk| {
        let ops: Vec<_> = chunk.iter().map(|(_, op)| *op).collect();
        format!("{}: {}", chunk[0].0, ops.join(", "))
    });
    assert_snapshot!(lines.collect::<Vec<_>>().join("\n"), @"
    a manager: PhilosophyWritten, ProfileWritten, PersonAdded, AccountabilityCorrected, LockPassed, VetoRaised, VetoLifted, HandoverPlanned, TransferMoved, NewerProfileTaken, HandoverHeld, HandoverResumed, HandoverCancelled, HandoverClosed, GuardsWaived, ResistanceDecided, RelationshipResumed
    a second person beside whoever asked, one of the two a manager: RollbackApproved, RollbackDeclined, ApprovalGranted, ApprovalDeclined
    any rep or manager: AccountAdded, ContactAdded, ContactsToldApart, EntryWritten, EntryFiled, PromiseMade, IssueOpened, TaskAdded, ResistanceOpened, SilenceReported
    either rep of the handover alone: LearningWritten
    either rep of the handover, or a manager: HandoverAdvanced, ChecklistItemDone, ChecklistItemNotApplicable, ChecklistItemReopened, IntroductionPlanned, IntroductionEdited, IntroductionUnanswered, IntroductionMade, IntroductionNotNeeded, RemarkWritten, LedAlone, TransferAcknowledged, LessonWritten, RollbackAsked, KeepByExceptionAsked
    nobody: it happens by itself: WatchEnded
    the incoming rep alone: ReadBackGiven
    the incoming rep, or a manager: PromiseAnswered, PackageAccepted, PackageSentBack, QuestionAnswered, GrowthNamed
    the outgoing rep alone: HandBackReturned, HandBackAccepted
    the outgoing rep, or a manager: PackagePartNotApplicable, QuestionCorrected, ReadBackAccepted, ReadBackReturned
    the person it is about alone: PhilosophyRead
    the person it is about, or a manager: PersonEdited, AbsencePlanned
    whoever asked, or a manager: RollbackWithdrawn, ApprovalWithdrawn
    whoever founds the workspace: WorkspaceFounded
    whoever has a part in the account, or a manager: AccountEdited, ContactEdited, ContactsMerged, FactRecorded, AssumptionChecked, TopicRaised, PromiseEdited, PromiseKept, IssueEdited, IssueResolved, TouchPlanned, TouchEdited, TouchDone, TouchCancelled, TaskEdited, TaskEnded, HandoverProposed, ConcernNamed, PlaybackSaid, PlaybackConfirmed, MeetingProposed, WhatItTakesHeard, ColleagueConsulted, OptionsWeighed
    whoever is accountable, or a manager: BackupEnded, HandBackGiven, EndOfRelationshipAsked
    ");
}

#[test]
fn a_rep_changes_what_they_have_a_part_in_and_writes_down_what_they_hear_anywhere() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let (mara, anna, hana, tomas) = (office.staff.mara, office.staff.anna, office.staff.hana, office.staff.tomas);
    assert!(may_change(&mut office, anna, account) && may_change(&mut office, mara, account));
    let refusal = office.refuses(tomas, situation(account));
    assert_snapshot!(format!("{refusal}\n{}", refusal.hint), @"
    Only those who have a part in this account can change it.
    Ask Anna Lind, who is accountable, or a manager.
    ");
    office.does(tomas, note(account));

    let plan = ops::plan(account, hana, office.today() + Days::new(28));
    assert!(!may_change(&mut office, hana, account), "before the handover Hana has no part in it");
    let handover = office.adds::<Handover>(mara, plan).id;
    assert!(may_change(&mut office, hana, account), "whoever takes it over has");
    office.takes_to(handover, Stage::Transferred);
    assert!(may_change(&mut office, anna, account), "so has whoever is on call");
    assert!(!may_change(&mut office, tomas, account));
}

#[test]
fn whoever_has_something_to_do_for_a_colleague_can_say_that_it_is_done() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let (anna, hana, tomas) = (office.staff.anna, office.staff.hana, office.staff.tomas);
    let send = TaskAdded { owner: Some(tomas), ..ops::task(account, "Send the tariff") };
    let task = office.adds::<Task>(anna, send).id;
    let done = TaskEnded { task, state: TaskState::Done };
    assert_eq!(office.refuses(hana, done.clone()).kind, RefusalKind::NotAllowed);
    office.does(tomas, done);
    assert!(!may_change(&mut office, tomas, account), "that alone is no part in the account");
}

#[test]
fn a_colleague_who_was_asked_has_a_part_until_the_client_is_answered() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let (mara, hana, tomas) = (office.staff.mara, office.staff.hana, office.staff.tomas);
    let plan = ops::plan(account, hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(mara, plan).id;
    let ingrid = office.book().dossier(account).contacts[0].id;
    let case: ResistanceCase = office.adds(hana, ops::resist(handover, ingrid, "I want Anna back."));
    let back = |words: &str| baton_domain::resistance::PlaybackSaid { case: case.id, words: words.to_owned() };
    assert_eq!(office.refuses(tomas, back("You miss her.")).kind, RefusalKind::NotAllowed);
    office.does(hana, ColleagueConsulted { case: case.id, person: tomas });
    office.does(tomas, back("You want to be asked."));
}

#[test]
fn a_viewer_changes_nothing_and_is_told_so() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let viewer = office.adds::<Person>(office.staff.mara, ops::person("Vera Holt", Role::Viewer)).id;
    let told = [office.refuses(viewer, note(account)), office.refuses(viewer, situation(account))];
    let told = told.map(|refusal| format!("{refusal} {}", refusal.hint)).join("\n");
    assert_snapshot!(told, @"
    Vera Holt may read and print, but not change anything. Ask a manager or the accountable rep to do it.
    Vera Holt may read and print, but not change anything. Ask a manager or the accountable rep to do it.
    ");
}
