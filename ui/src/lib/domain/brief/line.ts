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
	/** The entry that proves it. */
	evidence: EvidenceRef | null;
}

/** A new line, or the one that it will replace. */
export const startLine = (from: FactView | null, evidence: EvidenceRef | null = null): LineDraft => ({
	text: from?.fact.text ?? '',
	then: from?.fact.then ?? '',
	sensitivity: from?.fact.sensitivity ?? 'internal',
	evidence: from?.evidence ?? evidence,
});

/** Whether everything that its kind needs is written. */
export const isReady = (kind: FactKind, { text, then }: LineDraft): boolean =>
	text.trim() !== '' && (kind !== 'if_then' || then.trim() !== '');

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
});
