//! Principles of the mission that no handover has to run for.

use baton_domain::fact::AssumptionChecked;
use baton_domain::issue::{IssueEdited, IssueOpened, IssueResolved};
use baton_domain::record::{AssumptionState, Fact, FactKind, Issue, IssueState};
use baton_domain::refusal::RefusalKind;
use baton_tests::{Office, ops};

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
    let learned = "Night calls go to two phones now. We look at the board before we look at the clock.".to_owned();
    office.does(anna, IssueResolved { issue, resolution: learned.clone() });
    let shown = view(&office);
    assert_eq!((shown.state, shown.ours, shown.client_told), (IssueState::Resolved, true, true));
    assert_eq!(shown.resolution, learned);
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
