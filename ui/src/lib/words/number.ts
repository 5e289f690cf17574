/** Small numbers as words, so that sentences read like sentences. */

const SMALL = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

/** "three"; figures from thirteen on. */
export const inWords = (count: number): string => SMALL[count] ?? String(count);

/** "none", "three": so many of something. */
export const ofThem = (count: number): string => (count === 0 ? 'none' : inWords(count));

/** "Three". */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that somebody typed, ended as a sentence ends, so that another can follow it. */
export const sentence = (text: string): string =>
	/[.!?…”"')]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** "one promise", "three promises", "no promises". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${inWords(count)} ${count === 1 ? one : many}`;

/** "1 promise", "3 promises": for tables and labels. */
export const figures = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** "Hana, Jonas and Leo". */
export function listed(names: string[]): string {
	const last = names.at(-1);
	if (last === undefined) return '';
	return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "1.4 MB". */
export function kilobytes(size: number): string {
	const [value, unit] = size < 1024 ? [Math.max(size, 1), 'KB'] : [size / 1024, 'MB'];
	return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
