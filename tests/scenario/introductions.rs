//! Everyone who matters meets the incoming rep: in an order, in whose words, and what becomes of those who do not answer.

use baton_desk::view::{DueWhat, RiskReason};
use baton_domain::handover::{
    HandoverCancelled, HandoverPlanned, IntroductionEdited, IntroductionPlanned, IntroductionUnanswered,
};
use baton_domain::ids::{AccountId, HandoverId, IntroductionId};
use baton_domain::person::PersonEdited;
use baton_domain::promise::PromiseMade;
use baton_domain::record::{
    Announcement, Channel, Handover, Introduction, ResistanceCase, Sensitivity, Stage, Task, TaskState,
};
use baton_domain::refusal::RefusalKind;
use baton_domain::resistance::ResistanceOpened;
use baton_tests::{Office, ops};
use chrono::{Days, TimeDelta};
use insta::assert_snapshot;

/// Anna's account, under way to Hana, with two people to meet.
fn to_be_met(office: &mut Office, stage: Stage) -> (AccountId, HandoverId, [IntroductionId; 2]) {
    let account = office.account("Nordkaj").with_key_contact("Ingrid Aas").with_key_contact("Per Holm").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(28));
    let sentence = "Anna takes on our customs school, and Hana looks after you".to_owned();
    let handover = office.adds::<Handover>(office.staff.mara, HandoverPlanned { client_sentence: sentence, ..plan }).id;
    office.takes_to(handover, stage);
    let mut introductions = office.book().dossier(account).introductions.clone();
    introductions.sort_by_key(|one| one.number);
    (account, handover, [introductions[0].id, introductions[1].id])
}

const fn edit(introduction: IntroductionId) -> IntroductionEdited {
    IntroductionEdited { introduction, channel: None, due: None, owner: None, number: None }
}

fn unanswered(introduction: IntroductionId, words: &str) -> IntroductionUnanswered {
    IntroductionUnanswered { introduction, words: words.to_owned() }
}

