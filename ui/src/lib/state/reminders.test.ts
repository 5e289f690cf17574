import { beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '$lib/platform/fake/book';
import * as fake from '$lib/platform/fake';
import { decide, isQuiet, MADE, type ReminderSettings } from './reminders';
import { Reminding } from './reminding.svelte';

const monday = new Date(2026, 9, 12, 9, 30).getTime();
const settings: ReminderSettings = { ...MADE };
const nothing: string[] = [];
const due = { ...today, answer: [], decide: [] };

describe('a reminder', () => {
	it('tells what is due or late, with the way there', () => {
		const { tell } = decide(due, monday, settings, nothing);
		expect(tell).toMatchObject([{ title: 'Late: Nordkaj Shipping', body: 'Send Per the October report' }]);
		expect(tell[0]?.href).toMatch(/^\/accounts\//);
	});

	it('tells of an answer on its day and not before, and of a signature at once', () => {
		const before = decide({ ...today, due: [] }, monday, settings, nothing);
		expect(before.tell.map(({ title }) => title)).toEqual(['Your second signature is needed']);
		const on = decide({ ...today, due: [], day: '2026-10-13' }, monday, settings, nothing);
		expect(on.tell[0]?.title).toBe('Nordkaj Shipping waits for our answer');
	});

	it('is told once, until there is another day for it', () => {
		const { keys } = decide(due, monday, settings, nothing);
		expect(decide(due, monday, settings, keys).tell).toEqual([]);
		const moved = { ...due, due: due.due.map((item) => ({ ...item, due: '2026-10-12' })) };
		expect(decide(moved, monday, settings, keys).keys.length).toBeGreaterThan(0);
	});

	it('is one for many', () => {
		const many = {
			...due,
			due: due.due.flatMap((item) => [item, item]).map((item) => ({ ...item, due: due.day })),
		};
		const { tell, keys } = decide(many, monday, settings, nothing);
		expect(tell).toEqual([
			{
				key: 'many',
				title: 'Six things of yours need you today',
				body: 'Today lists them, the most urgent first.',
				href: '/',
			},
		]);
		expect(keys).toHaveLength(6);
	});

	it('rests when it is turned off', () => {
		expect(decide(due, monday, { ...settings, on: false }, nothing)).toEqual({ tell: [], keys: [] });
	});
});

describe('quiet hours', () => {
	const at = (hour: number, minute = 0, day = 12) => new Date(2026, 9, day, hour, minute);
	it.each([
		[at(7, 59), true],
		[at(8), false],
		[at(17, 59), false],
		[at(18), true],
		[at(23), true],
		[at(10, 0, 11), true],
	])('at %s: %s', (now, quiet) => expect(isQuiet(now, settings)).toBe(quiet));

	it('may lie within a day, and may be none', () => {
		expect(isQuiet(at(12, 30), { ...settings, from: '12:00', to: '13:00' })).toBe(true);
		expect(isQuiet(at(14), { ...settings, from: '12:00', to: '13:00' })).toBe(false);
		expect(isQuiet(at(3), { ...settings, from: '00:00', to: '00:00' })).toBe(false);
	});
});

describe('reminding', () => {
	beforeEach(() => localStorage.clear());

	it('tells the desktop once, also after the window was closed', async () => {
		const remind = vi.fn();
		fake.install({ today: () => due, remind });
		await new Reminding().look(monday);
		await new Reminding().look(monday);
		expect(remind).toHaveBeenCalledOnce();
		fake.remove();
	});

	it('keeps what was set', () => {
		new Reminding().set({ from: '20:00' });
		expect(new Reminding().settings.from).toBe('20:00');
		expect(new Reminding().isAsMade).toBe(false);
	});
});
