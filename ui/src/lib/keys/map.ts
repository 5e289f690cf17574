/**
 * The keyboard map: which keys a command has before anybody changes them. A command that stands here needs no keys where it
 * is offered; `words/keys.ts` names each of them.
 */
import { isMac } from '$lib/platform';

export interface Row {
	/** Keys, as in "$mod+k" and "g t". */
	keys: string;
	/** Other keys on a Mac. */
	mac?: string;
	/** Second keys for the same, which always stay. */
	also?: string;
}

const rows = <Id extends string>(map: Record<Id, Row | string>): Record<Id, Row> =>
	Object.fromEntries(
		Object.entries<Row | string>(map).map(([id, row]) => [id, typeof row === 'string' ? { keys: row } : row]),
	) as Record<Id, Row>;

export const MAP = {
	everywhere: rows({
		find: '$mod+k',
		keys: { keys: '?', also: 'F1' },
		new: '$mod+n',
		undo: '$mod+z',
		redo: '$mod+Shift+z',
		packet: '$mod+p',
		'find-here': '$mod+f',
		sidebar: '$mod+\\',
		settings: '$mod+,',
		back: { keys: 'Alt+ArrowLeft', mac: '$mod+[' },
		forward: { keys: 'Alt+ArrowRight', mac: '$mod+]' },
		'next-region': 'F6',
		'previous-region': 'Shift+F6',
		up: 'Escape',
	}),
	go: rows({
		today: 'g t',
		accounts: 'g a',
		handovers: 'g h',
		packets: 'g p',
		people: 'g e',
		imports: 'g i',
		profiles: 'g r',
		philosophy: 'g w',
		'find-all': 'g s',
	}),
	list: rows({
		filter: '/',
		'filter-by': 'f',
		sort: 's',
		columns: 'o',
		'look-table': 'v t',
		'look-board': 'v b',
		'look-calendar': 'v c',
		'row-next': { keys: 'j', also: 'ArrowDown' },
		'row-previous': { keys: 'k', also: 'ArrowUp' },
		'row-open': 'Enter',
		'row-select': 'x',
		'quarter-before': '[',
		'quarter-after': ']',
		'quarter-now': '0',
		'add-account': 'c',
		'add-person': 'c',
	}),
	account: rows({
		'account-1': '1',
		'account-2': '2',
		'account-3': '3',
		'account-4': '4',
		'account-5': '5',
		note: 'n',
		promise: 'm',
		'hand-over': 'h',
		situation: 'b',
	}),
	history: rows({
		next: 'j',
		previous: 'k',
		'next-day': 'Shift+j',
		'previous-day': 'Shift+k',
		search: '/',
	}),
	handover: rows({
		'part-1': '1',
		'part-2': '2',
		'part-3': '3',
		'part-4': '4',
		'part-5': '5',
		move: '$mod+Shift+Enter',
	}),
	packet: rows({ export: '$mod+e', print: '$mod+p' }),
};

export type Scope = keyof typeof MAP;

/** The commands of a scope. */
type IdOf<S extends Scope> = S extends Scope ? keyof (typeof MAP)[S] : never;

/** A command that the map knows. */
export type KeyId = IdOf<Scope>;

/** Commands that make something new. */
export const MAKES: ReadonlySet<string> = new Set<KeyId | 'plan'>([
	'add-account',
	'add-person',
	'note',
	'promise',
	'hand-over',
	'plan',
]);

/** Commands that are ways through a list: their keys work, the palette does not list them. */
export const SILENT: ReadonlySet<string> = new Set<KeyId>([
	'row-next',
	'row-previous',
	'row-open',
	'next',
	'previous',
	'next-day',
	'previous-day',
]);

/** All rows by their command. */
const ROWS = new Map<string, { scope: Scope; row: Row }>(
	(Object.keys(MAP) as Scope[]).flatMap((scope) =>
		Object.entries<Row>(MAP[scope]).map(([id, row]) => [id, { scope, row }] as const),
	),
);

/** The keys that a command has unless somebody changed them. */
export function mapped(id: string): { keys?: string; also?: string } {
	const row = ROWS.get(id)?.row;
	if (!row) return {};
	return { keys: isMac() && row.mac ? row.mac : row.keys, also: row.also };
}

/** Where a command of the map is offered. */
export const scopeOf = (id: string): Scope | undefined => ROWS.get(id)?.scope;

/** Scopes that are on screen together, besides those that always are. */
const TOGETHER: Scope[][] = [['account', 'history']];
const ALWAYS: Scope[] = ['everywhere', 'go'];

/** Whether commands of both scopes can be on screen at once. */
export function meet(one: Scope, other: Scope): boolean {
	if (one === other || ALWAYS.includes(one) || ALWAYS.includes(other)) return true;
	return TOGETHER.some((scopes) => scopes.includes(one) && scopes.includes(other));
}
