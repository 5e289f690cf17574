import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { accountView } from '$lib/platform/fake/account';
import PeopleMap from './PeopleMap.svelte';

const map = () => within(screen.getByRole('group', { name: /People map/ }));

describe('the people map of an account', () => {
	it('names everybody, with what is to know of them', () => {
		render(PeopleMap, { view: accountView });
		const ingrid = map().getByRole('link', {
			name: /Ingrid Aas, decides, key, last seen .*known by Anna and Tomás/,
		});
		expect(ingrid.getAttribute('href')).toBe(
			`/accounts/${accountView.account.id}/people#${accountView.contacts[0]?.contact.id}`,
		);
		expect(map().getByRole('link', { name: 'Tomás Rey accountable' })).toBeTruthy();
		expect(map().getByText('Not heard yet')).toBeTruthy();
	});

	it('shows the card of whoever has the focus, and the arrow keys lead to the next', async () => {
		render(PeopleMap, { view: accountView });
		map()
			.getByRole('link', { name: /^Ingrid Aas/ })
			.focus();
		expect(await screen.findByText('Anna twelve times, last 3 days ago')).toBeTruthy();
		await userEvent.keyboard('{ArrowLeft}');
		expect(document.activeElement?.textContent).toContain('Tomás Rey');
		expect(screen.queryByText('Anna twelve times, last 3 days ago')).toBeNull();
	});

	it('can be left by Tab in one step', () => {
		render(PeopleMap, { view: accountView });
		expect(
			map()
				.getAllByRole('link')
				.filter((link) => link.tabIndex === 0),
		).toHaveLength(1);
	});

	it('is a table as well', async () => {
		render(PeopleMap, { view: accountView });
		await userEvent.click(screen.getByRole('button', { name: 'Table' }));
		const row = within(screen.getByRole('row', { name: /Ingrid Aas/ }));
		expect(row.getByText('Anna and Tomás')).toBeTruthy();
		expect(screen.queryByRole('group', { name: /People map/ })).toBeNull();
	});

	it('tells who resists and who was silent for too long', () => {
		const contacts = accountView.contacts.map((one, at) =>
			at === 0 ? { ...one, resists: 3, is_silent_too_long: true } : one,
		);
		render(PeopleMap, { view: { ...accountView, contacts } });
		expect(map().getByRole('link', { name: /Ingrid Aas.*refuses/ })).toBeTruthy();
		expect(screen.getByText('silent too long')).toBeTruthy();
		expect(screen.getByText('resists')).toBeTruthy();
	});
});
