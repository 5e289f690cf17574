/** The list of accounts. */
import type { AccountRow, AccountSort } from '$lib/bindings';
import { figures } from './number';
import { away, shortDay } from './time';

export const accounts = {
	title: 'Accounts',
	show: 'Which accounts',
	shows: {
		all: 'All',
		mine: 'Mine',
		handover: 'In handover',
		silent: 'Silent for three weeks',
		renewing: 'Renewing this quarter',
	},
	filter: 'Filter by name, city or contact',
	sort: 'Order',
	sorts: {
		name: 'By name',
		severity: 'Worst state first',
		last_contact: 'Longest silence first',
		renewal: 'Nearest renewal first',
	} satisfies Record<AccountSort, string>,
	columns: {
		name: 'Account',
		state: 'State',
		accountable: 'Accountable',
		contact: 'Last contact',
		promises: 'Open promises',
		renewal: 'Renewal',
	},
	add: 'New account',
	none: 'No account is here yet.',
	noMatch: 'No account matches.',
	clear: 'Show all accounts',
	importInstead: 'Import a list',
	next: 'next',
	nobody: 'nobody yet',
	never: 'never',
	silentTooLong: 'longer than agreed',
	loading: 'Loading accounts…',
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
