import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HandoverRow } from '$lib/bindings';
import { handoverAt } from '$lib/platform/fake/handover';
import { DAY, handoverRow, resistedRow } from '$lib/platform/fake/handovers';
import Board from './Board.svelte';
import MoveToDialog from './MoveToDialog.svelte';
import StuckDialog from './StuckDialog.svelte';
import { nextStage, wayTo } from './stages';

const shown = (rows: HandoverRow[]) => {
	const onmove = vi.fn();
	const onmenu = vi.fn();
	render(Board, { rows, day: DAY, onmove, onmenu });
	return { onmove, onmenu };
};

const column = (name: string) => screen.getByRole('region', { name: new RegExp(`^${name}`) });

/** Drags the card of Quintas over a column, and drops it there unless it is held. */
async function drag(onto: HTMLElement, end: 'drop' | 'escape' = 'drop') {
	document.elementFromPoint = () => onto;
	const card = screen.getByRole('link', { name: 'Quintas do Sul' });
	await fireEvent.pointerDown(card, { button: 0, isPrimary: true, clientX: 0, clientY: 0 });
	await fireEvent.pointerMove(window, { clientX: 80, clientY: 0 });
	if (end === 'escape') await fireEvent.keyDown(window, { key: 'Escape' });
	else await fireEvent.pointerUp(window);
}

describe('the board', () => {
	it('shows each stage with its cards, those at risk first, and what a card needs', () => {
		shown([handoverRow(), resistedRow({ missing: 0 })]);
		const links = within(column('Review')).getAllByRole('link');
		expect(links.map((link) => link.textContent)).toEqual(['Nordkaj Shipping', 'Quintas do Sul']);
		expect(within(column('Review')).getByText('3 missing')).toBeTruthy();
		expect(within(column('Review')).getByText('The client resists')).toBeTruthy();
		expect(within(column('Briefing')).queryByRole('link')).toBeNull();
	});

	it('moves a card that is dropped on its next stage, and asks about any other', async () => {
		const row = handoverRow();
		const { onmove } = shown([row]);
		await drag(column('Briefing'));
		await drag(column('Overlap'));
		expect(onmove.mock.calls).toEqual([
			[row, 'briefing'],
			[row, 'overlap'],
		]);
	});

	it('leaves a card where it is when it is dropped there, or let go with Escape', async () => {
		const { onmove } = shown([handoverRow()]);
		await drag(column('Review'));
		await drag(column('Briefing'), 'escape');
		expect(onmove).not.toHaveBeenCalled();
	});

	it('says while it is dragged what dropping it would come to', async () => {
		shown([handoverRow()]);
		document.elementFromPoint = () => column('Briefing');
		await fireEvent.pointerDown(screen.getByRole('link'), {
			button: 0,
			isPrimary: true,
			clientX: 0,
			clientY: 0,
		});
		await fireEvent.pointerMove(window, { clientX: 80, clientY: 0 });
		expect(within(column('Briefing')).getByText('three things still missing')).toBeTruthy();
		await fireEvent.keyDown(window, { key: 'Escape' });
		expect(screen.queryByText('three things still missing')).toBeNull();
	});

	it('tells where a card can go without dragging', async () => {
		const row = handoverRow();
		const { onmenu } = shown([row]);
		await userEvent.click(screen.getByRole('button', { name: 'Move Quintas do Sul…' }));
		expect(onmenu).toHaveBeenCalledWith(row);
	});
});

afterEach(() => document.body.replaceChildren());

describe('where a card can go', () => {
	it('is its next stage alone', async () => {
		const onmove = vi.fn();
		render(MoveToDialog, { open: true, row: handoverRow(), onmove });
		const choices = screen.getAllByRole<HTMLInputElement>('radio');
		expect(choices.filter(({ disabled }) => !disabled).map(({ value }) => value)).toEqual(['briefing']);
		await userEvent.click(screen.getByRole('button', { name: 'Move it' }));
		expect(onmove).toHaveBeenCalledWith('briefing');
	});

	it('is one stage at a time, and never back', () => {
		const row = handoverRow();
		expect(wayTo(row, 'review')).toBe('stays');
		expect(wayTo(row, 'briefing')).toBe('next');
		expect(wayTo(row, 'overlap')).toBe('far');
		expect(wayTo(row, 'planned')).toBe('back');
		expect(nextStage('proposed')).toBe('planned');
		expect(nextStage('closed')).toBeNull();
	});
});

describe('a card that cannot move', () => {
	const view = handoverAt('briefing');
	const stuck = (canFix: boolean) => {
		if (!view.next) throw new Error('it has a next move');
		render(StuckDialog, { open: true, view, next: view.next, canFix: () => canFix });
		return view.next.missing;
	};

	it('tells what is missing, each with where it is supplied', () => {
		const missing = stuck(true);
		for (const { what } of missing) expect(screen.getByText(what)).toBeTruthy();
		const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
		expect(links.filter((href) => href?.includes('?fix='))).toHaveLength(missing.length);
		expect(links.at(-1)).toBe(`/handovers/${view.handover.id}`);
	});

	it('offers only the handover itself to who can supply nothing', () => {
		stuck(false);
		expect(screen.getAllByRole('link')).toHaveLength(1);
	});
});
