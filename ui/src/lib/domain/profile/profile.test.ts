import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { NewerProfile, ProfileRow } from '$lib/bindings';
import { mara, NOW } from '$lib/platform/fake/book';
import { profileVersion } from '$lib/platform/fake/handover';
import { asksFor } from '$lib/words/demand';
import { conductMeans } from '$lib/words/profile';
import NewerProfileDialog from '../handover/dialogs/NewerProfileDialog.svelte';
import ProfileDialog from './ProfileDialog.svelte';
import ProfilesPage from './ProfilesPage.svelte';

const practice: ProfileRow = {
	newest: profileVersion('standard'),
	by: null,
	practice: profileVersion('standard'),
	older: 0,
};
const own: ProfileRow = {
	...practice,
	newest: { ...profileVersion('light', { version: 2 }), by: mara.id, at: '2026-11-03T09:00:00Z' },
	by: mara,
	older: 3,
};

describe('how handovers are run', () => {
	it('says what practice has, what the firm wrote, and who began with an older version', () => {
		render(ProfilesPage, { view: { profiles: [practice, own] }, canWrite: false, onedit: vi.fn() });
		expect(screen.getByText('As practice has it')).toBeTruthy();
		expect(screen.getByText(/^Version 2, Mara Lindqvist/)).toBeTruthy();
		expect(
			screen.getByText('three handovers under way began with an older one.', { exact: false }),
		).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('is changed by a manager', async () => {
		const onedit = vi.fn();
		render(ProfilesPage, { view: { profiles: [practice] }, canWrite: true, onedit });
		await userEvent.click(screen.getByRole('button', { name: /Standard/ }));
		expect(onedit).toHaveBeenCalledWith(practice);
	});

	it('says what must be there, and what is not asked for', () => {
		const { conduct } = profileVersion('standard', { demands: { situation: 'soft', price_story: 'hard' } });
		const [hard, none] = asksFor(conduct);
		expect(hard).toBe('Must be there: the price story.');
		expect(none).toMatch(/^Not asked for: three top things, .* and what both have learned\.$/);
		const soft = profileVersion('standard', { demands: { situation: 'soft', cadence: 'soft' } });
		expect(asksFor(soft.conduct).at(0)).toBe('A manager may pass each of two things that it asks for.');
	});

	it('says what follows from it', () => {
		expect(conductMeans('light', own.newest.conduct)).toBe(
			'Preparation starts 20 days before the transfer, 5 days side by side and 20 days of watch.',
		);
	});
});

describe('a new version', () => {
	const open = (perform = vi.fn().mockResolvedValue(null)) => {
		render(ProfileDialog, { open: true, row: practice, perform });
		return perform;
	};

	it('is written with its days, lines and questions', async () => {
		const perform = open();
		await userEvent.clear(screen.getByLabelText(/Packaging/));
		await userEvent.type(screen.getByLabelText(/Packaging/), '18');
		await userEvent.click(screen.getByRole('button', { name: 'Add a line' }));
		const lines = screen.getAllByLabelText('What to do');
		expect(lines).toHaveLength(3);
		await userEvent.type(lines.at(-1) ?? document.body, 'Gate codes');
		await userEvent.click(
			screen.getAllByRole('button', { name: 'Take this line out' }).at(0) ?? document.body,
		);
		await userEvent.click(screen.getByRole('button', { name: 'Write this version' }));
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({
				op: 'profile_written',
				days: expect.objectContaining({ packaging: 18, planned: 20 }) as unknown,
				checklist: [
					{ stage: 'transferred', part: 'incoming', text: 'First meeting led alone' },
					{ stage: 'transferred', part: 'outgoing', text: 'Gate codes' },
				],
				questions: ['Whom do I write first?', 'Where are the notes?'],
			}),
		);
	});

	it('says of each thing whether it must be there, may be passed, or is not asked for', async () => {
		const perform = open();
		const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
		expect(choice('The price story').value).toBe('soft');
		expect(choice('What both have learned').value).toBe('none');
		await userEvent.selectOptions(choice('The price story'), 'Must be there');
		await userEvent.selectOptions(choice('A meeting led alone'), 'Not asked for');
		await userEvent.selectOptions(choice('What both have learned'), 'A manager may pass it');
		await userEvent.click(screen.getByRole('button', { name: 'Write this version' }));
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({
				demands: { situation: 'soft', price_story: 'hard', introductions: 'hard', learned: 'soft' },
			}),
		);
	});

	it('says what it changes, and asks before that is thrown away', async () => {
		open();
		expect(screen.getByText('Nothing is changed yet.')).toBeTruthy();
		await userEvent.clear(screen.getByLabelText(/Packaging/));
		await userEvent.type(screen.getByLabelText(/Packaging/), '18');
		expect(screen.getByText(/^Packaging: \d+ → 18$/)).toBeTruthy();
		await userEvent.keyboard('{Escape}');
		expect(screen.getByText('What you changed is not kept yet.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
		expect(screen.queryByText('What you changed is not kept yet.')).toBeNull();
		await userEvent.keyboard('{Escape}');
		await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('is not written with a day that is no number', async () => {
		const perform = open();
		await userEvent.clear(screen.getByLabelText(/Watch, in days/));
		await userEvent.click(screen.getByRole('button', { name: 'Write this version' }));
		expect(perform).not.toHaveBeenCalled();
	});
});

describe('a handover under way', () => {
	it('shows what the newer version changes before it takes it', async () => {
		const newer: NewerProfile = {
			from: 0,
			to: 1,
			stages: [{ stage: 'packaging', from: '2026-10-16', to: '2026-10-14' }],
			more: [{ stage: 'packaging', text: 'Gate codes' }],
			set_aside: [{ stage: 'transferred', text: 'Internal debrief' }],
			questions: [],
			demands: [{ demand: 'price_story', from: 'soft', to: 'hard' }],
		};
		const perform = vi.fn().mockResolvedValue(null);
		render(NewerProfileDialog, {
			open: true,
			handover: 'h',
			now: NOW,
			preview: Promise.resolve(newer),
			perform,
		});
		const dialog = within(await screen.findByRole('dialog'));
		expect(dialog.getByText(/instead of what practice has/)).toBeTruthy();
		expect(dialog.getByText('Gate codes', { exact: false })).toBeTruthy();
		expect(dialog.getByText('Internal debrief', { exact: false })).toBeTruthy();
		expect(dialog.getByText('The price story: must be there; until now a manager may pass it')).toBeTruthy();
		await userEvent.click(dialog.getByRole('button', { name: 'Take it' }));
		expect(perform).toHaveBeenCalledWith({ op: 'newer_profile_taken', handover: 'h' });
	});
});
