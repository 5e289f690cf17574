import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ApprovalView, DeskPerson } from '$lib/bindings';
import { hana, leo, mara, NOW, quintas, tomas } from '$lib/platform/fake/book';
import { accountView } from '$lib/platform/fake/account';
import { handover, handoverAt } from '$lib/platform/fake/handover';
import Agreed from './Agreed.svelte';
import KeepDialog from './KeepDialog.svelte';
import PartDialog from './PartDialog.svelte';
import Waiting from './Waiting.svelte';

const people: DeskPerson[] = [
	{ ...mara, role: 'manager' },
	{ ...tomas, role: 'rep' },
];

const asked: ApprovalView = {
	approval: {
		id: '00000000-0000-7000-8000-000000000510',
		account: quintas.id,
		subject: {
			subject: 'keep_by_exception',
			handover: handover.id,
			reason: 'She builds the yard with Leo until spring.',
			review_on: '2027-04-05',
			client_message: 'Leo stays with you.',
			effect_on_incoming: 'Another account, which fits better.',
		},
		asked_by: leo.id,
		asked_at: '2026-10-09T14:10:00Z',
		state: { state: 'waiting' },
	},
	asked_by: leo,
	answered_by: null,
	seconds: [mara],
	can_answer: true,
	can_withdraw: false,
};

function show(view: ApprovalView, who: typeof mara) {
	const act = vi.fn();
	const perform = vi.fn(() => Promise.resolve(null));
	render(Waiting, { view, now: NOW, people, atDesk: { ...who, role: 'manager' }, perform, act });
	return { act, perform };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('what waits for a second person', () => {
	it('says who asked, why, what the client is told, and when it is looked at again', () => {
		show(asked, mara);
		const region = within(
			screen.getByRole('region', { name: /Leo Brandão asked to keep the account by exception/ }),
		);
		expect(region.getByText('She builds the yard with Leo until spring.')).toBeTruthy();
		expect(region.getByText('Leo stays with you.')).toBeTruthy();
		expect(region.getByText('5 Apr 2027')).toBeTruthy();
	});

	it('is agreed to, or not with a reason', async () => {
		const { act, perform } = show(asked, mara);
		await userEvent.click(button('Agree'));
		expect(act).toHaveBeenCalledWith({ op: 'approval_granted', approval: asked.approval.id });
		await userEvent.click(button('Do not agree…'));
		await userEvent.type(screen.getByLabelText(/Why not/), 'Hear her first.');
		await userEvent.click(button('Do not agree'));
		expect(perform).toHaveBeenCalledWith({
			op: 'approval_declined',
			approval: asked.approval.id,
			reason: 'Hear her first.',
		});
	});

	it('cannot be agreed to by whoever asked, who is told who can', async () => {
		const { act } = show({ ...asked, can_answer: false, can_withdraw: true }, leo);
		expect(screen.queryByRole('button', { name: 'Agree' })).toBeNull();
		expect(screen.getByText(/cannot agree to it too/)).toBeTruthy();
		expect(screen.getByText(/Mara Lindqvist can answer/)).toBeTruthy();
		await userEvent.click(button('Withdraw it'));
		expect(act).toHaveBeenCalledWith({ op: 'approval_withdrawn', approval: asked.approval.id });
	});

	it('says that nobody can when nobody can', () => {
		show({ ...asked, seconds: [], can_answer: false }, hana);
		expect(screen.getByText(/add another manager under People/)).toBeTruthy();
	});
});

describe('what two people agreed to', () => {
	it('stays to be read: who asked, who agreed, and what the client is told', () => {
		const state = { state: 'granted', by: mara.id, at: '2026-10-10T09:00:00Z' } as const;
		const view = { ...asked, approval: { ...asked.approval, state }, answered_by: mara };
		render(Agreed, { view, now: NOW, people });
		expect(screen.getByText(/Mara Lindqvist agreed/)).toBeTruthy();
		expect(screen.getByText('Leo stays with you.')).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('asking for it', () => {
	it('an exception is asked for with everything that it needs', async () => {
		render(KeepDialog, { open: true, view: handoverAt('introduction'), perform: vi.fn() });
		expect(screen.getByText(/Leo Brandão keeps the account until it is looked at again/)).toBeTruthy();
		await userEvent.type(screen.getByLabelText(/^Why/), 'She asked.');
		expect(button('Ask for it').hasAttribute('disabled')).toBe(true);
	});

	it('what is still owed is one task a line, with an owner and a day', async () => {
		const perform = vi.fn(() => Promise.resolve(null));
		const { account, accountable } = accountView;
		render(PartDialog, { open: true, account, accountable, people, now: NOW, perform });
		expect(screen.queryByLabelText('Who does it')).toBeNull();
		await userEvent.type(screen.getByLabelText(/What we still owe them/), 'The last report\n\nThe archive');
		expect(screen.getByLabelText('Who does it')).toBeTruthy();
		for (const label of [/^Why/, /What the client is told/, /What it means for the reps/])
			await userEvent.type(screen.getByLabelText(label), 'Words.');
		expect(button('Ask for it').hasAttribute('disabled')).toBe(true);
	});

	it('nothing is owed when nothing is written', async () => {
		const perform = vi.fn(() => Promise.resolve(null));
		const { account, accountable } = accountView;
		render(PartDialog, { open: true, account, accountable, people, now: NOW, perform });
		for (const label of [/^Why/, /What the client is told/, /What it means for the reps/])
			await userEvent.type(screen.getByLabelText(label), 'Words.');
		await userEvent.click(button('Ask for it'));
		expect(perform).toHaveBeenCalledWith({
			op: 'end_of_relationship_asked',
			account: account.id,
			reason: 'Words.',
			duties: [],
			client_message: 'Words.',
			effect_on_reps: 'Words.',
		});
	});
});
