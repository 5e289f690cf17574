/** One thing done to many accounts: the bar, the forms, and what would come of it. */
import type { BulkChange, BulkCreated, BulkPreview, Kind, Severity } from '$lib/bindings';
import { accountKind, severity } from './domain';
import { figures, listed } from './number';
import { fullDay } from './time';

export const bulk = {
	bar: 'What is selected',
	selected: (count: number) => `${count.toLocaleString('en-GB')} selected`,
	all: (count: number) => `Select all ${count.toLocaleString('en-GB')} matching`,
	clear: 'Clear',
	acts: {
		plan: 'Plan handovers…',
		propose: 'Propose handovers…',
		edit: 'Change…',
		task: 'Add a task…',
	},
	titles: {
		plan: (count: number) => `Plan handovers for ${figures(count, 'account')}`,
		propose: (count: number) => `Propose handovers for ${figures(count, 'account')}`,
		edit: (count: number) => `Change ${figures(count, 'account')}`,
		task: (count: number) => `Add a task to ${figures(count, 'account')}`,
	},
	leads: {
		plan: 'All of them go to the same rep on the same day. Nothing changes hands before both say so.',
		propose: 'A manager plans them: who takes over, and when.',
		edit: 'What you leave as it is stays as it is.',
		task: 'The same task, once for each account.',
	},
	asIs: 'No change',
	state: 'State',
	kind: 'What they are to us',
	cadence: 'Days between two touches',
	channel: 'How',
	renewal: 'Contract renews on',
	task: 'What to do',
	taskExample: 'Ask whether the new price list arrived',
	owner: 'Who does it',
	due: 'By',
	preview: 'See what will happen',
	back: 'Back',
	close: 'Close',
	stop: 'Stop',
	trying: 'Trying it on each of them…',
	doing: 'Doing it…',
	soFar: (done: number, total: number) =>
		`${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
	leaveOut: (count: number) => `Leave out the ${figures(count, 'account')} that will be refused`,
	refusedTitle: (count: number) => `${figures(count, 'account')} will be refused`,
	more: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
	rows: 'What changes',
	moreRows: (count: number) => `and ${figures(count, 'account')} more, likewise`,
	nobody: 'nobody',
	nobodyYet: 'nobody named yet',
	nothing: 'Nothing would change.',
} as const;

/** How many refused accounts are named for each reason. */
export const NAMED = 6;

/** "12 accounts will change. 2 are so already." */
export function outcome({ changed, unchanged }: BulkPreview): string {
	const will = changed > 0 ? `${figures(changed, 'account')} will change.` : bulk.nothing;
	if (unchanged === 0) return will;
	return `${will} ${unchanged.toLocaleString('en-GB')} ${unchanged === 1 ? 'is' : 'are'} so already.`;
}

/** "Plan 12 handovers", "Change 12 accounts": the button that does it. */
export function doIt(act: keyof typeof bulk.acts, count: number): string {
	switch (act) {
		case 'plan':
			return `Plan ${figures(count, 'handover')}`;
		case 'propose':
			return `Propose ${figures(count, 'handover')}`;
		case 'edit':
			return `Change ${figures(count, 'account')}`;
		case 'task':
			return `Add ${figures(count, 'task')}`;
	}
}

const FIELDS: Record<string, string> = {
	severity: 'State',
	kind: 'Kind',
	cadence: 'Cadence',
	renewal_on: 'Renewal',
};

/** "State: Stable → Watch", "Anna Berg → Hana Okafor": what changes in one account. */
export function changeIs({ field, before, after }: BulkChange): string {
	if (field === 'accountable') return `${before ?? bulk.nobody} → ${after ?? bulk.nobodyYet}`;
	return `${FIELDS[field] ?? field}: ${valueIs(field, before)} → ${valueIs(field, after)}`;
}

function valueIs(field: string, value: string | null): string {
	if (value === null) return 'not set';
	if (field === 'severity') return severity[value as Severity] ?? value;
	if (field === 'kind') return accountKind[value as keyof typeof accountKind] ?? value;
	if (field === 'cadence') return `every ${value} days`;
	return field === 'renewal_on' ? fullDay(value) : value;
}

const KINDS: Partial<Record<Kind, [string, string]>> = {
	handover: ['handover', 'handovers'],
	checklist_item: ['line on checklists', 'lines on checklists'],
	question: ['question', 'questions'],
	introduction: ['introduction', 'introductions'],
	task: ['task', 'tasks'],
};

/** "New: 12 handovers, 144 lines on checklists and 36 questions."; nothing when nothing would be new. */
export function createdIs(created: BulkCreated[]): string {
	const said = created.flatMap(({ kind, count }) => {
		const names = KINDS[kind];
		return names ? [figures(count, ...names)] : [];
	});
	return said.length === 0 ? '' : `New: ${listed(said)}.`;
}
