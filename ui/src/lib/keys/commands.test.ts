import { beforeEach, expect, it, vi } from 'vitest';
import { Commands } from './commands.svelte';

beforeEach(() => localStorage.clear());

const command = (id: string, group: string) => ({ id, group, label: group, run: vi.fn() });

it('the screen stands in for the frame around it, whichever offers first', () => {
	const commands = new Commands();
	const [frame, screen] = [commands.place(), commands.place()];
	commands.offer([command('packet', 'screen')], screen);
	commands.offer([command('packet', 'frame')], frame);
	expect(commands.all.map(({ group }) => group)).toEqual(['screen']);
});

it('what is offered has its keys from the map, and is gone with its screen', () => {
	const commands = new Commands();
	const withdraw = commands.offer([command('note', 'Account'), command('plan', 'Handovers')]);
	expect(commands.all).toMatchObject([
		{ keys: 'n', makes: true },
		{ keys: undefined, makes: true },
	]);
	withdraw();
	expect(commands.all).toEqual([]);
});

it('keys that the person changed hold at once, also on buttons', () => {
	const commands = new Commands();
	commands.offer([command('note', 'Account')]);
	commands.keymap.change('note', '$mod+j');
	expect(commands.all[0]?.keys).toBe('$mod+j');
	expect([commands.label('note'), commands.aria('note')]).toEqual(['Ctrl J', 'Control+J']);
});
