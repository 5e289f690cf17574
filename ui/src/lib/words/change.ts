/** The journal of an account: what was done, by whom, and what it changed. */
import type { ChangeRow, FieldChange, Kind } from '$lib/bindings';
import { atStart, figures } from './number';

export const changes = {
	title: 'Changes',
	lead: 'Everything that was done for this account, the newest first. Nothing leaves this list; what is taken back is marked.',
	older: 'Show older changes',
	loading: 'Reading…',
	none: 'Nothing has been done for this account yet.',
	undo: 'Undo this',
	undoOf: (sentence: string) => `Undo this: ${sentence}`,
	undone: 'taken back',
	nothing: 'nothing',
	by: 'Who did it',
	kind: 'What it changed',
	everybody: 'Everybody',
	everything: 'Every kind',
	noneSuch: 'None of the changes read so far is of this kind.',
	fields: (row: ChangeRow) => figures(row.fields.length, 'field'),
	columns: { field: 'Field', before: 'Before', after: 'After' },
} as const;

export const putBack = {
	do: 'Put back',
	of: (field: string, value: string) => `Put back ${field}: ${value}`,
	title: (field: string) => `Put back: ${field}`,
	now: 'Now',
	then: 'Becomes',
	submit: 'Put it back',
	cancel: 'Cancel',
} as const;

const KIND: Record<Kind, string> = {
	workspace: 'workspace',
	person: 'colleague',
	absence: 'absence',
	account: 'account',
	contact: 'contact',
	import_run: 'import',
	history_entry: 'entry',
	fact: 'line of the brief',
	promise: 'promise',
	issue: 'issue',
	touch: 'contact planned',
	handover: 'handover',
	rollback: 'rollback',
	task: 'task',
	responsibility: 'responsibility',
	checklist_item: 'checklist line',
	question: 'question',
	read_back: 'read-back',
	introduction: 'introduction',
	resistance_case: 'resistance case',
	approval: 'approval',
};

/** "Line of the brief". */
export const kindLabel = (kind: Kind): string => atStart(KIND[kind]);

/** "3 of the last 100". */
export const changed = (shown: number, read: number): string =>
	`${figures(shown, 'change')} of the last ${read}`;

/** "Anna Berg wrote down the call “Renewal”." */
export const told = ({ author, sentence }: ChangeRow): string => `${author.name} ${sentence}.`;

/** "promise · Winter rate as last year". */
export const recordOf = ({ kind, record }: FieldChange): string =>
	record ? `${KIND[kind]} · ${record}` : KIND[kind];

/** "superseded by" of "superseded_by". */
export const fieldName = (field: string): string => field.replace(/_/g, ' ');
