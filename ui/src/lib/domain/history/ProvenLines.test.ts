import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { HistoryRow, Proven } from '$lib/bindings';
import { historyPage } from '$lib/platform/fake/account';
import StreamEntry from './StreamEntry.svelte';

function shown(proves: Proven[]) {
	const row = { ...historyPage.rows[0], proves } as HistoryRow;
	render(StreamEntry, { account: 'a', row, isSelected: false, isNew: false, text: '', href: '#' });
	return screen.getAllByRole('link').map((link) => link.getAttribute('href'));
}

const promise: Proven = { kind: 'promise', id: 'p', fact: null, text: 'Winter rate as last year' };
const fact: Proven = { kind: 'fact', id: 'f', fact: 'top_thing', text: 'Ingrid decides' };
const issue: Proven = { kind: 'issue', id: 'i', fact: null, text: 'Wrong invoice' };

it('an entry leads to the promise that was made in it, and to what it proves in the brief', () => {
	expect(shown([promise, fact])).toEqual(['#', '/accounts/a/promises#p', '/accounts/a#f']);
	expect(screen.getByRole('link', { name: 'Promise made here: Winter rate as last year' })).toBeTruthy();
	expect(screen.getByRole('link', { name: 'In the brief: Ingrid decides' })).toBeTruthy();
});

it('an entry that proves much names the first two and how many more there are', () => {
	expect(shown([promise, fact, issue])).toHaveLength(3);
	expect(screen.getByText('and 1 more')).toBeTruthy();
});

it('an entry that proves nothing says nothing of it', () => {
	expect(shown([])).toEqual(['#']);
});
