import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { accountView } from '$lib/platform/fake/account';
import { hana } from '$lib/platform/fake/book';
import AccountHeader from './AccountHeader.svelte';
import { stretches } from './ribbon';

const shown = (rest: object = {}) =>
	render(AccountHeader, {
		view: accountView,
		canWrite: true,
		onnote: vi.fn(),
		onpromise: vi.fn(),
		onedit: vi.fn(),
		onhandover: null,
		packetHref: null,
		objectionHref: null,
		...rest,
	});

describe('the header of an account', () => {
	it('tells who hands it to whom, and who is still on call', () => {
		shown();
		expect(screen.getByText(/Anna Berg → Tomás Rey/)).toBeTruthy();
		expect(screen.getByRole('link', { name: 'watch, transferred 17 days ago' })).toBeTruthy();
		expect(screen.getByText('on call: Anna Berg, until 23 Oct')).toBeTruthy();
	});

	it('lists who was responsible and why, for those who do not see the ribbon', () => {
		shown();
		const list = within(screen.getByRole('list', { name: 'Who was responsible, and why' }));
		const told = list.getAllByRole('link').map((each) => each.getAttribute('aria-label'));
		expect(told).toEqual([
			'Petra Nyström was accountable from 1 Mar 2017 to 3 May 2019, two years: the account was created. As known on 1 Mar 2017',
			'Anna Berg was accountable from 3 May 2019 to 25 Sept 2026, seven years: corrected: Petra left. As known on 3 May 2019',
			'Tomás Rey is accountable since 25 Sept 2026, 17 days: both acknowledged the transfer. As known on 25 Sept 2026',
		]);
	});

	it('opens what was known when somebody took over', () => {
		shown();
		const day = screen.getByRole('link', { name: /As known on 3 May 2019$/ });
		expect(day.getAttribute('href')).toBe(`/accounts/${accountView.account.id}/then/2019-05-03`);
	});

	it('says that the relationship has ended, and not how it stands', () => {
		const ended = { at: '2026-10-02T09:00:00Z', reason: 'We cannot serve them.', approval: hana.id };
		shown({ view: { ...accountView, account: { ...accountView.account, ended } } });
		expect(screen.getByText('Ended')).toBeTruthy();
		expect(screen.queryByText('Watch')).toBeNull();
		expect(screen.queryByRole('button', { name: /^Promise/ })).toBeNull();
	});

	it('offers a handover only while none runs', () => {
		const { unmount } = shown();
		expect(screen.queryByRole('button', { name: 'Hand over…' })).toBeNull();
		unmount();
		shown({ view: { ...accountView, handover: null }, onhandover: vi.fn() });
		expect(screen.getByRole('button', { name: 'Hand over…' })).toBeTruthy();
	});

	it('offers a reader nothing to write', () => {
		shown({ canWrite: false });
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('the ribbon', () => {
	it('marks handovers, covers and what was taken back', () => {
		const [first] = accountView.ribbon;
		const why = [
			{ why: 'cover_started', until: null },
			{ why: 'cover_ended' },
			{ why: 'rolled_back', rollback: 'r' },
		] as const;
		const ribbon = first ? why.map((reason) => ({ ...first, why: reason })) : [];
		expect(stretches({ ...accountView, ribbon }).map(({ mark }) => mark)).toEqual([
			'cover',
			null,
			'rollback',
		]);
		expect(stretches(accountView).at(-1)?.mark).toBe('handover');
	});

	it('shows who is to take over as planned, in the same colour wherever that person stands', () => {
		const handover = accountView.handover && {
			...accountView.handover,
			to: hana,
			stage: 'review' as const,
			transfer_on: '2026-10-16',
		};
		const all = stretches({ ...accountView, handover });
		expect(all.map(({ name, when }) => [name, when])).toEqual([
			['Petra Nyström', 'over'],
			['Anna Berg', 'over'],
			['Tomás Rey', 'now'],
			['Hana', 'planned'],
		]);
		expect(new Set(all.map(({ tone }) => tone)).size).toBe(4);
	});
});
