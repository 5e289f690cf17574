import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AccountThen, KnownThen } from '$lib/bindings';
import { accountView } from '$lib/platform/fake/account';
import { anna, hana, NOW } from '$lib/platform/fake/book';
import ThenPage from './ThenPage.svelte';

const empty: KnownThen = {
	account: { ...accountView.account, situation: '' },
	accountable: null,
	beside: [],
	handover: null,
	facts: [],
	promises: [],
	issues: [],
	contacts: [],
	next_touch: null,
};

function show(known: KnownThen | null, day = '2026-03-03') {
	const onday = vi.fn();
	const { id, name } = accountView.account;
	const view: AccountThen = { now: NOW, account: { id, name }, day, known };
	render(ThenPage, { view, onday });
	return onday;
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('an account on a day', () => {
	it('says who was responsible, and why', () => {
		const held = { person: anna, from: '2019-05-03T09:00:00Z', until: null } as const;
		show({
			...empty,
			accountable: {
				...held,
				role: 'accountable',
				why: 'Anna took the account on.',
				cause: { why: 'account_created' },
			},
		});
		const who = part('Who was responsible');
		expect(who.getByText('Anna Berg')).toBeTruthy();
		expect(who.getByText('Accountable since 3 May 2019. Anna took the account on.')).toBeTruthy();
	});

	it('shows what was known and open', () => {
		const { facts, contacts, touches } = accountView;
		const known = contacts.map(({ contact }) => contact);
		show({ ...empty, facts, contacts: known, next_touch: touches[0] ?? null });
		const text = facts[0]?.fact.text ?? '';
		expect(part('To know').getByText(new RegExp(text.slice(0, 12)))).toBeTruthy();
		expect(part('People').getByText(known[0]?.name ?? '')).toBeTruthy();
		expect(part('Next contact').queryByText('No next contact was planned.')).toBeNull();
	});

	it('tells how far a handover had come, and what held it up', () => {
		const { id, name } = accountView.account;
		const handover = {
			id,
			account: { id, name },
			from: anna,
			to: hana,
			stage: 'overlap',
			transfer_on: '2026-03-16',
		} as const;
		show({ ...empty, handover: { handover, side: { state: 'on_hold', reason: 'Their board.' } } });
		expect(
			part('Handover').getByText(
				'From Anna Berg to Hana Okafor, overlap; transfer planned for 16 Mar 2026. It was on hold.',
			),
		).toBeTruthy();
	});

	it('says so where nothing was known', () => {
		show(empty);
		for (const text of [
			'Nobody here answered for it.',
			'No handover was running.',
			'Nobody had written where they stood.',
			'Nothing was written down yet.',
			'No promise was open.',
			'Nothing was wrong that we knew of.',
			'Nobody there was known by name.',
			'No next contact was planned.',
		]) {
			expect(screen.getByText(text)).toBeTruthy();
		}
	});

	it('says that we did not have the account yet', () => {
		show(null, '2010-01-01');
		expect(screen.getByText('We did not have this account yet on 1 Jan 2010.')).toBeTruthy();
	});

	it('goes to another day', async () => {
		const onday = show(empty);
		await userEvent.click(screen.getByRole('button', { name: 'Show that day' }));
		expect(onday).toHaveBeenCalledWith('2026-03-03');
	});
});
