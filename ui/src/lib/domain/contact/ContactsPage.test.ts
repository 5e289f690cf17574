import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ContactView, IntroductionState } from '$lib/bindings';
import { accountView } from '$lib/platform/fake/account';
import { tomas } from '$lib/platform/fake/book';
import ContactsPage from './ContactsPage.svelte';

const first = accountView.contacts[0] as ContactView;

const introducedAs = (state: IntroductionState): ContactView => ({
	...first,
	introduction: {
		id: 'i',
		account: accountView.account.id,
		handover: accountView.handover?.id ?? '',
		contact: first.contact.id,
		number: 1,
		owner: tomas.id,
		channel: 'in_person',
		due: '2026-10-14',
		state,
		attempts: [],
	},
});

function shown(contacts: ContactView[] = accountView.contacts, canWrite = true) {
	const told = { onadd: vi.fn(), onedit: vi.fn() };
	render(ContactsPage, { view: { ...accountView, contacts }, canWrite, ...told });
	return told;
}

const card = () => within(screen.getByRole('article', { name: 'Ingrid Aas' }));

describe('the people of a client', () => {
	it('show who is key and was not thought of in the handover', () => {
		shown();
		expect(card().getByText('key')).toBeTruthy();
		expect(card().getByText('no introduction planned')).toBeTruthy();
		expect(within(screen.getByRole('article', { name: 'Solveig Dahl' })).queryByText(/introduc/)).toBeNull();
	});

	it('are to be introduced by a day', () => {
		shown([introducedAs({ state: 'planned' })]);
		expect(card().getByText('to be introduced in person by 14 Oct')).toBeTruthy();
	});

	it('have said something when they met the new rep', () => {
		shown([
			introducedAs({ state: 'made', at: '2026-09-30T09:00:00Z', reaction: 'Polite and short.', next: null }),
		]);
		expect(card().getByText('met 30 Sept')).toBeTruthy();
		expect(card().getByText('Polite and short.').tagName).toBe('Q');
	});

	it('can be put right', async () => {
		const { onedit } = shown();
		await userEvent.click(screen.getByRole('button', { name: 'Edit Ingrid Aas' }));
		expect(onedit).toHaveBeenCalledWith(first.contact);
	});

	it('say one true sentence while there is nobody', () => {
		shown([]);
		expect(screen.getByText('Nobody at Nordkaj Shipping is written down yet.')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Add someone' })).toBeTruthy();
	});

	it('offer a reader nothing to write', () => {
		shown(accountView.contacts, false);
		expect(screen.queryByRole('button', { name: /Add|Edit/ })).toBeNull();
	});
});
