import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { mara, shell } from '$lib/platform/fake/book';
import FirstSteps from './FirstSteps.svelte';
import Welcome from './Welcome.svelte';
import Who from './Who.svelte';

interface Shown {
	recent?: string[];
	error?: { message: string; hint: string };
	status?: 'idle' | 'opening';
}

function welcome(rest: Shown = {}) {
	const told = { onopen: vi.fn(), onrecent: vi.fn(), onsample: vi.fn(), oncreate: vi.fn() };
	render(Welcome, { recent: [], error: null, status: 'idle', ...told, ...rest });
	return told;
}

describe('the welcome', () => {
	it('shows someone new the three steps, and the ways to begin', async () => {
		const told = welcome();
		expect(screen.getAllByRole('listitem', { current: 'step' })[0]?.textContent).toContain('Choose a book');
		await userEvent.click(screen.getByRole('button', { name: 'Look around in the sample book' }));
		await userEvent.click(screen.getByRole('button', { name: 'Start a new one…' }));
		await userEvent.click(screen.getByRole('button', { name: 'Open a workspace…' }));
		expect([told.onsample, told.oncreate, told.onopen].map((each) => each.mock.calls.length)).toEqual([
			1, 1, 1,
		]);
	});

	it('begins with what was opened before, for someone who knows the way', async () => {
		const told = welcome({ recent: ['Harbour & Pine'] });
		expect(screen.queryByRole('list', { name: 'First steps' })).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Harbour & Pine' }));
		expect(told.onrecent).toHaveBeenCalledWith(0);
	});

	it('rests while something is opened', () => {
		welcome({ status: 'opening' });
		expect(screen.getAllByRole<HTMLButtonElement>('button').every(({ disabled }) => disabled)).toBe(true);
		expect(screen.getByRole('button', { name: 'Opening…' })).toBeTruthy();
	});

	it('says why it could not be opened', () => {
		welcome({ error: { message: 'This is not a workspace.', hint: 'Choose another file.' } });
		expect(screen.getByText('This is not a workspace.')).toBeTruthy();
	});
});

describe('who is at the desk', () => {
	it('is the second step for someone new, and none for who changes places', () => {
		const { unmount } = render(Who, { people: shell.people, atDesk: null, onchoose: vi.fn() });
		expect(screen.getByRole('list', { name: 'First steps' }).textContent).toContain('Say who you are');
		unmount();
		render(Who, { people: shell.people, atDesk: { ...mara, role: 'manager' }, onchoose: vi.fn() });
		expect(screen.queryByRole('list', { name: 'First steps' })).toBeNull();
	});
});

describe('the first steps', () => {
	it('lead to accounts first, and then to a packet', () => {
		const { unmount } = render(FirstSteps, { accounts: 0, keys: 'Ctrl K', ondismiss: vi.fn() });
		expect(screen.getByRole('link', { name: 'Import a list' }).getAttribute('href')).toBe('/imports');
		unmount();
		render(FirstSteps, { accounts: 12, keys: 'Ctrl K', ondismiss: vi.fn() });
		expect(screen.getByRole('link', { name: 'Open the packets' }).getAttribute('href')).toBe('/packets');
		expect(screen.getByText(/^Ctrl K finds everything/)).toBeTruthy();
	});

	it('can be put away', async () => {
		const ondismiss = vi.fn();
		render(FirstSteps, { accounts: 12, keys: 'Ctrl K', ondismiss });
		await userEvent.click(screen.getByRole('button', { name: 'Put the first steps away' }));
		expect(ondismiss).toHaveBeenCalledOnce();
	});
});
