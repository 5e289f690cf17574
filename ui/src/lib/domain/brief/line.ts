import type { AccountId, EvidenceRef, FactKind, FactView, Op, Sensitivity } from '$lib/bindings';
import { factThen } from '$lib/words/domain';

/** A line of the brief while it is written. */
export interface LineDraft {
	/** One line. */
	text: string;
	/** Its second half, where the kind has one. */
	then: string;
	/** Who may read it. */
	sensitivity: Sensitivity;
	/** The day by which an awkward topic is raised; empty for none. */
	raiseBy: string;
	/** The entry that proves it. */
	evidence: EvidenceRef | null;
}

/** A new line, or the one that it will replace. */
export const startLine = (from: FactView | null, evidence: EvidenceRef | null = null): LineDraft => ({
	text: from?.fact.text ?? '',
	then: from?.fact.then ?? '',
	sensitivity: from?.fact.sensitivity ?? 'internal',
	raiseBy: from?.fact.raise_by ?? '',
	evidence: from?.evidence ?? evidence,
});

/** Whether everything that its kind needs is written. */
export const isReady = (kind: FactKind, { text, then, raiseBy }: LineDraft): boolean =>
	text.trim() !== '' &&
	(kind !== 'if_then' || then.trim() !== '') &&
	(kind !== 'awkward_topic' || raiseBy !== '');

/** Writes the line down, in the place of another one if there is one. */
export const recorded = (
	account: AccountId,
	kind: FactKind,
	draft: LineDraft,
	replaces: FactView | null,
): Op => ({
	op: 'fact_recorded',
	account,
	kind,
	text: draft.text,
	then: factThen[kind] && draft.then.trim() ? draft.then : null,
	sensitivity: draft.sensitivity,
	evidence: draft.evidence?.id ?? null,
	supersedes: replaces?.fact.id ?? null,
	raise_by: kind === 'awkward_topic' ? draft.raiseBy : null,
});
