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

/** "2026-10-19" of "The next one is Monday 19 October 2026."; none when it names no day. */
export function dayIn(text: string): string | null {
	const named = /\b(\d{1,2}) (\p{L}+) (\d{4})\b/u.exec(text);
	const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '');
	if (!named || month < 0) return null;
	return `${named[3]}-${two(month + 1)}-${two(Number(named[1]))}`;
}

/** So many weekdays after a day; holidays and absences are the desk's to know. */
export function weekdaysAfter(day: string, count: number): string {
	const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
	for (let left = count; left > 0;) {
		date.setUTCDate(date.getUTCDate() + 1);
		if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1;
	}
	return date.toISOString().slice(0, 10);
}
