/** Settings: what this machine remembers for the person who sits at it. */
import { label } from '$lib/keys/label';
import { keyLabel } from './keys';
import type { KeyId } from '$lib/keys/map';

export const settings = {
	title: 'Settings',
	lead: 'They belong to you on this machine; the workspace knows nothing of them.',
	reset: 'As they were made',
	look: {
		title: 'Appearance',
		theme: 'Light or dark',
		themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
		density: 'Rows',
		densities: { comfortable: 'Comfortable', compact: 'Compact' },
		text: 'Size of the text',
		texts: { '90': 'Small', '100': 'Normal', '115': 'Large', '130': 'Larger' },
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
