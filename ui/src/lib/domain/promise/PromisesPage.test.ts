import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { accountView } from '$lib/platform/fake/account';
import PromisesPage from './PromisesPage.svelte';

function shown(rest: object = {}) {
	const told = { onmake: vi.fn(), onedit: vi.fn(), onkept: vi.fn() };
	render(PromisesPage, { view: accountView, canWrite: true, ...told, ...rest });
	return told;
}

const row = (text: string | RegExp) => within(screen.getByRole('row', { name: text }));

describe('the promises of an account', () => {
	it('stand in the order of their days, those of no day last', () => {
		shown();
		const bands = screen.getAllByRole('rowheader').map((each) => each.textContent);
		expect(bands).toEqual(['Within a week', 'Later', 'No day set']);
	});

	it('tell what the incoming rep said to them', () => {
		shown();
		expect(row(/Winter rate/).getByText('not yet accepted')).toBeTruthy();
		expect(row(/Visit in Gothenburg/).getByText('accepted')).toBeTruthy();
		expect(row(/Name of the new terminal lead/).queryByText(/accepted/)).toBeNull();
	});

	it('lead to the entry in which they were made, or ask where that was', async () => {
		const { onedit } = shown();
		const made = row(/Winter rate/).getByRole('link', { name: /^call 3 Sept/ });
		expect(made.getAttribute('href')).toContain(`/history?entry=${accountView.promises[0]?.evidence?.id}`);
		await userEvent.click(screen.getByRole('button', { name: /^Say where it was made: Visit/ }));
		expect(onedit).toHaveBeenCalledWith(accountView.promises[1]);
	});

	it('are kept with one button', async () => {
		const { onkept } = shown();
		await userEvent.click(screen.getByRole('button', { name: /^Kept: Winter rate/ }));
		expect(onkept).toHaveBeenCalledWith(accountView.promises[0]);
	});

	it('stay on the page when they have ended', () => {
		shown();
		expect(screen.getByText('kept 9 Sept')).toBeTruthy();
	});

	it('are missed only when they are late', () => {
		shown({ view: { ...accountView, now: '2026-10-18T10:00:00Z' } });
		expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Late');
	});

	it('say one true sentence while there are none', async () => {
		const { onmake } = shown({ view: { ...accountView, promises: [] } });
		expect(screen.getByText('Nothing is promised to Nordkaj Shipping, and nothing by them.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Write one down' }));
		expect(onmake).toHaveBeenCalled();
	});

	it('offer a reader nothing to write', () => {
		shown({ canWrite: false });
		expect(screen.queryByRole('button')).toBeNull();
	});
});
