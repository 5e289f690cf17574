use baton_domain::refusal::RefusalKind;
use insta::assert_snapshot;

use crate::common::{Firm, Nordkaj, refused};

#[test]
fn a_name_an_id_and_a_unique_beginning_mean_the_same() {
    let Nordkaj { firm, nordkaj, lena, ingrid, handover, .. } = Nordkaj::planned();
    for text in ["Nordkaj Shipping", "nordkaj", " NORDKAJ SHIPPING ", &nordkaj.to_string()] {
        assert_eq!(firm.desk.account_ref(text).unwrap(), nordkaj, "{text}");
    }
    assert_eq!(firm.desk.person_ref("lena").unwrap(), lena);
    assert_eq!(firm.desk.contact_ref("Ingrid").unwrap(), ingrid);
    assert_eq!(firm.desk.handover_ref("nordkaj").unwrap(), handover);
    assert_eq!(firm.desk.handover_ref(&handover.to_string()).unwrap(), handover);
}

#[test]
fn a_whole_name_is_meant_before_the_beginning_of_another() {
    let mut firm = Firm::founded();
    let clara = firm.clara;
    let nord = firm.account("Nord", clara);
    firm.account("Nordlys", clara);
    assert_eq!(firm.desk.account_ref("nord").unwrap(), nord);
}

#[test]
fn a_name_with_letters_beyond_ascii_is_found_in_any_case() {
    let mut firm = Firm::founded();
    let clara = firm.clara;
    let account = firm.account("Ørsted Årø", clara);
    assert_eq!(firm.desk.account_ref("ØRSTED ÅRØ").unwrap(), account);
    assert_eq!(firm.desk.account_ref("ør").unwrap(), account);
}

#[test]
fn what_could_mean_several_lists_them() {
    let mut firm = Firm::founded();
    let clara = firm.clara;
    for name in ["Nordkaj Shipping", "Nordlys", "Nordwind"] {
        firm.account(name, clara);
    }
    let refusal = refused(firm.desk.account_ref("nord"));
    assert_snapshot!(refusal.message, @"“nord” could be Nordkaj Shipping, Nordlys or Nordwind.");
    assert_snapshot!(refusal.hint, @"Write more of the name, or the id of the one you mean.");
    let birk = firm.account("Birk & Co", clara);
    let twins = [firm.contact(birk, "Anna Berg"), firm.contact(birk, "Anna Berg")];
    let message = refused(firm.desk.contact_ref("Anna Berg")).message;
    assert!(twins.iter().all(|twin| message.contains(&twin.to_string())), "{message}");
}

#[test]
fn what_means_nobody_says_so() {
    let Nordkaj { mut firm, lena, .. } = Nordkaj::planned();
    firm.account("Birk & Co", lena);
    for text in ["100%", "_", "", "\\"] {
        assert_eq!(refused(firm.desk.account_ref(text)).kind, RefusalKind::NotFound, "{text}");
    }
    assert_snapshot!(refused(firm.desk.person_ref("Otto")).message, @"There is no person called “Otto”.");
    assert_snapshot!(refused(firm.desk.handover_ref("birk")).message, @"No handover of “birk” was ever planned.");
}
