import { tinykeys } from 'tinykeys';
import type { Command } from './commands.svelte';

/** Binds the keys of these commands; the answer unbinds them. */
export function bind(target: Window, commands: Command[]): () => void {
	const handlers: Record<string, (event: KeyboardEvent) => void> = {};
	for (const { keys, run } of commands.toReversed()) {
		if (!keys) continue;
		handlers[keys] = (event) => {
			if (event.isComposing || (isTyping(event.target) && !survivesTyping(keys))) return;
			if (isBehindDialog() || (keys === 'Enter' && isPressing(event.target))) return;
			event.preventDefault();
			run();
		};
	}
	return tinykeys(target, handlers);
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

/** Whether someone is writing there. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches('input, textarea, select, [role="spinbutton"]');
}

/** Whether Enter means what has the focus. */
const isPressing = (target: EventTarget | null): boolean =>
	target instanceof Element && target.matches('a, button, [role="button"], [role="menuitem"]');

/** Undo belongs to the text; the other combinations with Mod mean the same everywhere. */
const survivesTyping = (keys: string): boolean => keys.includes('$mod') && !/[zZ]$/.test(keys);

const isBehindDialog = (): boolean =>
	document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
