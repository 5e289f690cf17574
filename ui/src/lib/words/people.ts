/** The people of the firm. */
import type { Absence, HandoverRow, PersonRow } from '$lib/bindings';
import { figures } from './number';
import { daysBetween, fullDay, shortDay } from './time';

export const people = {
	title: 'People',
	here: 'Here',
	gone: 'Have left',
	add: 'New colleague',
	edit: 'Edit',
	absence: 'Plan an absence',
	more: (name: string) => `What can be done with ${name}`,
	columns: { name: 'Name', role: 'Role', load: 'Carries', moving: 'On the way', away: 'Away' },
	filter: 'Filter by name, title or address',
	who: 'Who',
	whos: {
		all: 'Everyone',
		rep: 'Reps',
		manager: 'Managers',
		over: 'Over capacity',
		away: 'With an absence ahead',
	},
	nobody: 'Nobody matches.',
	notHere: 'This person is not in the workspace any more.',
	clear: 'Show everyone',
	roles: { manager: 'Manager', rep: 'Rep', viewer: 'Reads and prints' },
	form: {
		addTitle: 'New colleague',
		editTitle: (name: string) => `Edit ${name}`,
		name: 'Name',
		role: 'What they may do',
		title: 'Title',
		titleHint: 'As on the client’s packet: “Key account manager”.',
		email: 'Mail address',
		emailHint: 'Owners named in imported files are matched by it.',
		phone: 'Telephone',
		introduction: 'How we introduce them to a client',
		introductionHint: 'Two or three sentences. The client reads them.',
		country: 'Country whose holidays they keep',
		countryHint: 'Two letters: SE, PT, DE.',
		capacity: 'Accounts they can carry well',
		leftOn: 'Last day here',
		leftOnHint: 'Someone who has left takes over nothing. Their past stays as it was.',
		submitAdd: 'Add',
		submitEdit: 'Save',
	},
	absenceForm: {
		title: (name: string) => `${name} is away`,
		lead: 'Handovers plan around it.',
		from: 'First day away',
		until: 'Last day away',
		note: 'Remark',
		noteHint: 'Managers see it.',
		submit: 'Plan the absence',
	},
} as const;

/** The places of people: ours, and theirs. */
export const tabs: { href: string; label: string }[] = [
	{ href: '/people', label: 'Colleagues' },
	{ href: '/people/contacts', label: 'Client contacts' },
	{ href: '/people/duplicates', label: 'Duplicates' },
];

/** How much each carries, before and after the planned handovers. */
export const load = {
	title: 'Load',
	small: 'accounts each answers for, now and after the planned handovers',
	name: 'Name',
	before: 'Now',
	after: 'After handovers',
	mark: 'Can carry well',
	toTable: 'Show the numbers',
	toChart: 'Show the chart',
	all: (count: number) => `Show all ${count}`,
	fewer: 'Show the fullest',
} as const;

/** The next weeks. */
export const absences = {
	title: 'Absences',
	small: 'the next eight weeks',
	none: 'Nobody is away in the next eight weeks.',
	days: 56,
	fixed:
		'An absence that was planned cannot be changed; the step that planned it can be undone as long as nothing was built on it.',
} as const;

const DAY = 86_400_000;

/** Where an absence lies on a strip that begins on a day. */
export function absenceSpan(absence: Absence, day: string): { start: number; days: number; label: string } {
	const when = whenAway(absence, day);
	return {
		start: daysBetween(day, absence.from),
		days: daysBetween(absence.from, absence.until) + 1,
		label: absence.note ? `${absence.note}, ${when}` : when,
	};
}

/** The Mondays of the next weeks. */
export function weekTicks(day: string): { at: number; label: string }[] {
	const first = (8 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7;
	const mondays = Array.from(
		{ length: Math.ceil((absences.days - first) / 7) },
		(_, week) => first + 7 * week,
	);
	return mondays.map((at) => {
		const monday = new Date(Date.parse(`${day}T00:00:00Z`) + at * DAY).toISOString().slice(0, 10);
		return { at, label: shortDay(monday, monday) };
	});
}

/** How many accounts someone answers for after the planned handovers. */
export const after = (row: PersonRow): number => row.accounts + row.arriving - row.leaving;

/** "31 of 26 accounts". */
export function carries(row: PersonRow): string {
	const capacity = row.person.capacity;
	return capacity === null
		? figures(row.accounts, 'account')
		: `${row.accounts} of ${figures(capacity, 'account')}`;
}

export const isOver = (row: PersonRow): boolean =>
	row.person.capacity !== null && after(row) > row.person.capacity;

/** "2 arriving, 1 leaving". */
export function moving(row: PersonRow): string {
	const parts = [row.arriving && `${row.arriving} arriving`, row.leaving && `${row.leaving} leaving`];
	return parts.filter(Boolean).join(', ');
}

/** "12 to 19 Oct". */
export function whenAway(absence: Absence, day: string): string {
	const last = shortDay(absence.until, day);
	const isOneMonth = absence.from.slice(0, 7) === absence.until.slice(0, 7);
	return `${isOneMonth ? Number(absence.from.slice(8)) : shortDay(absence.from, day)} to ${last}`;
}

/** One person. */
export const person = {
	over: 'Over capacity',
	details: 'About',
	noDetails: 'Nothing more is written down.',
	holidays: 'Keeps the holidays of',
	carries: 'Answers for',
	carriesNone: (name: string) => `${name} answers for no account.`,
	moreAccounts: (count: number) =>
		`and ${figures(count, 'more account')}; the list of accounts has them all.`,
	goesTo: (name: string) => `goes to ${name}`,
	talked: (when: string) => `talked ${when}`,
	handovers: 'Handovers',
	noHandovers: 'No running handover has a part for them.',
	noAbsence: 'None ahead.',
	behind: (things: string) => `${things} on them`,
	ownerless: (count: number) =>
		count === 1
			? 'One thing of theirs is seen to by nobody.'
			: `${count} things of theirs are seen to by nobody.`,
	ownerlessHint: 'Look through them and give each to somebody.',
	part: ({ handover, manager }: HandoverRow, id: string): string => {
		if (handover.from.id === id) return `hands over to ${handover.to?.name ?? 'nobody yet'}`;
		if (handover.to?.id === id) return `takes over from ${handover.from.name}`;
		return manager.id === id ? `${handover.from.name} to ${handover.to?.name ?? 'nobody yet'}` : '';
	},
} as const;

/** "Carries 31 of 26 accounts; after the planned handovers it is 29." */
export function loadSentence(row: PersonRow): string {
	if (row.person.role === 'viewer') return 'Reads and prints; carries no accounts.';
	const then = after(row) === row.accounts ? '' : `; after the planned handovers it is ${after(row)}`;
	return `Carries ${carries(row)}${then}.`;
}

/** "12 to 19 Oct". */
export function awayWhen(row: PersonRow, day: string): string {
	if (!row.is_here && row.person.left_on) return `left on ${fullDay(row.person.left_on)}`;
	const next = row.absences[0];
	const leaves = row.person.left_on ? `leaves on ${shortDay(row.person.left_on, day)}` : '';
	const absence = next ? whenAway(next, day) : '';
	return [leaves, absence].filter(Boolean).join('; ');
}
