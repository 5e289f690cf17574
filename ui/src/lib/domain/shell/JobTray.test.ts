import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Job } from '$lib/state/jobs.svelte';
import JobTray from './JobTray.svelte';

const running = { is: 'running', percent: 40, text: '1,284 read', stopping: false } as const;

function tray(job: Partial<Job>, folded = false) {
	const told = { onunfold: vi.fn(), ondismiss: vi.fn() };
	render(JobTray, { jobs: [{ id: 7, title: 'Importing', status: running, ...job }], folded, ...told });
	return told;
}

describe('the tray of work', () => {
	it('is not there while nothing runs', () => {
		render(JobTray, { jobs: [], folded: false, onunfold: vi.fn(), ondismiss: vi.fn() });
		expect(screen.queryByRole('region')).toBeNull();
	});

	it('shows how far it is, leads there, and stops it', async () => {
		const stop = vi.fn();
		tray({ stop, href: '/imports' });
		expect(screen.getByRole('progressbar', { name: 'Importing' }).getAttribute('aria-valuenow')).toBe('40');
		expect(screen.getByRole('link', { name: 'Importing' }).getAttribute('href')).toBe('/imports');
		await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
		expect(stop).toHaveBeenCalledOnce();
	});

	it('says that it is stopping', () => {
		tray({ stop: vi.fn(), status: { ...running, stopping: true } });
		expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Stopping…' }).disabled).toBe(true);
	});

	it('says how it ended, until that is put away', async () => {
		const told = tray({ status: { is: 'done', text: '1,284 taken.' } });
		expect(screen.getByRole('status').textContent).toBe('1,284 taken.');
		await userEvent.click(screen.getByRole('button', { name: 'Dismiss “Importing”' }));
		expect(told.ondismiss).toHaveBeenCalledWith(7);
	});

	it('says why it failed, and what to do', () => {
		tray({ status: { is: 'failed', message: 'The disk is full.', hint: 'Make room.' } });
		expect(screen.getByRole('alert').textContent).toBe('The disk is full. Make room.');
	});

	it('keeps its name when the sidebar is folded', async () => {
		const told = tray({}, true);
		await userEvent.click(screen.getByRole('button', { name: 'Importing, 40 %' }));
		expect(told.onunfold).toHaveBeenCalledOnce();
	});
});
