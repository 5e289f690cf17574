/** A timeline in days and pixels: how long each stage lasted or is to last, and where that stands. */
import type { HandoverRow, Stage } from '$lib/bindings';
import { dayOf, daysBetween } from '$lib/words/time';
import { COLUMNS } from './stages';

export type Zoom = 'weeks' | 'months';

/** How wide a day is. */
const WIDTH: Record<Zoom, number> = { weeks: 20, months: 6 };
/** What lies further back or ahead is cut off, in days. */
const BACK = 120;
const AHEAD = 420;
/** Room after the last day. */
const ROOM = 14;

export interface Scale {
	/** The Monday on which it begins. */
	first: string;
	/** How many days it shows. */
	days: number;
	/** How wide a day is, in pixels. */
	width: number;
}

export interface Bar {
	/** Which stage. */
	stage: Stage;
	/** How it is drawn. */
	state: 'done' | 'now' | 'late' | 'ahead';
	/** Its first day. */
	from: string;
	/** The day on which it ends, which is the first of the next. */
	until: string;
}

/** A day so many days later. */
export function addDays(day: string, by: number): string {
	const date = dayOf(day);
	date.setDate(date.getDate() + by);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The Monday of its week. */
export const mondayOf = (day: string): string => addDays(day, -((dayOf(day).getDay() + 6) % 7));

const isWeekend = (day: string): boolean => [0, 6].includes(dayOf(day).getDay());

/** From the first day of any handover to the last, within reach of today. */
export function scaleOf(rows: HandoverRow[], day: string, zoom: Zoom): Scale {
	const days = rows.flatMap((row) => row.dates.flatMap(({ planned, entered }) => [planned, entered]));
	const known = days.filter((each) => each !== null).map((each) => each.slice(0, 10));
	const earliest = known.reduce((least, each) => (each < least ? each : least), day);
	const latest = known.reduce((most, each) => (each > most ? each : most), day);
	const first = mondayOf(earliest < addDays(day, -BACK) ? addDays(day, -BACK) : earliest);
	const last = latest > addDays(day, AHEAD) ? addDays(day, AHEAD) : latest;
	return { first, days: daysBetween(first, last) + ROOM, width: WIDTH[zoom] };
}

/** Where a day begins, in pixels; what lies outside stands at the edge. */
export function xOf(scale: Scale, day: string): number {
	const days = Math.min(scale.days, Math.max(0, daysBetween(scale.first, day)));
	return days * scale.width;
}

/** The day that stands there. */
export const dayAt = (scale: Scale, x: number): string =>
	addDays(scale.first, Math.min(scale.days - 1, Math.max(0, Math.floor(x / scale.width))));

/** The stages as they were and as they are going to be: those behind, the one that runs, those ahead. */
export function barsOf(row: HandoverRow, day: string): Bar[] {
	const here = row.handover.stage;
	const now = COLUMNS.indexOf(here);
	const plan = new Map(row.dates.map(({ stage, planned }) => [stage, planned]));
	// In the order in which they were entered: a package that was sent back is packed after its first review.
	const entered = row.dates
		.flatMap(({ stage, entered }) => (entered ? [{ stage, at: entered }] : []))
		.toSorted((one, other) => one.at.localeCompare(other.at));
	const behind = entered.flatMap(({ stage, at }, index): Bar[] => {
		const from = at.slice(0, 10);
		const until = entered[index + 1]?.at.slice(0, 10) ?? day;
		if (stage === here && index === entered.length - 1)
			return running(stage, from, plan.get(stage) ?? null, day);
		return [{ stage, state: 'done', from, until }];
	});
	const ahead: Bar[] = [];
	for (const { stage, planned } of row.dates) {
		const from = ahead.at(-1)?.until ?? behind.at(-1)?.until ?? day;
		if (COLUMNS.indexOf(stage) > now && planned && planned > from)
			ahead.push({ stage, state: 'ahead', from, until: planned });
	}
	return [...behind, ...ahead].filter((bar) => bar.until > bar.from);
}

/** The stage that runs: until today, and what is left of it or what it takes too long. */
function running(stage: Stage, begun: string, planned: string | null, day: string): Bar[] {
	const bar = (state: Bar['state'], from: string, until: string): Bar => ({ stage, state, from, until });
	if (!planned || planned === day) return [bar('now', begun, day)];
	if (planned > day) return [bar('now', begun, day), bar('ahead', day < begun ? begun : day, planned)];
	if (planned <= begun) return [bar('late', begun, day)];
	return [bar('now', begun, planned), bar('late', planned, day)];
}

/** The stages as they are planned, one after the other. */
export function planOf(row: HandoverRow): { stage: Stage; from: string; until: string }[] {
	const planned = row.dates.flatMap(({ stage, planned }) => (planned ? [{ stage, until: planned }] : []));
	return planned
		.map(({ stage, until }, at) => ({ stage, from: planned[at - 1]?.until ?? until, until }))
		.filter(({ from, until }) => until > from);
}

/** One working day earlier or later: no weekend, and no day on which one of the two is off. */
export function workingDay(row: HandoverRow, day: string, by: 1 | -1): string {
	let next = addDays(day, by);
	for (let tries = 0; tries < 60 && isOff(row, next); tries += 1) next = addDays(next, by);
	return next;
}

const isOff = ({ off }: HandoverRow, day: string): boolean =>
	isWeekend(day) || off.some(({ from, until }) => from <= day && day <= until);

/** The days with which a month begins or the scale does, each with the day after its last, and the Mondays. */
export function ticks(scale: Scale): { months: { from: string; until: string }[]; mondays: string[] } {
	const days = Array.from({ length: scale.days }, (_, at) => addDays(scale.first, at));
	const begins = days.filter((day, at) => at === 0 || day.endsWith('-01'));
	return {
		months: begins.map((from, at) => ({ from, until: begins[at + 1] ?? addDays(scale.first, scale.days) })),
		mondays: days.filter((_, at) => at % 7 === 0),
	};
}
