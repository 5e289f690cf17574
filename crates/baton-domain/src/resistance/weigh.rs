use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::open_case;
use crate::context::{Context, Draft, Subject};
use crate::ids::{PersonId, ResistanceCaseId};
use crate::op::Operation;
use crate::record::{Kind, ResistanceCase, WeighedOption};
use crate::refusal::Refusal;

/// A colleague was asked before we decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ColleagueConsulted {
    /// In which case.
    pub case: ResistanceCaseId,
    /// Who was asked.
    pub person: PersonId,
}

impl Operation for ColleagueConsulted {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let mut case = open_case(cx, self.case)?;
        let person = cx.carrier(self.person)?;
        if person.id == actor.id {
            return Err(Refusal::invalid("A colleague is somebody else.", "Ask someone who sees it from outside."));
        }
        if case.consulted.contains(&person.id) {
            return Err(Refusal::invalid(format!("{} was asked already.", person.name), "Ask someone else too."));
        }
        case.consulted.push(person.id);
        draft.put(case);
        Ok(())
    }
}

/// Options are weighed for the client, the rep and the firm. The list replaces the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OptionsWeighed {
    /// In which case.
    pub case: ResistanceCaseId,
    /// Each option once.
    pub options: Vec<WeighedOption>,
}

impl Operation for OptionsWeighed {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let case = open_case(cx, self.case)?;
        let distinct: std::collections::BTreeSet<_> = self.options.iter().map(|weighed| weighed.option).collect();
        if distinct.len() != self.options.len() {
            return Err(Refusal::invalid("An option is listed twice.", "Weigh each option once."));
        }
        draft.put(ResistanceCase { options: self.options.clone(), ..case });
        Ok(())
    }
}
