use baton_desk::view::{AccountRow, PageRequest};
use baton_desk::{Batch, Desk, DeskError};
use baton_domain::account::AccountEdited;
use baton_domain::calendar::Calendar;
use baton_domain::fact::FactRecorded;
use baton_domain::handover::HandoverPlanned;
use baton_domain::ids::PersonId;
use baton_domain::op::Op;
use baton_domain::promise::PromiseMade;
use baton_domain::record::{
    Cadence, Channel, FactKind, Firmness, HandoverReason, Profile, Promiser, Sensitivity, Severity,
};
use baton_domain::touch::TouchPlanned;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::Size;
use super::cast::SENTENCES;
use crate::chance::Chance;

/// Accounts that are given a life at the most.
const LIVELY: usize = 1_000;
/// Accounts in one page, and in one batch.
const PAGE: u32 = 100;
/// One in so many of them changes hands.
const HANDOVERS: usize = 10;

/// Gives the first accounts promises, things to know, a next touch, and some of them a handover.
pub(super) fn live(desk: &mut Desk, manager: PersonId, size: Size, now: DateTime<Utc>) -> Result<(), DeskError> {
    let mut chance = Chance::new(size.seed);
    let mut page = PageRequest { cursor: None, limit: PAGE };
    let mut lively = 0;
    while lively < LIVELY {
        let rows = desk.list_accounts(Some(manager), None, &page)?;
        lively += rows.items.len();
        let reps: Vec<_> = rows.items.iter().map(|row| row.accountable.id).collect();
        desk.perform_all(manager, |batch| {
            for row in &rows.items {
                account(batch, &mut chance, row, now)?;
                let next = *chance.one(&reps);
                if next != row.accountable.id && chance.once_in(HANDOVERS) {
                    batch.perform(&handover(&mut chance, row, next, now))?;
                }
            }
            Ok(())
        })?;
        page.cursor = match rows.next {
            None => break,
            next => next,
        };
    }
    Ok(())
}

fn account(
    batch: &mut Batch<'_, '_>,
    chance: &mut Chance,
    row: &AccountRow,
    now: DateTime<Utc>,
) -> Result<(), DeskError> {
    batch.perform(&brief(chance, row))?;
    for kind in [FactKind::TopThing, FactKind::WatchOut, FactKind::Preference] {
        batch.perform(&fact(chance, row, kind))?;
    }
    batch.perform(&promise(chance, row, now))?;
    batch.perform(&touch(chance, row, now))?;
    Ok(())
}

fn brief(chance: &mut Chance, row: &AccountRow) -> Op {
    AccountEdited {
        account: row.account.id,
        name: None,
        kind: None,
        severity: Some(*chance.one(&[Severity::Stable, Severity::Stable, Severity::Watch, Severity::Unstable])),
        situation: Some(chance.word(&SENTENCES).to_string()),
        city: None,
        country: None,
        industry: None,
        website: None,
        phone: None,
        domains: None,
        renewal_on: None,
        cadence: Some(Cadence { every_days: 14, channel: Channel::Call, note: String::new() }),
        strategic: None,
        live_deal: None,
        emptied: Vec::new(),
    }
    .into()
}

fn fact(chance: &mut Chance, row: &AccountRow, kind: FactKind) -> Op {
    FactRecorded {
        account: row.account.id,
        kind,
        text: chance.word(&SENTENCES).to_string(),
        then: None,
        sensitivity: Sensitivity::Internal,
        evidence: None,
        supersedes: None,
        raise_by: None,
    }
    .into()
}

fn promise(chance: &mut Chance, row: &AccountRow, now: DateTime<Utc>) -> Op {
    PromiseMade {
        account: row.account.id,
        text: chance.word(&SENTENCES).to_string(),
        promiser: *chance.one(&[Promiser::Us, Promiser::Us, Promiser::Them]),
        contact: None,
        due: Some(day(chance, now)),
        firmness: *chance.one(&[Firmness::Contract, Firmness::Written, Firmness::Spoken]),
        owner: Some(row.accountable.id),
        evidence: None,
        sensitivity: Sensitivity::Shareable,
    }
    .into()
}

fn touch(chance: &mut Chance, row: &AccountRow, now: DateTime<Utc>) -> Op {
    TouchPlanned {
        account: row.account.id,
        at: day(chance, now).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(10),
        channel: *chance.one(&[Channel::Call, Channel::InPerson, Channel::Video]),
        about: chance.word(&SENTENCES).to_string(),
        owner: Some(row.accountable.id),
        contacts: Vec::new(),
    }
    .into()
}

fn handover(chance: &mut Chance, row: &AccountRow, to: PersonId, now: DateTime<Utc>) -> Op {
    HandoverPlanned {
        account: row.account.id,
        to,
        transfer_on: day(chance, now),
        reason: *chance.one(&[HandoverReason::Workload, HandoverReason::Promotion, HandoverReason::Territory]),
        client_sentence: chance.word(&SENTENCES).to_string(),
        profile: Profile::Standard,
        cover_until: None,
        growth: None,
    }
    .into()
}

/// A working day within the next three months.
fn day(chance: &mut Chance, now: DateTime<Utc>) -> NaiveDate {
    let today = now.date_naive();
    let distance = i32::try_from(1 + chance.below(60)).unwrap_or(1);
    Calendar::default().add(today, distance).unwrap_or(today)
}
