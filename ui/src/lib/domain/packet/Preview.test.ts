import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PromiseView } from '$lib/bindings';
import { accountView } from '$lib/platform/fake/account';
import { handoverAt } from '$lib/platform/fake/handover';
import Preview from './Preview.svelte';

function show(rest: { warnings?: string[]; withheld?: PromiseView[]; status?: 'idle' | 'working' } = {}) {
	const done = { onchoose: vi.fn(), onexport: vi.fn(), onprint: vi.fn() };
	render(Preview, {
		view: handoverAt('review'),
		reader: 'internal',
		sheet: 'a4',
		preview: { pages: 2, warnings: rest.warnings ?? [], withheld: rest.withheld ?? [] },
		pages: [{ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', text: 'Handover packet' }],
		status: rest.status ?? 'idle',
		...done,
	});
	return done;
}

describe('a packet', () => {
	it('is read page by page, in words for those who cannot see it', () => {
		show();
		expect(screen.getByRole('listitem', { name: 'Page 1 of 2' }).textContent).toContain('Handover packet');
		expect(screen.getByRole('listitem', { name: 'Page 2 of 2' })).toBeTruthy();
	});

	it('is chosen for the client, and on other paper', async () => {
		const { onchoose } = show();
		await userEvent.click(screen.getByRole('radio', { name: 'The client' }));
		await userEvent.click(screen.getByRole('radio', { name: 'Letter' }));
		expect(onchoose.mock.calls).toEqual([
			['client', 'a4'],
			['internal', 'letter'],
		]);
	});

	it('tells what to look at before it is handed out', () => {
		show({ warnings: ['No font here can print “◊” in “a◊b”.'] });
		expect(screen.getByText(/No font here can print/)).toBeTruthy();
	});

	it('names each promise of ours that it leaves out, and leads to it', () => {
		const promise = accountView.promises[0];
		if (!promise) throw new Error('the book has a promise');
		show({ withheld: [promise] });
		const link = screen.getByRole('link', { name: `Open the promise: ${promise.promise.text}` });
		expect(link.getAttribute('href')).toContain(`/promises#${promise.promise.id}`);
		expect(screen.getByText('Internal, spoken')).toBeTruthy();
		expect(screen.queryByText(/Nothing to look at/)).toBeNull();
	});

	it('is saved and printed, one after the other', async () => {
		const { onexport, onprint } = show();
		await userEvent.click(screen.getByRole('button', { name: 'Export PDF…' }));
		await userEvent.click(screen.getByRole('button', { name: 'Print' }));
		expect(onexport).toHaveBeenCalledOnce();
		expect(onprint).toHaveBeenCalledOnce();
	});

	it('rests while it is being saved', () => {
		show({ status: 'working' });
		expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Print' }).disabled).toBe(true);
	});
});
