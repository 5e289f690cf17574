/** Where everybody stands on the people map. The same people always stand in the same places. */
import type { AccountView, ContactView, PersonId, PersonRef } from '$lib/bindings';
import { daysBetween } from '$lib/words/time';
import { alongside } from '../../account/ribbon';

/** How near a contact is: how long ago they last took part in something. */
export type Nearness = 'near' | 'far' | 'unheard';

/** A place on the drawing, in pixels from its upper left corner. */
export interface Place {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Someone of ours. */
export interface Ours {
	person: PersonRef;
	/** What they are to the account now. */
	part: 'accountable' | 'incoming' | 'beside' | 'knows';
	/** Which of the eight colours of people. */
	tone: number;
	place: Place;
}

/** Someone at the client. */
export interface Theirs {
	view: ContactView;
	nearness: Nearness;
	place: Place;
}

/** Who knows whom, and how well: 1 to 3; 0 for two who are still to meet. */
export interface Line {
	from: PersonId;
	to: string;
	strength: 0 | 1 | 2 | 3;
	tone: number;
	path: string;
}

/** A column of the drawing. */
export interface Column {
	nearness: Nearness;
	x: number;
	width: number;
}

export interface Drawing {
	ours: Ours[];
	theirs: Theirs[];
	lines: Line[];
	columns: Column[];
	/** Where those begin who need not be met; none when there are only key stakeholders, or none of them. */
	othersAt: number | null;
	height: number;
}

const NODE = 48;
const GAP = 12;
const HEAD = 28;
const BREAK = 28;
const OURS = { width: 132, away: 72 };
const NARROWEST = 136;
const WIDEST = 208;
const NEAR_DAYS = 60;
const MOST_OURS = 6;
const TONES = 8;

const ORDER: Nearness[] = ['near', 'far', 'unheard'];

export function nearness({ last_seen_at, is_silent_too_long }: ContactView, now: string): Nearness {
	if (!last_seen_at) return 'unheard';
	return !is_silent_too_long && daysBetween(last_seen_at, now) <= NEAR_DAYS ? 'near' : 'far';
}

/** Who of ours stands on the map: who carries it, who will, who stays beside, and who knows them best. */
function ourPeople(view: AccountView): Pick<Ours, 'person' | 'part'>[] {
	const { accountable, handover } = view;
	const known = new Map<PersonId, { person: PersonRef; entries: number }>();
	for (const { person, entries } of view.contacts.flatMap(({ ties }) => ties)) {
		known.set(person.id, { person, entries: (known.get(person.id)?.entries ?? 0) + entries });
	}
	const knowing = [...known.values()].toSorted((one, other) => other.entries - one.entries);
	const all = [
		{ person: accountable, part: 'accountable' as const },
		...(handover?.to ? [{ person: handover.to, part: 'incoming' as const }] : []),
		...alongside(view).map(({ person }) => ({ person, part: 'beside' as const })),
		...knowing.map(({ person }) => ({ person, part: 'knows' as const })),
	];
	const isFirst = ({ person }: { person: PersonRef }, at: number) =>
		all.findIndex((other) => other.person.id === person.id) === at;
	return all.filter(isFirst).slice(0, MOST_OURS);
}

/** How many contacts stand beside each other in each column, so that none gets much higher than the others. */
function share(counts: number[], room: number): number[] {
	const wide = counts.map(() => 1);
	const high = (at: number) => Math.ceil((counts[at] ?? 0) / (wide[at] ?? 1));
	for (let left = room - wide.length; left > 0; left -= 1) {
		const tallest = counts.reduce((best, _, at) => (high(at) > high(best) ? at : best), 0);
		if (high(tallest) <= 2) break;
		wide[tallest] = (wide[tallest] ?? 1) + 1;
	}
	return wide;
}

interface Grid {
	columns: (Column & { across: number })[];
	node: number;
}

function grid(cells: Map<Nearness, ContactView[]>, width: number): Grid {
	const left = OURS.width + OURS.away;
	const shown = ORDER.filter((each) => cells.has(each));
	const room = Math.max(shown.length, Math.floor((width - left) / (NARROWEST + GAP)));
	const across = share(
		shown.map((each) => cells.get(each)?.length ?? 0),
		room,
	);
	const all = across.reduce((sum, each) => sum + each, 0);
	const node = Math.min(WIDEST, (width - left) / Math.max(1, all) - GAP);
	let x = left;
	const columns = shown.map((each, at) => {
		const column = { nearness: each, x, across: across[at] ?? 1, width: (across[at] ?? 1) * (node + GAP) };
		x += column.width;
		return column;
	});
	return { columns, node };
}

/** Puts some contacts into their columns from a height on; answers where they end. */
function put(
	contacts: ContactView[],
	from: number,
	{ columns, node }: Grid,
	now: string,
	into: Theirs[],
): number {
	let end = from;
	for (const { nearness: which, x, across } of columns) {
		const mine = contacts.filter((view) => nearness(view, now) === which);
		mine.forEach((view, at) => {
			const y = from + Math.floor(at / across) * (NODE + GAP);
			const place = { x: x + (at % across) * (node + GAP), y, width: node, height: NODE };
			into.push({ view, nearness: which, place });
			end = Math.max(end, y + NODE);
		});
	}
	return end;
}

/** The drawing, for a width. */
export function draw(view: AccountView, width: number): Drawing {
	const { contacts, now } = view;
	const cells = Map.groupBy(contacts, (one) => nearness(one, now));
	const places = grid(cells, width);
	const key = contacts.filter(({ contact }) => contact.key);
	const others = contacts.filter(({ contact }) => !contact.key);
	const theirs: Theirs[] = [];
	const keyEnd = put(key, HEAD, places, now, theirs);
	const othersAt = key.length > 0 && others.length > 0 ? keyEnd + BREAK : null;
	const end = put(others, othersAt ?? (key.length > 0 ? keyEnd : HEAD), places, now, theirs);
	const people = ourPeople(view);
	const height = Math.max(end + GAP, HEAD + people.length * (NODE + GAP) - GAP);
	const top = HEAD + (height - HEAD - people.length * (NODE + GAP) + GAP) / 2;
	const ours = people.map(({ person, part }, at) => ({
		person,
		part,
		tone: (at % TONES) + 1,
		place: { x: 0, y: top + at * (NODE + GAP), width: OURS.width, height: NODE },
	}));
	return { ours, theirs, lines: lines(view, ours, theirs), columns: places.columns, othersAt, height };
}

function lines(view: AccountView, ours: Ours[], theirs: Theirs[]): Line[] {
	return theirs.flatMap(({ view: contact, place }) =>
		ours.flatMap(({ person, tone, place: from }, at): Line[] => {
			const tie = contact.ties.find((each) => each.person.id === person.id);
			const isToMeet = !tie && mustMeet(view, contact) && person.id === view.handover?.to?.id;
			if (!tie && !isToMeet) return [];
			const strength = tie ? strengthOf(tie.entries) : 0;
			return [{ from: person.id, to: contact.contact.id, strength, tone, path: curve(from, place, at * 2) }];
		}),
	);
}

/** Whether the incoming rep has still to meet this contact. */
export const mustMeet = ({ handover }: AccountView, { contact, introduction }: ContactView): boolean =>
	handover?.to != null && (introduction ? introduction.state.state === 'planned' : contact.key);

/** What is done together makes a tie stronger: a word, a habit, a long story. */
export const strengthOf = (entries: number): 1 | 2 | 3 => (entries >= 10 ? 3 : entries >= 3 ? 2 : 1);

/** A line goes straight to the first of a row, and under the row to the others, so that it never passes behind anybody. */
function curve(from: Place, to: Place, aside: number): string {
	const start = { x: from.x + from.width, y: from.y + from.height / 2 };
	const gate = start.x + OURS.away - GAP;
	const end = { x: to.x, y: to.y + to.height / 2 };
	const bend = (x1: number, y1: number, x2: number, y2: number) =>
		`C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
	const isFirst = end.x <= gate + GAP;
	if (isFirst) return `M${start.x} ${start.y}${bend(start.x, start.y, end.x, end.y)}`;
	const lane = to.y + to.height + 2 + aside;
	const turn = end.x - GAP + 2;
	return `M${start.x} ${start.y}${bend(start.x, start.y, gate, lane)}H${turn}${bend(turn, lane, end.x, end.y)}`;
}
