/** What the address of the accounts says: which look at which accounts, in which order and with which columns. */
import type {
	AccountKind,
	AccountSort,
	BoardBy,
	Relationship,
	Severity,
	SortDirection,
	Stage,
} from '$lib/bindings';
import { isColumn, type Column } from './columns';

export type Look = 'table' | 'board' | 'calendar';

/** Conditions, all of which hold; what is left out is no condition. */
export interface Conditions {
	/** "me", or ids of people. */
	who?: string[];
	state?: Severity[];
	kind?: AccountKind[];
	/** Whether a handover runs, or in which stages. */
	handover?: 'running' | 'without' | Stage[];
	/** Days without a word. */
	silent?: number;
	/** "quarter", "next-quarter", days from today, or the last day. */
	renewing?: string;
	city?: string;
	ended?: Relationship;
}

export type Condition = keyof Conditions;

export interface Place extends Conditions {
	look: Look;
	/** The saved view that was opened. */
	view: string | null;
	text: string;
	sort: AccountSort;
	direction: SortDirection;
	/** None for those that were used last. */
	columns: Column[] | null;
	by: BoardBy;
	/** Any month of the quarter that the calendar shows, as "2026-10"; none for this one. */
	month: string | null;
}

export const CONDITIONS: Condition[] = [
	'who',
	'state',
	'kind',
	'handover',
	'silent',
	'renewing',
	'city',
	'ended',
];

const SEVERITIES: Severity[] = ['unstable', 'watch', 'stable'];
const KINDS: AccountKind[] = ['client', 'consultant', 'vendor'];
export const STAGES: Stage[] = [
	'proposed',
	'screened',
	'planned',
	'packaging',
	'review',
	'briefing',
	'introduction',
	'overlap',
	'transferred',
];
export const SORTS: AccountSort[] = [
	'name',
	'severity',
	'accountable',
	'stage',
	'last_contact',
	'promises',
	'renewal',
	'city',
	'kind',
];

const among = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
	known.find((each) => each === value);

const list = (value: string | null): string[] | undefined => (value ? value.split(',') : undefined);

function some<T extends string>(known: readonly T[], value: string | null): T[] | undefined {
	const found = list(value)?.flatMap((each) => among(known, each) ?? []);
	return found?.length ? found : undefined;
}

function handoverOf(value: string | null): Conditions['handover'] {
	return value === 'running' || value === 'without' ? value : some(STAGES, value);
}

/** Reads the address; what it does not know is no condition. */
export function readPlace(params: URLSearchParams): Place {
	const get = (name: string) => params.get(name);
	const silent = Number(get('silent'));
	const sort = get('sort') ?? '';
	const conditions: { [key in Condition]: Conditions[key] | undefined } = {
		who: list(get('who')),
		state: some(SEVERITIES, get('state')),
		kind: some(KINDS, get('kind')),
		handover: handoverOf(get('handover')),
		silent: Number.isInteger(silent) && silent > 0 ? silent : undefined,
		renewing: get('renewing') ?? undefined,
		city: get('city') ?? undefined,
		ended: among<Relationship>(['going_on', 'ended'], get('ended')),
	};
	return {
		...given(conditions),
		look: among<Look>(['table', 'board', 'calendar'], get('look')) ?? 'table',
		view: get('view'),
		text: get('q') ?? '',
		sort: among(SORTS, sort.replace(/^-/, '')) ?? 'name',
		direction: sort.startsWith('-') ? 'descending' : 'ascending',
		columns: list(get('columns'))?.filter(isColumn) ?? null,
		by: among<BoardBy>(['stage', 'severity'], get('by')) ?? 'stage',
		month: /^\d{4}-\d{2}$/.test(get('month') ?? '') ? get('month') : null,
	};
}

function given(conditions: { [key in Condition]: Conditions[key] | undefined }): Conditions {
	const there = Object.entries(conditions).filter(([, value]) => value !== undefined);
	return Object.fromEntries(there) as Conditions;
}

/** The address of a place, always in the same order, without what goes without saying. */
export function writePlace(place: Place): string {
	const { direction, sort } = place;
	const order = direction === 'descending' ? `-${sort}` : sort === 'name' ? '' : sort;
	const parts: Record<string, string | number | null | undefined> = {
		view: place.view,
		look: place.look === 'table' ? '' : place.look,
		q: place.text,
		...Object.fromEntries(CONDITIONS.map((name) => [name, place[name]?.toString()])),
		sort: order,
		columns: place.columns?.join(','),
		by: place.by === 'stage' ? '' : place.by,
		month: place.month,
	};
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(parts)) if (value) params.set(name, String(value));
	return params.toString();
}

/** What a saved view keeps of a place: neither its own name nor where the calendar was turned to. */
export const kept = (place: Place): string => writePlace({ ...place, view: null, month: null });

/** The conditions that are set. */
export const conditionsOf = (place: Place): Condition[] =>
	CONDITIONS.filter((name) => place[name] !== undefined);

/** The place with one condition changed, or without it. */
export function withCondition<C extends Condition>(
	place: Place,
	name: C,
	value: Conditions[C] | undefined,
): Place {
	const changed = { ...place, [name]: value };
	if (value === undefined || (Array.isArray(value) && value.length === 0))
		Reflect.deleteProperty(changed, name);
	return changed;
}

/** The place without any condition. */
export function cleared(place: Place): Place {
	const { look, view, sort, direction, columns, by, month } = place;
	return { look, view, text: '', sort, direction, columns, by, month };
}

export const isFiltered = (place: Place): boolean => place.text !== '' || conditionsOf(place).length > 0;
