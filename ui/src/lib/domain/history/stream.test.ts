import { describe, expect, it } from 'vitest';
import { historyPage } from '$lib/platform/fake/account';
import { NOW } from '$lib/platform/fake/book';
import {
	hitsIn,
	marked,
	monthEnd,
	monthKey,
	monthsCounted,
	monthsOf,
	nextNew,
	step,
	stepDay,
	streamOf,
} from './stream';

const { rows } = historyPage;
const title = (row: { title: string } | undefined) => row?.title;

describe('the stream', () => {
	it('puts a line with the day before the first entry of each', () => {
		const told = streamOf(rows, NOW).map((item) => ('row' in item ? item.row.title : `— ${item.day}`));
		expect(told).toEqual([
			'— Friday 9 October',
			'Ingrid wants Anna back',
			'October report',
			'— Wednesday 30 September',
			'Introduction on site',
			'— Thursday 3 September',
			'Renewal mood, and the winter rate',
			'— Tuesday 1 September',
			'Per is leaving in spring',
		]);
	});

	it('goes from entry to entry and stops at the ends', () => {
		const first = rows[0]?.id ?? null;
		expect(title(step(rows, first, 1))).toBe('October report');
		expect(title(step(rows, first, -1))).toBe('Ingrid wants Anna back');
		expect(title(step(rows, null, 1))).toBe('Ingrid wants Anna back');
	});

	it('goes from day to day, to the first entry of each', () => {
		expect(title(stepDay(rows, rows[0]?.id ?? null, 1))).toBe('Introduction on site');
		expect(title(stepDay(rows, rows[2]?.id ?? null, -1))).toBe('Ingrid wants Anna back');
		expect(title(stepDay(rows, rows[4]?.id ?? null, 1))).toBe('Per is leaving in spring');
	});

	it('offers the months that have entries, with how many', () => {
		expect(monthsOf(rows).map(({ value }) => value)).toEqual(['2026-10', '2026-09']);
		expect(monthsCounted([{ month: '2019-02', entries: 1284 }])).toEqual([
			{ value: '2019-02', label: 'February 2019 · 1,284' },
		]);
		expect(monthKey(monthEnd('2019-02'))).toBe('2019-02');
		expect(monthKey(monthEnd('2019-12'))).toBe('2019-12');
	});

	it('goes to what is new and not being read', () => {
		expect(title(nextNew(rows, null))).toBe('Ingrid wants Anna back');
		expect(title(nextNew(rows, rows[0]?.id ?? null))).toBe('October report');
		expect(nextNew([], null)).toBeUndefined();
	});
});

describe('a found word', () => {
	it('is marked wherever it stands, in whatever case', () => {
		expect(marked('Report (the report)', 'report (')).toEqual([
			{ text: 'Report', hit: true },
			{ text: ' (the ', hit: false },
			{ text: 'report', hit: true },
			{ text: ')', hit: false },
		]);
	});

	it('is counted', () => {
		expect(hitsIn(['Report', 'the report, a report'], 'report')).toBe(3);
		expect(hitsIn(['Report'], '')).toBe(0);
	});

	it('leaves a text whole while nothing is searched for', () => {
		expect(marked('October report', '')).toEqual([{ text: 'October report', hit: false }]);
	});
});
