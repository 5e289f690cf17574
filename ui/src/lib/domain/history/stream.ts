import type { HistoryEntryId, HistoryMonth, HistoryRow, SnippetPart } from '$lib/bindings';
import { monthOf, readingDay } from '$lib/words/time';

/** What stands in the stream: an entry, or the day that the ones below it happened on. */
export type StreamItem = { key: string; day: string } | { key: HistoryEntryId; row: HistoryRow };

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of an instant here: "2026-10-09". */
export function dayKey(at: string): string {
	const day = new Date(at);
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The month of an instant here: "2026-10". */
export const monthKey = (at: string): string => dayKey(at).slice(0, 7);

/** Entries with a line before each new day. */
export function streamOf(rows: HistoryRow[], now: string): StreamItem[] {
	return rows.flatMap((row, at): StreamItem[] => {
		const day = dayKey(row.at);
		const before = rows[at - 1];
		const entry = { key: row.id, row };
		// Found entries may come back to a day; the number keeps the keys apart.
		if (before && dayKey(before.at) === day) return [entry];
		return [{ key: `${day}#${at}`, day: readingDay(row.at, now) }, entry];
	});
}

/** Months with how much happened in them, as a select offers them. */
export const monthsCounted = (months: HistoryMonth[]): { value: string; label: string }[] =>
	months.map(({ month, entries }) => ({
		value: month,
		label: `${monthOf(`${month}-01`)} · ${entries.toLocaleString('en-GB')}`,
	}));

/** The last instant of a month here. */
export function monthEnd(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Date(new Date(year, number, 1).getTime() - 1000).toISOString();
}

/** The months of which entries are there, the newest first. */
export function monthsOf(rows: HistoryRow[]): { value: string; label: string }[] {
	const months = [...new Set(rows.map((row) => monthKey(row.at)))];
	return months.map((month) => ({ value: month, label: monthOf(`${month}-01`) }));
}

/** The entry so many steps away; the ends are ends. */
export function step(rows: HistoryRow[], from: HistoryEntryId | null, by: 1 | -1): HistoryRow | undefined {
	const here = rows.findIndex((row) => row.id === from);
	if (here < 0) return rows[0];
	return rows[Math.min(rows.length - 1, Math.max(0, here + by))];
}

/** The first entry of the next day, or of the previous one. */
export function stepDay(rows: HistoryRow[], from: HistoryEntryId | null, by: 1 | -1): HistoryRow | undefined {
	const here = rows.findIndex((row) => row.id === from);
	const day = rows[here] && dayKey(rows[here].at);
	if (day === undefined) return rows[0];
	const rest = by === 1 ? rows.slice(here + 1) : rows.slice(0, here).toReversed();
	const other = rest.find((row) => dayKey(row.at) !== day);
	if (!other) return rows[here];
	return rows.find((row) => dayKey(row.at) === dayKey(other.at));
}

/** The new one to read next: the newest that is not being read. */
export const nextNew = (unread: HistoryRow[], from: HistoryEntryId | null): HistoryRow | undefined =>
	unread.find((row) => row.id !== from);

/** A text with the places where one of the words stands. */
export function marked(text: string, words: string): SnippetPart[] {
	const wanted = words.split(/\s+/).filter((word) => word.length > 1);
	if (wanted.length === 0) return [{ text, hit: false }];
	const pattern = new RegExp(`(${wanted.map(escaped).join('|')})`, 'giu');
	return text
		.split(pattern)
		.map((piece, at) => ({ text: piece, hit: at % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}

/** How often the words stand in these texts. */
export const hitsIn = (texts: string[], words: string): number =>
	texts.flatMap((text) => marked(text, words)).filter(({ hit }) => hit).length;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
