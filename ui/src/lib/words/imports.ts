/** Bringing files in. */
import type { ImportRunView, ImportSummary, OnMatch } from '$lib/bindings';
import { counted, figures, atStart } from './number';

export const imports = {
	title: 'Imports',
	drop: 'Drop lists and mails here',
	dropWhy:
		'Accounts and contacts as CSV from any CRM, mails as .eml or .mbox. Nothing that is here already is taken twice.',
	choose: 'Choose files…',
	chosen: 'Ready to import',
	onMatch: 'When a record is here already',
	onMatches: {
		update: 'Bring it up to date with the file',
		skip: 'Leave it as it is',
		create: 'Create a second one',
	} satisfies Record<OnMatch, string>,
	start: 'Import',
	other: 'Choose other files',
	running: 'Importing',
	stop: 'Stop',
	stopping: 'Stopping…',
	stopWhy: 'Stopping keeps nothing of it.',
	undo: 'Undo this import',
	undone: 'taken back',
	history: 'Earlier imports',
	none: 'Nothing was imported yet.',
	columns: { files: 'Files', by: 'By', at: 'When', result: 'Result' },
	problems: 'What could not be taken',
	problemColumns: { place: 'Where', what: 'What is wrong', hint: 'What to do' },
	unfiled: 'Unfiled',
	unfiledSmall: 'mails that belong to no account yet',
	unfiledNone: 'Every mail belongs to an account.',
	file: 'File',
	fileTitle: 'Which account does it belong to?',
	fileAccount: 'Account',
	fileNone: 'No account matches.',
	fileSubmit: 'File it there',
	done: 'Import more',
} as const;

/** "1,284 taken, 12 were here already, 3 problems." */
export function result(summary: Pick<ImportSummary, 'taken' | 'unchanged'> & { problems: number }): string {
	const parts = [
		`${summary.taken.toLocaleString('en-GB')} taken`,
		summary.unchanged > 0 && `${summary.unchanged.toLocaleString('en-GB')} here already`,
		summary.problems > 0 && figures(summary.problems, 'problem'),
	];
	return parts.filter(Boolean).join(', ');
}

/** The result in a sentence. */
export function resultSentence(summary: ImportSummary): string {
	if (summary.items === 0) return 'There was nothing in these files.';
	if (summary.taken === 0 && summary.problems.length === 0)
		return 'Everything in these files is here already.';
	return `${atStart(figures(summary.items, 'row or message', 'rows and messages'))} read: ${result({ ...summary, problems: summary.problems.length })}.`;
}

export const runFiles = (view: ImportRunView): string => view.run.files.join(', ');

/** "four mails". */
export const unfiledCount = (count: number): string => counted(count, 'mail');

/** "1,284 read". */
export const progressText = (items: number): string => `${items.toLocaleString('en-GB')} read`;
