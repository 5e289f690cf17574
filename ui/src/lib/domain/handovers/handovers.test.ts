import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { HandoverRow } from '$lib/bindings';
import { anna, mara, nordkajHandover } from '$lib/platform/fake/book';
import { DAY, handoverRow, resistedRow } from '$lib/platform/fake/handovers';
import {
	filtered,
	filterOf,
	isFiltered,
	lookHref,
	lookOf,
	NO_FILTER,
	withFilter,
	type Filter,
} from './filter';
import FilterBar from './FilterBar.svelte';
import HandoversFrame from './HandoversFrame.svelte';
import HandoversPage from './HandoversPage.svelte';
import { createRawSnippet } from 'svelte';

const atDesk = { ...mara, role: 'manager' } as const;
const looks = [
	{ value: 'table' as const, label: 'Table', keys: 'V T' },
	{ value: 'board' as const, label: 'Board', keys: 'V B' },
];

const shown = (rows: HandoverRow[], rest: Partial<Parameters<typeof props>[1]> = {}) =>
	render(HandoversPage, props(rows, rest));

const props = (
	rows: HandoverRow[],
	rest: {
		scope?: 'running' | 'ended';
		filter?: Partial<Filter>;
		onfilter?: () => void;
		onplan?: () => void;
		begin?: 'plan' | null;
	} = {},
) => ({
	view: { day: DAY, rows },
	scope: rest.scope ?? ('running' as const),
	look: 'table' as const,
	looks,
	onlook: vi.fn(),
	filter: { ...NO_FILTER, ...rest.filter },
	zoom: 'weeks' as const,
	people: [atDesk],
	atDesk,
	begin: rest.begin === undefined ? ('plan' as const) : rest.begin,
	onplan: rest.onplan ?? vi.fn(),
	onfilter: rest.onfilter ?? vi.fn(),
	onzoom: vi.fn(),
	onmove: vi.fn(),
	onmenu: vi.fn(),
	ontransfer: vi.fn(),
});

describe('handovers as a table', () => {
	it('stand at risk first, with the reason in words, and the others under their stage', () => {
		const late = resistedRow({
			late: { stage: 'review', planned: '2026-10-08' },
			risks: [{ risk: 'plan_passed', stage: 'review', planned: '2026-10-08' }],
		});
		shown([handoverRow(), late]);
		const headings = screen.getAllByRole('rowheader').map((heading) => heading.textContent);
		expect(headings.map((text) => text?.trim())).toEqual(['At risk 1', 'Review 1']);
		expect(
			screen.getByText(
				'The client resists, and waits for our answer. Review should have been done 4 days ago.',
			),
		).toBeTruthy();
	});

	it('stand under how they ended', () => {
		shown([handoverRow({ side: { state: 'cancelled', reason: 'They merged.' } })], { scope: 'ended' });
		expect(screen.getByRole('rowheader', { name: /Cancelled/ })).toBeTruthy();
	});

	it('say that there are none, and offer to plan one', async () => {
		const onplan = vi.fn();
		shown([], { onplan });
		expect(screen.getByText('No account is changing hands.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Plan a handover' }));
		expect(onplan).toHaveBeenCalledOnce();
	});

	it('offer a reader nothing to plan', () => {
		shown([], { begin: null });
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('say that nothing is like that, and offer to show all', async () => {
		const onfilter = vi.fn();
		shown([handoverRow()], { filter: { text: 'harbour' }, onfilter });
		expect(screen.getByText('No handover matches.')).toBeTruthy();
		expect(screen.getByRole('status').textContent).toBe('0 of 1 handover');
		await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
		expect(onfilter).toHaveBeenCalledWith(NO_FILTER);
	});
});

describe('the frame', () => {
	const children = createRawSnippet(() => ({ render: () => '<p>what is inside</p>' }));
	it('leads to what runs, what has ended and how it goes, and begins what this person can begin', async () => {
		const onplan = vi.fn();
		const { rerender } = render(HandoversFrame, { show: 'flow', begin: 'propose', onplan, children });
		expect(screen.getByRole('link', { name: 'How it goes' }).getAttribute('aria-current')).toBe('page');
		await userEvent.click(screen.getByRole('button', { name: 'Propose a handover' }));
		expect(onplan).toHaveBeenCalledOnce();
		await rerender({ begin: null });
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('the filter', () => {
	const bar = (onlook = vi.fn()) => {
		const onfilter = vi.fn();
		render(FilterBar, {
			filter: NO_FILTER,
			people: [atDesk],
			shown: '9 handovers',
			looks,
			look: 'board',
			onlook,
			onfilter,
		});
		return onfilter;
	};

	it('asks for words, a person, a profile, mine and what is at risk', async () => {
		const onfilter = bar();
		await userEvent.type(screen.getByRole('searchbox', { name: 'Find a handover' }), 'q');
		await userEvent.click(screen.getByRole('button', { name: 'Mine' }));
		await userEvent.click(screen.getByRole('button', { name: 'At risk' }));
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who' }), mara.name);
		await userEvent.selectOptions(
			screen.getByRole('combobox', { name: 'How it is run' }),
			'Cover, and hand back',
		);
		expect(onfilter.mock.calls.map(([filter]: Filter[]) => filter)).toEqual([
			{ ...NO_FILTER, text: 'q' },
			{ ...NO_FILTER, mine: true },
			{ ...NO_FILTER, risk: true },
			{ ...NO_FILTER, person: mara.id },
			{ ...NO_FILTER, profile: 'cover' },
		]);
	});

	it('offers the looks, and says which is open', async () => {
		const onlook = vi.fn();
		bar(onlook);
		const looking = within(screen.getByRole('group', { name: 'Look' }));
		expect(looking.getByRole('button', { name: 'Board' }).getAttribute('aria-pressed')).toBe('true');
		await userEvent.click(looking.getByRole('button', { name: 'Table' }));
		expect(onlook).toHaveBeenCalledWith('table');
	});

	it('stands in the address, and is read back from it', () => {
		const wanted: Filter = { mine: true, person: 'p', profile: 'light', risk: true, text: 'sul' };
		const url = withFilter(new URL('https://desk/handovers?look=board'), wanted);
		expect(filterOf(url.searchParams)).toEqual(wanted);
		expect(lookOf(url.searchParams)).toBe('board');
		expect(withFilter(url, NO_FILTER).search).toBe('?look=board');
		const table = lookHref(new URL('https://desk/handovers?look=board&mine=1'), 'table');
		expect(table).toBe('/handovers?look=table&mine=1');
		expect(lookOf(new URLSearchParams(), 'timeline')).toBe('timeline');
		expect(lookOf(new URLSearchParams('look=upside-down'))).toBe('table');
		expect(isFiltered(filterOf(new URLSearchParams('profile=unheard')))).toBe(false);
	});

	it('finds the rows in which all of it holds', () => {
		const other = handoverRow({ handover: nordkajHandover, profile: 'light', missing: 0 });
		const resists = resistedRow({ handover: { ...nordkajHandover, stage: 'review' } });
		const rows = [handoverRow(), other, resists];
		const found = (filter: Partial<Filter>, who = mara.id) =>
			filtered(rows, { ...NO_FILTER, ...filter }, who).length;
		expect(found({})).toBe(3);
		expect(found({ text: 'QUINTAS leo' })).toBe(1);
		expect(found({ person: anna.id })).toBe(2);
		expect(found({ mine: true }, anna.id)).toBe(2);
		expect(found({ profile: 'light' })).toBe(1);
		expect(found({ risk: true })).toBe(1);
		expect(found({ risk: true, text: 'quintas' })).toBe(0);
	});
});
