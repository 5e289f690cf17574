import { isPressed, isSingle, parse, type Chord } from './chord';
import type { Command } from './commands.svelte';

/** How long the second key of two may take, in milliseconds. */
const PATIENCE = 1200;

/** Keys of a command, and how many of them were pressed already. */
interface Begun {
	command: Command;
	chords: Chord[];
	pressed: number;
}

/** Binds the keys of these commands, the first that has them wins; the answer unbinds them. */
export function bind(target: Window, commands: Command[]): () => void {
	const bound = commands.flatMap((command) =>
		[command.keys, command.also].flatMap((keys) =>
			keys ? [{ command, chords: parse(keys), pressed: 0 }] : [],
		),
	);
	let begun: Begun[] = [];
	let last = 0;

	function hear(event: KeyboardEvent): void {
		if (event.defaultPrevented || event.isComposing || /^(Shift|Control|Alt|Meta)$/.test(event.key)) return;
		if (event.timeStamp - last > PATIENCE) begun = [];
		last = event.timeStamp;
		const next = [...begun, ...bound].filter(({ chords, pressed }) => {
			const chord = chords[pressed];
			return chord && isPressed(chord, event) && !rests(chord, event.target);
		});
		const whole = next.find(({ chords, pressed }) => pressed + 1 === chords.length);
		begun = whole ? [] : next.map((each) => ({ ...each, pressed: each.pressed + 1 }));
		if (!whole) return;
		event.preventDefault();
		whole.command.run();
	}

	target.addEventListener('keydown', hear);
	return () => target.removeEventListener('keydown', hear);
}

/**
 * WebKitGTK has no undo of its own in text fields, and a menu does not bring it back: only the document's commands do.
 * Anywhere else Mod+Z is the desk's own undo.
 */
export function undoInText(event: KeyboardEvent): void {
	const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyZ';
	if (!isUndo || !isTyping(event.target)) return;
	event.preventDefault();
	event.stopPropagation();
	document.execCommand(event.shiftKey ? 'redo' : 'undo');
}

/** Inputs that take no text: single keys go on working beside them. */
const PRESSED = ':is([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])';

/** Whether someone is writing there. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return (
		target.isContentEditable || target.matches(`input:not(${PRESSED}), textarea, select, [role="spinbutton"]`)
	);
}

/** Whether a chord means something else where the focus is. */
function rests(chord: Chord, target: EventTarget | null): boolean {
	if (isBehindDialog()) return true;
	if (!(target instanceof Element)) return false;
	if (chord.key === 'escape') return target.closest(CLOSES) !== null;
	if (isTyping(target)) return !survivesTyping(chord);
	if (isSingle(chord)) return target.closest('[role="menu"], [role="listbox"]') !== null;
	if (chord.mod || chord.alt) return false;
	if (chord.key === 'enter' || chord.key === 'space') return target.matches(`${PRESSES}, ${PRESSED}`);
	return chord.key.startsWith('arrow') && target.closest(`${MOVES}, ${PRESSED}`) !== null;
}

/** What Enter and Space press. */
const PRESSES = 'a, button, summary, [role="button"], [role="menuitem"], [role="tab"], [role="option"]';

/** What Escape closes by itself. */
const CLOSES = '[role="menu"], [role="listbox"], [aria-expanded="true"]';

/** Where the arrows already move something. */
const MOVES = '[role="menu"], [role="listbox"], [role="tablist"], [role="slider"], [role="separator"]';

/** Copying, undo, and moving and deleting by words belong to the text; the other combinations mean the same everywhere. */
function survivesTyping({ mod, alt, key }: Chord): boolean {
	if (/^f\d+$/.test(key) || key === 'escape') return true;
	if (mod) return !/^([acvxz]|home|end|backspace|delete|arrow.*)$/.test(key);
	return alt && key.startsWith('arrow');
}

const isBehindDialog = (): boolean =>
	document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
