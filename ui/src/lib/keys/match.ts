/** How well a few typed letters fit a name: "pl hand" fits "Plan a handover". */

/** Without case and accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Above 0 when every typed word fits a word of the text; higher when it fits better. */
export function score(typed: string, text: string): number {
	const wanted = folded(typed).split(/\s+/).filter(Boolean);
	const words = folded(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	if (wanted.length === 1 && wanted[0] && initialsOf(words).startsWith(wanted[0])) return 2;
	const scores = wanted.map((word) => Math.max(0, ...words.map((each, at) => fit(word, each) - at / 100)));
	return scores.includes(0) ? 0 : scores.reduce((sum, each) => sum + each, 0) / (scores.length || 1) || 0.1;
}

const initialsOf = (words: string[]): string => words.map((word) => word.charAt(0)).join('');

/** A beginning fits best, then a part, then the letters in their order from the first on. */
function fit(wanted: string, word: string): number {
	if (word.startsWith(wanted)) return 3;
	if (wanted.length > 1 && word.includes(wanted)) return 1.5;
	return wanted.length > 2 && word[0] === wanted[0] && isWithin(wanted, word) ? 1 : 0;
}

function isWithin(wanted: string, word: string): boolean {
	let at = 0;
	for (const letter of word) if (letter === wanted[at]) at += 1;
	return at === wanted.length;
}
