//! What follows from the decision of a case, and what takes two people.

use baton_desk::view::Shares;
use baton_domain::account::BackupEnded;
use baton_domain::approval::{ApprovalDeclined, ApprovalGranted, ApprovalWithdrawn};
use baton_domain::handover::{HandoverCancelled, HandoverProposed, TransferMoved};
use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::record::{
    Account, Approval, CaseOption, CaseState, Concern, Duty, Handover, HandoverReason, LockKind, ResistanceCase,
    ResponsibilityRole, SideState, Stage,
};
use baton_domain::relationship::{EndOfRelationshipAsked, RelationshipResumed};
use baton_domain::resistance::{
    ConcernNamed, LessonWritten, PlaybackConfirmed, PlaybackSaid, ResistanceDecided, ResistanceOpened,
};
use baton_domain::rollback::RollbackApproved;
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

/// Ingrid resists, and has confirmed that we understood her.
fn heard(office: &mut Office, handover: HandoverId) -> ResistanceCase {
    let hana = office.staff.hana;
    let contact = office.book().dossier(office.handover(handover).account).contacts[0].id;
    let case = office.adds::<ResistanceCase>(hana, ops::resist(handover, contact, "I want Anna back."));
    office.does(hana, PlaybackSaid { case: case.id, words: "You want Anna.".to_owned() });
    office.does(hana, PlaybackConfirmed { case: case.id, answer: "Yes.".to_owned() });
    case
}

/// Who stands beside the accountable rep now.
fn beside(office: &Office, account: AccountId) -> Vec<(ResponsibilityRole, String)> {
    let held = office.book().dossier(account).responsibilities;
    let people = office.book().people;
    let now = held.iter().filter(|held| held.role != ResponsibilityRole::Accountable && held.holds_at(office.now()));
    now.map(|held| (held.role, people.name(held.person).to_owned())).collect()
}

#[test]
fn the_old_rep_keeps_the_account_by_exception() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Introduction);
    let case = heard(&mut office, handover);
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let refusal = office.refuses(mara, ops::decide(case.id, CaseOption::KeepByException));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Keeping an account by exception needs a second person. Ask to keep it by exception.");
    let review_on = office.today() + Days::new(180);
    let asked = ops::ask_to_keep(handover, "Ingrid builds the yard with Anna until spring.", review_on);
    let approval = office.adds::<Approval>(anna, asked).id;
    assert!(office.handover(handover).is_running(), "nothing happens before a second person agrees");
    let refusal = office.refuses(anna, ApprovalGranted { approval });
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Anna Lind asked for this and cannot agree to it too. Ask a second person to look at it.");
    let refusal = office.refuses(hana, ApprovalGranted { approval });
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Only a manager can answer what a rep has asked for. Ask Mara Lindqvist or Jonas Weber.");
    office.does(mara, ApprovalGranted { approval });
    let side = office.handover(handover).side;
    assert!(matches!(side, Some(SideState::KeptByException { review_on: on, .. }) if on == review_on));
    let answered = office.the::<ResistanceCase>(case.id);
    assert_eq!(answered.state, CaseState::Closed);
    assert_eq!(answered.decision.map(|decision| decision.option), Some(CaseOption::KeepByException));
    let book = office.book();
    let review = book.dossier(account).tasks.into_iter().find(|task| task.due == Some(review_on)).unwrap();
    assert_snapshot!(review.text, @"Look again at who should have it: Anna Lind keeps it by exception");
    assert_eq!(review.owner, mara, "the manager of the handover looks at it again");
    let refusal = office.refuses(mara, ApprovalGranted { approval });
    assert_snapshot!(refusal, @"This has been answered already.");
    office.undoes(mara);
    assert!(office.handover(handover).is_running(), "the exception can be taken back");
    office.redoes(mara);
    assert_snapshot!(office.log(account), @"
    7 Sep Anna Lind added the account Nordkaj Shipping
    7 Sep Anna Lind added the contact Ingrid Aas
    7 Sep Mara Lindqvist planned the handover to Hana Okafor
    7 Sep Mara Lindqvist finished the stage planning
    7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
    7 Sep Mara Lindqvist wrote down “They decide on Thursdays.” … and 2 more
    7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
    7 Sep Mara Lindqvist wrote down “8 % off for two years, for the second yard.” … and 1 more
    7 Sep Mara Lindqvist changed the contact Ingrid Aas
    7 Sep Mara Lindqvist wrote down “Contract: the shared folder.”
    7 Sep Mara Lindqvist ticked “Prepare sales, support and other insiders, so that nobody is blindsided” … and 6 more
    7 Sep Mara Lindqvist finished the stage packaging
    7 Sep Mara Lindqvist accepted the package
    7 Sep Mara Lindqvist ticked “Read everything and mark the gaps”
    7 Sep Mara Lindqvist finished the stage review
    7 Sep Mara Lindqvist answered “What does the company do, how large is it, which teams do we meet?” … and 14 more
    7 Sep Hana Okafor said it back in own words
    7 Sep Mara Lindqvist accepted the read-back
    7 Sep Mara Lindqvist ticked “Briefing of 30 to 60 minutes, face to face, two-way, notes kept”
    7 Sep Mara Lindqvist finished the stage briefing
    7 Sep Hana Okafor wrote down that Ingrid Aas resists
    7 Sep Hana Okafor said the client's words back
    7 Sep Hana Okafor recorded the client's answer: “Yes.”
    7 Sep Anna Lind asked to keep the account by exception
    7 Sep Mara Lindqvist agreed to keep the account by exception
    7 Sep Mara Lindqvist took back: agreed to keep the account by exception (taken back)
    7 Sep Mara Lindqvist brought back: agreed to keep the account by exception
    ");
}

