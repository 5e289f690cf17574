/** The people of the firm. */
import type { PersonRow } from '$lib/bindings';
import { figures } from './number';
import { fullDay, shortDay } from './time';

export const people = {
	title: 'People',
	here: 'Here',
	gone: 'Have left',
	add: 'New colleague',
	edit: 'Edit',
	absence: 'Plan an absence',
	more: (name: string) => `What can be done with ${name}`,
	columns: { name: 'Name', role: 'Role', load: 'Carries', moving: 'On the way', away: 'Away' },
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

/** "31 of 26 accounts". */
export function carries(row: PersonRow): string {
	const capacity = row.person.capacity;
	return capacity === null
		? figures(row.accounts, 'account')
		: `${row.accounts} of ${figures(capacity, 'account')}`;
}

export const isOver = (row: PersonRow): boolean =>
	row.person.capacity !== null && row.accounts + row.arriving - row.leaving > row.person.capacity;

/** "2 arriving, 1 leaving". */
export function moving(row: PersonRow): string {
	const parts = [row.arriving && `${row.arriving} arriving`, row.leaving && `${row.leaving} leaving`];
	return parts.filter(Boolean).join(', ');
}

/** "12 to 19 Oct". */
export function awayWhen(row: PersonRow, day: string): string {
	if (!row.is_here && row.person.left_on) return `left on ${fullDay(row.person.left_on)}`;
	const next = row.absences[0];
	const leaves = row.person.left_on ? `leaves on ${shortDay(row.person.left_on, day)}` : '';
	const absence = next ? `${shortDay(next.from, day)} to ${shortDay(next.until, day)}` : '';
	return [leaves, absence].filter(Boolean).join('; ');
}
