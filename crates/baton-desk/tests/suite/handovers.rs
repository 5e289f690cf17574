use baton_desk::view::{FlowView, FlowWeek, HandoverRow, HandoverScope, RiskReason};
use baton_domain::record::Stage;
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Firm, Nordkaj, lines};

fn only(firm: &Firm, scope: HandoverScope) -> HandoverRow {
    let mut rows = firm.desk.handovers(firm.clara, scope).expect("handovers").rows;
    assert_eq!(rows.len(), 1);
    rows.remove(0)
}

fn flow(view: &FlowView) -> String {
    let week = |week: &FlowWeek| {
        let stood = view.stages.iter().zip(&week.running).filter(|(_, count)| **count > 0);
        let stood: Vec<_> = stood.map(|(stage, count)| format!("{count} {stage:?}")).collect();
        let FlowWeek { from, transferred, closed, ended, .. } = week;
        format!("{from}: {}; {transferred} transferred, {closed} closed, {ended} ended", stood.join(", "))
    };
    lines(view.weeks.iter().rev().take(6).rev(), week)
}

#[test]
fn a_row_tells_the_days_of_its_stages_as_planned_and_as_they_were() {
    let Nordkaj { firm, .. } = Nordkaj::in_briefing();
    let row = only(&firm, HandoverScope::Running);
    assert_snapshot!(lines(&row.dates, |one| {
        let planned = one.planned.map_or("no day".to_owned(), |day| day.to_string());
        let entered = one.entered.map_or("not yet".to_owned(), |at| at.date_naive().to_string());
        format!("{:?} entered {entered}, to be left by {planned}", one.stage)
    }), @"
    Proposed entered 2026-09-07, to be left by no day
    Screened entered 2026-09-07, to be left by no day
    Planned entered 2026-09-07, to be left by 2026-09-07
    Packaging entered 2026-09-07, to be left by 2026-09-14
    Review entered 2026-09-07, to be left by 2026-09-17
    Briefing entered 2026-09-07, to be left by 2026-09-21
    Introduction entered not yet, to be left by 2026-09-28
    Overlap entered not yet, to be left by 2026-10-05
    Transferred entered not yet, to be left by 2026-11-02
    ");
}

#[test]
fn a_row_tells_on_which_days_not_both_work_and_why() {
    let Nordkaj { mut firm, lena, hana, .. } = Nordkaj::in_briefing();
    firm.does(firm.clara, json!({ "op": "person_edited", "person": lena, "country": "PT" }));
    // From a Thursday to a Tuesday: the weekend does not cut it in two.
    firm.does(hana, json!({ "op": "absence_planned", "person": hana, "from": "2026-09-24", "until": "2026-09-29" }));
    let off = only(&firm, HandoverScope::Running).off;
    assert_snapshot!(lines(&off, |off| format!("{} to {}: {}", off.from, off.until, off.why)), @"
    2026-09-24 to 2026-09-29: Hana Okafor is away
    2026-10-05 to 2026-10-05: Republic Day, PT
    ");
}

#[test]
fn a_row_is_at_risk_for_the_reasons_that_today_tells() {
    let Nordkaj { mut firm, hana, .. } = Nordkaj::in_briefing();
    assert_eq!(only(&firm, HandoverScope::Running).risks, []);
    firm.days_later(22);
    let risks = only(&firm, HandoverScope::Running).risks;
    assert!(matches!(risks[0], RiskReason::MissingNearTransfer { .. }), "{risks:?}");
    assert_eq!(risks, firm.desk.today(hana).unwrap().at_risk.remove(0).reasons);
}

#[test]
fn what_has_ended_is_at_no_risk() {
    let Nordkaj { mut firm, handover, .. } = Nordkaj::in_briefing();
    firm.days_later(22);
    firm.does(firm.clara, json!({ "op": "handover_cancelled", "handover": handover, "reason": "They merge" }));
    let row = only(&firm, HandoverScope::Ended);
    assert_eq!((row.risks, row.off), (Vec::new(), Vec::new()));
}

#[test]
fn the_flow_counts_where_handovers_stood_each_week() {
    let Nordkaj { firm, .. } = Nordkaj::transferred();
    assert_snapshot!(flow(&firm.desk.handover_flow(firm.clara).unwrap()), @"
    2026-09-07: 1 Overlap; 0 transferred, 0 closed, 0 ended
    2026-09-14: 1 Overlap; 0 transferred, 0 closed, 0 ended
    2026-09-21: 1 Overlap; 0 transferred, 0 closed, 0 ended
    2026-09-28: 1 Overlap; 0 transferred, 0 closed, 0 ended
    2026-10-05: 1 Transferred; 1 transferred, 0 closed, 0 ended
    2026-10-12: 1 Transferred; 0 transferred, 0 closed, 0 ended
    ");
}

#[test]
fn what_is_cancelled_leaves_the_flow_in_the_week_in_which_it_ended() {
    let Nordkaj { mut firm, handover, .. } = Nordkaj::in_briefing();
    firm.days_later(8);
    firm.does(firm.clara, json!({ "op": "handover_cancelled", "handover": handover, "reason": "They merge" }));
    firm.days_later(14);
    assert_snapshot!(flow(&firm.desk.handover_flow(firm.clara).unwrap()), @"
    2026-08-24: ; 0 transferred, 0 closed, 0 ended
    2026-08-31: ; 0 transferred, 0 closed, 0 ended
    2026-09-07: 1 Briefing; 0 transferred, 0 closed, 0 ended
    2026-09-14: ; 0 transferred, 0 closed, 1 ended
    2026-09-21: ; 0 transferred, 0 closed, 0 ended
    2026-09-28: ; 0 transferred, 0 closed, 0 ended
    ");
}

#[test]
fn a_package_that_was_sent_back_stands_in_packaging_again() {
    let Nordkaj { mut firm, handover, hana, .. } = Nordkaj::planned();
    firm.advance_to(handover, Stage::Review);
    firm.days_later(2);
    firm.does(hana, json!({ "op": "package_sent_back", "handover": handover, "faults": "The price is missing" }));
    let now = firm.desk.handover_flow(firm.clara).unwrap();
    let packaging = now.stages.iter().position(|stage| *stage == Stage::Packaging).unwrap();
    assert_eq!(now.weeks.last().unwrap().running[packaging], 1);
}

#[test]
fn the_flow_of_a_firm_without_handovers_is_flat() {
    let firm = Firm::founded();
    let view = firm.desk.handover_flow(firm.clara).unwrap();
    assert_eq!((view.stages.first(), view.weeks.len()), (Some(&Stage::Proposed), 26));
    assert!(view.weeks.iter().all(|week| week.running.iter().sum::<u32>() + week.transferred + week.closed == 0));
}
