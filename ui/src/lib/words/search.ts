import type { SearchHit, SearchKind } from '$lib/bindings';
import { historyKind, role, stage } from './domain';
import { atStart, figures } from './number';
import { fullDay } from './time';

/** What a record of a place is called. */
export const recordKind = { accounts: 'Account', handovers: 'Handover' } as const;

/** One line of the palette. */
export interface Found {
	kind: string;
	title: string;
	small: string;
	href: string;
}

/** How hits stand together: names, what we wrote down, what happened. */
export type HitGroup = 'names' | 'known' | 'happened';

export function groupOf({ hit }: SearchHit): HitGroup {
	if (hit === 'entry') return 'happened';
	return hit === 'promise' || hit === 'fact' || hit === 'issue' || hit === 'case' ? 'known' : 'names';
}

export function found(hit: SearchHit): Found {
	switch (hit.hit) {
		case 'account':
			return {
				kind: 'Account',
				title: hit.account.name,
				small: [hit.city, hit.accountable.name].filter(Boolean).join(' · '),
				href: `/accounts/${hit.account.id}`,
			};
		case 'person':
			return {
				kind: 'Colleague',
				title: hit.person.name,
				small: role[hit.role],
				href: `/people#${hit.person.id}`,
			};
		case 'contact':
			return {
				kind: 'Contact',
				title: hit.contact.name,
				small: hit.account.name,
				href: `/accounts/${hit.account.id}/people#${hit.contact.id}`,
			};
		case 'handover':
			return {
				kind: 'Handover',
				title: hit.handover.account.name,
				small: stage[hit.handover.stage],
				href: `/handovers/${hit.handover.id}`,
			};
		case 'promise':
			return {
				kind: 'Promise',
				title: hit.text,
				small: hit.account.name,
				href: `/accounts/${hit.account.id}/promises`,
			};
		case 'fact':
			return { kind: 'Brief', title: hit.text, small: hit.account.name, href: `/accounts/${hit.account.id}` };
		case 'issue':
			return { kind: 'Issue', title: hit.text, small: hit.account.name, href: `/accounts/${hit.account.id}` };
		case 'case':
			return {
				kind: 'Resisted',
				title: hit.words,
				small: hit.account.name,
				href: `/handovers/${hit.handover}/resistance`,
			};
		case 'entry':
			return {
				kind: historyKind[hit.entry.kind],
				title: hit.entry.title,
				small: [hit.account?.name, fullDay(hit.entry.at)].filter(Boolean).join(' · '),
				href: hit.account ? `/accounts/${hit.account.id}/history?entry=${hit.entry.id}` : '/imports',
			};
	}
}

/** What each kind is called when there are many. */
export const kindLabel: Record<SearchKind, string> = {
	account: 'Accounts',
	person: 'Colleagues',
	contact: 'Contacts',
	handover: 'Handovers',
	promise: 'Promises',
	fact: 'Brief',
	issue: 'Issues',
	case: 'Resisted',
	entry: 'History',
};

export const search = {
	title: 'Search',
	label: 'Search everything',
	filter: 'What is shown',
	all: 'Everything',
	none: 'Nothing has these words. Try fewer letters, or the beginning of another word.',
	toAccounts: 'Look through the accounts',
	allOf: (total: number, kind: string): string => `All ${total.toLocaleString('en-GB')} in ${kind}`,
	more: 'Show more',
	failed: 'The next results could not be read. Try again.',
} as const;

/** "14 results for “winter”." */
export function summary(text: string, total: number): string {
	if (!text.trim()) return 'Every word must be there, in any order; of the last one its beginning.';
	return total === 0 ? '' : `${atStart(figures(total, 'result'))} for “${text.trim()}”.`;
}
