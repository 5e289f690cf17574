import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PhilosophyView } from '$lib/bindings';
import { anna, mara } from '$lib/platform/fake/book';
import PhilosophyDialog from './PhilosophyDialog.svelte';
import PhilosophyPage from './PhilosophyPage.svelte';

const written: PhilosophyView = {
	newest: {
		philosophy: {
			version: 2,
			text: 'We say it first when we cannot.',
			by: mara.id,
			at: '2026-10-03T09:00:00Z',
			again_after_days: 180,
		},
		by: mara,
	},
	earlier: [
		{
			philosophy: {
				version: 1,
				text: 'We keep our word.',
				by: mara.id,
				at: '2026-03-03T09:00:00Z',
				again_after_days: null,
			},
			by: mara,
		},
	],
	readers: [
		{ person: anna, read: { version: 1, at: '2026-03-04T09:00:00Z' }, is_due: true },
		{ person: mara, read: { version: 2, at: '2026-10-03T09:00:00Z' }, is_due: false },
	],
};

function show(view: PhilosophyView, reader = anna, canWrite = false) {
	const steps = { onwrite: vi.fn(), onread: vi.fn() };
	render(PhilosophyPage, { view, reader: reader.id, canWrite, ...steps });
	return steps;
}

describe('how we work', () => {
	it('is read, confirmed by each for themselves, and tells who has not', async () => {
		const { onread } = show(written);
		expect(screen.getByText('We say it first when we cannot.')).toBeTruthy();
		const readers = within(screen.getByRole('region', { name: 'Who has read it' }));
		expect(readers.getByText('one of two colleagues is to read it')).toBeTruthy();
		expect(readers.getByText('version 1, 4 Mar 2026')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'I have read it' }));
		expect(onread).toHaveBeenCalledWith(2);
	});

	it('asks nobody twice', () => {
		show(written, mara);
		expect(screen.queryByRole('button', { name: 'I have read it' })).toBeNull();
	});

	it('keeps its earlier versions', () => {
		show(written);
		expect(screen.getByText('Earlier versions')).toBeTruthy();
		expect(screen.getByText('We keep our word.')).toBeTruthy();
	});

	it('is begun by a manager', async () => {
		const { onwrite } = show({ newest: null, earlier: [], readers: [] }, mara, true);
		await userEvent.click(screen.getByRole('button', { name: 'Write it…' }));
		expect(onwrite).toHaveBeenCalledOnce();
	});

	it('is not there yet for the others', () => {
		show({ newest: null, earlier: [], readers: [] });
		expect(screen.getByText('A manager has not written it yet.')).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('is written with how often it is read', async () => {
		const perform = vi.fn(() => Promise.resolve(null));
		render(PhilosophyDialog, { open: true, newest: written.newest?.philosophy ?? null, perform });
		await userEvent.type(screen.getByLabelText(/The text/), ' Always.');
		await userEvent.selectOptions(screen.getByLabelText('To be read again'), '365');
		await userEvent.click(screen.getByRole('button', { name: 'Let everyone read it' }));
		expect(perform).toHaveBeenCalledWith({
			op: 'philosophy_written',
			text: 'We say it first when we cannot. Always.',
			again_after_days: 365,
		});
	});
});
