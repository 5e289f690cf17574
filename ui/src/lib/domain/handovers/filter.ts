/** Which handovers are looked for, and how they are shown: both stand in the address. */
import type { HandoverRow, Profile } from '$lib/bindings';
import { profile as profiles } from '$lib/words/domain';
import { isAtRisk } from '$lib/words/handovers';
import { looks, type Look } from '$lib/words/looks';

export interface Filter {
	/** Whether only those count in which whoever is at the desk has a part. */
	mine: boolean;
	/** The person who has a part; empty for anyone. */
	person: string;
	/** How it is run; empty for any. */
	profile: Profile | '';
	/** Whether only those at risk count. */
	risk: boolean;
	/** What the names of the client and the people hold. */
	text: string;
}

/** The look that the address asks for, or the one that was open last. */
export function lookOf(params: URLSearchParams, last: Look = 'table'): Look {
	const look = params.get('look') ?? '';
	return Object.hasOwn(looks.names, look) ? (look as Look) : last;
}

/** The filter that the address asks for. */
export function filterOf(params: URLSearchParams): Filter {
	const profile = params.get('profile') ?? '';
	return {
		mine: params.has('mine'),
		person: params.get('who') ?? '',
		profile: profile in profiles ? (profile as Profile) : '',
		risk: params.has('risk'),
		text: params.get('q') ?? '',
	};
}

/** The address with another filter in it. */
export function withFilter(url: URL, filter: Filter): URL {
	const wanted = new URL(url);
	const set = (name: string, value: string) =>
		value ? wanted.searchParams.set(name, value) : wanted.searchParams.delete(name);
	set('mine', filter.mine ? '1' : '');
	set('who', filter.person);
	set('profile', filter.profile);
	set('risk', filter.risk ? '1' : '');
	set('q', filter.text);
	return wanted;
}

/** The address of another look at the same handovers. */
export function lookHref(url: URL, look: Look): string {
	const wanted = new URL(url);
	wanted.searchParams.set('look', look);
	return wanted.pathname + wanted.search;
}

export const isFiltered = ({ mine, person, profile, risk, text }: Filter): boolean =>
	mine || person !== '' || profile !== '' || risk || text.trim() !== '';

export const NO_FILTER: Filter = { mine: false, person: '', profile: '', risk: false, text: '' };

/** The rows that are looked for. */
export function filtered(rows: HandoverRow[], filter: Filter, atDesk: string): HandoverRow[] {
	const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter((row) => {
		const people = peopleOf(row);
		const names = [row.handover.account.name, ...people.map(({ name }) => name)].join(' ').toLowerCase();
		return (
			(!filter.mine || people.some(({ id }) => id === atDesk)) &&
			(filter.person === '' || people.some(({ id }) => id === filter.person)) &&
			(filter.profile === '' || row.profile === filter.profile) &&
			(!filter.risk || isAtRisk(row)) &&
			words.every((word) => names.includes(word))
		);
	});
}

/** Those at risk first; the order within stays. */
export const riskFirst = (rows: HandoverRow[]): HandoverRow[] =>
	rows.toSorted((one, other) => Number(isAtRisk(other)) - Number(isAtRisk(one)));

/** Who has a part in it. */
function peopleOf({ handover, manager }: HandoverRow) {
	return handover.to ? [handover.from, handover.to, manager] : [handover.from, manager];
}
