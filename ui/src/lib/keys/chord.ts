/** Keys as text: "$mod+Shift+z" is one chord, "g t" are two of them one after the other. */
import { isMac } from '$lib/platform';

export interface Chord {
	/** ⌘ on a Mac, Ctrl elsewhere. */
	mod: boolean;
	alt: boolean;
	shift: boolean;
	/** What the key says, in lower case: "k", "?", "arrowleft". */
	key: string;
}

/** Other names that keys go by. */
const ALIASES: Record<string, string> = {
	' ': 'space',
	period: '.',
	comma: ',',
	slash: '/',
	backslash: '\\',
	esc: 'escape',
};

/** Keys whose character needs other keys in other countries; with Mod the place on the keyboard counts as well. */
const PLACES: Record<string, string> = {
	'\\': 'Backslash',
	'[': 'BracketLeft',
	']': 'BracketRight',
	',': 'Comma',
	'.': 'Period',
};

const MODIFIERS = new Set([
	'shift',
	'control',
	'alt',
	'meta',
	'altgraph',
	'capslock',
	'dead',
	'unidentified',
]);

/** The chords of a text. */
export const parse = (keys: string): Chord[] => keys.split(' ').map(chord);

function chord(text: string): Chord {
	const parts = text.split('+');
	const key = named((parts.pop() ?? '').replace(/^(Key|Digit)(?=[A-Z0-9]$)/, ''));
	const has = (part: string): boolean => parts.includes(part);
	return { mod: has('$mod') || has('Control'), alt: has('Alt'), shift: has('Shift') && !isSign(key), key };
}

function named(key: string): string {
	const small = key.toLowerCase();
	return ALIASES[small] ?? small;
}

/** Whether a key is a sign that may need Shift on one keyboard and none on another. */
const isSign = (key: string): boolean => key.length === 1 && !/[a-z0-9]/.test(key);

/** Whether a chord is a character alone; these rest while someone types, and can be turned off. */
export const isSingle = ({ mod, alt, key }: Chord): boolean => !mod && !alt && key.length === 1;

/** Whether this press is that chord. */
export function isPressed(wanted: Chord, event: KeyboardEvent): boolean {
	const [mod, other] = isMac() ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
	if (mod !== wanted.mod || other || event.altKey !== wanted.alt) return false;
	if (!isSign(wanted.key) && event.shiftKey !== wanted.shift) return false;
	if (said(event) === wanted.key) return true;
	if (/^\d$/.test(wanted.key)) return event.code === `Digit${wanted.key}`;
	return wanted.mod && event.code === PLACES[wanted.key];
}

/** What the pressed key says; where it says a letter of another script, what stands in its place on a Latin keyboard. */
function said(event: KeyboardEvent): string {
	const key = named(event.key);
	const isLatin = /^[\x20-\x7e]+$/.test(key);
	const place = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1];
	return !isLatin && key.length === 1 && place ? place.toLowerCase() : key;
}

/** The pressed chord as text, to be kept; nothing while only Shift and its like are down. */
export function record(event: KeyboardEvent): string | null {
	const key = said(event);
	if (MODIFIERS.has(key)) return null;
	const mod = event.ctrlKey || event.metaKey;
	const shift = event.shiftKey && !isSign(key);
	return [mod && '$mod', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

/** The same keys in one spelling, to compare them. */
export const spelled = (keys: string): string =>
	parse(keys)
		.map(({ mod, alt, shift, key }) =>
			[mod && '$mod', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+'),
		)
		.join(' ');
