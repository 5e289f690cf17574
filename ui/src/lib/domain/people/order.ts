import type { PersonRow } from '$lib/bindings';
import { isOver } from '$lib/words/people';

/** A column that people can be in order of. */
export type SortBy = 'name' | 'role' | 'load' | 'moving' | 'away';

/** In order of what, and which end first. */
export interface Order {
	by: SortBy;
	way: 'up' | 'down';
}

/** Which people. */
export type Who = 'all' | 'rep' | 'manager' | 'over' | 'away';

/** The same column again turns the order round; figures begin with the most. */
export function next(order: Order, by: SortBy): Order {
	if (order.by === by) return { by, way: order.way === 'up' ? 'down' : 'up' };
	return { by, way: by === 'load' || by === 'moving' ? 'down' : 'up' };
}

/** Those who match, in order. */
export function arranged(rows: PersonRow[], text: string, who: Who, order: Order): PersonRow[] {
	const words = text.trim().toLowerCase();
	const found = rows.filter((row) => isOf(row, who) && named(row).includes(words));
	const way = order.way === 'up' ? 1 : -1;
	return found.sort((a, b) => way * compare(a, b, order.by) || byName(a, b));
}

function isOf(row: PersonRow, who: Who): boolean {
	switch (who) {
		case 'all':
			return true;
		case 'over':
			return isOver(row);
		case 'away':
			return row.absences.length > 0;
		case 'rep':
		case 'manager':
			return row.person.role === who;
	}
}

const named = ({ person }: PersonRow): string =>
	[person.name, person.title, person.email, person.country].join(' ').toLowerCase();

const byName = (a: PersonRow, b: PersonRow): number => a.person.name.localeCompare(b.person.name);

const LATER = '9999';
const firstDay = (row: PersonRow): string => row.absences[0]?.from ?? row.person.left_on ?? LATER;

function compare(a: PersonRow, b: PersonRow, by: SortBy): number {
	switch (by) {
		case 'name':
			return byName(a, b);
		case 'role':
			return a.person.role.localeCompare(b.person.role);
		case 'load':
			return a.accounts - b.accounts;
		case 'moving':
			return a.arriving + a.leaving - b.arriving - b.leaving;
		case 'away':
			return firstDay(a).localeCompare(firstDay(b));
	}
}
