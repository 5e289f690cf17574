//! What the two reps of a handover tell each other beside everything that is asked.

use baton_domain::handover::RemarkWritten;
use baton_domain::ids::HandoverId;
use baton_domain::record::Stage;
use baton_domain::refusal::RefusalKind;
use baton_tests::Office;
use chrono::TimeDelta;
use insta::assert_snapshot;

fn remark(handover: HandoverId, text: &str) -> RemarkWritten {
    RemarkWritten { handover, text: text.to_owned() }
}

#[test]
fn the_two_reps_tell_each_other_what_nobody_asked() {
    let mut office = Office::new();
    let (mara, anna, hana, tomas) = (office.staff.mara, office.staff.anna, office.staff.hana, office.staff.tomas);
    let (account, handover) = office.underway(Stage::Briefing);
    office.does(hana, remark(handover, "Does Per read mails on Fridays?"));
    office.waits(TimeDelta::hours(1));
    office.does(anna, remark(handover, "Never.\nRing him, and ask about the boat first."));
    let thread = office.desk.handover(hana, handover).unwrap().thread;
    let said: Vec<_> = thread.iter().map(|one| format!("{}: {}", one.by.as_ref().unwrap().name, one.text)).collect();
    assert_snapshot!(said.join("\n"), @r"
    Hana Okafor: Does Per read mails on Fridays?
    Anna Lind: Never.
    Ring him, and ask about the boat first.
    ");
    let entry = office.desk.history_entry(mara, thread[1].entry).unwrap();
    assert_eq!(
        (entry.entry.title.as_str(), entry.entry.account),
        ("Never.", Some(account)),
        "it is in the history, too"
    );
    assert_eq!(office.refuses(tomas, remark(handover, "May I?")).kind, RefusalKind::NotAllowed);
    assert_eq!(office.refuses(anna, remark(handover, " ")).kind, RefusalKind::Invalid);
}
