import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { accountView, historyEntry, historyPage } from '$lib/platform/fake/account';
import { EVERYTHING, filterOf, historyHref, queryOf } from './filter';
import HistoryPage from './HistoryPage.svelte';

function shown(rest: object = {}) {
	const told = {
		onfilter: vi.fn(),
		onjump: vi.fn(),
		onend: vi.fn(),
		onwrite: vi.fn(),
		onpromise: vi.fn(),
		online: vi.fn(),
	};
	render(HistoryPage, {
		view: accountView,
		rows: historyPage.rows,
		total: historyPage.total,
		months: [
			{ value: '2026-10', label: 'October 2026' },
			{ value: '2026-09', label: 'September 2026' },
		],
		filter: EVERYTHING,
		entry: historyEntry,
		canWrite: true,
		hrefOf: (id: string) => `#${id}`,
		...told,
		...rest,
	});
	return told;
}

const pane = () => within(screen.getByRole('article', { name: 'The entry' }));

describe('the history', () => {
	it('says one true sentence while nothing has happened, and what to do', async () => {
		const { onwrite } = shown({ view: { ...accountView, history_count: 0 }, rows: [], entry: null });
		expect(screen.getByText('Nothing that happened with Nordkaj Shipping is written down yet.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Write down…' }));
		expect(onwrite).toHaveBeenCalled();
	});

	it('leads back to everything when nothing matches', async () => {
		const { onfilter } = shown({ rows: [], total: 0, filter: { text: 'zebra', kind: null }, entry: null });
		await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
		expect(onfilter).toHaveBeenCalledWith(EVERYTHING);
	});

	it('shows one kind alone', async () => {
		const { onfilter } = shown();
		expect(screen.getByRole('button', { name: 'All' }).getAttribute('aria-pressed')).toBe('true');
		await userEvent.click(screen.getByRole('button', { name: 'Calls' }));
		expect(onfilter).toHaveBeenCalledWith({ text: '', kind: 'call' });
	});

	it('tells which month is in view, and jumps to another', async () => {
		const { onjump } = shown();
		const jump = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Jump to a month' });
		expect(jump.value).toBe('2026-10');
		await userEvent.selectOptions(jump, '2026-09');
		expect(onjump).toHaveBeenCalledWith('2026-09');
	});

	it('reads a mail out with its people, its files and why its date is doubtful', () => {
		shown();
		expect(pane().getByText('Tomás Rey <tomas@harbour.example>')).toBeTruthy();
		expect(pane().getByText('october.pdf, 84 kB')).toBeTruthy();
		expect(pane().getByText(/the mail gives no date/)).toBeTruthy();
	});

	it('marks the words that were searched for in the text', () => {
		shown({ filter: { text: 'report', kind: null } });
		expect(pane().getAllByText('report', { selector: 'mark' }).length).toBeGreaterThan(1);
	});

	it('makes a promise of what is read', async () => {
		const { onpromise } = shown();
		await userEvent.click(screen.getByRole('button', { name: 'Write a promise down…' }));
		expect(onpromise).toHaveBeenCalledWith(historyEntry);
	});

	it('says so when an entry is not there any more', () => {
		shown({ entry: 'gone' });
		expect(screen.getByText(/This entry is not here any more/)).toBeTruthy();
	});

	it('offers a reader nothing to write', () => {
		shown({ canWrite: false });
		expect(screen.queryByRole('button', { name: /Write|Add/ })).toBeNull();
	});
});

it('an address asks for the same entries that it was made for', () => {
	const filter = { text: 'winter rate', kind: 'call' as const };
	const href = historyHref('a', filter, 'e');
	expect(href).toBe('/accounts/a/history?q=winter+rate&kind=call&entry=e');
	expect(filterOf(new URL(href, 'https://example.com').searchParams)).toEqual(filter);
	expect(historyHref('a', EVERYTHING)).toBe('/accounts/a/history');
	expect(queryOf({ text: '  ', kind: null })).toEqual({ text: null, kind: null });
});
