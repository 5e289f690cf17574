/** Links to places of this workspace, as they are copied, pasted into the palette and written in notes and mails. */
import { linkNames } from '$lib/words/link';

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PLACE = `(?:accounts|handovers|packets|people)/${ID}`;
const LINK = new RegExp(`baton:/+(${PLACE}(?:[/?#][\\w/?#=&%.+:-]*[\\w/=-])?)`, 'giu');

/** A place as it is copied: "baton:/accounts/0192b6a0-…". */
export const linkTo = (href: string): string => `baton:${href}`;

/** Where a link leads that stands alone; nowhere for any other text. */
export function placeIn(text: string): string | null {
	const [whole, other] = linked(text.trim());
	return whole && !other ? whole.href : null;
}

/** What a place is called: "account", "history entry". */
export function placeName(href: string): string {
	if (/[?&]entry=/.test(href)) return linkNames.entry;
	return linkNames[href.split('/')[1] as keyof typeof linkNames];
}

/** A text in pieces: as it is written, and the links in it. */
export function linked(text: string): { text: string; href: string | null }[] {
	const pieces: { text: string; href: string | null }[] = [];
	let from = 0;
	for (const found of text.matchAll(LINK)) {
		pieces.push({ text: text.slice(from, found.index), href: null });
		pieces.push({ text: found[0], href: `/${found[1] ?? ''}` });
		from = found.index + found[0].length;
	}
	return [...pieces, { text: text.slice(from), href: null }].filter((piece) => piece.text !== '');
}