#[test]
fn an_exception_is_for_an_account_that_the_outgoing_rep_still_has() {
    let mut office = Office::new();
    let (_, handover) = office.underway(Stage::Transferred);
    let day = office.today() + Days::new(90);
    let refusal = office.refuses(office.staff.mara, ops::ask_to_keep(handover, "They want Anna.", day));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"The account is with Hana Okafor already. Ask to take the handover back: that gives it to the outgoing rep again.");
}

#[test]
fn what_was_asked_is_answered_as_things_stand() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Briefing);
    let (mara, jonas) = (office.staff.mara, office.staff.jonas);
    let day = office.today() + Days::new(90);
    let approval = office.adds::<Approval>(mara, ops::ask_to_keep(handover, "They want Anna.", day)).id;
    let refusal = office.refuses(jonas, ops::ask_to_part(account, "It does not pay."));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Mara Lindqvist has asked to keep the account by exception already. Answer that one, or withdraw it.");
    let contact = office.book().dossier(account).contacts[0].id;
    office.does(office.staff.hana, ops::resist(handover, contact, "I want Anna back."));
    let refusal = office.refuses(jonas, ApprovalGranted { approval });
    assert_snapshot!(refusal, @"The client has not confirmed that we understood them.");
    let moves = office.refuses(mara, ops::advance(handover, Stage::Briefing));
    assert_snapshot!(moves.missing[0].what, @"Mara Lindqvist has asked to keep the account by exception, and waits for an answer.");
    let cancel = HandoverCancelled { handover, reason: "No.".to_owned() };
    office.refuses(mara, cancel);
    office.does(jonas, ApprovalDeclined { approval, reason: "Hear Ingrid first.".to_owned() });
    let refusal = office.refuses(mara, ApprovalWithdrawn { approval });
    assert_snapshot!(refusal, @"This has been answered already.");
}

#[test]
fn a_relationship_is_ended_by_two_with_what_is_still_owed() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Transferred);
    let case = heard(&mut office, handover);
    let (mara, jonas, hana) = (office.staff.mara, office.staff.jonas, office.staff.hana);
    let last_report =
        Duty { text: "Send the last report".to_owned(), owner: hana, due: office.today() + Days::new(14) };
    let part =
        EndOfRelationshipAsked { duties: vec![last_report], ..ops::ask_to_part(account, "We cannot serve them.") };
    let approval = office.adds::<Approval>(hana, part).id;
    office.does(jonas, ApprovalGranted { approval });
    assert_eq!(
        office.the::<Account>(account.0).ended.map(|ended| ended.reason).as_deref(),
        Some("We cannot serve them.")
    );
    assert_eq!(office.handover(handover).side, Some(SideState::RelationshipEnded { approval }));
    assert_eq!(office.the::<ResistanceCase>(case.id).decision.map(|decision| decision.by), Some(jonas));
    assert!(beside(&office, account).is_empty(), "nobody is on call for them any more");
    let book = office.book();
    assert!(book.dossier(account).tasks.iter().any(|task| task.text == "Send the last report" && task.owner == hana));
    assert_eq!(book.dossier(account).planned_touches().count(), 0, "nobody calls them any more");
    assert_snapshot!(office.refuses(hana, ops::ask_rollback(handover, "Too late.")), @"The relationship with Nordkaj Shipping ended on 7 September 2026.");
    let refusal = office.refuses(mara, ops::plan(account, office.staff.tomas, office.today() + Days::new(28)));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"The relationship with Nordkaj Shipping ended on 7 September 2026. A manager takes it up again first.");
    let proposal = HandoverProposed { account, reason: HandoverReason::Workload };
    assert_eq!(office.refuses(hana, proposal).message, refusal.message);
    office.does(mara, RelationshipResumed { account, reason: "They came back, and asked for Hana.".to_owned() });
    let resumed = office.newest();
    let until = office.today() + Days::new(30);
    office.does(mara, ops::pass_lock(account, LockKind::RecentHandover, until));
    office.does(mara, ops::plan(account, office.staff.tomas, office.today() + Days::new(28)));
    let kept = office.desk.undo(mara, baton_desk::UndoTarget::Entry(resumed));
    assert_snapshot!(baton_tests::refused(kept), @"The relationship has ended since.");
}

