import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { leftOfLeo, quintas, quintasHandover, vogel } from '$lib/platform/fake/book';
import LeftBehindPage from './LeftBehindPage.svelte';

describe('what hangs on someone', () => {
	it('is listed by account, and leads to where it is dealt with', () => {
		render(LeftBehindPage, { view: leftOfLeo });
		const account = within(screen.getByRole('region', { name: quintas.name }));
		const handover = account.getByRole('link', { name: /Hands it over/ });
		expect(handover.getAttribute('href')).toBe(`/handovers/${quintasHandover.id}`);
		const promise = screen.getByRole('link', { name: 'Two samples by October' });
		expect(promise.getAttribute('href')).toBe(`/accounts/${vogel.id}/promises`);
	});

	it('says what nobody sees to any more', () => {
		render(LeftBehindPage, { view: leftOfLeo });
		expect(screen.getByText(/nobody sees to two of them/)).toBeTruthy();
		expect(screen.getAllByText('Nobody sees to it')).toHaveLength(2);
	});

	it('raises no alarm about someone who is here', () => {
		const accounts = leftOfLeo.accounts.map((group) => ({
			...group,
			lines: group.lines.map((line) => ({ ...line, is_ownerless: false })),
		}));
		render(LeftBehindPage, { view: { ...leftOfLeo, can_carry: true, ownerless: 0, accounts } });
		expect(screen.getByText('Three things at two accounts hang on Leo.')).toBeTruthy();
		expect(screen.queryByText('Nobody sees to it')).toBeNull();
	});

	it('says so when nothing is left', () => {
		render(LeftBehindPage, { view: { ...leftOfLeo, ownerless: 0, accounts: [] } });
		expect(screen.getByText('Nothing hangs on Leo any more.')).toBeTruthy();
	});
});
