import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { shell } from '$lib/platform/fake/book';
import KeySheet from './KeySheet.svelte';
import Sidebar from './Sidebar.svelte';
import TopBar from './TopBar.svelte';

const sidebar = (rest: { here?: string; folded?: boolean } = {}, open = -1) => {
	const told = { onfold: vi.fn(), onkeys: vi.fn(), onmove: vi.fn() };
	const views = ['Silent for three weeks', 'Renewing this quarter'].map((label, at) => ({
		id: label,
		href: `/accounts?view=${at}`,
		label,
		current: at === open,
	}));
	render(Sidebar, { shell, here: '/', views, folded: false, keysOf: () => 'G T', ...told, ...rest });
	return told;
};

describe('the sidebar', () => {
	it('says where we are and how much waits in each place', () => {
		sidebar({ here: '/accounts/17' });
		const place = screen.getByRole('link', { name: /^Accounts/ });
		expect(place.getAttribute('aria-current')).toBe('page');
		expect(place.textContent).toContain('212');
	});

	it('tells a view of a place from the place', () => {
		sidebar({ here: '/accounts?view=0' }, 0);
		expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Silent for three weeks');
	});

	it('moves a view by the keyboard where it stands', async () => {
		const told = sidebar();
		screen.getByRole('link', { name: 'Renewing this quarter' }).focus();
		await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
		expect(told.onmove).toHaveBeenCalledWith('Renewing this quarter', -1);
	});

	it('keeps every name when it shows signs alone', () => {
		sidebar({ folded: true });
		expect(screen.getByRole('link', { name: 'Handovers' }).title).toBe('Handovers · 9 · G T');
		expect(screen.queryByText('Views')).toBeNull();
	});

	it('has settings and help at its foot, and folds', async () => {
		const told = sidebar();
		expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('/settings');
		await userEvent.click(screen.getByRole('button', { name: 'Help and keys' }));
		await userEvent.click(screen.getByRole('button', { name: 'Fold the sidebar in' }));
		expect(told.onkeys).toHaveBeenCalledOnce();
		expect(told.onfold).toHaveBeenCalledOnce();
	});
});

const bar = (status: 'idle' | 'saving' | 'failed' = 'idle') => {
	const told = { onfind: vi.fn(), onundo: vi.fn(), onredo: vi.fn() };
	const keysOf = { label: () => 'Ctrl K', aria: () => 'Control+K' };
	const crumbs = [{ label: 'Accounts', href: '/accounts' }, { label: 'Nordkaj Shipping' }];
	render(TopBar, { crumbs, steps: shell, status, keysOf, ...told });
	return told;
};

describe('the top bar', () => {
	it('names what undo would take back, and rests where there is nothing', async () => {
		const told = bar();
		await userEvent.click(
			screen.getByRole('button', { name: 'Undo: Hana kept the promise “Label sample by the 20th”.' }),
		);
		expect(told.onundo).toHaveBeenCalledOnce();
		expect(
			screen.getByRole<HTMLButtonElement>('button', { name: 'There is nothing to do again.' }).disabled,
		).toBe(true);
	});

	it.each([
		['idle', 'Saved'],
		['saving', 'Saving…'],
		['failed', 'Not saved'],
	] as const)('says honestly whether everything is written: %s', (status, said) => {
		bar(status);
		expect(screen.getByRole('status').textContent).toBe(said);
	});

	it('says where we are and how to find anything', async () => {
		const told = bar();
		const crumbs = screen.getByRole('list', { name: 'Where you are' });
		expect(within(crumbs).getByText('Nordkaj Shipping').getAttribute('aria-current')).toBe('page');
		const find = screen.getByRole('button', { name: 'Find or do anything' });
		expect(find.getAttribute('aria-keyshortcuts')).toBe('Control+K');
		await userEvent.click(find);
		expect(told.onfind).toHaveBeenCalledOnce();
	});
});

describe('the sheet of keys', () => {
	const commands = [
		{ id: 'note', label: 'Write a note', group: 'Account', keys: 'n', run: vi.fn() },
		{ id: 'keys', label: 'Help', group: 'Everywhere', keys: '?', also: 'F1', run: vi.fn() },
		{ id: 'plan', label: 'Plan a handover', group: 'Handovers', run: vi.fn() },
	];
	const sheet = (single = true) => render(KeySheet, { open: true, commands, single, onsettings: vi.fn() });

	it('lists what has keys on this screen, with all of them', () => {
		sheet();
		expect(screen.getByText('F1')).toBeTruthy();
		expect(screen.queryByText('Plan a handover')).toBeNull();
	});

	it('can be searched', async () => {
		sheet();
		await userEvent.type(screen.getByLabelText('Search the keys'), 'note');
		expect(screen.queryByText('Help')).toBeNull();
		await userEvent.type(screen.getByLabelText('Search the keys'), 'zzz');
		expect(screen.getByText('No key does that here.')).toBeTruthy();
	});

	it('says that single keys are turned off', () => {
		sheet(false);
		expect(screen.getByText('Single keys are turned off in the settings.')).toBeTruthy();
	});
});
