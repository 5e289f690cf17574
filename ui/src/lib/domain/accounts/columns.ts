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
	state: '92px',
	accountable: 'minmax(150px, 1.4fr)',
	handover: 'minmax(110px, 0.9fr)',
	contact: 'minmax(158px, 1.1fr)',
	promises: '76px',
	renewal: '104px',
	city: 'minmax(100px, 0.8fr)',
	kind: '90px',
};

export const isColumn = (value: string): value is Column => COLUMNS.some((column) => column === value);

/** The tracks of the grid: the box to tick, the name, and what was chosen. */
export const tracks = (columns: Column[]): string =>
	['24px', 'minmax(190px, 2.2fr)', ...columns.map((column) => WIDTHS[column])].join(' ');

/** The columns in their order, with this one turned on or off. */
export const toggled = (columns: Column[], column: Column): Column[] =>
	COLUMNS.filter((each) => (each === column ? !columns.includes(column) : columns.includes(each)));
