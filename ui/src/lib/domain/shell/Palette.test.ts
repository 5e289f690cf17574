import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchHit, SearchScope } from '$lib/bindings';
import { nordkaj, tomas } from '$lib/platform/fake/book';
import Palette from './Palette.svelte';

const account = (name: string): SearchHit => ({
	hit: 'account',
	account: { ...nordkaj, name },
	city: 'Gothenburg',
	accountable: tomas,
});
const promise: SearchHit = { hit: 'promise', promise: 'p', text: 'Winter rate in writing', account: nordkaj };

const plan = vi.fn();
const commands = [
	{ id: 'note', label: 'Write a note', group: 'Account', keys: 'n', makes: true, run: vi.fn() },
	{ id: 'plan', label: 'Plan a handover', group: 'Handovers', makes: true, run: plan },
	{ id: 'settings', label: 'Settings', group: 'Places', keys: '$mod+,', run: vi.fn() },
	{ id: 'up', label: 'Up', group: 'Places', silent: true, run: vi.fn() },
];
const recent = [{ kind: 'Account', title: 'Quintas do Sul', href: '/accounts/2' }];
const ongo = vi.fn();
const nothing = (): Promise<SearchHit[]> => Promise.resolve([]);

function open(search: (text: string, scope: SearchScope) => Promise<SearchHit[]> = nothing, makes = false) {
	render(Palette, { open: true, makes, commands, recent, search, ongo });
	return screen.findByRole('combobox');
}

const rows = () => screen.queryAllByRole('option').map((row) => row.textContent.replace(/\s+/g, ' ').trim());

beforeEach(() => vi.clearAllMocks());

describe('the palette', () => {
	it('begins with what was opened last and everything that can be done, with its keys', async () => {
		await open();
		expect(rows()).toEqual([
			'Account Quintas do Sul',
			'Write a note N',
			'Plan a handover',
			'Settings Ctrl ,',
		]);
	});

	it('understands a few letters of each word, and Enter does it', async () => {
		await userEvent.type(await open(), 'pl hand{Enter}');
		expect(plan).toHaveBeenCalledOnce();
	});

	it('finds records, and leads to all of them', async () => {
		const search = vi.fn(() => Promise.resolve([account('Nordkaj Shipping'), promise]));
		await userEvent.type(await open(search), 'nord');
		await waitFor(() => expect(rows()[0]).toContain('Nordkaj Shipping'));
		expect(rows()).toContain('Promise Winter rate in writing Nordkaj Shipping');
		expect(search).toHaveBeenLastCalledWith('nord', 'all');
		await userEvent.keyboard('{End}{Enter}');
		expect(ongo).toHaveBeenCalledWith('/search?q=nord');
	});

	it('shows the answer to what was typed last, and the one before until it is there', async () => {
		const answers: ((hits: SearchHit[]) => void)[] = [];
		const search = vi.fn(() => new Promise<SearchHit[]>((answer) => void answers.push(answer)));
		const input = await open(search);
		await userEvent.type(input, 'nor');
		answers[0]?.([account('Noordzee')]);
		await waitFor(() => expect(answers).toHaveLength(2));
		expect(rows().join()).not.toContain('Noordzee');
		answers[1]?.([account('Nordkaj Shipping')]);
		await waitFor(() => expect(rows()[0]).toContain('Nordkaj Shipping'));
		await userEvent.type(input, 'd');
		expect(rows()[0]).toContain('Nordkaj Shipping');
	});

	it('asks one question at a time, and the newest next', async () => {
		const answers: ((hits: SearchHit[]) => void)[] = [];
		const search = vi.fn<(words: string) => Promise<SearchHit[]>>(
			() => new Promise<SearchHit[]>((answer) => void answers.push(answer)),
		);
		await userEvent.type(await open(search), 'nord');
		answers[0]?.([]);
		await waitFor(() => expect(search.mock.calls.map(([words]) => words)).toEqual(['no', 'nord']));
	});

	it.each([
		['@to', 'people'],
		['#no', 'accounts'],
	])('looks with %s only for %s', async (typed, scope) => {
		const search = vi.fn(nothing);
		await userEvent.type(await open(search), typed);
		await waitFor(() => expect(search).toHaveBeenCalledWith(typed.slice(1), scope));
		expect(rows()).toEqual([]);
	});

	it('lists with > only what can be done, and asks nobody', async () => {
		const search = vi.fn(nothing);
		await userEvent.type(await open(search), '>note');
		expect(rows()).toEqual(['Write a note N']);
		expect(search).not.toHaveBeenCalled();
	});

	it('helps with ?, and a sign that is chosen is typed', async () => {
		const input = await open();
		await userEvent.type(input, '?people{Enter}');
		expect((input as HTMLInputElement).value).toBe('@');
	});

	it('says that nothing matches, and that a search did not work', async () => {
		const input = await open();
		await userEvent.type(input, '>zzz');
		expect(screen.getByText(/^Nothing matches/)).toBeTruthy();
	});

	it('still lists what can be done when the search does not work', async () => {
		await userEvent.type(await open(() => Promise.reject(new Error('gone'))), 'note');
		expect(await screen.findByText(/^The search did not work/)).toBeTruthy();
		expect(rows()[0]).toBe('Write a note N');
	});

	it('lists for Mod+N what can be made new', async () => {
		await open(nothing, true);
		expect(rows()).toEqual(['Write a note N', 'Plan a handover']);
	});
});
