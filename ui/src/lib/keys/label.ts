const NAMES: Record<string, string> = {
	shift: 'Shift',
	alt: 'Alt',
	control: 'Ctrl',
	arrowleft: '←',
	arrowright: '→',
	arrowup: '↑',
	arrowdown: '↓',
	enter: 'Enter',
	escape: 'Esc',
	period: '.',
	backslash: '\\',
};

/** Keys as they are printed on the keyboard: "$mod+Shift+KeyZ" becomes "Ctrl Shift Z". */
export function label(keys: string, isMac: boolean): string {
	return keys
		.split(/[\s+]/)
		.map((key) => key.replace(/^Key/, '').toLowerCase())
		.map((key) => (key === '$mod' ? (isMac ? '⌘' : 'Ctrl') : (NAMES[key] ?? key.toUpperCase())))
		.join(' ');
}
