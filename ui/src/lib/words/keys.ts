/** The keyboard map in words. */
import type { KeyId, Scope } from '$lib/keys/map';

/** What each command of the map does, where no screen says it closer. */
export const keyLabel: Record<KeyId, string> = {
	find: 'Find or do anything',
	keys: 'Show the keys of this screen',
	new: 'New…',
	undo: 'Undo',
	redo: 'Redo',
	packet: 'Print what is on screen',
	'find-here': 'Find on this page',
	sidebar: 'Fold the sidebar in or out',
	settings: 'Settings',
	back: 'Back',
	forward: 'Forward',
	'next-region': 'Next part of the window',
	'previous-region': 'Previous part of the window',
	up: 'Leave what is open, then go up one level',
	today: 'Go to Today',
	accounts: 'Go to Accounts',
	handovers: 'Go to Handovers',
	packets: 'Go to Packets',
	people: 'Go to People',
	imports: 'Go to Imports',
	profiles: 'Go to Profiles',
	philosophy: 'Go to How we work',
	'find-all': 'Go to Search',
	filter: 'Go to the filter',
	'row-next': 'Next row',
	'row-previous': 'Previous row',
	'row-open': 'Open the row',
	'add-account': 'Add an account',
	'add-person': 'Add a colleague',
	'account-1': 'First part of the account',
	'account-2': 'Second part',
	'account-3': 'Third part',
	'account-4': 'Fourth part',
	'account-5': 'Fifth part',
	note: 'Write a note',
	promise: 'Write a promise down',
	'hand-over': 'Start a handover',
	situation: 'Edit the brief',
	next: 'Next entry',
	previous: 'Previous entry',
	'next-day': 'Next day',
	'previous-day': 'Previous day',
	search: 'Search the history',
	'part-1': 'First part of the handover',
	'part-2': 'Second part',
	'part-3': 'Third part',
	'part-4': 'Fourth part',
	'part-5': 'Fifth part',
	move: 'Take the next step',
	export: 'Save the packet',
	print: 'Print the packet',
};

export const scopeLabel: Record<Scope, string> = {
	everywhere: 'Everywhere',
	go: 'Go to a place',
	list: 'In lists',
	account: 'On an account',
	history: 'In a history',
	handover: 'On a handover',
	packet: 'On a packet',
};

export const keySheet = {
	title: 'Keys of this screen',
	search: 'Search the keys',
	none: 'No key does that here.',
	singleOff: 'Single keys are turned off in the settings.',
	settings: 'Change keys…',
} as const;

export const findHere = {
	label: 'Find on this page',
	next: 'Next place',
	previous: 'Previous place',
	close: 'Close',
	/** "2 of 14" */
	count: (at: number, total: number): string => (total === 0 ? 'Not here' : `${at} of ${total}`),
} as const;
