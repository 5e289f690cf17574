import { afterEach, describe, expect, it, vi } from 'vitest';
import { bind, undoInText } from './bind';
import { aria, label } from './label';

function press(target: EventTarget, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
	const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
	const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...init });
	target.dispatchEvent(event);
	return event;
}

const command = (keys: string, run: () => void) => ({ id: keys, label: keys, group: 'test', keys, run });

let unbind = () => {};
const bound = (...keys: [string, () => void][]) =>
	(unbind = bind(
		window,
		keys.map(([each, run]) => command(each, run)),
	));

afterEach(() => {
	unbind();
	document.body.replaceChildren();
});

describe('a key', () => {
	it('runs its command, and nothing once it is unbound', () => {
		const run = vi.fn();
		bound(['c', run]);
		press(document.body, 'c');
		unbind();
		press(document.body, 'c');
		expect(run).toHaveBeenCalledOnce();
	});

	it('rests while someone types, unless it is held with Mod', () => {
		const [single, palette, undo] = [vi.fn(), vi.fn(), vi.fn()];
		bound(['c', single], ['$mod+k', palette], ['$mod+KeyZ', undo], ['$mod+a', undo]);
		const input = document.body.appendChild(document.createElement('input'));
		press(input, 'c');
		press(input, 'z', { ctrlKey: true });
		press(input, 'a', { ctrlKey: true });
		press(input, 'k', { ctrlKey: true });
		expect(single).not.toHaveBeenCalled();
		expect(undo).not.toHaveBeenCalled();
		expect(palette).toHaveBeenCalledOnce();
	});

	it('goes on working beside a box that is ticked', () => {
		const [single, open] = [vi.fn(), vi.fn()];
		bound(['j', single], ['Enter', open]);
		const box = document.body.appendChild(document.createElement('input'));
		box.type = 'checkbox';
		press(box, 'j');
		press(box, 'Enter');
		expect(single).toHaveBeenCalledOnce();
		expect(open).not.toHaveBeenCalled();
	});

	it('rests while a word is composed', () => {
		const run = vi.fn();
		bound(['c', run]);
		press(document.body, 'c', { isComposing: true });
		expect(run).not.toHaveBeenCalled();
	});

	it('that ends a longer one does not run its own command too', () => {
		const [single, longer] = [vi.fn(), vi.fn()];
		bound(['c', single], ['v c', longer]);
		press(document.body, 'v');
		press(document.body, 'c');
		expect(longer).toHaveBeenCalledOnce();
		expect(single).not.toHaveBeenCalled();
	});

	it('that takes all of a list leaves a text alone', () => {
		const all = vi.fn();
		bound(['$mod+a', all]);
		press(document.body.appendChild(document.createElement('input')), 'a', { ctrlKey: true });
		expect(all).not.toHaveBeenCalled();
		press(document.body, 'a', { ctrlKey: true });
		expect(all).toHaveBeenCalledOnce();
	});

	it('rests behind a dialog', () => {
		const run = vi.fn();
		bound(['c', run]);
		const dialog = document.body.appendChild(document.createElement('div'));
		dialog.setAttribute('role', 'dialog');
		press(document.body, 'c');
		expect(run).not.toHaveBeenCalled();
	});

	it('of the newest screen wins', () => {
		const [frame, screen] = [vi.fn(), vi.fn()];
		bound(['c', screen], ['c', frame]);
		press(document.body, 'c');
		expect(screen).toHaveBeenCalledOnce();
		expect(frame).not.toHaveBeenCalled();
	});

	it('may be two, one after the other, and the second is not taken for another command', () => {
		const [go, hand] = [vi.fn(), vi.fn()];
		bound(['h', hand], ['g h', go]);
		press(document.body, 'g');
		press(document.body, 'h');
		expect(go).toHaveBeenCalledOnce();
		expect(hand).not.toHaveBeenCalled();
		press(document.body, 'h');
		expect(hand).toHaveBeenCalledOnce();
	});

	it('is found on keyboards of other scripts, and a sign wherever it lies', () => {
		const [palette, help] = [vi.fn(), vi.fn()];
		bound(['$mod+k', palette], ['Shift+?', help]);
		press(document.body, 'л', { code: 'KeyK', ctrlKey: true });
		press(document.body, '?', { code: 'Minus', shiftKey: true });
		press(document.body, '?', { code: 'KeyM' });
		expect(palette).toHaveBeenCalledOnce();
		expect(help).toHaveBeenCalledTimes(2);
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
		['Shift+?', '?'],
		['Alt+ArrowLeft', 'Alt ←'],
		['Shift+F6', 'Shift F6'],
	])('%s is %s', (keys, said) => {
		expect(label(keys, false)).toBe(said);
	});

	it('is told to screen readers in their own words', () => {
		expect(aria('$mod+Shift+z', false)).toBe('Control+Shift+Z');
		expect(aria('$mod+k', true)).toBe('Meta+K');
		expect(aria('g t', false)).toBeUndefined();
	});
});
