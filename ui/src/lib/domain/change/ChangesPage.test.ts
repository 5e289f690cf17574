import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { changesPage } from '$lib/platform/fake/account';
import { NOW } from '$lib/platform/fake/book';
import ChangesPage from './ChangesPage.svelte';
import PutBackDialog from './PutBackDialog.svelte';
import { ALL } from './filter';

function shown(rest: object = {}) {
	const told = { onolder: vi.fn(), onundo: vi.fn(), onfilter: vi.fn(), onputback: vi.fn() };
	render(ChangesPage, {
		rows: changesPage.rows,
		filter: ALL,
		older: 'none',
		now: NOW,
		canWrite: true,
		...told,
		...rest,
	});
	return told;
}

describe('the changes of an account', () => {
	it('tell what a field held before and what it holds since', () => {
		shown();
		expect(screen.getByText('13 Oct 2026').tagName).toBe('DEL');
		expect(screen.getByText('20 Oct 2026').tagName).toBe('INS');
	});

	it('can be taken back one by one, unless they were', async () => {
		const { onundo } = shown();
		const [undo, ...others] = screen.getAllByRole('button', { name: /^Undo this: / });
		expect(others).toEqual([]);
		if (undo) await userEvent.click(undo);
		expect(onundo).toHaveBeenCalledWith(changesPage.rows[0]);
		expect(screen.getByText('taken back')).toBeTruthy();
	});

	it('give one field back what it held, with what it holds now in view', async () => {
		const { onputback } = shown();
		await userEvent.click(screen.getByRole('button', { name: 'Put back due: 13 Oct 2026' }));
		const change = changesPage.rows[0]?.fields[0];
		expect(onputback).toHaveBeenCalledWith(change);
		if (!change) throw new Error('the book has a change');
		const perform = vi.fn(() => Promise.resolve(null));
		render(PutBackDialog, { open: true, change, perform });
		const dialog = within(screen.getByRole('dialog', { name: 'Put back: due' }));
		expect(dialog.getByText('22 Oct 2026').closest('del')).toBeTruthy();
		expect(dialog.getByText('13 Oct 2026').closest('ins')).toBeTruthy();
		await userEvent.click(dialog.getByRole('button', { name: 'Put it back' }));
		expect(perform).toHaveBeenCalledWith(expect.objectContaining({ op: 'promise_edited' }));
	});

	it('are shown of one person, or of one kind of record', async () => {
		const { onfilter } = shown();
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What it changed' }), 'Promise');
		expect(onfilter).toHaveBeenCalledWith({ by: '', kind: 'promise' });
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who did it' }), 'Tomás Rey');
		expect(onfilter).toHaveBeenCalledWith({ by: changesPage.rows[0]?.author.id, kind: '' });
	});

	it('that are not asked for are left out, and how many remain is told', () => {
		shown({ filter: { by: '', kind: 'promise' } });
		expect(screen.getByText('1 change of the last 2')).toBeTruthy();
		expect(screen.queryByText(/Late again/)).toBeNull();
	});

	it('say so when none of those that were read matches', () => {
		shown({ filter: { by: 'nobody', kind: '' } });
		expect(screen.getByText(/None of the changes read so far/)).toBeTruthy();
	});

	it('go on as long as there are older ones', async () => {
		const { onolder } = shown({ older: 'there' });
		await userEvent.click(screen.getByRole('button', { name: 'Show older changes' }));
		expect(onolder).toHaveBeenCalled();
	});

	it('are not asked for twice', () => {
		shown({ older: 'reading' });
		expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reading…' }).disabled).toBe(true);
	});

	it('say so when nothing was done', () => {
		shown({ rows: [] });
		expect(screen.getByText('Nothing has been done for this account yet.')).toBeTruthy();
	});

	it('offer a reader nothing to take back', () => {
		shown({ canWrite: false, onputback: null });
		expect(screen.queryByRole('button')).toBeNull();
	});
});
