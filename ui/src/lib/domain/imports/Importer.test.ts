import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Importer from './Importer.svelte';
import type { ImportStatus } from './status';

function show(status: ImportStatus) {
	const told = { onchoose: vi.fn(), onstart: vi.fn(), onstop: vi.fn(), onundo: vi.fn() };
	render(Importer, { status, ...told });
	return told;
}

describe('an import', () => {
	it('begins with a choice of files', async () => {
		const { onchoose } = show({ is: 'idle' });
		await userEvent.click(screen.getByRole('button', { name: 'Choose files…' }));
		expect(onchoose).toHaveBeenCalledOnce();
	});

	it('starts with what happens to records that are here already', async () => {
		const { onstart } = show({ is: 'chosen', choice: { handle: 1, files: ['accounts.csv'] } });
		await userEvent.selectOptions(screen.getByLabelText('When a record is here already'), 'skip');
		await userEvent.click(screen.getByRole('button', { name: 'Import' }));
		expect(onstart).toHaveBeenCalledWith('skip');
	});

	it('shows how far it is and can be stopped', async () => {
		const { onstop } = show({
			is: 'running',
			progress: { file: 'inbox.mbox', items: 1284, percent: 42 },
			stopping: false,
		});
		expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42');
		expect(screen.getByText('1,284 read')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
		expect(onstop).toHaveBeenCalledOnce();
	});

	it('ends with what was taken, and a way back', async () => {
		const problem = { place: 'accounts.csv, row 17', what: 'The name is missing.', hint: 'Write one.' };
		const { onundo } = show({
			is: 'done',
			summary: { run: 'r', items: 41, taken: 38, unchanged: 2, problems: [problem] },
		});
		expect(screen.getByText('41 rows and messages read: 38 taken, 2 here already, 1 problem.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Undo this import' }));
		expect(onundo).toHaveBeenCalledOnce();
	});

	it('offers no way back when nothing was taken', () => {
		show({ is: 'done', summary: { run: null, items: 3, taken: 0, unchanged: 3, problems: [] } });
		expect(screen.getByText('Everything in these files is here already.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Undo this import' })).toBeNull();
	});
});
