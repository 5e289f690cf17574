/** The columns of the table. The name is always there. */
import type { AccountSort } from '$lib/bindings';

export type Column =
	'state' | 'accountable' | 'handover' | 'contact' | 'promises' | 'renewal' | 'city' | 'kind';

/** In the order in which they stand. */
export const COLUMNS: Column[] = [
	'state',
	'accountable',
	'handover',
	'contact',
	'promises',
	'renewal',
	'city',
	'kind',
];

export const DEFAULT_COLUMNS: Column[] = ['state', 'accountable', 'contact', 'promises', 'renewal'];

/** By what a click on a head sorts. */
export const SORT_OF: Record<Column | 'name', AccountSort> = {
	name: 'name',
	state: 'severity',
	accountable: 'accountable',
	handover: 'stage',
	contact: 'last_contact',
	promises: 'promises',
	renewal: 'renewal',
	city: 'city',
	kind: 'kind',
};

const WIDTHS: Record<Column, string> = {
	state: '5.75rem',
	accountable: 'minmax(9.375rem, 1.4fr)',
	handover: 'minmax(6.875rem, 0.9fr)',
	contact: 'minmax(9.875rem, 1.1fr)',
	promises: '4.75rem',
	renewal: '6.5rem',
	city: 'minmax(6.25rem, 0.8fr)',
	kind: '5.625rem',
};

/** The least room that each of them needs, with the gap before it, in pixels. */
const NEEDS: Record<Column, number> = {
	state: 108,
	accountable: 166,
	handover: 126,
	contact: 174,
	promises: 92,
	renewal: 120,
	city: 116,
	kind: 106,
};

/** What the box, the name and the edges need. */
const NEEDS_FIRST = 270;

/** Those that fit into this width: the last ones give way first. */
export function fitting(columns: Column[], width: number): Column[] {
	let left = width - NEEDS_FIRST;
	return columns.filter((column) => (left -= NEEDS[column]) >= 0);
}

export const isColumn = (value: string): value is Column => COLUMNS.some((column) => column === value);

/** The tracks of the grid: the box to tick, the name, and what was chosen. */
export const tracks = (columns: Column[]): string =>
	['24px', 'minmax(11.875rem, 2.2fr)', ...columns.map((column) => WIDTHS[column])].join(' ');

/** The columns in their order, with this one turned on or off. */
export const toggled = (columns: Column[], column: Column): Column[] =>
	COLUMNS.filter((each) => (each === column ? !columns.includes(column) : columns.includes(each)));
