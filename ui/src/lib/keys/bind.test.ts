import { afterEach, describe, expect, it, vi } from 'vitest';
import { bind, undoInText } from './bind';
import { label } from './label';

function press(target: EventTarget, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
	const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
	const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...init });
	target.dispatchEvent(event);
	return event;
}

const command = (keys: string, run: () => void) => ({ id: keys, label: keys, group: 'test', keys, run });

afterEach(() => document.body.replaceChildren());

describe('a key', () => {
	it('runs its command, and nothing once it is unbound', () => {
		const run = vi.fn();
		const unbind = bind(window, [command('c', run)]);
		press(document.body, 'c');
		expect(run).toHaveBeenCalledOnce();
		unbind();
		press(document.body, 'c');
		expect(run).toHaveBeenCalledOnce();
	});

	it('rests while someone types, unless it is held with Mod', () => {
		const single = vi.fn();
		const palette = vi.fn();
		const unbind = bind(window, [
			command('c', single),
			command('Control+k', palette),
			command('$mod+KeyZ', single),
		]);
		const input = document.body.appendChild(document.createElement('input'));
		press(input, 'c');
		press(input, 'z', { ctrlKey: true });
		expect(single).not.toHaveBeenCalled();
		unbind();
	});

	it('rests behind a dialog', () => {
		const run = vi.fn();
		const unbind = bind(window, [command('c', run)]);
		const dialog = document.body.appendChild(document.createElement('div'));
		dialog.setAttribute('role', 'dialog');
		press(document.body, 'c');
		expect(run).not.toHaveBeenCalled();
		unbind();
	});

	it('of the newest screen wins', () => {
		const [frame, screen] = [vi.fn(), vi.fn()];
		const unbind = bind(window, [command('c', screen), command('c', frame)]);
		press(document.body, 'c');
		expect(screen).toHaveBeenCalledOnce();
		expect(frame).not.toHaveBeenCalled();
		unbind();
	});
});

describe('undo in a text field', () => {
	it('is the document’s own', () => {
		document.execCommand = vi.fn(() => true);
		const input = document.body.appendChild(document.createElement('textarea'));
		input.addEventListener('keydown', undoInText);
		const event = press(input, 'z', { ctrlKey: true });
		press(input, 'Z', { ctrlKey: true, shiftKey: true });
		expect(vi.mocked(document.execCommand).mock.calls).toEqual([['undo'], ['redo']]);
		expect(event.defaultPrevented).toBe(true);
	});

	it('is left to the desk anywhere else', () => {
		document.execCommand = vi.fn(() => true);
		document.body.addEventListener('keydown', undoInText, { once: true });
		press(document.body, 'z', { ctrlKey: true });
		expect(document.execCommand).not.toHaveBeenCalled();
	});
});

describe('the label of keys', () => {
	it.each([
		['$mod+Shift+KeyZ', 'Ctrl Shift Z'],
		['g t', 'G T'],
		['$mod+k', 'Ctrl K'],
		['Shift+?', 'Shift ?'],
	])('%s is %s', (keys, said) => {
		expect(label(keys, false)).toBe(said);
	});
});
