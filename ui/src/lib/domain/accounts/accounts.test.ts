import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountIds, accountRows, mara, nordkaj, NOW, quintas, shell, vogel } from '$lib/platform/fake/book';
import AccountsPage from './AccountsPage.svelte';
import AccountTable from './AccountTable.svelte';
import Board from './Board.svelte';
import Calendar from './Calendar.svelte';
import { DEFAULT_COLUMNS } from './columns';
import FilterBar from './FilterBar.svelte';
import { readPlace } from './place';

const rowOf = (id: string) => accountRows.find(({ account }) => account.id === id);
const placeOf = (query = '') => readPlace(new URLSearchParams(query));
const html = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));
const picking = (rest = {}) => ({
	active: null,
	count: 0,
	has: () => false,
	ontick: vi.fn(),
	onpoint: vi.fn(),
	onvisit: vi.fn(),
	onall: vi.fn(),
	onclear: vi.fn(),
	...rest,
});

// Nothing has a height here; a list draws what its rows would fill.
beforeEach(() => {
	vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(40);
	vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1048);
});

describe('the page of accounts', () => {
	const shown = (total: number, query = '') => {
		const onlook = vi.fn();
		const onclear = vi.fn();
		render(AccountsPage, {
			total,
			place: placeOf(query),
			canAdd: true,
			onadd: vi.fn(),
			onclear,
			onlook,
			bar: html('bar'),
			children: html('rows'),
		});
		return { onlook, onclear };
	};

	it('says how many there are, and offers other looks at them', async () => {
		const { onlook } = shown(4812);
		expect(screen.getByRole('status').textContent).toBe('4,812 accounts');
		expect(screen.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true');
		await userEvent.click(screen.getByRole('button', { name: 'Board' }));
		expect(onlook).toHaveBeenCalledWith('board');
	});

	it('says what was not found, and shows all again', async () => {
		const { onclear } = shown(0, 'q=parrot');
		expect(screen.getByText('No account matches “parrot”.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Show all accounts' }));
		expect(onclear).toHaveBeenCalledOnce();
	});

	it('offers an import where no account is yet', () => {
		shown(0);
		expect(screen.getByRole('link', { name: 'Import a list' }).getAttribute('href')).toBe('/imports');
	});
});

describe('the table', () => {
	const shown = (rest = {}) => {
		const props = {
			ids: accountIds,
			rowOf,
			now: NOW,
			columns: DEFAULT_COLUMNS,
			sort: 'name' as const,
			direction: 'descending' as const,
			picking: picking(),
			onview: vi.fn(),
			onfit: vi.fn(),
			onsort: vi.fn(),
			...rest,
		};
		render(AccountTable, props);
		return props;
	};

	it('has a row for each account, counted with those that are not drawn', () => {
		shown();
		expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4');
		expect(screen.getByRole('link', { name: 'Nordkaj Shipping' }).getAttribute('href')).toBe(
			`/accounts/${nordkaj.id}`,
		);
		expect(screen.getByText('→ Hana Okafor')).toBeTruthy();
	});

	it('says by its heads how it is sorted, and sorts by a click', async () => {
		const { onsort } = shown();
		const head = screen.getByRole('columnheader', { name: 'Account' });
		expect(head.getAttribute('aria-sort')).toBe('descending');
		await userEvent.click(screen.getByRole('button', { name: 'Renewal' }));
		expect(onsort).toHaveBeenCalledWith('renewal');
	});

	it('tells which accounts are in view, so that they can be read', () => {
		const { onview } = shown({ rowOf: () => undefined });
		expect(onview).toHaveBeenCalledWith(accountIds);
	});

	it('selects a row, and with Shift all up to it', async () => {
		const ticked = picking();
		shown({ picking: ticked });
		const box = screen.getByRole('checkbox', { name: 'Select Quintas do Sul' });
		await userEvent.click(box);
		expect(ticked.ontick).toHaveBeenLastCalledWith(quintas.id, false);
		await userEvent.keyboard('{Shift>}');
		await userEvent.click(box);
		expect(ticked.ontick).toHaveBeenCalledTimes(2);
	});

	it('marks what is selected and where the keys are', () => {
		shown({ picking: picking({ active: vogel.id, count: 1, has: (id: string) => id === quintas.id }) });
		const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
		expect(row('Quintas').getAttribute('aria-selected')).toBe('true');
		expect(row('Vogel').getAttribute('aria-selected')).toBe('false');
		expect(screen.getByRole('grid').getAttribute('aria-activedescendant')).toBe(`row-${vogel.id}`);
	});
});

