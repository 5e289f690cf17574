//! Two contacts who look alike are two people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject};
use crate::ids::ContactId;
use crate::op::Operation;
use crate::record::{Contact, Kind};
use crate::refusal::Refusal;

/// Two contacts who look alike are two people, at one client or at two: nobody is asked again whether they are one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactsToldApart {
    /// One of them, who keeps it in mind.
    pub contact: ContactId,
    /// The other one.
    pub from: ContactId,
}

impl Operation for ContactsToldApart {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Contact, self.contact.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let contact = cx.dossier.contact(self.contact)?;
        if self.contact == self.from {
            return Err(Refusal::invalid("These two are one contact.", "Choose another contact."));
        }
        if contact.apart.contains(&self.from) {
            return Err(Refusal::state("Somebody has said so already.", "There is nothing left to do."));
        }
        let apart = contact.apart.iter().copied().chain([self.from]).collect();
        draft.put(Contact { apart, ..contact.clone() });
        Ok(())
    }
}
