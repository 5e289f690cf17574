import { isMac } from '$lib/platform';
import { parse, type Chord } from './chord';

const NAMES: Record<string, string> = {
	arrowleft: '←',
	arrowright: '→',
	arrowup: '↑',
	arrowdown: '↓',
	escape: 'Esc',
	enter: 'Enter',
	space: 'Space',
	delete: 'Del',
	pageup: 'PgUp',
	pagedown: 'PgDn',
};

/** Names in which a screen reader's attribute differs from ours. */
const ARIA: Record<string, string> = {
	arrowleft: 'ArrowLeft',
	arrowright: 'ArrowRight',
	arrowup: 'ArrowUp',
	arrowdown: 'ArrowDown',
	escape: 'Escape',
	pageup: 'PageUp',
	pagedown: 'PageDown',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function parts({ mod, alt, shift, key }: Chord, onMac: boolean): string[] {
	const held = [
		mod && (onMac ? '⌘' : 'Ctrl'),
		alt && (onMac ? '⌥' : 'Alt'),
		shift && (onMac ? '⇧' : 'Shift'),
	];
	return [...held.filter((part) => part !== false), NAMES[key] ?? capital(key)];
}

/** Keys as they are printed on the keyboard: "$mod+Shift+z" becomes "Ctrl Shift Z". */
export const label = (keys: string, onMac = isMac()): string =>
	parse(keys)
		.flatMap((chord) => parts(chord, onMac))
		.join(' ');

/** Keys as `aria-keyshortcuts` wants them; of two keys one after the other it knows nothing. */
export function aria(keys: string | undefined, onMac = isMac()): string | undefined {
	const [chord, second] = keys ? parse(keys) : [];
	if (!chord || second) return undefined;
	const { mod, alt, shift, key } = chord;
	const held = [mod && (onMac ? 'Meta' : 'Control'), alt && 'Alt', shift && 'Shift'];
	return [...held, ARIA[key] ?? capital(key)].filter(Boolean).join('+');
}
