/** How the firm means to work with clients: written by managers, read by everyone. */
import type { PhilosophyReader, PhilosophyVersion } from '$lib/bindings';
import { counted, inWords } from './number';
import { fullDay } from './time';

export const philosophy = {
	title: 'How we work',
	none: 'Nothing is written yet. A page in the firm’s own words helps most on the day a client says no.',
	noneForOthers: 'A manager has not written it yet.',
	write: 'Write it…',
	edit: 'New version…',
	confirm: 'I have read it',
	due: 'Read how we work with clients.',
	dueHint: 'It is new since you read it last, or it is time to read it again.',
	read: 'Read it',
	readers: 'Who has read it',
	earlier: 'Earlier versions',
	dialog: {
		title: 'How we work with clients',
		lead: 'In the firm’s own words. Everyone is asked to read a new version; it stands on top whenever a client resists.',
		text: 'The text',
		again: 'To be read again',
		agains: {
			never: 'once is enough',
			'90': 'every three months',
			'180': 'every half year',
			'365': 'every year',
		},
		submit: 'Let everyone read it',
		cancel: 'Cancel',
	},
} as const;

/** "Version 2, by Mara Lindqvist, 3 Oct 2026". */
export const versionOf = ({ philosophy: it, by }: PhilosophyVersion): string =>
	`Version ${it.version}, by ${by.name}, ${fullDay(it.at.slice(0, 10))}`;

/** "Two of five have not read it." */
export function unread(readers: PhilosophyReader[]): string {
	const due = readers.filter(({ is_due }) => is_due).length;
	if (due === 0) return 'everyone has';
	return `${inWords(due)} of ${counted(readers.length, 'colleague')} ${due === 1 ? 'is' : 'are'} to read it`;
}

/** "3 Oct 2026", "version 1, 3 Mar 2026", "not yet". */
export function readWhen({ read }: PhilosophyReader, version: number): string {
	if (!read) return 'not yet';
	const day = fullDay(read.at.slice(0, 10));
	return read.version === version ? day : `version ${read.version}, ${day}`;
}
