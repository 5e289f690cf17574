import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ContactList from './ContactList.svelte';

const told = () => ({ now: '2026-10-12T09:00:00Z', isWhole: true, onfind: vi.fn(), onmore: vi.fn() });

describe('the contacts of all clients', () => {
	it('can be looked through', async () => {
		const { onfind, ...rest } = told();
		render(ContactList, { rows: [], text: 'zz', ...rest, onfind });
		expect(screen.getByText('Nobody matches “zz”.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
		expect(onfind).toHaveBeenCalledWith('');
		await userEvent.type(screen.getByRole('searchbox'), 'y');
		expect(onfind).toHaveBeenLastCalledWith('zzy');
	});

	it('say where to begin when nobody is written down', () => {
		render(ContactList, { rows: [], text: '', ...told() });
		expect(screen.getByRole('link', { name: 'Import contacts' })).toBeTruthy();
	});
});
