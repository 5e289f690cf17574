//! Principles of the mission that no handover has to run for.

use baton_desk::view::DueWhat;
use baton_domain::fact::{AssumptionChecked, FactRecorded, TopicRaised};
use baton_domain::issue::{IssueEdited, IssueOpened, IssueResolved};
use baton_domain::record::{AssumptionState, Fact, FactKind, Issue, IssueState, Sensitivity};
use baton_domain::refusal::RefusalKind;
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

#[test]
fn a_mistake_of_ours_is_recorded_as_ours_with_whether_the_client_knows_and_what_became_of_it() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let account = office.account("Nordkaj Shipping").add();
    let ours = IssueOpened { ours: true, ..ops::issue(account, "Four reefers stood without power") };
    let issue = office.adds::<Issue>(anna, ours).id;
    let view = |office: &Office| office.desk.account(anna, account).unwrap().issues.remove(0).issue;
    assert_eq!((view(&office).ours, view(&office).client_told), (true, false));
    office.does(anna, IssueEdited { client_told: Some(true), owner: None, ..ops::give_issue(issue, anna) });
    let unsaid = office.refuses(anna, ops::resolve(issue, "One pallet replaced at our cost."));
    assert_snapshot!(format!("{unsaid}\n{}", unsaid.hint), @"
    This was a mistake of ours, and nobody has said what we learned from it.
    Write what we do differently from now on.
    ");
    let learned = Some("Night calls go to two phones now.".to_owned());
    office.does(anna, IssueResolved { learned: learned.clone(), ..ops::resolve(issue, "One pallet replaced.") });
    let shown = view(&office);
    assert_eq!((shown.state, shown.ours, shown.client_told), (IssueState::Resolved, true, true));
    assert_eq!(shown.learned, learned);
}

#[test]
fn an_assumption_is_listed_until_it_was_checked_with_the_client() {
    let mut office = Office::new();
    let (anna, tomas) = (office.staff.anna, office.staff.tomas);
    let account = office.account("Nordkaj Shipping").add();
    let fact = office.adds::<Fact>(anna, ops::fact(account, FactKind::Assumption, "Per decides on the price")).id;
    let state = |office: &Office| office.the::<Fact>(fact).checked;
    assert_eq!(state(&office), Some(AssumptionState::Unchecked));
    let wrong = AssumptionChecked { fact, state: AssumptionState::Wrong };
    assert_eq!(office.refuses(tomas, wrong.clone()).kind, RefusalKind::NotAllowed);
    office.does(anna, wrong);
    assert_eq!(state(&office), Some(AssumptionState::Wrong));
    assert!(office.book().dossier(account).facts.iter().any(|one| one.id == fact), "what was wrong stays known");
}

#[test]
fn an_awkward_topic_is_raised_by_us_by_its_day_and_printed_for_no_client() {
    let mut office = Office::new();
    let (anna, hana, mara) = (office.staff.anna, office.staff.hana, office.staff.mara);
    let account = office.account("Nordkaj Shipping").add();
    let day = office.today() + Days::new(14);
    let topic = ops::topic(account, "The nights cost more from the next contract on", day);
    let refused = [
        FactRecorded { raise_by: None, ..topic.clone() },
        FactRecorded { raise_by: Some(office.today() - Days::new(1)), ..topic.clone() },
        FactRecorded { sensitivity: Sensitivity::Shareable, ..topic.clone() },
        FactRecorded { kind: FactKind::Risk, ..topic.clone() },
    ]
    .map(|said| office.refuses(anna, said));
    assert_snapshot!(refused.map(|refusal| format!("{refusal} {}", refusal.hint)).join("\n"), @"
    An awkward topic without a day is never raised. Choose the day by which we raise it.
    The day by which we raise it has passed. Choose today or a day ahead.
    An awkward topic is told to a client, and not printed for them. Keep it internal, or for managers only.
    Only an awkward topic has a day by which we raise it. Leave the day out, or write it down as an awkward topic.
    ");

    let fact = office.adds::<Fact>(anna, topic.clone()).id;
    let due = |office: &Office, who| {
        let due = office.desk.today(who).unwrap().due;
        due.into_iter().filter(|item| matches!(item.what, DueWhat::Topic { .. })).filter_map(|item| item.due).next()
    };
    assert_eq!(due(&office, anna), None, "it is two weeks ahead");
    office.is_on("2026-09-15");
    assert_eq!(due(&office, anna), Some(day));
    assert_eq!(due(&office, hana), None);
    office.does(mara, ops::correction(account, hana, "It is hers now"));
    assert_eq!((due(&office, anna), due(&office, hana)), (None, Some(day)), "it goes with the account");

    office.is_on("2026-09-25");
    let gone = FactRecorded { supersedes: Some(fact), ..ops::fact(account, FactKind::Preference, "Likes blue") };
    assert_eq!(office.refuses(hana, gone).kind, RefusalKind::Invalid, "it goes away by being raised");
    let better = FactRecorded { supersedes: Some(fact), text: "The nights cost more from 2027 on".to_owned(), ..topic };
    let better = office.adds::<Fact>(hana, better).id;
    assert_eq!(due(&office, hana), Some(day), "a better line is as late as the one that it replaces");
    let answer = "She had reckoned with it.".to_owned();
    office.does(hana, TopicRaised { fact: better, answer: answer.clone() });
    assert_eq!(due(&office, hana), None);
    assert_eq!(office.the::<Fact>(better).raised.unwrap().answer, answer);
    assert_eq!(office.refuses(hana, TopicRaised { fact: better, answer }).kind, RefusalKind::Stale);
}

#[test]
fn what_the_rep_may_not_see_is_raised_by_managers() {
    let mut office = Office::new();
    let (anna, mara) = (office.staff.anna, office.staff.mara);
    let account = office.account("Nordkaj Shipping").add();
    let topic = ops::topic(account, "Anna goes to them", office.today());
    office.does(mara, FactRecorded { sensitivity: Sensitivity::ManagersOnly, ..topic });
    let due = |who| {
        let due = office.desk.today(who).unwrap().due;
        due.iter().filter(|item| matches!(item.what, DueWhat::Topic { .. })).count()
    };
    assert_eq!((due(mara), due(anna)), (1, 0));
}
