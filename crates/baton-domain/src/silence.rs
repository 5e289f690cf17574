//! Silence: how long nobody may be heard before it is an alarm, and when it counts as resistance.

use chrono::{DateTime, Utc};

use crate::dossier::Dossier;
use crate::record::{Account, IntroductionState, Severity, TouchState};

/// Calendar days without a word that the cadence allows; none without a cadence, or after the relationship has ended. The more
/// an account is at risk, the sooner silence is an alarm (mission, principle 5; the fractions are a proposal, GK).
#[must_use]
pub fn allowed_days(account: &Account) -> Option<u32> {
    let every = account.cadence.as_ref().filter(|_| account.ended.is_none())?.every_days;
    let allowed = match account.severity {
        Severity::Stable => every,
        Severity::Watch => (every / 3).saturating_mul(2) + (every % 3) * 2 / 3,
        Severity::Unstable => every / 2,
    };
    Some(allowed.max(1))
}

/// Whole days since that instant, or since we took the account on.
#[must_use]
pub fn silent_days(account: &Account, since: Option<DateTime<Utc>>, now: DateTime<Utc>) -> u32 {
    u32::try_from((now - since.unwrap_or(account.since)).num_days()).unwrap_or(0)
}

/// Whether the silence since that instant is longer than the cadence allows.
#[must_use]
pub fn is_too_long(account: &Account, since: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    allowed_days(account).is_some_and(|allowed| silent_days(account, since, now) > allowed)
}

/// Since when the client has been silent for longer than the cadence allows. What we wrote to them breaks no silence of theirs.
#[must_use]
pub fn silence_of_client(dossier: &Dossier, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let account = dossier.account.as_ref()?;
    let heard = last_heard(dossier);
    // What was decided about a silence counts for as long as the cadence allows.
    let decided = dossier.cases.iter().filter(|case| case.silent_since.is_some());
    let decided = decided.filter_map(|case| case.decision.as_ref()).map(|decision| decision.at).max();
    is_too_long(account, heard.max(decided), now).then(|| heard.unwrap_or(account.since))
}

/// When the client was last heard, wherever that was written down.
fn last_heard(dossier: &Dossier) -> Option<DateTime<Utc>> {
    let met = dossier.introductions.iter().filter_map(|one| match one.state {
        IntroductionState::Made { at, .. } => Some(at),
        _ => None,
    });
    let happened = dossier.touches.iter().filter(|touch| touch.state == TouchState::Done).map(|touch| touch.at);
    let spoke = dossier.cases.iter().filter(|case| case.silent_since.is_none()).map(|case| case.opened_at);
    let confirmed = dossier.cases.iter().filter_map(|case| case.playback.as_ref());
    let confirmed = confirmed.filter(|said| said.confirmed.is_some()).map(|said| said.at);
    met.chain(happened).chain(spoke).chain(confirmed).chain(dossier.last_heard_at).max()
}
