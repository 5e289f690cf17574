/** The list of accounts. */
import type { AccountRow, AccountSort, SortDirection } from '$lib/bindings';
import { figures } from './number';
import { away, shortDay } from './time';

export const accounts = {
	title: 'Accounts',
	text: 'Filter by name, city or contact',
	textExample: 'Name, city or contact',
	look: 'How they are shown',
	looks: { table: 'Table', board: 'Board', calendar: 'Calendar' },
	quarters: { before: 'Previous quarter', after: 'Next quarter', now: 'This quarter' },
	sort: 'Sort',
	sortBy: 'Sort by',
	sorts: {
		name: 'Name',
		severity: 'State, the worst first',
		accountable: 'Who is accountable',
		stage: 'Stage of the handover',
		last_contact: 'Longest silence',
		promises: 'Open promises',
		renewal: 'Nearest renewal',
		city: 'City',
		kind: 'What they are to us',
	} satisfies Record<AccountSort, string>,
	order: 'Which end first',
	directions: { ascending: 'As named', descending: 'Reversed' } satisfies Record<SortDirection, string>,
	columns: 'Columns',
	columnNames: {
		name: 'Account',
		state: 'State',
		accountable: 'Accountable',
		handover: 'Handover',
		contact: 'Last contact',
		promises: 'Promises',
		renewal: 'Renewal',
		city: 'City',
		kind: 'Kind',
	},
	select: (name: string) => `Select ${name}`,
	selectAll: 'Select all that match',
	add: 'New account',
	none: 'No account is here yet.',
	noMatch: 'No account matches.',
	noMatchText: (text: string) => `No account matches “${text}”.`,
	clear: 'Show all accounts',
	importInstead: 'Import a list',
	nobody: 'nobody yet',
	never: 'never',
	silentTooLong: 'longer than agreed',
	silentSince: (day: string) => `silent since ${day}`,
	renews: (day: string) => `renews ${day}`,
	form: {
		title: 'New account',
		lead: 'Someone is accountable for it from this moment on.',
		name: 'Name',
		kind: 'What they are to us',
		accountable: 'Accountable',
		city: 'City',
		website: 'Website',
		domains: 'Mail domains',
		domainsHint: 'Mails from these addresses belong to the account. Separate them by spaces.',
		renewal: 'Contract renews on',
		submit: 'Add the account',
	},
} as const;

/** "212 accounts". */
export const accountsCount = (total: number): string => figures(total, 'account');

/** "3 Nov, 19 days ago"; of an earlier year "30 Dec 2025", which says enough. */
export function lastContact({ last_contact_at: last }: AccountRow, now: string): string {
	if (!last) return accounts.never;
	const day = shortDay(last, now);
	return new Date(last).getFullYear() === new Date(now).getFullYear() ? `${day}, ${away(last, now)}` : day;
}

/** "14 Feb 2027". */
export const renewal = (row: AccountRow, now: string): string =>
	row.renewal_on ? shortDay(row.renewal_on, now) : '';
