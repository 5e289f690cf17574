import type { SearchHit } from '$lib/bindings';
import { historyKind, role, stage } from './domain';
import { fullDay } from './time';

/** One line of the palette. */
export interface Found {
	kind: string;
	title: string;
	small: string;
	href: string;
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
