//! Two contacts who are one person become one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ContactEdited;
use crate::context::{Context, Draft, Subject};
use crate::dossier::Dossier;
use crate::ids::ContactId;
use crate::op::Operation;
use crate::record::{Contact, Introduction, IntroductionState, Kind, Promise, ResistanceCase, Touch};
use crate::refusal::Refusal;

/// Two contacts of an account turn out to be one person. One is kept; what was promised to the other, planned with them and
/// heard from them is the kept one's from now on. The other's record stays and says where it went, so that nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactsMerged {
    /// Who is kept.
    pub kept: ContactId,
    /// Who is the same person.
    pub merged: ContactId,
    /// The name that stays; the kept one's when left out.
    #[serde(default)]
    pub name: Option<String>,
    /// The position that stays; the kept one's when left out, or the other's where the kept one has none.
    #[serde(default)]
    pub title: Option<String>,
    /// The number that stays, as with the position.
    #[serde(default)]
    pub phone: Option<String>,
    /// The part that stays, as with the position.
    #[serde(default)]
    pub part: Option<String>,
}

impl Operation for ContactsMerged {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Contact, self.kept.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let dossier = cx.dossier;
        let kept = dossier.contact(self.kept)?;
        if self.kept == self.merged {
            return Err(Refusal::invalid("These two are one contact already.", "Choose another contact."));
        }
        let merged = dossier.contacts.iter().find(|contact| contact.id == self.merged).ok_or_else(|| {
            Refusal::state(
                "These two are not contacts of the same account.",
                "Someone can be a contact of two clients: leave both, each with their own account.",
            )
        })?;
        let chosen = self.chosen(united(kept, merged))?;
        draft.put(chosen);
        draft.put(Contact { merged_into: Some(self.kept), ..merged.clone() });
        // Whoever was merged before follows, so that one step always leads to whoever is kept.
        for earlier in dossier.merged.iter().filter(|earlier| earlier.merged_into == Some(self.merged)) {
            draft.put(Contact { merged_into: Some(self.kept), ..earlier.clone() });
        }
        self.move_over(dossier, draft);
        Ok(())
    }
}

impl ContactsMerged {
    /// What stays where both say something else.
    fn chosen(&self, united: Contact) -> Result<Contact, Refusal> {
        let edit = ContactEdited {
            contact: self.kept,
            name: self.name.clone(),
            title: self.title.clone(),
            emails: None,
            phone: self.phone.clone(),
            part: self.part.clone(),
            key: None,
        };
        edit.applied(united)
    }

    /// What hung on the merged contact hangs on the kept one.
    fn move_over(&self, dossier: &Dossier, draft: &mut Draft) {
        let other = |contacts: &[ContactId]| contacts.contains(&self.merged);
        for promise in dossier.promises.iter().filter(|promise| promise.contact == Some(self.merged)) {
            draft.put(Promise { contact: Some(self.kept), ..promise.clone() });
        }
        for touch in dossier.touches.iter().filter(|touch| other(&touch.contacts)) {
            draft.put(Touch { contacts: self.united_ids(&touch.contacts), ..touch.clone() });
        }
        for case in dossier.cases.iter().filter(|case| case.contact == self.merged) {
            draft.put(ResistanceCase { contact: self.kept, ..case.clone() });
        }
        for one in dossier.introductions.iter().filter(|one| one.contact == self.merged) {
            let mut of_kept = dossier.introductions.iter().filter(|own| own.contact == self.kept);
            match of_kept.find(|own| own.handover == one.handover) {
                Some(own) => self.introduce_once(dossier, own, one, draft),
                None => draft.put(Introduction { contact: self.kept, ..one.clone() }),
            }
        }
    }

    /// Nobody is introduced twice in a handover: the kept one's introduction is made if either was, and one of the merged
    /// contact that is still open has nothing left to do.
    fn introduce_once(&self, dossier: &Dossier, own: &Introduction, other: &Introduction, draft: &mut Draft) {
        if matches!(other.state, IntroductionState::Made { .. }) && !own.is_settled() {
            draft.put(Introduction { state: other.state.clone(), ..own.clone() });
        }
        if !other.is_settled() {
            let name = dossier.contact(self.kept).map_or("someone else", |kept| kept.name.as_str());
            let reason = format!("The same person as {name}, who has an introduction of their own.");
            draft.put(Introduction { state: IntroductionState::NotNeeded { reason }, ..other.clone() });
        }
    }

    fn united_ids(&self, contacts: &[ContactId]) -> Vec<ContactId> {
        let mut united = Vec::new();
        for contact in contacts {
            let contact = if *contact == self.merged { self.kept } else { *contact };
            if !united.contains(&contact) {
                united.push(contact);
            }
        }
        united
    }
}

/// The kept contact with everything that only the other one has.
fn united(kept: &Contact, merged: &Contact) -> Contact {
    let mut emails = kept.emails.clone();
    emails.extend(merged.emails.iter().filter(|email| !kept.emails.contains(email)).cloned());
    let mut apart = kept.apart.clone();
    apart.extend(merged.apart.iter().filter(|other| **other != kept.id && !kept.apart.contains(other)));
    apart.retain(|other| *other != merged.id);
    let mut extra = merged.extra.clone();
    extra.extend(kept.extra.clone());
    Contact {
        title: kept.title.clone().or_else(|| merged.title.clone()),
        emails,
        phone: kept.phone.clone().or_else(|| merged.phone.clone()),
        part: kept.part.clone().or_else(|| merged.part.clone()),
        key: kept.key || merged.key,
        source: kept.source.clone().or_else(|| merged.source.clone()),
        extra,
        apart,
        ..kept.clone()
    }
}
