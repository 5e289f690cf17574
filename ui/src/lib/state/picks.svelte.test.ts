import { describe, expect, it } from 'vitest';
import { Picks } from './picks.svelte';

const LIST = ['a', 'b', 'c', 'd', 'e'];
const of = (...lists: string[][]) => new Picks(() => lists);

describe('the keys in a list', () => {
	it('begin at the first row, and stop at either end', () => {
		const picks = of(LIST);
		picks.move(1);
		expect(picks.active).toBe('a');
		picks.move(-1);
		expect(picks.active).toBe('a');
		picks.move(Number.MAX_SAFE_INTEGER);
		expect(picks.active).toBe('e');
	});

	it('go to the column beside that holds anything, to the same height', () => {
		const picks = of(['a', 'b', 'c'], [], ['d', 'e']);
		picks.move(1);
		picks.move(2);
		picks.side(1);
		expect(picks.active).toBe('e');
		picks.side(1);
		expect(picks.active).toBe('e');
		picks.side(-1);
		expect(picks.active).toBe('b');
	});
});

describe('a selection', () => {
	it('grows and shrinks with Shift, and keeps what was selected before', () => {
		const picks = of(LIST);
		picks.toggle('e');
		picks.move(-3);
		picks.extend(1);
		picks.extend(1);
		expect(picks.ids).toEqual(['b', 'c', 'd', 'e']);
		picks.extend(-1);
		expect(picks.ids).toEqual(['b', 'c', 'e']);
	});

	it('reaches from the row ticked last to the one ticked with Shift', () => {
		const picks = of(LIST);
		picks.toggle('b');
		picks.reach('d');
		expect(picks.ids).toEqual(['b', 'c', 'd']);
		picks.toggle('c');
		expect(picks.ids).toEqual(['b', 'd']);
	});

	it('is everything, also what was never looked at, or nothing', () => {
		const picks = of(LIST);
		picks.all();
		expect([picks.count, picks.isAll]).toEqual([5, true]);
		picks.clear();
		expect([picks.count, picks.isAll]).toEqual([0, false]);
	});

	it('loses what is no longer in the list', () => {
		let list = LIST;
		const picks = new Picks(() => [list]);
		picks.toggle('a');
		picks.toggle('b');
		list = ['b', 'c'];
		const after = new Picks(() => [list]);
		after.selected = picks.selected;
		after.active = 'a';
		after.prune();
		expect(after.ids).toEqual(['b']);
		expect(after.active).toBeNull();
	});
});
