use baton_domain::ids::PromiseId;
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Firm, Nordkaj, lines, refused};

#[test]
fn a_reps_packet_holds_nothing_for_managers_only() {
    let Nordkaj { firm, hana, handover, .. } = Nordkaj::in_briefing();
    let print = |viewer| serde_json::to_string(&firm.desk.internal_packet(viewer, handover).unwrap()).unwrap();
    for hidden in ["bonus", "offer from them", "Talk with Lena"] {
        assert!(!print(hana).contains(hidden), "{hidden}");
        assert!(print(firm.clara).contains(hidden), "{hidden}");
    }
}

#[test]
fn an_internal_packet_holds_what_the_screens_show() {
    let Nordkaj { firm, hana, handover, .. } = Nordkaj::in_briefing();
    let packet = firm.desk.internal_packet(hana, handover).unwrap();
    let stakeholder = &packet.stakeholders[0];
    assert_eq!((stakeholder.name.as_str(), stakeholder.watch_outs.len()), ("Ingrid Aas", 1));
    assert_eq!(packet.last_contacts[0].people, ["Lena Brandt", "Ingrid Aas"]);
    assert_eq!(packet.top[0].evidence.as_ref().unwrap().title, "The winter rate");
    assert_eq!(packet.course.unwrap().incoming.unwrap(), "Hana Okafor");
    assert_eq!(
        (packet.firm.as_str(), packet.questions.is_empty(), packet.checklist.is_empty()),
        ("Voss & Partner", false, false)
    );
}

#[test]
fn a_client_packet_is_made_of_what_may_be_shared() {
    let Nordkaj { firm, handover, .. } = Nordkaj::in_briefing();
    let packet = firm.desk.client_packet(handover).unwrap();
    assert_snapshot!(packet.why.as_ref().unwrap().get(), @"Hana Okafor looks after you from October on.");
    assert_eq!(lines(&packet.promises, |promise| promise.get().text.clone()), "Winter rate as last year");
    assert_eq!(lines(&packet.results, |result| result.get().text.clone()), "Moved the depot in a week");
    assert_eq!(packet.addressees[0].get().name, "Ingrid Aas");
    assert_eq!(packet.next_meeting.as_ref().unwrap().get().about, "The depot in spring");
    let text = serde_json::to_string(&packet).unwrap();
    for internal in ["watch every crown", "Friday", "Thursdays", "bonus", "decides alone"] {
        assert!(!text.contains(internal), "{internal}");
    }
}

#[test]
fn a_promise_of_ours_that_the_client_may_not_read_is_named_before_the_packet_is_handed_out() {
    let Nordkaj { mut firm, lena, hana, handover, nordkaj, .. } = Nordkaj::in_briefing();
    let spoken = json!({
        "op": "promise_made", "account": nordkaj, "text": "Two free loads", "firmness": "spoken", "due": "2026-10-20"
    });
    let promise: PromiseId = firm.makes(lena, spoken);
    let theirs = json!({
        "op": "promise_made", "account": nordkaj, "text": "A list of gates", "firmness": "spoken", "promiser": "them"
    });
    firm.does(lena, theirs);
    firm.does(
        hana,
        json!({ "op": "promise_answered", "promise": promise, "answer": "renegotiated", "words": "One load" }),
    );
    let withheld =
        |firm: &Firm, viewer| lines(firm.desk.withheld_promises(viewer, handover).unwrap(), |view| view.promise.text);
    assert_eq!(withheld(&firm, hana), "Two free loads");
    assert_eq!(withheld(&firm, firm.clara), "Two free loads\nA bonus for Lena if they stay");
    firm.does(hana, json!({ "op": "promise_edited", "promise": promise, "sensitivity": "shareable" }));
    assert_eq!(withheld(&firm, hana), "");
    let printed = firm.desk.client_packet(handover).unwrap().promises;
    assert!(printed.iter().any(|promise| promise.get().text == "Two free loads"));
}

#[test]
fn a_proposed_handover_has_no_client_packet_yet() {
    let mut firm = crate::common::Firm::founded();
    let clara = firm.clara;
    let account = firm.account("Birk & Co", clara);
    let proposed = serde_json::json!({ "op": "handover_proposed", "account": account, "reason": "workload" });
    let handover = firm.makes(clara, proposed);
    assert_eq!(refused(firm.desk.client_packet(handover)).message, "Nobody is named to take this account over yet.");
}
