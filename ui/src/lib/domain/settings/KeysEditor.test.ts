import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Keymap } from '$lib/keys/keymap.svelte';
import KeysEditor from './KeysEditor.svelte';

let keymap: Keymap;

beforeEach(() => {
	localStorage.clear();
	keymap = new Keymap();
	render(KeysEditor, { keymap });
});

const change = () =>
	userEvent.click(screen.getByRole('button', { name: 'Change the keys of “Write a note”' }));

describe('the editor of keys', () => {
	it('finds a command by its name', async () => {
		await userEvent.type(screen.getByLabelText('Search the keys'), 'a note');
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
		await userEvent.type(screen.getByLabelText('Search the keys'), 'zzz');
		expect(screen.getByText('No command is called that.')).toBeTruthy();
	});

	it('takes keys as they are pressed, and gives them back', async () => {
		await change();
		await userEvent.keyboard('{Control>}{Shift>}y{/Shift}{/Control}');
		expect(keymap.chosen('note')).toBe('$mod+Shift+y');
		await userEvent.click(screen.getByRole('button', { name: 'The keys of “Write a note” as they were' }));
		expect(keymap.chosen('note')).toBe('n');
	});

	it('takes two keys, one after the other', async () => {
		await change();
		await userEvent.keyboard('yy');
		expect(keymap.chosen('note')).toBe('y y');
	});

	it('leaves the keys on Escape and takes them away on Backspace', async () => {
		await change();
		await userEvent.keyboard('{Escape}');
		expect(keymap.chosen('note')).toBe('n');
		await change();
		await userEvent.keyboard('{Backspace}');
		expect(keymap.chosen('note')).toBe('');
		expect(screen.getByText('no keys')).toBeTruthy();
	});

	it('tells whose the keys are, and takes them over', async () => {
		await change();
		await userEvent.keyboard('{Control>}k{/Control}');
		expect(screen.getByText('Ctrl K already means “Find or do anything”.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Take it over' }));
		expect([keymap.chosen('note'), keymap.chosen('find')]).toEqual(['$mod+k', '']);
	});

	it('keeps what means the same in every program', async () => {
		await change();
		await userEvent.keyboard('{Control>}c{/Control}');
		expect(screen.getByText('Ctrl C means the same in every program. Press other keys.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Take it over' })).toBeNull();
	});

	it('turns single keys off, and everything back at once', async () => {
		await userEvent.click(screen.getByRole('switch', { name: 'Single-key shortcuts' }));
		expect(keymap.single).toBe(false);
		await userEvent.click(screen.getByRole('button', { name: 'All keys as they were' }));
		expect(keymap.isAsMade).toBe(true);
	});
});
