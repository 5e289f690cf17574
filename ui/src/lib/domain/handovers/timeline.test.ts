import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DAY, handoverRow, resistedRow } from '$lib/platform/fake/handovers';
import Timeline from './Timeline.svelte';
import { addDays, barsOf, dayAt, planOf, scaleOf, ticks, workingDay, xOf } from './timeline';

const shown = (rows = [handoverRow()]) => {
	const onzoom = vi.fn();
	const ontransfer = vi.fn();
	render(Timeline, { rows, day: DAY, zoom: 'weeks', onzoom, ontransfer });
	return { onzoom, ontransfer };
};

describe('the timeline', () => {
	it('has a row for each handover, those at risk first, with its stage and its transfer', () => {
		shown([handoverRow(), resistedRow()]);
		const rows = screen.getAllByRole('listitem').map((row) => row.getAttribute('aria-label'));
		expect(rows.filter(Boolean)).toEqual([
			'Nordkaj Shipping, Review, transfer 25 Sept',
			'Quintas do Sul, Review, transfer 16 Oct',
		]);
		expect(screen.getAllByTitle('Packaging: 18 Sept to 7 Oct')[0]).toBeTruthy();
		expect(screen.getAllByTitle('Packaging as planned: 18 Sept to 1 Oct')[0]).toBeTruthy();
	});

	it('says who is away, and when', () => {
		shown([handoverRow({ off: [{ from: '2026-10-19', until: '2026-10-23', why: 'Hana Okafor is away' }] })]);
		expect(screen.getByTitle('Hana Okafor is away, 19 Oct to 23 Oct')).toBeTruthy();
	});

	it('asks to move a transfer to the day on which it is dropped', async () => {
		const row = handoverRow();
		const { ontransfer } = shown([row]);
		const mark = screen.getByTitle('Transfer of Quintas do Sul, Friday, 16 October');
		await fireEvent.pointerDown(mark, { button: 0, isPrimary: true, clientX: 0, clientY: 0 });
		const scale = scaleOf([row], DAY, 'weeks');
		await fireEvent.pointerMove(window, { clientX: xOf(scale, '2026-10-20') + 1, clientY: 0 });
		expect(screen.getByText('Tuesday, 20 October')).toBeTruthy();
		await fireEvent.pointerUp(window);
		expect(ontransfer).toHaveBeenCalledWith(row, '2026-10-20');
	});

	it('leaves a transfer that has happened where it is', async () => {
		const { ontransfer } = shown([
			handoverRow({
				handover: { ...handoverRow().handover, stage: 'transferred' },
				dates: [{ stage: 'transferred', planned: '2026-11-13', entered: '2026-10-09T09:00:00Z' }],
			}),
		]);
		const mark = screen.getByTitle('Transfer of Quintas do Sul, Friday, 9 October');
		await fireEvent.pointerDown(mark, { button: 0, isPrimary: true, clientX: 0, clientY: 0 });
		await fireEvent.pointerMove(window, { clientX: 200, clientY: 0 });
		await fireEvent.pointerUp(window);
		expect(ontransfer).not.toHaveBeenCalled();
	});

	it('comes nearer and goes further away', async () => {
		const { onzoom } = shown();
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Zoom' }), 'Months');
		expect(onzoom).toHaveBeenCalledWith('months');
	});
});

describe('the bars of a row', () => {
	it('are what was, what runs and what is ahead', () => {
		expect(barsOf(handoverRow(), DAY)).toEqual([
			{ stage: 'planned', state: 'done', from: '2026-09-14', until: '2026-09-18' },
			{ stage: 'packaging', state: 'done', from: '2026-09-18', until: '2026-10-07' },
			{ stage: 'review', state: 'now', from: '2026-10-07', until: '2026-10-12' },
			{ stage: 'review', state: 'ahead', from: '2026-10-12', until: '2026-10-13' },
			{ stage: 'briefing', state: 'ahead', from: '2026-10-13', until: '2026-10-14' },
			{ stage: 'overlap', state: 'ahead', from: '2026-10-14', until: '2026-10-16' },
			{ stage: 'transferred', state: 'ahead', from: '2026-10-16', until: '2026-11-13' },
		]);
	});

	it('show from where on a stage takes longer than planned', () => {
		const late = barsOf(handoverRow(), '2026-10-15').filter(({ stage }) => stage === 'review');
		expect(late.map(({ state, from, until }) => [state, from, until])).toEqual([
			['now', '2026-10-07', '2026-10-13'],
			['late', '2026-10-13', '2026-10-15'],
		]);
	});

	it('follow the order of the days when a package was sent back', () => {
		const back = handoverRow({
			handover: { ...handoverRow().handover, stage: 'packaging' },
			dates: [
				{ stage: 'planned', planned: '2026-09-18', entered: '2026-09-14T09:00:00Z' },
				{ stage: 'packaging', planned: '2026-10-20', entered: '2026-10-07T09:00:00Z' },
				{ stage: 'review', planned: '2026-10-23', entered: '2026-10-01T09:00:00Z' },
			],
		});
		expect(barsOf(back, DAY).map(({ stage, state }) => `${stage} ${state}`)).toEqual([
			'planned done',
			'review done',
			'packaging now',
			'packaging ahead',
			'review ahead',
		]);
	});

	it('are beside the plan, which follows from day to day', () => {
		expect(planOf(handoverRow())[0]).toEqual({ stage: 'packaging', from: '2026-09-18', until: '2026-10-01' });
	});
});

describe('days on the scale', () => {
	it('begin on a Monday, and are found again where they stand', () => {
		const scale = scaleOf([handoverRow()], DAY, 'weeks');
		expect(scale.first).toBe('2026-09-14');
		expect(dayAt(scale, xOf(scale, '2026-10-16') + 1)).toBe('2026-10-16');
		expect(dayAt(scale, -50)).toBe(scale.first);
		expect(ticks(scale).months).toContainEqual({ from: '2026-10-01', until: '2026-11-01' });
	});

	it('are cut off where a handover lasts for years', () => {
		const long = handoverRow({
			dates: [{ stage: 'packaging', planned: '2031-01-01', entered: '2020-01-01T09:00:00Z' }],
		});
		const scale = scaleOf([long], DAY, 'months');
		expect(scale.days).toBeLessThan(600);
		expect(xOf(scale, '2020-01-01')).toBe(0);
	});

	it('cross the end of summer time without losing one', () => {
		expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
	});

	it('are moved by a working day, past weekends and absences', () => {
		const row = handoverRow({ off: [{ from: '2026-10-19', until: '2026-10-20', why: 'Leo is away' }] });
		expect(workingDay(row, '2026-10-16', 1)).toBe('2026-10-21');
		expect(workingDay(row, '2026-10-21', -1)).toBe('2026-10-16');
	});
});
