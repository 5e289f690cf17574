import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { resistedRow } from '$lib/platform/fake/handovers';
import ObjectsDialog from './ObjectsDialog.svelte';

it('a client who objects is found by the name of the account or of a rep', async () => {
	const onchosen = vi.fn();
	render(ObjectsDialog, { open: true, rows: [resistedRow()], onchosen });
	const go = screen.getByRole<HTMLButtonElement>('button', { name: 'Go on' });
	expect(go.disabled).toBe(true);
	await userEvent.type(screen.getByRole('combobox'), 'nordkaj');
	await userEvent.click(await screen.findByRole('option', { name: /Nordkaj/ }));
	await userEvent.click(go);
	expect(onchosen.mock.calls[0]?.[0].handover.account.name).toBe('Nordkaj Shipping');
});
