import { afterEach, describe, expect, it } from 'vitest';
import type { FilePreview, ImportSummary } from '$lib/bindings';
import { install, remove } from '$lib/platform/fake';
import { Importing } from './importing.svelte';
import { Jobs } from './jobs.svelte';

const choice = { handle: 7, files: ['inbox.mbox'] };
const mails: FilePreview = { is: 'mails', file: 'inbox.mbox', kilobytes: 12 };
const summary: ImportSummary = {
	run: null,
	items: 2,
	taken: 2,
	unchanged: 0,
	problems: [],
	remarks: [],
	made: [],
	named: [],
	mails: null,
};

function begun(answers: Parameters<typeof install>[0] = {}) {
	install({ preview_import: () => [mails], try_import: () => summary, ...answers });
	const jobs = new Jobs();
	return { importing: new Importing(jobs), jobs };
}

describe('an import on its way', () => {
	afterEach(remove);

	it('is looked into, tried and then taken, and the tray says how it ended', async () => {
		const { importing, jobs } = begun({ import_files: () => ({ ...summary, run: 'r' }) });
		await importing.take(choice);
		expect(importing.status.is).toBe('matching');
		await importing.try();
		expect(importing.status.is).toBe('tried');
		expect(jobs.rows).toEqual([]);
		await importing.import();
		expect(importing.status.is).toBe('done');
		expect(jobs.rows[0]).toMatchObject({
			title: 'Imported',
			status: { is: 'done', text: '2 rows and messages read: 2 imported.' },
		});
	});

	it('is not told any more once it was taken back', async () => {
		const { importing, jobs } = begun({ import_files: () => ({ ...summary, run: 'r' }) });
		await importing.take(choice);
		await importing.try();
		await importing.import();
		importing.takenBack();
		expect(importing.status.is).toBe('idle');
		expect(jobs.rows).toEqual([]);
	});

	it('goes back to its settings when it is refused or stopped', async () => {
		const error = { kind: 'refused', message: 'Stopped.', hint: '', missing: [], detail: null };
		const { importing, jobs } = begun({
			try_import: () => {
				throw error as unknown as Error;
			},
		});
		await importing.take(choice);
		await importing.try();
		expect(importing.status).toMatchObject({ is: 'matching', refused: { message: 'Stopped.' } });
		expect(jobs.rows[0]?.status).toMatchObject({ is: 'failed', message: 'Stopped.' });
	});

	it('takes no other files while it runs', async () => {
		let finish: (summary: ImportSummary) => void = () => undefined;
		const running = new Promise<ImportSummary>((resolve) => (finish = resolve));
		const { importing } = begun({ try_import: () => running });
		await importing.take(choice);
		const tried = importing.try();
		await importing.take({ handle: 8, files: ['other.csv'] });
		expect(importing.status).toMatchObject({ is: 'trying', setup: { choice } });
		finish(summary);
		await tried;
		importing.clear();
		expect(importing.status.is).toBe('idle');
	});
});
