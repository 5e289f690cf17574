import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Contact, ContactPair, DuplicatesView, HangsOn } from '$lib/bindings';
import { nordkaj, quintas } from '$lib/platform/fake/book';
import DuplicatesPage from './DuplicatesPage.svelte';
import MergeDialog from './MergeDialog.svelte';

const nobody: Contact = {
	id: '0',
	account: nordkaj.id,
	name: '',
	title: null,
	emails: [],
	phone: null,
	part: null,
	key: false,
	source: null,
	extra: {},
	merged_into: null,
	apart: [],
};
const per = { ...nobody, id: '1', name: 'Per Holm', title: 'CFO', emails: ['per@nordkaj.example'] };
const holm = { ...nobody, id: '2', name: 'P. Holm', title: 'Chief financial officer', phone: '12 34 56 78' };
const pair: ContactPair = {
	first: { contact: per, account: nordkaj },
	second: { contact: holm, account: nordkaj },
	reasons: [{ same: 'address', email: 'per@nordkaj.example' }, { same: 'name_otherwise' }],
};
const abroad: ContactPair = {
	...pair,
	second: { contact: { ...per, id: '3' }, account: quintas },
	reasons: [{ same: 'name' }],
};
const view: DuplicatesView = { of_one: [pair], of_two: [abroad], is_cut: false };
const told = () => ({ canWrite: true, onmerge: vi.fn(), onapart: vi.fn() });

describe('contacts who may be one person', () => {
	it('are shown with the reason, and those of one account can be compared', async () => {
		const { onmerge, ...rest } = told();
		render(DuplicatesPage, { view, onmerge, ...rest });
		const one = screen.getByRole('list', { name: 'At one account' });
		expect(one.textContent).toContain(
			'Same mail address per@nordkaj.example and same name, written otherwise',
		);
		await userEvent.click(within(one).getByRole('button', { name: 'Compare Per Holm and P. Holm' }));
		expect(onmerge).toHaveBeenCalledWith(pair);
	});

	it('are only told apart when they are of two accounts', () => {
		render(DuplicatesPage, { view, ...told() });
		const two = within(screen.getByRole('list', { name: 'At two accounts' }));
		expect(two.queryByRole('button', { name: /^Compare/ })).toBeNull();
		const links = two.getAllByRole('link').map((link) => link.getAttribute('href'));
		expect(links).toEqual([`/accounts/${nordkaj.id}/people#1`, `/accounts/${quintas.id}/people#3`]);
	});

	it('are two people when somebody says so', async () => {
		const { onapart, ...rest } = told();
		render(DuplicatesPage, { view, onapart, ...rest });
		await userEvent.click(screen.getByRole('button', { name: 'Per Holm and P. Holm are two people' }));
		expect(onapart).toHaveBeenCalledWith(pair);
	});

	it('are only shown to whoever reads and prints', () => {
		render(DuplicatesPage, { view, ...told(), canWrite: false });
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('say so when there are none, and when there are more', () => {
		render(DuplicatesPage, { view: { of_one: [], of_two: [], is_cut: false }, ...told() });
		expect(screen.getByText(/Nobody stands here twice/)).toBeTruthy();
		render(DuplicatesPage, { view: { of_one: [pair], of_two: [], is_cut: true }, ...told() });
		expect(screen.getByText('Nobody stands at two accounts.')).toBeTruthy();
		expect(screen.getByText(/There are more/)).toBeTruthy();
	});
});

describe('merging two contacts', () => {
	const none: HangsOn = { entries: 0, promises: [], touches: [], introductions: 0, cases: 0, known_by: [] };
	const hangs = {
		first: { ...none, entries: 9 },
		second: { ...none, entries: 3, promises: ['A report each month'], introductions: 1 },
	};

	it('says what follows, asks what stays where they differ, and keeps that', async () => {
		const onmerge = vi.fn().mockResolvedValue(null);
		render(MergeDialog, { open: true, pair, hangs, onmerge });
		const follows = screen.getByRole('region', { name: 'Follows from P. Holm' });
		expect(follows.textContent).toContain('3 entries of the history');
		expect(follows.textContent).toContain('the promise “A report each month”');
		expect(screen.queryByRole('radio', { name: '12 34 56 78' })).toBeNull();
		await userEvent.click(screen.getByRole('radio', { name: 'Chief financial officer' }));
		await userEvent.click(screen.getByRole('button', { name: 'Merge them' }));
		expect(onmerge).toHaveBeenCalledWith({
			op: 'contacts_merged',
			kept: '1',
			merged: '2',
			name: null,
			title: 'Chief financial officer',
			phone: null,
			part: null,
		});
	});

	it('keeps whoever has the chosen name', async () => {
		const onmerge = vi.fn().mockResolvedValue(null);
		render(MergeDialog, { open: true, pair, hangs, onmerge });
		await userEvent.click(screen.getByRole('radio', { name: 'P. Holm' }));
		expect(screen.getByRole('region', { name: 'Follows from Per Holm' })).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Merge them' }));
		expect(onmerge).toHaveBeenCalledWith(expect.objectContaining({ kept: '2', merged: '1' }));
	});

	it('shows why it was refused', async () => {
		const refusal = { kind: 'refused', message: 'You have no part in Nordkaj.', hint: 'Ask Anna.' };
		const onmerge = vi.fn().mockResolvedValue(refusal);
		render(MergeDialog, { open: true, pair, hangs, onmerge });
		await userEvent.click(screen.getByRole('button', { name: 'Merge them' }));
		expect(await screen.findByText('You have no part in Nordkaj.')).toBeTruthy();
	});
});
