import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SearchCount, SearchHit, SearchKind } from '$lib/bindings';
import { nordkaj, tomas } from '$lib/platform/fake/book';
import { marked } from './marked';
import SearchPage from './SearchPage.svelte';

const hits: SearchHit[] = [
	{ hit: 'account', account: nordkaj, city: 'Gothenburg', accountable: tomas },
	{
		hit: 'entry',
		entry: { id: 'e', kind: 'mail', at: '2026-10-09T14:00:00Z', title: 'Rates' },
		account: nordkaj,
		snippet: [
			{ text: 'the ', hit: false },
			{ text: 'nordkaj', hit: true },
			{ text: ' rate', hit: false },
		],
	},
];
const counts: SearchCount[] = [
	{ kind: 'account', total: 1 },
	{ kind: 'fact', total: 0 },
	{ kind: 'entry', total: 1284 },
];

interface Shown {
	text?: string;
	kind?: SearchKind | null;
	counts?: SearchCount[];
	hits?: SearchHit[];
	isWhole?: boolean;
	status?: 'idle' | 'reading' | 'failed';
}

function page(rest: Shown = {}) {
	const told = { ontext: vi.fn(), onmore: vi.fn() };
	render(SearchPage, {
		text: 'nordkaj',
		kind: null,
		counts,
		hits,
		isWhole: true,
		status: 'idle',
		...told,
		...rest,
	});
	return told;
}

describe('the page of results', () => {
	it('groups what was found, with the words marked', () => {
		page();
		expect(screen.getByText('1,285 results for “nordkaj”.')).toBeTruthy();
		const history = screen.getByRole('region', { name: 'History' });
		expect(within(history).getByText('nordkaj').tagName).toBe('MARK');
		expect(
			within(history)
				.getByRole('link', { name: /^Rates/ })
				.getAttribute('href'),
		).toBe(`/accounts/${nordkaj.id}/history?entry=e`);
		expect(within(history).getByRole('link', { name: 'All 1,284 in History' }).getAttribute('href')).toBe(
			'/search?q=nordkaj&kind=entry',
		);
	});

	it('filters by kind, and hides kinds without results', () => {
		page({ kind: 'entry' });
		const filter = screen.getByRole('navigation', { name: 'What is shown' });
		expect(within(filter).getByRole('link', { current: 'page' }).textContent).toContain('History');
		expect(within(filter).queryByRole('link', { name: /Brief/ })).toBeNull();
	});

	it('reads on when it is asked to, and says when that did not work', async () => {
		const told = page({ isWhole: false, status: 'failed' });
		await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
		expect(told.onmore).toHaveBeenCalledOnce();
		expect(screen.getByRole('alert')).toBeTruthy();
	});

	it('says what to try when nothing was found, and how to begin', () => {
		page({ counts: [], hits: [] });
		expect(screen.getByText(/^Nothing has these words/)).toBeTruthy();
	});

	it('says how words are understood before any are typed', async () => {
		const told = page({ text: '', counts: [], hits: [] });
		expect(screen.getByText(/^Every word must be there/)).toBeTruthy();
		await userEvent.type(screen.getByRole('searchbox'), 'w');
		expect(told.ontext).toHaveBeenCalledWith('w');
	});
});

describe('the marks in a name', () => {
	const said = (name: string, typed: string) =>
		marked(name, typed)
			.map(({ text, hit }) => (hit ? `[${text}]` : text))
			.join('');

	it('stand where a word begins as it was typed, accents or not', () => {
		expect(said('Tomás Rey', 'tomas')).toBe('[Tomás] Rey');
		expect(said('Quintas do Sul', 'su quin')).toBe('[Quin]tas do [Su]l');
		expect(said('Nordkaj', 'kaj')).toBe('Nordkaj');
	});
});
