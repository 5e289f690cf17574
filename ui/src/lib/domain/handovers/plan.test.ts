import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LockView, PersonRow } from '$lib/bindings';
import { anna, hana, leo, mara, quintas } from '$lib/platform/fake/book';
import { profileVersion } from '$lib/platform/fake/handover';
import { dayIn, lastDayIn } from './day';
import PlanDialog from './PlanDialog.svelte';

const DAY = '2026-10-12';

const person = (who: typeof hana, rest: Partial<PersonRow> = {}): PersonRow => ({
	person: {
		...who,
		role: 'rep',
		email: null,
		phone: null,
		title: null,
		introduction: null,
		country: null,
		capacity: 26,
		left_on: null,
		philosophy_read: null,
	},
	is_here: true,
	accounts: 20,
	arriving: 1,
	leaving: 0,
	absences: [],
	...rest,
});

const renewal: LockView = {
	lock: {
		kind: 'renewal',
		what: 'The contract renews on 3 December 2026.',
		over_on: '2026-12-04',
		passed: null,
	},
	passed_by: null,
};

describe('the plan', () => {
	const shown = (
		perform: () => Promise<{ message: string; hint: string } | null>,
		locks: LockView[] = [],
	) => {
		const onplanned = vi.fn();
		const spy = vi.fn(perform);
		render(PlanDialog, {
			open: true,
			account: { id: quintas.id, label: quintas.name, accountable: leo },
			people: [person(leo), person(hana, { accounts: 30 }), person(anna, { is_here: false }), person(mara)],
			day: DAY,
			search: () => Promise.resolve([]),
			firstDays: () =>
				Promise.resolve([
					{ profile: 'standard', conduct: profileVersion('standard').conduct, day: '2026-11-09' },
					{ profile: 'cover', conduct: profileVersion('cover').conduct, day: '2026-10-15' },
				]),
			locksAgainst: () => Promise.resolve(locks),
			perform: spy,
			onplanned,
		});
		return { perform: spy, onplanned };
	};

	it('offers whoever is here and does not have it, those with room first, with what they carry', () => {
		shown(() => Promise.resolve(null));
		const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-labelledby'));
		expect(names).toHaveLength(2);
		expect(screen.getByRole('radio', { name: 'Mara Lindqvist' })).toBe(screen.getAllByRole('radio')[0]);
		expect(screen.getByText('30 of 26 accounts, 1 more coming')).toBeTruthy();
	});

	it('says where a successor is chosen who has no room, and lets a manager go on', async () => {
		shown(() => Promise.resolve(null));
		await userEvent.click(screen.getByRole('radio', { name: 'Mara Lindqvist' }));
		expect(screen.getByText('Mara: 21 → 22 of 26 accounts, counting what is on its way')).toBeTruthy();
		await userEvent.click(screen.getByRole('radio', { name: 'Hana Okafor' }));
		expect(screen.getByText('Hana has no room for it.')).toBeTruthy();
		expect(screen.getByText(/31 → 32 of 26 accounts/)).toBeTruthy();
		await userEvent.type(screen.getByLabelText(/The sentence for the client/), 'Hana looks after you.');
		expect(screen.getByRole('button', { name: 'Plan it' })).toHaveProperty('disabled', false);
	});

	it('says at once that the account is locked, and lets a manager pass it there', async () => {
		const { perform } = shown(() => Promise.resolve(null), [renewal]);
		const locked = within(await screen.findByRole('region', { name: /^Locked/ }));
		expect(locked.getByText(/renews on 3 December 2026. It is over on/)).toBeTruthy();
		await userEvent.click(locked.getByRole('button', { name: 'Let it pass…' }));
		await userEvent.type(locked.getByRole('textbox', { name: /^Why it passes/ }), 'They asked for it');
		await userEvent.click(locked.getByRole('button', { name: 'Let it pass' }));
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({ op: 'lock_passed', lock: 'renewal', reason: 'They asked for it' }),
		);
		expect(screen.queryByRole('region', { name: /^Locked/ })).toBeNull();
	});

	it('takes the next possible day that a refusal names', async () => {
		const refusal = {
			message: 'Monday 9 November 2026 is not a day on which both work: a holiday.',
			hint: 'The next one is Tuesday 10 November 2026.',
		};
		const { perform, onplanned } = shown(() =>
			Promise.resolve(perform.mock.calls.length > 1 ? null : refusal),
		);
		await userEvent.click(screen.getByRole('radio', { name: 'Hana Okafor' }));
		await userEvent.type(screen.getByLabelText(/The sentence for the client/), 'Hana looks after you.');
		await userEvent.click(screen.getByRole('button', { name: 'Plan it' }));
		expect(screen.getByText(refusal.message)).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Take Tuesday, 10 November' }));
		await userEvent.click(screen.getByRole('button', { name: 'Plan it' }));
		expect(perform).toHaveBeenLastCalledWith(
			expect.objectContaining({ op: 'handover_planned', to: hana.id, transfer_on: '2026-11-10' }),
		);
		expect(onplanned).toHaveBeenCalledWith(quintas.id);
	});
});

describe('a cover', () => {
	it('has a last day, without which it cannot be planned', async () => {
		const perform = vi.fn(() => Promise.resolve(null));
		render(PlanDialog, {
			open: true,
			account: { id: quintas.id, label: quintas.name, accountable: leo },
			people: [person(leo), person(hana)],
			day: DAY,
			search: () => Promise.resolve([]),
			firstDays: () =>
				Promise.resolve([{ profile: 'cover', conduct: profileVersion('cover').conduct, day: '2026-10-15' }]),
			locksAgainst: () => Promise.resolve([renewal]),
			perform,
			onplanned: vi.fn(),
		});
		await userEvent.click(screen.getByRole('radio', { name: 'Hana Okafor' }));
		await userEvent.type(screen.getByLabelText(/The sentence for the client/), 'Hana stands in for Leo.');
		await userEvent.selectOptions(screen.getByLabelText('How it is run'), 'cover');
		expect(screen.getByText(/Last day of the cover/)).toBeTruthy();
		expect(screen.queryByRole('region', { name: /^Locked/ }), 'no lock stands in its way').toBeNull();
		expect(screen.getByRole('button', { name: 'Plan it' })).toHaveProperty('disabled', true);
	});
});

describe('a day', () => {
	it('is read from a hint, if it names one', () => {
		expect(dayIn('The next one is Monday 9 November 2026.')).toBe('2026-11-09');
		expect(dayIn('Choose today or a later day.')).toBeNull();
		expect(
			lastDayIn('Tuesday 8 December 2026 is a holiday. The next one is Wednesday 9 December 2026.'),
		).toBe('2026-12-09');
		expect(lastDayIn('Nothing is planned.')).toBeNull();
	});
});
