import { describe, expect, it } from 'vitest';
import { away, daysBetween, deadline, left, longDay, shortDay } from './time';

const NOW = '2026-10-12T13:05:00';

describe('days', () => {
	it('are counted by the calendar, not by hours', () => {
		expect(daysBetween('2026-10-12T23:59:00', '2026-10-13T00:01:00')).toBe(1);
		expect(daysBetween('2026-10-25', '2026-10-26')).toBe(1);
	});

	it.each([
		['2026-10-12', 'today'],
		['2026-10-13', 'tomorrow'],
		['2026-10-11', 'yesterday'],
		['2026-10-16', 'in 4 days'],
		['2026-10-09', '3 days ago'],
	])('%s is %s', (day, said) => {
		expect(away(day, NOW)).toBe(said);
	});

	it('name the year only when it is another one', () => {
		expect(shortDay('2026-02-14', NOW)).toBe('14 Feb');
		expect(shortDay('2027-02-14', NOW)).toBe('14 Feb 2027');
	});

	it('read like a heading', () => {
		expect(longDay('2026-10-12')).toBe('Monday, 12 October');
	});
});

describe('a deadline', () => {
	it('is a weekday when it is near, and a date when it is not', () => {
		expect(deadline('2026-10-13T12:00:00', NOW)).toBe('Tuesday 12:00');
		expect(deadline('2026-10-27T12:00:00', NOW)).toBe('Tuesday 27 October, 12:00');
	});

	it.each([
		['2026-10-12T13:25:00', '20 minutes left'],
		['2026-10-13T10:05:00', '21 hours left'],
		['2026-10-16T13:05:00', '4 days left'],
		['2026-10-12T12:05:00', '1 hour late'],
	])('at %s leaves %s', (until, said) => {
		expect(left(until, NOW)).toBe(said);
	});
});
