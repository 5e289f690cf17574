use baton_desk::view::{LessonFilter, LessonFrom, LessonsView, PageRequest};
use baton_domain::ids::ResistanceCaseId;
use baton_domain::record::{Concern, Profile};
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Firm, Nordkaj, lines};

/// The client resisted and was heard; Lena and Hana wrote down what they learned.
fn learned() -> Nordkaj {
    let mut story = Nordkaj::transferred();
    let Nordkaj { firm, lena, hana, handover, ingrid, .. } = &mut story;
    let (lena, hana, clara) = (*lena, *hana, firm.clara);
    let case: ResistanceCaseId = firm.makes(
        hana,
        json!({
            "op": "resistance_opened", "handover": handover, "contact": ingrid, "grade": 2,
            "words": "Now I have to explain everything again.", "answer_due": firm.now() + chrono::TimeDelta::days(2)
        }),
    );
    firm.does(hana, json!({ "op": "concern_named", "case": case, "about": "explain_again" }));
    firm.does(hana, json!({ "op": "playback_said", "case": case, "words": "You had to begin anew." }));
    firm.does(hana, json!({ "op": "playback_confirmed", "case": case, "answer": "Yes." }));
    let weighed = json!([{ "option": "continue", "for_client": "a", "for_rep": "b", "for_firm": "c" }]);
    firm.does(clara, json!({ "op": "options_weighed", "case": case, "options": weighed }));
    firm.does(clara, json!({ "op": "colleague_consulted", "case": case, "person": lena }));
    firm.does(
        clara,
        json!({
            "op": "resistance_decided", "case": case, "option": "continue", "reason": "They were heard",
            "effect_on_incoming": "Hana leads"
        }),
    );
    firm.does(hana, json!({ "op": "lesson_written", "case": case, "lesson": "Say it back before they have to ask" }));
    for (rep, what) in [(lena, "To write things down the day they are said"), (hana, "To ask for the depot first")] {
        firm.days_later(1);
        firm.does(rep, json!({ "op": "learning_written", "handover": handover, "learned": what }));
    }
    story
}

fn told(view: &LessonsView) -> String {
    lines(&view.rows, |row| {
        let by = row.by.as_ref().map_or("all", |by| by.name.as_str());
        format!("{:?} of {} by {by}: {}", row.from, row.account.name, row.text)
    })
}

fn lessons(firm: &Firm, filter: &LessonFilter) -> LessonsView {
    firm.desk.lessons(firm.clara, filter, &PageRequest::first(20)).expect("lessons")
}

fn with(text: &str) -> LessonFilter {
    LessonFilter { text: Some(text.to_owned()), ..LessonFilter::default() }
}

#[test]
fn what_was_learned_is_told_newest_first_with_where_it_comes_from() {
    let Nordkaj { firm, .. } = learned();
    let view = lessons(&firm, &LessonFilter::default());
    assert_eq!((view.all, &view.next), (3, &None));
    assert_snapshot!(told(&view), @"
    Rep of Nordkaj Shipping by Hana Okafor: To ask for the depot first
    Rep of Nordkaj Shipping by Lena Brandt: To write things down the day they are said
    Case of Nordkaj Shipping by all: Say it back before they have to ask
    ");
    let case = view.rows.last().unwrap();
    assert_eq!(case.about, Some(Concern::ExplainAgain));
    assert_eq!(case.words.as_deref(), Some("Now I have to explain everything again."));
}

#[test]
fn lessons_are_found_by_words_concern_profile_and_origin() {
    let Nordkaj { firm, .. } = learned();
    let count = |filter: LessonFilter| lessons(&firm, &filter).rows.len();
    assert_eq!(count(with("DEPOT nordkaj")), 1, "every word counts, in the lesson or in the account's name");
    assert_eq!(count(with("everything again")), 1, "what the client said counts too");
    assert_eq!(count(with("harvest")), 0);
    let about = |concern| LessonFilter { about: Some(concern), ..LessonFilter::default() };
    assert_eq!((count(about(Concern::ExplainAgain)), count(about(Concern::TooJunior))), (1, 0));
    let run = |profile| LessonFilter { profile: Some(profile), ..LessonFilter::default() };
    assert_eq!((count(run(Profile::Standard)), count(run(Profile::Cover))), (3, 0));
    let from = |from| LessonFilter { from: Some(from), ..LessonFilter::default() };
    assert_eq!(
        (count(from(LessonFrom::Case)), count(from(LessonFrom::Rep)), count(from(LessonFrom::HandBack))),
        (1, 2, 0)
    );
}

#[test]
fn lessons_come_page_by_page() {
    let Nordkaj { firm, .. } = learned();
    let all = LessonFilter::default();
    let first = firm.desk.lessons(firm.clara, &all, &PageRequest::first(2)).unwrap();
    assert_eq!((first.rows.len(), first.all), (2, 3));
    let rest = firm.desk.lessons(firm.clara, &all, &PageRequest { cursor: first.next.clone(), limit: 2 }).unwrap();
    assert_eq!((rest.rows.len(), &rest.next), (1, &None));
    assert!(first.rows.iter().all(|row| row.key != rest.rows[0].key));
}

#[test]
fn who_has_learned_nothing_yet_reads_an_empty_page() {
    let view = lessons(&Firm::founded(), &LessonFilter::default());
    assert_eq!((view.all, view.rows.len()), (0, 0));
}
