use baton_domain::handover::blocking;
use baton_domain::ids::{AccountId, ContactId, HandoverId, PersonId, PromiseId};
use baton_domain::record::{Handover, Stage};
use baton_tests::{Book, Office, Remedy, Staff, ops, remedy};
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Where the exploration begins.
pub struct Seed {
    pub name: &'static str,
    pub book: Book,
    pub staff: Staff,
    pub account: AccountId,
    pub contact: ContactId,
    /// A promise that may be kept on the way; none where that would change nothing that can be given back.
    pub promise: Option<PromiseId>,
    /// Days to which a transfer can be moved, or for which one can be planned.
    pub days: [NaiveDate; 2],
    pub now: DateTime<Utc>,
}

impl Seed {
    /// Nothing is missing but the two acknowledgements.
    pub fn before_the_transfer() -> Self {
        let (mut office, handover) = underway();
        office.takes_to_the_moment(handover);
        Self::of("before the transfer", &office, handover)
    }

    /// Hana has taken over; Anna is on call.
    pub fn transferred() -> Self {
        let (mut office, handover) = underway();
        office.takes_to(handover, Stage::Transferred);
        Self::of("transferred", &office, handover)
    }

    /// Hana has asked to give it back.
    pub fn rollback_asked() -> Self {
        let (mut office, handover) = underway();
        office.takes_to(handover, Stage::Transferred);
        office.does(office.staff.hana, ops::ask_rollback(handover, "They want Anna back."));
        Self::of("rollback asked", &office, handover)
    }

    /// The watch is over, and nothing keeps the handover from closing.
    pub fn ready_to_close() -> Self {
        let (mut office, handover) = underway();
        office.takes_to(handover, Stage::Transferred);
        loop {
            let (book, now) = (office.book(), office.handover(handover));
            let dossier = &book.dossiers[&now.account];
            let missing = blocking(dossier, &book.people, office.today(), &now);
            let Some(item) = missing.first() else { break };
            match remedy(dossier, &book.people, office.now(), &now, item).expect("somebody can") {
                Remedy::By(person, op) => drop(office.does(person, op)),
                Remedy::Wait(day) => office.is_on(&(day + Days::new(1)).to_string()),
            }
        }
        Self::of("ready to close", &office, handover)
    }

    fn of(name: &'static str, office: &Office, handover: HandoverId) -> Self {
        let book = office.book();
        let account = office.handover(handover).account;
        let dossier = &book.dossiers[&account];
        let contact = dossier.contacts[0].id;
        let moved = dossier.accountable().unwrap().person == office.staff.hana;
        let promise = dossier.promises.first().filter(|_| moved).map(|promise| promise.id);
        let calendar = book.people.calendar(&[]);
        let days = [40, 47].map(|days| calendar.on_or_after(office.today() + Days::new(days)).unwrap());
        Self { name, account, contact, promise, days, staff: office.staff, now: office.now(), book }
    }

    /// Those who act: two managers and two reps.
    pub const fn people(&self) -> [PersonId; 4] {
        let Staff { mara, jonas, anna, hana, .. } = self.staff;
        [mara, jonas, anna, hana]
    }
}

/// Anna's account is on its way to Hana.
fn underway() -> (Office, HandoverId) {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").with_promise("Winter rate").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    (office, handover)
}
