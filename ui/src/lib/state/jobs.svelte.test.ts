import { describe, expect, it, vi } from 'vitest';
import { Jobs } from './jobs.svelte';

const refused = {
	kind: 'refused',
	message: 'The disk is full.',
	hint: 'Make room.',
	missing: [],
	detail: null,
};

describe('a job', () => {
	it('tells how far it is, and how it ended', async () => {
		const jobs = new Jobs();
		let end: (text: string) => void = () => {};
		const ended = jobs.start({
			title: 'Backing up',
			run: (tell) => {
				tell(40, 'copying');
				return new Promise((resolve) => (end = resolve));
			},
		});
		expect(jobs.rows[0]?.status).toMatchObject({ is: 'running', percent: 40, text: 'copying' });
		expect(jobs.isBusy).toBe(true);
		end('Backed up.');
		expect(await ended).toEqual({ is: 'done', text: 'Backed up.' });
		expect(jobs.isBusy).toBe(false);
	});

	it('leaves the tray when the person changed their mind', async () => {
		const jobs = new Jobs();
		await jobs.start({ title: 'Saving', run: () => Promise.resolve(null) });
		expect(jobs.rows).toEqual([]);
	});

	it('says why it failed, until that is put away', async () => {
		const jobs = new Jobs();
		await jobs.start({ title: 'Saving', run: () => Promise.reject(refused) });
		expect(jobs.rows[0]?.status).toEqual({ is: 'failed', message: 'The disk is full.', hint: 'Make room.' });
		jobs.dismiss(jobs.rows[0]?.id ?? -1);
		expect(jobs.rows).toEqual([]);
	});

	it('is asked to stop, and says so until it has', () => {
		const jobs = new Jobs();
		const stop = vi.fn();
		void jobs.start({ title: 'Importing', stop, run: () => new Promise(() => {}) });
		jobs.rows[0]?.stop?.();
		expect(stop).toHaveBeenCalledOnce();
		expect(jobs.rows[0]?.status).toMatchObject({ is: 'running', stopping: true });
	});
});