#[test]
fn slower_is_a_later_day_and_moves_what_is_not_done() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Introduction);
    let case = heard(&mut office, handover);
    let mara = office.staff.mara;
    let before = office.handover(handover);
    let refusal = office.refuses(mara, ops::decide(case.id, CaseOption::SlowDown));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"The transfer is planned on 5 October 2026. Slower is a later day than that. Choose the later day.");
    let until = before.transfer_on.map(|day| day + Days::new(28));
    office.does(mara, ResistanceDecided { until, ..ops::decide(case.id, CaseOption::SlowDown) });
    let after = office.handover(handover);
    assert_eq!((after.transfer_on, after.side), (until, None));
    assert_eq!(after.plan[&Stage::Review], before.plan[&Stage::Review], "what is done keeps its day");
    assert!(after.plan[&Stage::Introduction] > before.plan[&Stage::Introduction]);
    let book = office.book();
    let due = |items: &mut dyn Iterator<Item = chrono::NaiveDate>| items.max();
    let dossier = book.dossier(account);
    assert_eq!(due(&mut dossier.introductions.iter().map(|one| one.due)), Some(after.plan[&Stage::Introduction]));
    let closing = dossier.checklist.iter().filter(|item| item.stage == Stage::Transferred);
    assert_eq!(due(&mut closing.map(|item| item.due)), after.watch_until);
}

#[test]
fn slower_after_the_transfer_is_a_longer_watch() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Transferred);
    let case = heard(&mut office, handover);
    let until = office.handover(handover).watch_until.map(|day| day + Days::new(30));
    office.does(office.staff.mara, ResistanceDecided { until, ..ops::decide(case.id, CaseOption::SlowDown) });
    assert_eq!(office.handover(handover).watch_until, until);
    office.is_on(&until.unwrap().to_string());
    assert_eq!(beside(&office, account), [(ResponsibilityRole::OnCall, "Anna Lind".to_owned())]);
}

#[test]
fn nobody_is_replaced_and_the_two_swap_places() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Introduction);
    let case = heard(&mut office, handover);
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    office.does(mara, ops::decide(case.id, CaseOption::AddNotReplace));
    assert_eq!(beside(&office, account), [(ResponsibilityRole::Backup, "Hana Okafor".to_owned())]);
    office.takes_to(handover, Stage::Transferred);
    let both =
        [(ResponsibilityRole::OnCall, "Anna Lind".to_owned()), (ResponsibilityRole::Backup, "Anna Lind".to_owned())];
    assert_eq!(beside(&office, account), both);
    let rollback =
        office.adds::<baton_domain::record::Rollback>(hana, ops::ask_rollback(handover, "They miss Anna.")).id;
    office.does(mara, RollbackApproved { rollback });
    assert!(beside(&office, account).is_empty(), "whoever has it stands beside nobody");
}

#[test]
fn a_familiar_face_stays_until_somebody_says_so() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Transferred);
    let case = heard(&mut office, handover);
    let (mara, anna, hana, tomas) = (office.staff.mara, office.staff.anna, office.staff.hana, office.staff.tomas);
    office.does(mara, ops::decide(case.id, CaseOption::AddNotReplace));
    office.takes_to(handover, Stage::Closed);
    assert_eq!(beside(&office, account), [(ResponsibilityRole::Backup, "Anna Lind".to_owned())]);
    let refusal = office.refuses(tomas, BackupEnded { account, person: anna });
    assert_snapshot!(refusal, @"Only Hana Okafor or a manager can say who stays beside them.");
    office.does(hana, BackupEnded { account, person: anna });
    assert!(beside(&office, account).is_empty());
    assert_snapshot!(office.refuses(hana, BackupEnded { account, person: anna }), @"Anna Lind is no backup for this account.");
}

