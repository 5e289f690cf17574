import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { HandoverRow } from '$lib/bindings';
import { nordkajHandover, quintasHandover } from '$lib/platform/fake/book';
import { handoverRow } from '$lib/platform/fake/handovers';
import PacketsPage from './PacketsPage.svelte';
import type { Saving } from './SaveBar.svelte';

const row = (handover: HandoverRow['handover']): HandoverRow => handoverRow({ handover });

const briefing = row({ ...quintasHandover, stage: 'briefing' });
const introduction = row({ ...nordkajHandover, stage: 'introduction' });

function show(rows: HandoverRow[], rest: { scope?: 'running' | 'ended'; saving?: Saving } = {}) {
	const done = { onsave: vi.fn(), onstop: vi.fn() };
	render(PacketsPage, {
		view: { day: '2026-10-12', rows },
		scope: rest.scope ?? 'running',
		saving: rest.saving ?? { is: 'idle' },
		...done,
	});
	return done;
}

describe('packets', () => {
	it('say what they are good for, and open for the reader who comes next', () => {
		show([briefing, introduction]);
		expect(screen.getByText('The briefing')).toBeTruthy();
		const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
		expect(link('Quintas do Sul')).toContain('reader=internal');
		expect(link('Nordkaj Shipping')).toContain('reader=client');
		expect(link('Client packet of Quintas do Sul')).toContain('reader=client');
	});

	it('are saved many at a time', async () => {
		const { onsave } = show([briefing, introduction]);
		expect(screen.queryByRole('button', { name: 'Save the internal ones…' })).toBeNull();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Nordkaj Shipping' }));
		await userEvent.click(screen.getByRole('button', { name: 'Save the client’s…' }));
		expect(onsave).toHaveBeenLastCalledWith([introduction], 'client');
		await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all' }));
		expect(screen.getByText('Two handovers chosen')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Save the internal ones…' }));
		expect(onsave).toHaveBeenLastCalledWith([briefing, introduction], 'internal');
		await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
		expect(screen.queryByRole('button', { name: 'Save the internal ones…' })).toBeNull();
	});

	it('tell how far saving is, and stop', async () => {
		const { onstop } = show([briefing], { saving: { is: 'saving', done: 2, all: 9 } });
		expect(screen.getByRole('status').textContent).toBe('2 of 9 saved');
		await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
		expect(onstop).toHaveBeenCalledOnce();
	});

	it('say why there are none', () => {
		show([]);
		expect(screen.getByText(/nothing to print/)).toBeTruthy();
		expect(screen.getByRole('link', { name: 'To the handovers' })).toBeTruthy();
	});
});
