/** What a trial or an import found, in sentences. */
import type { ImportProblem, ImportSummary, Kind, Made } from '$lib/bindings';
import { atStart, figures, listed } from './number';

/** What a trial or an import found. */
export const report = {
	nothingKept: 'Nothing is kept yet.',
	mails: 'Mails by account',
	unfiledMails: (mails: string) => `${mails} unfiled`,
	senders: 'Stay unfiled, by sender',
	more: (count: number) => `and ${figures(count, 'more', 'more')}`,
	problems: 'What cannot be imported',
	whyMore: (count: number) => `${figures(count, 'more reason')} in the list below.`,
	remarks: 'Imported, but not understood',
	remarksSmall: 'these values are kept with the record as they are written',
	save: (file: string) => `Save the rows of ${file} to correct…`,
	saved: (file: string) => `Saved as ${file}. Correct the rows and import that file.`,
	columns: { place: 'Where', column: 'Column', value: 'Value', what: 'What is wrong, and what helps' },
} as const;

const KINDS: Partial<Record<Kind, [string, string]>> = {
	account: ['account', 'accounts'],
	contact: ['contact', 'contacts'],
	person: ['colleague', 'colleagues'],
	history_entry: ['mail', 'mails'],
};

/** "12 new accounts", "3 contacts brought up to date". */
export function madeLines(made: Made[]): string[] {
	return made.flatMap(({ kind, created, updated }) => {
		const [one, many] = KINDS[kind] ?? [];
		if (!one || !many) return [];
		return [
			created > 0 && figures(created, `new ${one}`, `new ${many}`),
			updated > 0 && `${figures(updated, one, many)} brought up to date`,
		].filter((line): line is string => Boolean(line));
	});
}

/** "1,284 imported, 12 here already, 3 not imported". */
export function result(summary: Pick<ImportSummary, 'taken' | 'unchanged'> & { problems: number }): string {
	const parts = [
		`${summary.taken.toLocaleString('en-GB')} imported`,
		summary.unchanged > 0 && `${summary.unchanged.toLocaleString('en-GB')} here already`,
		summary.problems > 0 && `${summary.problems.toLocaleString('en-GB')} not imported`,
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

/** What a trial found, in a sentence. */
export function trialSentence(summary: ImportSummary): string {
	if (summary.items === 0) return 'There is nothing in these files.';
	const made = listed(madeLines(summary.made));
	if (!made && summary.problems.length === 0) return 'Everything in these files is here already.';
	return made ? `This would bring ${made}.` : 'Nothing would be imported.';
}

/** "5 rows of contacts.csv, 1 message of inbox.mbox and 2 files". */
function refusedWhere(problems: ImportProblem[]): string {
	const inside = new Map<string, number>();
	const whole: string[] = [];
	for (const { place, row } of problems) {
		const at = place.lastIndexOf(', ');
		if (at < 0) whole.push(place);
		else {
			const key = `${row === null ? 'message' : 'row'}/${place.slice(0, at)}`;
			inside.set(key, (inside.get(key) ?? 0) + 1);
		}
	}
	const parts = [...inside].map(([key, count]) => {
		const at = key.indexOf('/');
		return `${figures(count, key.slice(0, at))} of ${key.slice(at + 1)}`;
	});
	const files = whole.length > 1 ? [figures(whole.length, 'file')] : whole;
	return listed([...parts, ...files]);
}

/** "5 rows of contacts.csv were not imported." */
export function refusedSentence(summary: ImportSummary): string {
	const { problems, run } = summary;
	const where = refusedWhere(problems);
	if (run === null) return `${where} cannot be imported.`;
	return `${where} ${problems.length === 1 ? 'was' : 'were'} not imported.`;
}

/** Each reason once, the most frequent first, with how often it comes and what helps. */
export function refusedWhy(problems: ImportProblem[]): { what: string; hint: string }[] {
	const reasons = new Map<string, ImportProblem[]>();
	for (const problem of problems) {
		reasons.set(problem.hint, [...(reasons.get(problem.hint) ?? []), problem]);
	}
	const ordered = [...reasons.values()].sort((one, other) => other.length - one.length);
	return ordered.flatMap(([first, ...more]) =>
		first
			? [{ what: `${first.what}${more.length > 0 ? ` And ${more.length} like it.` : ''}`, hint: first.hint }]
			: [],
	);
}

/** "New accounts", "Newco · Oldco and 12 more". */
export function newLines({ named, made }: ImportSummary): { label: string; names: string; hint: string }[] {
	return named.flatMap(({ kind, names }) => {
		const words = NEW[kind];
		if (!words) return [];
		const all = made.find((one) => one.kind === kind)?.created ?? names.length;
		const more = all - names.length;
		return [
			{
				label: all === 1 ? words.one : words.many,
				// A firm's name has commas of its own: "Newco, Inc.".
				names: `${names.join(' · ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}`,
				hint: words.hint,
			},
		];
	});
}

/** What is told of whoever comes in new. */
const NEW: Partial<Record<Kind, { one: string; many: string; hint: string }>> = {
	account: { one: 'New account', many: 'New accounts', hint: '' },
	person: {
		one: 'New colleague',
		many: 'New colleagues',
		hint: 'The file names them as owners. If one is here under another name, add the file’s mail address to that colleague first.',
	},
};
