/** Days with what renews on them, as one list; and a month as weeks. */
import type { RenewalDay } from '$lib/bindings';

/** A line of the agenda: the head of a day, or an account below it. */
export type AgendaLine = { day: string; count: number } | { account: string };

export const agendaOf = (days: RenewalDay[]): AgendaLine[] =>
	days.flatMap(({ day, accounts }) => [
		{ day, count: accounts.length },
		...accounts.map((account) => ({ account })),
	]);

export const lineKey = (line: AgendaLine): string => ('day' in line ? line.day : line.account);

/** The three months of the quarter that begins on that day, as "2026-10". */
export function monthsOf(from: string): string[] {
	const [year = 0, month = 1] = from.split('-').map(Number);
	return [0, 1, 2].map((by) => new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7));
}

/** The weeks of a month, Monday first; days of other months are left empty. */
export function weeksOf(month: string): (string | null)[][] {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const first = new Date(Date.UTC(year, number - 1, 1));
	const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
	const before = (first.getUTCDay() + 6) % 7;
	const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, at) => {
		const day = at - before + 1;
		return day < 1 || day > length ? null : `${month}-${String(day).padStart(2, '0')}`;
	});
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The day to go to from `day` by an arrow key: of those in `days`, which are in order. */
export function dayBeside(days: string[], day: string, key: string): string | undefined {
	const at = days.indexOf(day);
	if (key === 'ArrowRight') return days[at + 1];
	if (key === 'ArrowLeft') return days[at - 1];
	const week = (by: number) => {
		const wanted = new Date(`${day}T00:00:00Z`);
		wanted.setUTCDate(wanted.getUTCDate() + by);
		return wanted.toISOString().slice(0, 10);
	};
	if (key === 'ArrowDown') return days.find((each) => each >= week(7));
	return key === 'ArrowUp' ? days.findLast((each) => each <= week(-7)) : undefined;
}
