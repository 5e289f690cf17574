import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Look from './Look.svelte';

const shown = (isAsMade: boolean) => {
	const told = { onchoice: vi.fn(), onlook: vi.fn(), onreset: vi.fn() };
	render(Look, { choice: 'system', density: 'comfortable', text: '100', isAsMade, ...told });
	return told;
};

it('the look is chosen by what it is called', async () => {
	const told = shown(true);
	await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
	await userEvent.click(screen.getByRole('radio', { name: 'Compact' }));
	await userEvent.click(screen.getByRole('radio', { name: 'Large' }));
	expect(told.onchoice).toHaveBeenCalledWith('dark');
	expect(told.onlook.mock.calls).toEqual([[{ density: 'compact' }], [{ text: '115' }]]);
});

it('the look is given back once it was changed', async () => {
	const told = shown(false);
	await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
	expect(told.onreset).toHaveBeenCalledOnce();
});

it('a look that nobody changed has nothing to give back', () => {
	shown(true);
	expect(screen.queryByRole('button')).toBeNull();
});
