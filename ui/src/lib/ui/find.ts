/** Finds words in what is shown, and marks them without touching the page. */
const ALL = 'found';
const CURRENT = 'found-here';

/** The places where the words stand in the text of an element, in order. */
export function places(root: Element, words: string): Range[] {
	const wanted = words.trim().toLowerCase();
	if (wanted === '') return [];
	const found: Range[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (node.parentElement?.closest('.visually-hidden, [hidden], script, style')) continue;
		const text = node.data.toLowerCase();
		for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + wanted.length);
			found.push(range);
		}
	}
	return found;
}

/** Marks all places, brings one of them into view. */
export function mark(ranges: Range[], at: number): void {
	const current = ranges[at];
	current?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	if (typeof Highlight === 'undefined') return;
	CSS.highlights.set(ALL, new Highlight(...ranges));
	CSS.highlights.set(CURRENT, new Highlight(...(current ? [current] : [])));
}

/** Takes the marks away. */
export function unmark(): void {
	if (typeof Highlight === 'undefined') return;
	CSS.highlights.delete(ALL);
	CSS.highlights.delete(CURRENT);
}
