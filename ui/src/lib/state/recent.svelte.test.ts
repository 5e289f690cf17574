import { beforeEach, expect, it } from 'vitest';
import { Recents } from './recent.svelte';

beforeEach(() => localStorage.clear());

const opened = (number: number) => ({
	kind: 'Account',
	title: `Account ${number}`,
	href: `/accounts/${number}`,
});

it('what was opened last comes first, once, and outlives the window', () => {
	const recents = new Recents('Harbour & Pine');
	[1, 2, 1].forEach((number) => recents.opened(opened(number)));
	expect(new Recents('Harbour & Pine').rows.map(({ title }) => title)).toEqual(['Account 1', 'Account 2']);
});

it('a few are remembered, of each workspace its own', () => {
	const recents = new Recents('Harbour & Pine');
	for (let number = 0; number < 20; number += 1) recents.opened(opened(number));
	expect(recents.rows).toHaveLength(8);
	expect(new Recents('Another').rows).toEqual([]);
});