#[test]
fn someone_else_is_planned_after_this_handover_has_ended() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Introduction);
    let case = heard(&mut office, handover);
    let (mara, tomas) = (office.staff.mara, office.staff.tomas);
    office.does(mara, ops::decide(case.id, CaseOption::OtherSuccessor));
    assert!(!office.handover(handover).is_running());
    let next = office.book().dossier(account).running_handover().cloned().unwrap();
    assert_eq!((next.stage, next.to), (Stage::Proposed, None));
    office.does(mara, ops::plan(account, tomas, office.today() + Days::new(28)));
    assert_eq!(office.handover(next.id).to, Some(tomas));
}

#[test]
fn a_transfer_is_moved_to_a_day_on_which_both_work() {
    let mut office = Office::new();
    let (_, handover) = office.underway(Stage::Packaging);
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let saturday = "2026-10-17".parse().unwrap();
    let refusal = office.refuses(mara, TransferMoved { handover, transfer_on: saturday });
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Saturday 17 October 2026 is not a day on which both work: weekend. The next one is Monday 19 October 2026.");
    assert_snapshot!(office.refuses(anna, TransferMoved { handover, transfer_on: saturday }), @"Only a manager can move a transfer.");
    let preview = office.desk.move_preview(mara, handover, "2026-10-19".parse().unwrap()).unwrap();
    let stages: Vec<_> = preview.stages.iter().map(|moved| moved.stage).collect();
    assert_eq!(
        stages,
        [Stage::Packaging, Stage::Review, Stage::Briefing, Stage::Introduction, Stage::Overlap, Stage::Transferred]
    );
    assert_eq!(preview.introductions, 1);
    office.does(mara, TransferMoved { handover, transfer_on: "2026-10-19".parse().unwrap() });
    office.does(mara, HandoverCancelled { handover, reason: "Not this year.".to_owned() });
    assert_snapshot!(office.refuses(mara, TransferMoved { handover, transfer_on: saturday }), @"This handover is cancelled; nothing can happen in it any more.");
}

#[test]
fn practice_has_a_word_and_what_was_learned_comes_back() {
    let mut office = Office::new();
    let (_, first) = office.underway(Stage::Introduction);
    let case = heard(&mut office, first);
    let (mara, hana, tomas) = (office.staff.mara, office.staff.hana, office.staff.tomas);
    let about = Some(Concern::SomeoneNewAgain);
    office.does(hana, ConcernNamed { case: case.id, about });
    let practice = office.desk.handover(mara, first).unwrap().cases.remove(0).play.unwrap();
    assert!(practice.advice.starts_with("Admit it"), "{}", practice.advice);
    assert_eq!(practice.options[0], CaseOption::AddNotReplace);
    office.does(mara, ops::decide(case.id, CaseOption::Continue));
    let lesson = "Name the backup on the first day.".to_owned();
    assert_snapshot!(office.refuses(tomas, LessonWritten { case: case.id, lesson: lesson.clone() }), @"Only Anna Lind, Hana Okafor or a manager can write down what was learned.");
    office.does(hana, LessonWritten { case: case.id, lesson });

    let other = office.account("Atelier Vogel").with_key_contact("Odile").add();
    let plan = ops::plan(other, hana, office.today() + Days::new(28));
    let second = office.adds::<Handover>(mara, plan).id;
    let odile = office.book().dossier(other).contacts[0].id;
    let resists = ResistanceOpened { about, ..ops::resist(second, odile, "Another one!") };
    office.does(hana, resists);
    let lessons = office.desk.handover(hana, second).unwrap().cases.remove(0).lessons;
    let told: Vec<_> = lessons.iter().map(|one| (one.account.name.as_str(), one.lesson.as_str(), one.shares)).collect();
    assert_eq!(told, [("Nordkaj Shipping", "Name the backup on the first day.", Shares::Concern)]);
    let found = office.desk.find(Some(hana), "backup first day", 5).unwrap();
    assert_eq!(found.hits.len(), 1, "a lesson is found by its words");
}

