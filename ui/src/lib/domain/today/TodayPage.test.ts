import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { nordkajHandover, today as view } from '$lib/platform/fake/book';
import TodayPage from './TodayPage.svelte';

describe('Today', () => {
	it('leads from a waiting client to the case', () => {
		render(TodayPage, { view, isNew: false, ondone: vi.fn() });
		const action = screen.getByRole('link', { name: /Open the case: Nordkaj Shipping/ });
		expect(action.getAttribute('href')).toBe(`/handovers/${nordkajHandover.id}/resistance`);
	});

	it('lets a task be ticked off, and nothing that is done elsewhere', async () => {
		const ondone = vi.fn();
		render(TodayPage, { view, isNew: false, ondone });
		await userEvent.click(screen.getByRole('button', { name: 'Done: Send Per the October report' }));
		expect(ondone).toHaveBeenCalledWith(view.due[0]);
		expect(screen.queryByRole('button', { name: /Introduce/ })).toBeNull();
	});

	it('says in words that someone carries too much', () => {
		render(TodayPage, { view, isNew: false, ondone: vi.fn() });
		expect(screen.getByText(/over capacity/)).toBeTruthy();
	});

	it('shows a new workspace where to begin', () => {
		render(TodayPage, {
			view: { ...view, answer: [], decide: [], at_risk: [], due: [] },
			isNew: true,
			ondone: vi.fn(),
		});
		expect(screen.getByRole('link', { name: 'Import a list' }).getAttribute('href')).toBe('/imports');
	});
});
