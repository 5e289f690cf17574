/** Settings: what this machine remembers for the person who sits at it. */
import { label } from '$lib/keys/label';
import { keyLabel } from './keys';
import type { KeyId } from '$lib/keys/map';

export const settings = {
	title: 'Settings',
	lead: 'They belong to you on this machine; the workspace knows nothing of them.',
	reset: 'Back to the defaults',
	look: {
		title: 'Appearance',
		theme: 'Light or dark',
		themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
		density: 'Rows',
		densities: { comfortable: 'Comfortable', compact: 'Compact' },
		text: 'Size of the text',
		texts: { '90': 'Small', '100': 'Normal', '115': 'Large', '130': 'Larger' },
	},
	data: {
		title: 'Data and backup',
		file: 'The workspace is one file',
		copyPath: 'Copy the path',
		copied: 'Copied',
		lastBackup: 'Last backup from this machine',
		never: 'never',
		backUp: 'Back up now…',
		backingUp: 'Backing up',
		backedUp: (name: string): string => `The backup “${name}” is written and proven.`,
		check: 'Check the file',
		checking: 'Checking the file',
		checkWhy: 'Reads every step and every body, and proves that they agree.',
		sound: (entries: number): string =>
			`The file is sound: ${entries.toLocaleString('en-GB')} steps were read and everything agrees.`,
	},
	language: {
		title: 'Language',
		one: 'English',
		why: 'More will follow; every word of the screens lies in one place. Dates and numbers are written so:',
		day: 'A day',
		moment: 'A moment',
		number: 'A number',
		keys: 'Keys',
	},
	privacy: {
		title: 'Privacy',
		lines: [
			'Nothing leaves this machine. Baton makes no network connection, counts nothing and reports nothing.',
			'What you write lies in the workspace file alone. What you set here lies beside it, on this machine.',
			'A mail is shown as text: no picture in it is fetched, so nobody learns that you read it.',
		],
	},
	keys: {
		title: 'Shortcuts',
		single: 'Single-key shortcuts',
		singleWhy:
			'Letters and signs alone, such as C or G T. Turn them off if you dictate, or if keys are pressed by mistake.',
		search: 'Search the keys',
		none: 'No command is called that.',
		change: (name: string) => `Change the keys of “${name}”`,
		undo: (name: string) => `The keys of “${name}” as they were`,
		press: 'Press the keys…',
		pressWhy: 'Esc leaves them as they are, Backspace takes them away.',
		noKeys: 'no keys',
		reset: 'All keys as they were',
		take: 'Take it over',
		other: 'Press others',
		reserved: (keys: string) => `${label(keys)} means the same in every program. Press other keys.`,
		taken: (keys: string, by: KeyId) => `${label(keys)} already means “${keyLabel[by]}”.`,
	},
} as const;

/** "2.6 MB". */
export function size(kilobytes: number): string {
	const units = ['kB', 'MB', 'GB'];
	const step = kilobytes < 1000 ? 0 : Math.min(2, Math.floor(Math.log10(kilobytes) / 3));
	const amount = kilobytes / 1000 ** step;
	return `${amount.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${units[step] ?? ''}`;
}
