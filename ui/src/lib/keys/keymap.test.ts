import { beforeEach, describe, expect, it } from 'vitest';
import { record } from './chord';
import { Keymap } from './keymap.svelte';
import { MAP, type KeyId, type Scope } from './map';

beforeEach(() => localStorage.clear());

describe('the keyboard map', () => {
	it('gives no keys twice where both can be on screen', () => {
		const keymap = new Keymap();
		// Of these one alone is on screen: a list adds what it lists; print means the packet that is open.
		const apart = new Set(['add-account', 'add-person', 'packet', 'print']);
		const ids = (Object.keys(MAP) as Scope[]).flatMap((scope) => Object.keys(MAP[scope]) as KeyId[]);
		const clashes = ids.filter((id) => !apart.has(id) && keymap.clash(id, keymap.chosen(id)).is !== 'free');
		expect(clashes).toEqual([]);
	});
});

describe('keys on this machine', () => {
	it('are changed, remembered, and given back', () => {
		new Keymap().change('note', '$mod+Shift+N');
		const keymap = new Keymap();
		expect(keymap.keysOf('note').keys).toBe('$mod+Shift+n');
		expect(keymap.isChanged('note')).toBe(true);
		keymap.reset('note');
		expect(new Keymap().keysOf('note').keys).toBe('n');
		expect(new Keymap().isAsMade).toBe(true);
	});

	it('come before those that a screen names', () => {
		const keymap = new Keymap();
		expect(keymap.keysOf('note', { keys: 'y' }).keys).toBe('n');
		expect(keymap.keysOf('unmapped', { keys: 'y' }).keys).toBe('y');
	});

	it('are told when another command has them, and can be taken from it', () => {
		const keymap = new Keymap();
		expect(keymap.clash('note', '$mod+k')).toEqual({ is: 'taken', by: 'find' });
		expect(keymap.clash('note', 'g')).toMatchObject({ is: 'taken' });
		expect(keymap.clash('note', 'F1')).toEqual({ is: 'taken', by: 'keys' });
		expect(keymap.clash('move', 'n')).toEqual({ is: 'free' });
		keymap.take('note', 'm', 'promise');
		expect([keymap.chosen('note'), keymap.chosen('promise')]).toEqual(['m', '']);
	});

	it.each(['c', 'x', 'v', 'a', 'q', 'w'])('are never Mod and %s', (key) => {
		expect(new Keymap().clash('note', `$mod+${key}`)).toEqual({ is: 'reserved' });
	});

	it('rest while single keys are off, and stay chosen', () => {
		const keymap = new Keymap();
		keymap.single = false;
		expect(keymap.keysOf('note').keys).toBeUndefined();
		expect(keymap.keysOf('today').keys).toBeUndefined();
		expect(keymap.keysOf('keys')).toEqual({ keys: undefined, also: 'F1' });
		expect(keymap.keysOf('find').keys).toBe('$mod+k');
		expect(keymap.chosen('note')).toBe('n');
	});

	it('survive a file that cannot be read', () => {
		localStorage.setItem('keys', '{');
		expect(new Keymap().keysOf('note').keys).toBe('n');
	});
});

describe('a press', () => {
	it.each([
		[{ key: 'Shift' }, null],
		[{ key: 'K', ctrlKey: true, shiftKey: true }, '$mod+Shift+k'],
		[{ key: '?', shiftKey: true }, '?'],
		[{ key: 'F2' }, 'f2'],
	])('%o is kept as %s', (init, keys) => {
		expect(record(new KeyboardEvent('keydown', init))).toBe(keys);
	});
});
