import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DeskPerson, HandoverView, RollbackPreview } from '$lib/bindings';
import { anna, hana, leo, mara, NOW } from '$lib/platform/fake/book';
import { asked, handover, handoverAt, promise, resisted, rollbackPreview } from '$lib/platform/fake/handover';
import RollbackPage from './RollbackPage.svelte';

const people: DeskPerson[] = [
	{ ...mara, role: 'manager' },
	{ ...hana, role: 'rep' },
	{ ...leo, role: 'rep' },
];

function show(rest: Partial<HandoverView>, preview: RollbackPreview | null = rollbackPreview, who = hana) {
	const answers = { onapprove: vi.fn(), ondecline: vi.fn(), onwithdraw: vi.fn() };
	const perform = vi.fn(() => Promise.resolve<{ message: string; hint: string } | null>(null));
	const onundo = vi.fn();
	const atDesk = people.find(({ id }) => id === who.id) ?? { ...who, role: 'rep' };
	render(RollbackPage, {
		view: handoverAt('transferred', { can: [], ...rest }),
		preview,
		people,
		atDesk,
		perform,
		onundo,
		...answers,
	});
	return { perform, onundo, ...answers };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('a rollback', () => {
	it('shows what goes back and what stays before anyone asks', () => {
		show({});
		expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Who answers for/ }).disabled).toBe(true);
		expect(screen.getByText('Eleven entries in the history, word for word')).toBeTruthy();
		expect(screen.getByText('Mara Lindqvist can be the second person.')).toBeTruthy();
		expect(button('Ask for it').disabled).toBe(true);
	});

	it('is asked for with what was picked, a reason, a message, care and a day', async () => {
		const { perform } = show({});
		await userEvent.click(screen.getByRole('checkbox', { name: 'Label sample by the 20th' }));
		await userEvent.click(screen.getByRole('checkbox', { name: 'Send the October report' }));
		await userEvent.type(screen.getByLabelText(/^Why/), 'They refused.');
		await userEvent.type(screen.getByLabelText(/What the client is told/), 'Leo again.');
		await userEvent.type(screen.getByLabelText(/What we do for Hana/), 'Lunch.');
		await userEvent.click(screen.getByRole('radio', { name: 'Not again' }));
		await userEvent.click(button('Ask for it'));
		expect(perform).toHaveBeenCalledWith({
			op: 'rollback_asked',
			handover: handover.id,
			reason: 'They refused.',
			give_back: { select: 'only', items: [{ item: 'accountability' }] },
			also: [rollbackPreview.choices[0]?.item],
			substitute: null,
			client_message: 'Leo again.',
			care_note: 'Lunch.',
			retry: { retry: 'never' },
		});
	});

	it('asks for a substitute when the outgoing rep has left', () => {
		show({}, { ...rollbackPreview, to: null, substitutes: [anna] });
		expect(screen.getByLabelText('Who takes it back')).toBeTruthy();
		expect(screen.getByRole('option', { name: anna.name })).toBeTruthy();
	});

	it('waits until the client has confirmed that we understood them', () => {
		show({ cases: [resisted()] });
		expect(screen.getByText('The client has not confirmed that we understood them.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Ask for it' })).toBeNull();
	});

	it('tells whoever asked that they cannot agree to it too', async () => {
		const { onwithdraw } = show({ rollbacks: [asked('asked', { state: 'waiting' })] });
		expect(screen.getByText('Hana Okafor asked for this and cannot agree to it too.')).toBeTruthy();
		expect(screen.getByText('Mara Lindqvist can.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Agree, and take it back now' })).toBeNull();
		await userEvent.click(button('Withdraw it'));
		expect(onwithdraw).toHaveBeenCalledOnce();
	});

	it('takes effect with the second person', async () => {
		const view = { rollbacks: [asked('asked', { state: 'waiting' })], can: ['answer_rollback' as const] };
		const { onapprove, ondecline } = show(view, rollbackPreview, mara);
		await userEvent.click(button('Agree, and take it back now'));
		await userEvent.click(button('Do not agree…'));
		expect(onapprove).toHaveBeenCalledWith(asked('asked', { state: 'waiting' }).rollback.id);
		expect(ondecline).toHaveBeenCalledOnce();
	});

	it('says afterwards what happened, and can be undone', async () => {
		const { onundo } = show(
			{ rollbacks: [asked('done', { state: 'granted', by: mara.id, at: NOW })] },
			null,
			mara,
		);
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Leo Brandão has the account again');
		expect(screen.getByText('Mara talks with Hana on Thursday.')).toBeTruthy();
		await userEvent.click(button('Undo the rollback'));
		expect(onundo).toHaveBeenCalledOnce();
	});

	it('can be asked for again after someone did not agree, whose reason stays', () => {
		const declined = asked('declined', {
			state: 'declined',
			by: mara.id,
			at: NOW,
			reason: 'The visit is on Tuesday.',
		});
		show({ rollbacks: [declined] });
		expect(screen.getByText(/Mara Lindqvist did not agree.*The visit is on Tuesday/)).toBeTruthy();
		expect(button('Ask for it')).toBeTruthy();
	});

	it('has nothing to take back before a transfer', () => {
		show({ promises: [promise] }, null);
		expect(screen.getByText(/There is nothing to take back/)).toBeTruthy();
	});
});
