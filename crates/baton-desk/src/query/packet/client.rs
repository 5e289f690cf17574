//! What the client is handed: every text comes through [`Shareable`].

use baton_domain::packet::ClientPacket;
use baton_domain::record::{Channel, FactKind, Handover, IntroductionState, Workspace};
use baton_domain::refusal::Refusal;
use baton_domain::share::{Shareable, SharedContact};
use chrono::Utc;

use crate::error::DeskError;
use crate::query::shown::Shown;

pub(super) fn packet(firm: &Workspace, shown: &Shown<'_>, handover: &Handover) -> Result<ClientPacket, DeskError> {
    let people = &shown.look.people;
    let incoming = handover.to.ok_or_else(|| {
        Refusal::state("Nobody is named to take this account over yet.", "Plan the handover before you print this.")
    })?;
    let mut promises: Vec<_> = shown.seen.open_promises().collect();
    promises.sort_by_key(|promise| (promise.due.is_none(), promise.due, promise.id));
    let mut touches: Vec<_> = shown.seen.planned_touches().collect();
    touches.sort_by_key(|touch| (touch.at, touch.id));
    let next = touches.into_iter().find(|touch| touch.at >= shown.look.now && touch.channel != Channel::Mail);
    Ok(ClientPacket {
        firm: Shareable::firm(firm),
        account: Shareable::account(&shown.account),
        prepared_on: shown.look.today(),
        addressees: addressees(shown, handover),
        why: Shareable::client_sentence(handover),
        outgoing: Shareable::person(people.get(handover.from)?),
        incoming: Shareable::person(people.get(incoming)?),
        manager: Shareable::person(people.get(handover.manager)?),
        transfer_on: Shareable::transfer_day(handover),
        reachable_until: Shareable::reachable_until(handover),
        results: shown.seen.facts_of(FactKind::Result).filter_map(Shareable::result).collect(),
        rhythm: shown.account.cadence.as_ref().map(Shareable::rhythm),
        stays: shown.seen.facts_of(FactKind::Preference).filter_map(Shareable::preference).collect(),
        promises: promises.into_iter().filter_map(Shareable::promise).collect(),
        next_meeting: next.map(|touch| Shareable::meeting(touch, &Utc)),
    })
}

/// Those who meet the incoming rep, in the order of the introductions.
fn addressees(shown: &Shown<'_>, handover: &Handover) -> Vec<Shareable<SharedContact>> {
    let met = |one: &&baton_domain::record::Introduction| {
        one.handover == handover.id && !matches!(one.state, IntroductionState::NotNeeded { .. })
    };
    let mut introductions: Vec<_> = shown.seen.introductions.iter().filter(met).collect();
    introductions.sort_by_key(|one| one.number);
    let contacts = introductions.into_iter().filter_map(|one| shown.seen.contact(one.contact).ok());
    contacts.map(Shareable::contact).collect()
}
