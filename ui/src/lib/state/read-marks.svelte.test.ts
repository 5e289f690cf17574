import { beforeEach, describe, expect, it } from 'vitest';
import { firstIdAt, givenAt } from './id';
import { ReadMarks } from './read-marks.svelte';

const reader = 'reader';
const before = { id: firstIdAt('2026-10-11T08:00:00Z'), by: null };
const later = { id: firstIdAt('2026-10-13T08:00:00Z'), by: null };
const NOW = '2026-10-12T08:00:00Z';

beforeEach(() => localStorage.clear());

describe('what someone has read', () => {
	it('begins with nothing new, and is remembered', () => {
		const marks = new ReadMarks(reader, 'a', NOW);
		expect(marks.isNew(before)).toBe(false);
		expect(marks.isNew(later)).toBe(true);
		const again = new ReadMarks(reader, 'a', '2026-10-20T08:00:00Z');
		expect(again.isNew(later)).toBe(true);
		expect(new ReadMarks('other', 'a', '2026-10-20T08:00:00Z').isNew(later)).toBe(false);
	});

	it('does not count what the reader wrote', () => {
		const marks = new ReadMarks(reader, 'a', NOW);
		expect(marks.isNew({ ...later, by: { id: reader, name: 'Me' } })).toBe(false);
	});

	it('is marked one by one, taken back, or all at once', () => {
		const marks = new ReadMarks(reader, 'a', NOW);
		marks.read(later.id);
		expect(new ReadMarks(reader, 'a', NOW).isNew(later)).toBe(false);
		marks.unread(later.id);
		expect(marks.isNew(later)).toBe(true);
		marks.readAll('2026-10-14T08:00:00Z');
		expect(marks.isNew(later)).toBe(false);
		expect(givenAt(marks.since)).toBe('2026-10-14T08:00:00.000Z');
	});

	it('begins anew when what was kept cannot be read', () => {
		localStorage.setItem('read:reader:a', '{');
		expect(new ReadMarks(reader, 'a', NOW).isNew(before)).toBe(false);
	});
});
