import { describe, expect, it } from 'vitest';
import { historyPage } from '$lib/platform/fake/account';
import { NOW } from '$lib/platform/fake/book';
import { marked, monthsBetween, monthsOf, paragraphs, step, stepDay, streamOf } from './stream';

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

	it('offers the months that have entries, or every month while not all are there', () => {
		expect(monthsOf(rows).map(({ value }) => value)).toEqual(['2026-10', '2026-09']);
		expect(monthsBetween('2026-02-10T12:00:00Z', '2025-11-30').map(({ label }) => label)).toEqual([
			'February 2026',
			'January 2026',
			'December 2025',
			'November 2025',
		]);
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

	it('leaves a text whole while nothing is searched for', () => {
		expect(marked('October report', '')).toEqual([{ text: 'October report', hit: false }]);
	});
});

it('tells what a mail quotes from what it says', () => {
	expect(paragraphs('Dear Per,\n\n\nThank you.\n\n> When?\n> Per\n')).toEqual([
		{ text: 'Dear Per,', isQuoted: false },
		{ text: 'Thank you.', isQuoted: false },
		{ text: '> When?\n> Per', isQuoted: true },
	]);
});
