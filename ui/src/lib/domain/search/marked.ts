/** Marks the typed words in a name. */
import { folded } from '$lib/keys/match';

export interface Part {
	text: string;
	hit: boolean;
}

/** The name in pieces; those that begin with a typed word are hits. */
export function marked(name: string, typed: string): Part[] {
	const wanted = folded(typed)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	return (name.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((piece) => {
		const start = wanted.find((word) => folded(piece).startsWith(word));
		if (start === undefined) return [{ text: piece, hit: false }];
		// Accents that were folded away are marked with their letter.
		const letters = [...piece.matchAll(/\P{M}\p{M}*/gu)].map(([letter]) => letter);
		const [hit, rest] = [letters.slice(0, start.length).join(''), letters.slice(start.length).join('')];
		return [{ text: hit, hit: true }, ...(rest ? [{ text: rest, hit: false }] : [])];
	});
}
