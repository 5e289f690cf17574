/** Days around a plan: the next possible one that a refusal names, and a first proposal. */

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

const two = (number: number): string => String(number).padStart(2, '0');

/** A day as a sentence names it: "Monday 19 October 2026". */
const NAMED = /\b(\d{1,2}) (\p{L}+) (\d{4})\b/u;

/** The day that a text names last: after the one that cannot be comes the one that can. */
export function lastDayIn(text: string): string | null {
	const named = text.match(new RegExp(NAMED, 'gu'));
	return dayIn(named?.at(-1) ?? '');
}

/** "2026-10-19" of "The next one is Monday 19 October 2026."; none when it names no day. */
export function dayIn(text: string): string | null {
	const named = NAMED.exec(text);
	const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '');
	if (!named || month < 0) return null;
	return `${named[3]}-${two(month + 1)}-${two(Number(named[1]))}`;
}
