import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { HandBack, HandoverView } from '$lib/bindings';
import { handoverAt } from '$lib/platform/fake/handover';
import Cover from './Cover.svelte';
import GiveHandBackDialog from './dialogs/GiveHandBackDialog.svelte';
import JudgeHandBackDialog from './dialogs/JudgeHandBackDialog.svelte';

const said: HandBack = {
	by: 'hana',
	at: '2026-11-10T09:00:00Z',
	summary: 'Two calls with Teresa.',
	next_action: 'Call her on Thursday.',
	verdict: { verdict: 'waiting' },
};

const view = handoverAt('transferred');

const covered = (hand_back: HandBack | null): HandoverView => ({
	...view,
	handover: {
		...view.handover,
		profile: 'cover',
		transferred_at: '2026-10-16T09:00:00Z',
		cover_until: '2026-11-13',
		hand_back,
	},
});

describe('a cover', () => {
	it('says who stands in for whom, and until when', () => {
		render(Cover, { view: covered(null) });
		expect(screen.getByText(/^Hana Okafor stands in for Leo Brandão .* until 13 Nov 2026/)).toBeTruthy();
		expect(screen.queryByText('What happened')).toBeNull();
	});

	it('shows what was said at its end', () => {
		render(Cover, { view: covered(said) });
		expect(screen.getByText('Two calls with Teresa.')).toBeTruthy();
		expect(screen.getByText('Call her on Thursday.')).toBeTruthy();
	});

	it('is handed back in words', async () => {
		const perform = vi.fn(() => Promise.resolve(null));
		const view = covered({
			...said,
			verdict: { verdict: 'insufficient', by: 'leo', at: said.at, does_not_say: 'who pays the storage' },
		});
		render(GiveHandBackDialog, { open: true, view, perform });
		expect(screen.getByText(/who pays the storage/)).toBeTruthy();
		await userEvent.type(screen.getByLabelText(/What happened/), ' We pay the storage.');
		await userEvent.click(screen.getByRole('button', { name: 'Hand it back' }));
		expect(perform).toHaveBeenCalledWith({
			op: 'hand_back_given',
			handover: view.handover.id,
			summary: 'Two calls with Teresa. We pay the storage.',
			next_action: 'Call her on Thursday.',
		});
	});

	it('is taken back, or more is asked for', async () => {
		const perform = vi.fn(() => Promise.resolve(null));
		const view = covered(said);
		render(JudgeHandBackDialog, { open: true, view, perform });
		await userEvent.click(screen.getByRole('radio', { name: 'Something is missing' }));
		expect(screen.getByRole('button', { name: 'Ask for more' })).toHaveProperty('disabled', true);
		await userEvent.type(screen.getByLabelText(/It does not say/), 'who pays');
		await userEvent.click(screen.getByRole('button', { name: 'Ask for more' }));
		expect(perform).toHaveBeenCalledWith({
			op: 'hand_back_returned',
			handover: view.handover.id,
			does_not_say: 'who pays',
		});
	});
});
