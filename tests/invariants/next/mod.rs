//! What somebody does next, drawn by a look at what there is: most of it is possible, some of it is not.

mod course;
mod matters;
mod people;

use baton_domain::context::People;
use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::op::Op;
use baton_domain::record::{Person, Role};
use baton_tests::Book;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use baton_tests::Draw;

/// What happens next.
#[expect(clippy::large_enum_variant, reason = "it lives for one step of a test")]
pub enum Next {
    /// Somebody does something.
    Do(PersonId, Op),
    /// Time passes.
    Later(TimeDelta),
}

/// What there is to see for whoever chooses.
struct Scene<'a> {
    people: &'a People,
    book: &'a Book,
    account: AccountId,
    dossier: &'a Dossier,
    now: DateTime<Utc>,
}

/// Draws what happens next.
pub fn next(book: &Book, now: DateTime<Utc>, draw: &mut Draw) -> Next {
    let Some((account, dossier)) = draw.pick(&book.dossiers) else { return Next::Later(TimeDelta::days(1)) };
    let scene = Scene { people: &book.people, book, account: *account, dossier, now };
    let drawn = match draw.below(100) {
        0..10 => return Next::Later(time(draw)),
        10..16 => people::drawn(&scene, draw),
        16..46 => matters::drawn(&scene, draw),
        _ => course::drawn(&scene, draw),
    };
    let (actor, op) = drawn.unwrap_or_else(|| (scene.anyone(draw), matters::noted(&scene, draw)));
    // Now and then somebody else tries.
    Next::Do(if draw.percent(8) { scene.anyone(draw) } else { actor }, op)
}

fn time(draw: &mut Draw) -> TimeDelta {
    match draw.below(4) {
        0 => TimeDelta::seconds(1),
        1 => TimeDelta::minutes(50),
        2 => TimeDelta::days(1),
        _ => TimeDelta::days(draw.below(30) as i64),
    }
}

impl Scene<'_> {
    fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    fn here(&self) -> impl Iterator<Item = &Person> {
        self.people.persons.iter().filter(|person| person.is_here(self.today()))
    }

    fn anyone(&self, draw: &mut Draw) -> PersonId {
        draw.pick(self.here()).or(self.people.persons.first()).expect("a firm has people").id
    }

    fn manager(&self, draw: &mut Draw) -> PersonId {
        let managers = self.here().filter(|person| person.role == Role::Manager);
        draw.pick(managers).map_or_else(|| self.anyone(draw), |manager| manager.id)
    }

    fn accountable(&self) -> Option<PersonId> {
        self.dossier.accountable().ok().map(|held| held.person)
    }

    /// The accountable person, or somebody else.
    fn carrier(&self, draw: &mut Draw) -> PersonId {
        self.accountable().filter(|_| draw.percent(70)).unwrap_or_else(|| self.anyone(draw))
    }

    /// A day from today on.
    fn day(&self, draw: &mut Draw) -> NaiveDate {
        self.today() + chrono::Days::new(draw.below(40) as u64)
    }
}

/// Something to say.
fn words(draw: &mut Draw) -> String {
    const WORDS: [&str; 12] = [
        "the winter rate",
        "Ingrid",
        "stands as last year",
        "until May",
        "the yard in Gothenburg",
        "a late container",
        "twelve pallets",
        "the credit note",
        "on Thursdays",
        "before the plan is fixed",
        "is not yet",
        "an honest word",
    ];
    let words: Vec<_> = (0..=draw.below(4)).filter_map(|_| draw.one(&WORDS).copied()).collect();
    words.join(" ")
}
