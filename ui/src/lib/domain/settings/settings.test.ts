import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Checked, DataView } from '$lib/bindings';
import { NOW } from '$lib/platform/fake/book';
import { MADE } from '$lib/state/reminders';
import { size } from '$lib/words/settings';
import Data from './Data.svelte';
import Language from './Language.svelte';
import Privacy from './Privacy.svelte';
import Reminders from './Reminders.svelte';

const file: DataView = { file: '/books/Harbour.baton', kilobytes: 2_687, last_backup: null };

function data(rest: { data?: DataView; checked?: Checked; busy?: boolean } = {}) {
	const told = { onbackup: vi.fn(), oncheck: vi.fn() };
	render(Data, { data: file, now: NOW, checked: null, busy: false, ...told, ...rest });
	return told;
}

describe('the data', () => {
	it('says where the file lies and that it was never backed up, and does both', async () => {
		const told = data();
		expect(screen.getByText('/books/Harbour.baton')).toBeTruthy();
		expect(screen.getByText('2.7 MB')).toBeTruthy();
		expect(screen.getByText('never')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Back up now…' }));
		await userEvent.click(screen.getByRole('button', { name: 'Check the file' }));
		expect(told.onbackup).toHaveBeenCalledOnce();
		expect(told.oncheck).toHaveBeenCalledOnce();
	});

	it('says when it was backed up last', () => {
		data({ data: { ...file, last_backup: '2026-10-11T08:30:00Z' } });
		expect(screen.getByText(/11 Oct/)).toBeTruthy();
	});

	it('rests while the file is copied or read', () => {
		data({ busy: true });
		expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back up now…' }).disabled).toBe(true);
	});

	it('says that the file is sound, or what is wrong', () => {
		data({ checked: { entries: 1284, findings: [] } });
		expect(screen.getByRole('status').textContent).toContain('1,284 steps');
		data({ checked: { entries: 3, findings: ['A body is gone. Open the newest backup.'] } });
		expect(screen.getByText('A body is gone. Open the newest backup.')).toBeTruthy();
	});

	it.each([
		[12, '12 kB'],
		[2_687, '2.7 MB'],
		[5_000_000_000, '5,000 GB'],
	])('of %d kilobytes is %s', (kilobytes, said) => expect(size(kilobytes)).toBe(said));
});

describe('reminders', () => {
	function shown(on: boolean) {
		const told = { onset: vi.fn(), onreset: vi.fn() };
		render(Reminders, { settings: { ...MADE, on }, isAsMade: on, ...told });
		return told;
	}

	it('can be turned off, and quiet hours set', async () => {
		const told = shown(true);
		expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('18:00');
		await userEvent.click(screen.getByRole('switch', { name: 'Also on weekends' }));
		await userEvent.click(screen.getByRole('switch', { name: 'Remind me on the desktop' }));
		expect(told.onset.mock.calls).toEqual([[{ weekends: true }], [{ on: false }]]);
	});

	it('ask for nothing more once they are off, and can be given back', async () => {
		const told = shown(false);
		expect(screen.queryByLabelText('From')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
		expect(told.onreset).toHaveBeenCalledOnce();
	});
});

it('the settings say what leaves the machine: nothing', () => {
	render(Privacy);
	expect(screen.getByText(/^Nothing leaves this machine/)).toBeTruthy();
});

it('the settings show how days, moments and numbers are written', () => {
	render(Language, { now: NOW });
	expect(screen.getByText('1,234,567.5')).toBeTruthy();
	expect(screen.getByText('12 Oct 2026')).toBeTruthy();
});
