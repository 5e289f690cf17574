import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PeopleView, PersonRow } from '$lib/bindings';
import PeoplePage from './PeoplePage.svelte';

function row(id: string, name: string, rest: Partial<PersonRow> = {}): PersonRow {
	return {
		person: {
			id,
			name,
			role: 'rep',
			email: null,
			phone: null,
			title: 'Key account manager',
			introduction: null,
			country: 'SE',
			capacity: 20,
			left_on: null,
			philosophy_read: null,
		},
		is_here: true,
		accounts: 12,
		arriving: 0,
		leaving: 0,
		absences: [],
		...rest,
	};
}

const away = { id: 'a', person: '2', from: '2026-10-19', until: '2026-10-30', note: 'Parental leave' };
const view: PeopleView = {
	day: '2026-10-12',
	people: [
		row('1', 'Anna Berg', { accounts: 31, leaving: 2 }),
		row('2', 'Hana Okafor', { arriving: 3, absences: [away] }),
		row('3', 'Leo Brandão', { is_here: false, accounts: 0 }),
	],
};

function show(shown = view, canEdit = true) {
	const told = { onadd: vi.fn(), onedit: vi.fn(), onabsence: vi.fn() };
	render(PeoplePage, { view: shown, canEdit, ...told });
	return told;
}

const names = (table: HTMLElement) =>
	within(table)
		.getAllByRole('rowheader')
		.map((cell) => within(cell).getByRole('link').textContent);

describe('the people of the firm', () => {
	it('are those who are here and those who have left', () => {
		show();
		expect(names(screen.getByRole('table', { name: 'Here' }))).toEqual(['Anna Berg', 'Hana Okafor']);
		expect(names(screen.getByRole('table', { name: 'Have left' }))).toEqual(['Leo Brandão']);
	});

	it('can be put in order by what they carry, the most first', async () => {
		show({ ...view, people: [row('2', 'Hana Okafor'), row('1', 'Anna Berg', { accounts: 31 })] });
		const table = screen.getByRole('table', { name: 'Here' });
		await userEvent.click(within(table).getByRole('button', { name: /Carries/ }));
		expect(names(table)).toEqual(['Anna Berg', 'Hana Okafor']);
		expect(
			within(table)
				.getByRole('columnheader', { name: /Carries/ })
				.getAttribute('aria-sort'),
		).toBe('descending');
		await userEvent.click(within(table).getByRole('button', { name: /Carries/ }));
		expect(names(table)).toEqual(['Hana Okafor', 'Anna Berg']);
	});

	it('can be narrowed to those over capacity, and shown whole again', async () => {
		show();
		await userEvent.selectOptions(screen.getByLabelText('Who'), 'over');
		expect(names(screen.getByRole('table', { name: 'Here' }))).toEqual(['Anna Berg']);
		await userEvent.type(screen.getByRole('searchbox'), 'nobody');
		expect(screen.getByText('Nobody matches.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
		expect(screen.getByRole('table', { name: 'Have left' })).toBeTruthy();
	});

	it('show how much each carries before and after, as a chart and as numbers', async () => {
		show();
		expect(screen.getByRole('list', { name: 'Load' })).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Show the numbers' }));
		const numbers = within(screen.getByRole('table', { name: 'Load' }));
		const anna = numbers.getByRole('row', { name: /Anna Berg/ });
		expect(
			within(anna)
				.getAllByRole('cell')
				.map((cell) => cell.textContent),
		).toEqual(['31', '29', '20']);
	});

	it('show who is away in the next weeks', () => {
		show();
		const strip = within(screen.getByRole('list', { name: 'Absences' }));
		expect(strip.getByText('Parental leave, 19 to 30 Oct')).toBeTruthy();
	});

	it('are only read by whoever may not change them', () => {
		show(view, false);
		expect(screen.queryByRole('button', { name: /New colleague/ })).toBeNull();
		expect(screen.queryByRole('button', { name: /What can be done with/ })).toBeNull();
	});

	it('can be edited one by one', async () => {
		const { onabsence } = show();
		await userEvent.click(screen.getByRole('button', { name: 'What can be done with Anna Berg' }));
		await userEvent.click(await screen.findByRole('menuitem', { name: 'Plan an absence' }));
		expect(onabsence).toHaveBeenCalledWith(view.people[0]);
	});
});