#[test]
fn people_are_met_in_an_order_that_can_be_changed() {
    let mut office = Office::new();
    let (anna, hana, mara) = (office.staff.anna, office.staff.hana, office.staff.mara);
    let (account, handover, [ingrid, per]) = to_be_met(&mut office, Stage::Introduction);
    let aziz = office.adds::<baton_domain::record::Contact>(anna, ops::contact(account, "Aziz Rahimi")).id;
    let plan = IntroductionPlanned { handover, contact: aziz, channel: Channel::Call, due: None };
    let aziz = office.adds::<Introduction>(anna, plan).id;
    let order = |office: &Office| {
        let view = office.desk.handover(anna, handover).unwrap();
        let line = |one: &baton_desk::view::IntroductionView| {
            format!("{} {} by {}", one.introduction.number, one.contact.name, one.owner.name)
        };
        view.introductions.iter().map(line).collect::<Vec<_>>().join(", ")
    };
    office.does(anna, IntroductionEdited { number: Some(1), owner: Some(mara), ..edit(aziz) });
    assert_eq!(order(&office), "1 Aziz Rahimi by Mara Lindqvist, 2 Ingrid Aas by Anna Lind, 3 Per Holm by Anna Lind");
    office.does(anna, IntroductionEdited { number: Some(99), ..edit(ingrid) });
    assert_eq!(order(&office), "1 Aziz Rahimi by Mara Lindqvist, 2 Per Holm by Anna Lind, 3 Ingrid Aas by Anna Lind");
    office.undoes(anna);
    assert_eq!(order(&office), "1 Aziz Rahimi by Mara Lindqvist, 2 Ingrid Aas by Anna Lind, 3 Per Holm by Anna Lind");

    let herself = office.refuses(anna, IntroductionEdited { owner: Some(hana), ..edit(aziz) });
    assert_eq!(herself.kind, RefusalKind::Invalid, "nobody introduces themselves");
    assert_eq!(office.refuses(anna, edit(aziz)).kind, RefusalKind::Invalid, "nothing would change");
    office.does(anna, ops::introduce(per, "Good."));
    assert_eq!(office.refuses(anna, edit(per)).kind, RefusalKind::Stale, "they have met");
    assert_eq!(office.refuses(anna, ops::introduce(per, "Again?")).kind, RefusalKind::Stale);
    let other = office.refuses(office.staff.tomas, edit(ingrid));
    assert_snapshot!(format!("{other}\n{}", other.hint), @"
    Only Anna Lind, Hana Okafor or a manager can change an introduction.
    Ask Anna Lind, or choose who is at the desk.
    ");
}

#[test]
fn both_have_words_to_begin_with_and_none_of_them_is_internal() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let about = Some("Hana ran the night desk in Cork for six years.".to_owned());
    let reach = Some("+353 20 913 04 07".to_owned());
    office.does(mara, PersonEdited { introduction: about, phone: reach, ..ops::edit_person(hana) });
    let (account, handover, [ingrid, _]) = to_be_met(&mut office, Stage::Introduction);
    let told = PromiseMade { sensitivity: Sensitivity::Shareable, ..ops::promise(account, "The winter rate on paper") };
    office.does(anna, told);
    office.does(anna, ops::promise(account, "What only we know of"));
    let script = |office: &Office| {
        let view = office.desk.handover(anna, handover).unwrap();
        let one = view.introductions.into_iter().find(|one| one.introduction.id == ingrid).unwrap();
        one.script.map(|script| format!("{}\n\n{}", script.introduces, script.answers))
    };
    assert_snapshot!(script(&office).unwrap(), @"
    Ingrid Aas, I have brought Hana Okafor with me. Anna takes on our customs school, and Hana looks after you. Hana ran the night desk in Cork for six years. What we agreed stays as it is; I have told Hana Okafor all of it. I remain within reach, and you can call me whenever something is unclear.

    Thank you, Ingrid Aas. Anna Lind has told me where we stand, so you need not start again. I know what we owe you: “The winter rate on paper”. Please tell me what must stay as it is, and what you would like to be different. You reach me at +353 20 913 04 07.
    ");
    office.does(anna, IntroductionEdited { channel: Some(Channel::Mail), ..edit(ingrid) });
    assert_snapshot!(script(&office).unwrap(), @"
    Dear Ingrid Aas, I would like you to meet Hana Okafor, who reads this with you. Anna takes on our customs school, and Hana looks after you. Hana ran the night desk in Cork for six years. What we agreed stays as it is; I have told Hana Okafor all of it. I remain within reach, and you can call me whenever something is unclear.

    Dear Ingrid Aas, Anna Lind has told me where we stand, so you need not start again. I know what we owe you: “The winter rate on paper”. Please tell me what must stay as it is, and what you would like to be different. You reach me at +353 20 913 04 07.
    ");
    office.does(anna, ops::introduce(ingrid, "Well, show her the quay."));
    assert_eq!(script(&office), None, "it was said");
}

#[test]
fn whoever_introduced_sends_the_new_contact_data_the_same_day() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let (account, handover, [ingrid, per]) = to_be_met(&mut office, Stage::Introduction);
    office.does(anna, IntroductionEdited { channel: Some(Channel::Mail), ..edit(per) });
    office.does(anna, ops::introduce(per, "Fine."));
    let follow_ups = |office: &Office| {
        let tasks = office.book().dossier(account).tasks.clone().into_iter();
        tasks.filter(|task| task.announces == Some(Announcement::FollowUp)).collect::<Vec<Task>>()
    };
    assert!(follow_ups(&office).is_empty(), "it was a mail");
    office.does(anna, ops::introduce(ingrid, "Well, show her the quay."));
    let asked = follow_ups(&office);
    assert_eq!((asked[0].owner, asked[0].due, asked[0].handover), (anna, Some(office.today()), Some(handover)));
    assert_snapshot!(asked[0].text, @"Mail Ingrid Aas how to reach Hana Okafor, and what was agreed");
    let reason = "They merge with Birk.".to_owned();
    office.does(office.staff.mara, HandoverCancelled { handover, reason });
    assert_eq!(follow_ups(&office)[0].state, TaskState::Dropped, "nobody is told of somebody who does not come");
}

#[test]
fn a_stakeholder_who_does_not_answer_is_seen_by_everyone() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let (_, handover, [ingrid, per]) = to_be_met(&mut office, Stage::Introduction);
    let no_answer = |office: &Office, who| {
        let risks = office.desk.today(who).unwrap().at_risk.into_iter().flat_map(|risk| risk.reasons);
        risks.filter(|reason| matches!(reason, RiskReason::NoAnswer { .. })).count()
    };
    office.does(anna, unanswered(ingrid, "Mailed on Monday; her mailbox answers that she is on the quay"));
    assert_eq!(no_answer(&office, mara), 0, "once is no answer yet");
    office.is_on("2026-09-11");
    office.does(hana, unanswered(ingrid, "Rang, and was told that she is in a meeting until Friday"));
    assert_eq!(no_answer(&office, mara) + no_answer(&office, hana), 2);
    let missing = office.desk.handover(anna, handover).unwrap().next.unwrap().missing;
    assert_snapshot!(missing[0].what, @"Ingrid Aas has not met Hana Okafor, and did not answer 2 times, last on 11 September 2026.");
    office.does(anna, ops::introduce(ingrid, "I was on the quay."));
    assert_eq!(no_answer(&office, mara), 0);
    office.does(anna, ops::introduce(per, "Good."));
    assert_eq!(office.refuses(anna, unanswered(per, "Rang")).kind, RefusalKind::Stale);
}

#[test]
fn a_key_person_who_refuses_two_meetings_makes_a_rollback_worth_weighing() {
    let mut office = Office::new();
    let hana = office.staff.hana;
    let (account, handover, [ingrid, per]) = to_be_met(&mut office, Stage::Overlap);
    let again = office.book().dossier(account).introductions.iter().all(Introduction::is_settled);
    assert!(again, "the overlap begins when all have met");
    let contact = office.adds::<baton_domain::record::Contact>(
        hana,
        baton_domain::contact::ContactAdded { key: true, ..ops::contact(account, "Aziz Rahimi") },
    );
    let plan = IntroductionPlanned { handover, contact: contact.id, channel: Channel::InPerson, due: None };
    let aziz = office.adds::<Introduction>(hana, plan).id;
    office.takes_to(handover, Stage::Transferred);
    office.does(hana, unanswered(aziz, "He did not come"));
    let at_once = office.refuses(hana, unanswered(aziz, "Rang him after an hour"));
    assert_eq!(at_once.kind, RefusalKind::State, "one silence is not two");
    office.waits(TimeDelta::days(1));
    office.does(hana, unanswered(aziz, "He sent a colleague"));
    let opened = ResistanceOpened { grade: 2, ..ops::resist(handover, contact.id, "I wait for Anna.") };
    let case = office.adds::<ResistanceCase>(hana, opened).id;
    let view = office.desk.handover(hana, handover).unwrap();
    let triggers = view.cases.iter().find(|one| one.case.id == case).unwrap().triggers.join("\n");
    assert_snapshot!(triggers, @"Aziz Rahimi was asked to meet 2 times, and did not.");
    let due = office.desk.today(hana).unwrap().due;
    assert!(due.iter().all(|item| !matches!(item.what, DueWhat::Introduction { id, .. } if id == ingrid || id == per)));
}
