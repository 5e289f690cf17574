import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FlowView } from '$lib/bindings';
import FlowPage from './FlowPage.svelte';

const view = (weeks: Partial<FlowView['weeks'][number]>[]): FlowView => ({
	stages: ['packaging', 'review'],
	weeks: weeks.map((week, at) => ({
		from: `2026-10-${String(5 + at * 7).padStart(2, '0')}`,
		running: [0, 0],
		transferred: 0,
		closed: 0,
		ended: 0,
		...week,
	})),
});

describe('how handovers go', () => {
	it('is a picture with its sentence, and the same as a table', async () => {
		render(FlowPage, { view: view([{ running: [1, 0] }, { running: [2, 3], transferred: 1 }]) });
		const picture = screen.getByRole('img');
		expect(picture.getAttribute('aria-label')).toBe(
			'two weeks. Running now: 5: 2 in Packaging and 3 in Review. At the most: 5.',
		);
		await userEvent.click(screen.getByRole('button', { name: 'Show the numbers' }));
		const rows = within(screen.getByRole('table')).getAllByRole('row');
		const cells = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent);
		expect(rows.map(cells)).toEqual([
			['Week of', 'Packaging', 'Review', 'Running'],
			['5 Oct', '1', '0', '1'],
			['12 Oct', '2', '3', '5'],
		]);
		await userEvent.click(screen.getByRole('button', { name: 'Show the chart' }));
		expect(screen.getByRole('img')).toBeTruthy();
	});

	it('says what begins it as long as nothing was handed over', () => {
		render(FlowPage, { view: view([{}, {}]) });
		expect(screen.getByText(/The first handover that is planned begins this chart/)).toBeTruthy();
		expect(screen.queryByRole('img')).toBeNull();
	});
});