#[test]
fn taking_it_back_is_proposed_and_never_done() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Transferred);
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let contact = office.book().dossier(account).contacts[0].id;
    let case =
        office.adds::<ResistanceCase>(hana, ResistanceOpened { grade: 3, ..ops::resist(handover, contact, "No.") });
    let triggers = |office: &Office| office.desk.handover(mara, handover).unwrap().cases.remove(0).triggers;
    assert!(triggers(&office).is_empty(), "one refusal is heard first");
    office.does(hana, PlaybackSaid { case: case.id, words: "You say no.".to_owned() });
    office.does(hana, PlaybackConfirmed { case: case.id, answer: "Yes.".to_owned() });
    office.does(mara, ops::decide(case.id, CaseOption::Continue));
    office.does(hana, ResistanceOpened { grade: 3, ..ops::resist(handover, contact, "No!") });
    assert_eq!(triggers(&office), ["They have refused 2 times in this handover."]);
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, hana);
}

#[test]
fn one_case_has_one_answer() {
    let mut office = Office::new();
    let (_, handover) = office.underway(Stage::Introduction);
    let case = heard(&mut office, handover);
    let (mara, jonas, anna) = (office.staff.mara, office.staff.jonas, office.staff.anna);
    let day = office.today() + Days::new(90);
    let approval = office.adds::<Approval>(anna, ops::ask_to_keep(handover, "They want Anna.", day)).id;
    assert_snapshot!(office.refuses(mara, ops::decide(case.id, CaseOption::Continue)), @"Anna Lind has asked to keep the account by exception already.");
    office.does(jonas, ApprovalGranted { approval });
    assert_eq!(office.the::<ResistanceCase>(case.id).decision.map(|one| one.option), Some(CaseOption::KeepByException));
}

#[test]
fn who_acknowledged_one_day_has_not_acknowledged_another() {
    let mut office = Office::new();
    let (_, handover) = office.underway(Stage::Overlap);
    office.takes_to_the_moment(handover);
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    office.does(anna, ops::acknowledge(handover));
    let later = office.handover(handover).transfer_on.unwrap() + Days::new(28);
    office.does(mara, TransferMoved { handover, transfer_on: later });
    office.does(hana, ops::acknowledge(handover));
    assert_eq!(office.handover(handover).stage, Stage::Overlap, "Anna has not agreed to the new day");
    office.does(anna, ops::acknowledge(handover));
    assert_eq!(office.handover(handover).stage, Stage::Transferred);
}

#[test]
fn slower_after_the_watch_has_ended_begins_another() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Transferred);
    let watched = office.handover(handover).watch_until.unwrap();
    office.is_on(&(watched + Days::new(10)).to_string());
    assert!(beside(&office, account).is_empty());
    let case = heard(&mut office, handover);
    let until = Some(office.today() + Days::new(30));
    office.does(office.staff.mara, ResistanceDecided { until, ..ops::decide(case.id, CaseOption::SlowDown) });
    assert_eq!(beside(&office, account), [(ResponsibilityRole::OnCall, "Anna Lind".to_owned())]);
}

#[test]
fn a_lesson_is_not_blotted_out_by_a_blank() {
    let mut office = Office::new();
    let (_, handover) = office.underway(Stage::Introduction);
    let case = heard(&mut office, handover);
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    office.does(hana, LessonWritten { case: case.id, lesson: "Ask first.".to_owned() });
    let decided = ResistanceDecided { lesson: Some("  ".to_owned()), ..ops::decide(case.id, CaseOption::Continue) };
    office.does(mara, decided);
    assert_eq!(office.the::<ResistanceCase>(case.id).lesson.as_deref(), Some("Ask first."));
}

#[test]
fn nothing_is_promised_to_a_client_from_whom_we_parted() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let (mara, jonas, anna) = (office.staff.mara, office.staff.jonas, office.staff.anna);
    let late = Duty { text: "The last report".to_owned(), owner: anna, due: office.today() - Days::new(1) };
    let part = ops::ask_to_part(account, "It does not pay.");
    let refusal = office.refuses(mara, EndOfRelationshipAsked { duties: vec![late], ..part.clone() });
    assert_snapshot!(refusal, @"What we still owe would be late already.");
    let approval = office.adds::<Approval>(mara, part).id;
    office.does(jonas, ApprovalGranted { approval });
    assert_snapshot!(office.refuses(anna, ops::promise(account, "A last call")), @"The relationship with Nordkaj Shipping ended on 7 September 2026.");
    office.refuses(anna, ops::touch(account, office.now(), "A last call"));
}

#[test]
fn a_day_that_nobody_means_is_refused() {
    let mut office = Office::new();
    let (_, handover) = office.underway(Stage::Transferred);
    let case = heard(&mut office, handover);
    let decided =
        ResistanceDecided { until: Some(chrono::NaiveDate::MAX), ..ops::decide(case.id, CaseOption::SlowDown) };
    assert_snapshot!(office.refuses(office.staff.mara, decided), @"31 December +262142 is too far away.");
}