describe('the board', () => {
	it('shows who hands to whom and what is late, with a count for each column', () => {
		const columns = [
			{ column: { column: 'no_handover' as const }, accounts: [nordkaj.id, vogel.id] },
			{ column: { column: 'stage' as const, stage: 'review' as const }, accounts: [quintas.id] },
			{ column: { column: 'stage' as const, stage: 'briefing' as const }, accounts: [] },
		];
		render(Board, { columns, rowOf, now: NOW, picking: picking(), onview: vi.fn() });
		const review = within(screen.getByRole('region', { name: 'Review' }));
		expect(review.getByText('Leo → Hana Okafor')).toBeTruthy();
		expect(review.getByText('3 days late')).toBeTruthy();
		expect(review.getByRole('link').getAttribute('href')).toMatch(/^\/handovers\//);
		expect(within(screen.getByRole('region', { name: 'No handover' })).getByText('2')).toBeTruthy();
		expect(within(screen.getByRole('region', { name: 'Briefing' })).queryByRole('list')).toBeNull();
	});
});

describe('the calendar', () => {
	const range = { from: '2026-10-01', until: '2026-12-31' };
	const shown = (days: { day: string; accounts: string[] }[], later: string | null = null) => {
		const onturn = vi.fn();
		const picked = picking();
		render(Calendar, {
			view: { days, earlier: null, later, without: 2 },
			range,
			rowOf,
			now: NOW,
			picking: picked,
			onview: vi.fn(),
			onfit: vi.fn(),
			onturn,
		});
		return { onturn, picked };
	};

	it('counts what renews on each day, and leads to it', async () => {
		const { picked } = shown([
			{ day: '2026-10-20', accounts: [nordkaj.id, vogel.id] },
			{ day: '2026-12-01', accounts: [quintas.id] },
		]);
		expect(screen.getByText('3 renewals')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Tuesday, 20 October, 2 renewals' }));
		expect(picked.onpoint).toHaveBeenCalledWith(nordkaj.id);
		expect(screen.getByText('2 accounts without a renewal date')).toBeTruthy();
	});

	it('turns to other quarters, and says where something renews', async () => {
		const { onturn } = shown([], '2027-02-14');
		await userEvent.click(screen.getByRole('button', { name: 'Next quarter' }));
		expect(onturn).toHaveBeenLastCalledWith('after');
		await userEvent.click(screen.getByRole('button', { name: 'Go to 14 Feb 2027' }));
		expect(onturn).toHaveBeenLastCalledWith({ month: '2027-02' });
	});
});

describe('the conditions', () => {
	const shown = (query: string) => {
		const onchange = vi.fn();
		render(FilterBar, {
			place: placeOf(query),
			people: shell.people,
			atDesk: { ...mara, role: 'manager' },
			today: NOW,
			adding: false,
			onchange,
			ontype: vi.fn(),
		});
		return onchange;
	};

	it('say on their chips what they hold', () => {
		shown(`who=me,${shell.people[2]?.id ?? ''}&silent=30&handover=review,briefing&renewing=quarter`);
		const chips = screen
			.getAllByRole('button')
			.map((button) => button.textContent?.replace(/\s+/g, ' ').trim());
		expect(chips).toEqual(
			expect.arrayContaining([
				'Accountable me or Tomás',
				'Silent for 30 days',
				'Handover Review or Briefing',
				'Renewing this quarter',
			]),
		);
	});

	it('are taken away one by one, or all at once', async () => {
		const onchange = shown('state=watch&q=pine');
		await userEvent.click(screen.getByRole('button', { name: 'No longer filter by state' }));
		expect(onchange).toHaveBeenLastCalledWith(expect.not.objectContaining({ state: ['watch'] }));
		await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
		expect(onchange).toHaveBeenLastCalledWith(expect.objectContaining({ text: '' }));
	});
});
