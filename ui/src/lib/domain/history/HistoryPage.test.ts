import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { accountView, historyEntry, historyPage } from '$lib/platform/fake/account';
import { EVERYTHING, filterOf, historyHref, queryOf, readingOf } from './filter';
import HistoryPage from './HistoryPage.svelte';

function shown(rest: object = {}) {
	const told = {
		onfilter: vi.fn(),
		onjump: vi.fn(),
		onstart: vi.fn(),
		onend: vi.fn(),
		onhit: vi.fn(),
		onreadall: vi.fn(),
		onsave: vi.fn(),
		oncopy: vi.fn(),
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
		look: null,
		conversation: [],
		isNew: () => false,
		fresh: null,
		grewAbove: false,
		canWrite: true,
		hrefOf: (id: string, reading?: string) => `#${id}${reading ? `-${reading}` : ''}`,
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
		const { onfilter } = shown({ rows: [], total: 0, filter: { ...EVERYTHING, text: 'zebra' }, entry: null });
		await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
		expect(onfilter).toHaveBeenCalledWith(EVERYTHING);
	});

	it('shows one kind alone', async () => {
		const { onfilter } = shown();
		expect(screen.getByRole('button', { name: 'All' }).getAttribute('aria-pressed')).toBe('true');
		await userEvent.click(screen.getByRole('button', { name: 'Calls' }));
		expect(onfilter).toHaveBeenCalledWith({ ...EVERYTHING, kind: 'call' });
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
		shown({ filter: { ...EVERYTHING, text: 'report' } });
		expect(pane().getAllByText('report', { selector: 'mark' }).length).toBeGreaterThan(1);
	});

	it('folds what a mail quotes', () => {
		shown();
		const quoted = pane().getByText('Show 2 quoted lines');
		expect(quoted.closest('details')?.open).toBe(false);
	});

	it('unfolds a quotation that has what was searched for', () => {
		shown({ filter: { ...EVERYTHING, text: 'earlier' } });
		expect(pane().getByText('Show 2 quoted lines').closest('details')?.open).toBe(true);
	});

	it('walks from hit to hit', async () => {
		shown({ filter: { ...EVERYTHING, text: 'report' } });
		expect(pane().getByText('3 hits')).toBeTruthy();
		await userEvent.click(pane().getByRole('button', { name: 'Next hit' }));
		expect(pane().getByText('1 of 3 hits')).toBeTruthy();
		expect(document.querySelector('mark[data-current]')?.closest('h2')).toBeTruthy();
	});

	it('saves a file, and copies a link', async () => {
		const { onsave, oncopy } = shown();
		await userEvent.click(pane().getByRole('button', { name: 'Save october.pdf' }));
		expect(onsave).toHaveBeenCalledWith(0);
		await userEvent.click(pane().getByRole('button', { name: 'Copy a link to this entry' }));
		expect(oncopy).toHaveBeenCalled();
	});

	it('leads through a conversation, and to all of it', () => {
		const [one, two, three] = historyPage.rows.map(({ id, kind, at, title }) => ({ id, kind, at, title }));
		shown({ entry: { ...historyEntry, conversation: [one, two, three] } });
		expect(pane().getByText('2 of 3 in this conversation')).toBeTruthy();
		const href = (name: string) => pane().getByRole('link', { name }).getAttribute('href');
		expect(href('Earlier in this conversation')).toBe(`#${one?.id}`);
		expect(href('Later in this conversation')).toBe(`#${three?.id}`);
		expect(href('Read as a conversation')).toBe(`#${historyEntry.entry.id}-conversation`);
	});

	it('reads a whole conversation', () => {
		const other = { ...historyEntry, entry: { ...historyEntry.entry, id: 'other' }, body: 'The first word.' };
		shown({ conversation: [other, historyEntry] });
		const mails = within(pane().getByRole('list', { name: 'The conversation' })).getAllByRole('listitem');
		expect(mails.map((mail) => mail.getAttribute('aria-current'))).toEqual([null, 'true']);
		expect(pane().getByText('The first word.')).toBeTruthy();
	});

	it('shows a mail as it looked, in a frame that can do nothing', () => {
		shown({ look: { look: 'html', html: '<p>Dear Per</p>' } });
		const frame = screen.getByTitle<HTMLIFrameElement>('Original look');
		expect(frame.getAttribute('sandbox')).toBe('');
		expect(frame.getAttribute('srcdoc')).toContain("default-src 'none'");
	});

	it('says why a mail has no other look', () => {
		shown({ look: { look: 'not_kept' } });
		expect(pane().getByText(/there is no original of it/)).toBeTruthy();
		expect(pane().getByRole('link', { name: 'Readable text' })).toBeTruthy();
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
	const filter = { text: 'winter rate', kind: 'call' as const, isNew: false };
	const href = historyHref('a', filter, 'e');
	expect(href).toBe('/accounts/a/history?q=winter+rate&kind=call&entry=e');
	expect(filterOf(new URL(href, 'https://example.com').searchParams)).toEqual(filter);
	expect(historyHref('a', EVERYTHING)).toBe('/accounts/a/history');
	const fresh = historyHref('a', { ...EVERYTHING, isNew: true }, 'e', 'conversation');
	expect(fresh).toBe('/accounts/a/history?new=&entry=e&as=conversation');
	const asked = new URL(fresh, 'https://example.com').searchParams;
	expect([filterOf(asked).isNew, readingOf(asked)]).toEqual([true, 'conversation']);
	expect(queryOf({ ...EVERYTHING, text: '  ' }, 's')).toEqual({ text: null, kind: null, since: null });
	expect(queryOf({ ...EVERYTHING, isNew: true }, 's').since).toBe('s');
});
