/** Bringing files in. */
import type { Entity, Field, ImportRunView, MatchBy, OnMatch } from '$lib/bindings';
import { counted, figures, listed } from './number';

export const imports = {
	title: 'Imports',
	drop: 'Drop lists and mails here',
	dropWhy:
		'Accounts and contacts as CSV from any CRM, mails as .eml or .mbox. Nothing is kept before you have seen what would happen.',
	choose: 'Choose files…',
	reading: 'Reading the files…',
	steps: { matching: 'Columns', tried: 'Trial', done: 'Import' },
	stepsLabel: 'The steps of this import',
	files: 'Files',
	other: 'Choose other files',
	tryIt: 'Try it',
	tryWhy: 'A trial does everything and keeps nothing.',
	start: 'Import',
	back: 'Change the settings',
	cancel: 'Remove the files',
	trying: 'Trying',
	importing: 'Importing',
	imported: 'Imported',
	stop: 'Stop',
	stopping: 'Stopping…',
	stopWhy: 'Stopping keeps nothing of it. You can go on reading elsewhere meanwhile.',
	undo: 'Undo this import',
	again: 'Run it again with the same settings',
	undone: 'taken back',
	history: 'Earlier imports',
	none: 'Nothing was imported yet. Choose a list or a mailbox above.',
	columns: { files: 'Files', by: 'By', at: 'When', result: 'Result' },
	details: 'Details',
	made: 'What it added',
	madeNothing: 'Nothing is known of what it added: it was imported by an earlier version.',
	refusedFirst: 'What it left out',
	refusedMore: (count: number) => `and ${figures(count, 'more', 'more')} of this kind.`,
	unfiled: 'Unfiled',
	unfiledSmall: 'mails that belong to no account yet',
	unfiledNone: 'Every mail belongs to an account.',
	senders: 'Who sent them',
	mailsOne: 'One by one',
	fileAll: (mails: number) => (mails === 1 ? 'File it' : `File all ${mails.toLocaleString('en-GB')}`),
	allSenders: (count: number) => `Show all ${figures(count, 'sender')}`,
	file: 'File',
	fileTitle: 'Which account does it belong to?',
	fileAllTitle: (from: string) => `Which account do the mails from ${from} belong to?`,
	fileAccount: 'Account',
	fileNone: 'No account matches.',
	fileSubmit: 'File it there',
	fileAllSubmit: 'File them there',
	nobody: 'no sender',
	done: 'Import more',
} as const;

/** What is settled before rows are read as records. */
export const matching = {
	entity: 'Each row is',
	entities: { accounts: 'an account', contacts: 'a contact' } satisfies Record<Entity, string>,
	encoding: 'Character set',
	delimiter: 'Separator',
	delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' } as Record<string, string>,
	header: 'Column names',
	headerMissing: 'There are none',
	headerRow: (number: number, cells: string[]) =>
		`Row ${number}: ${cells.filter(Boolean).slice(0, 3).join(', ')}`,
	table: (file: string) => `The columns of ${file}`,
	column: 'Column',
	feeds: 'Becomes',
	samples: 'For example',
	filled: 'Filled',
	feedsOf: (column: string) => `What the column ${column} becomes`,
	kept: 'Kept under its own name',
	rest: (names: string[]) =>
		names.length === 1 ? 'Show the other column' : `Show the other ${counted(names.length, 'column')}`,
	restHide: (names: string[]) =>
		names.length === 1 ? 'Hide the other column' : `Hide the other ${counted(names.length, 'column')}`,
	restWhy: (names: string[]) =>
		`Kept as ${names.length === 1 ? 'it is' : 'they are'}: ${listed([...names.slice(0, 4), ...(names.length > 4 ? [`${names.length - 4} more`] : [])])}.`,
	system: (system: string) => `It looks like an export of ${system}.`,
	rows: (count: number) => figures(count, 'row'),
	remembered: 'Files with these columns are taken in the same way the next time.',
	mails:
		'Mails go to the account whose contact or domain wrote them. The trial says which, and what stays unfiled.',
	noName: 'Say below which column it is.',
	ruleTitle: 'What is here already',
	rule: 'When a record is here already',
	onMatches: {
		update: 'Bring it up to date with the file',
		skip: 'Leave it as it is',
		create: 'Create a second one',
	} satisfies Record<OnMatch, string>,
	by: 'It is the same record when',
	matchBys: {
		name: 'the id, else the name or mail address is the same',
		address: 'the id, else the web or mail address is the same',
		id: 'only the id is the same',
	} satisfies Record<MatchBy, string>,
	byWhy: '“Acme GmbH” and “Acme AG” stay two: a different legal form is never taken as the same.',
} as const;

export const fields: Record<Field, string> = {
	id: 'Id',
	name: 'Name',
	first_name: 'First name',
	last_name: 'Last name',
	title: 'Position',
	kind: 'What they are to us',
	website: 'Website',
	domain: 'Mail domain',
	email: 'Mail address',
	phone: 'Telephone',
	city: 'City',
	country: 'Country',
	industry: 'Line of business',
	owner: 'Owner’s name',
	owner_email: 'Owner’s mail address',
	owner_id: 'Owner’s id',
	parent_id: 'Parent account’s id',
	account_name: 'Account’s name',
	account_id: 'Account’s id',
	renewal_on: 'Renewal day',
	description: 'Description',
	deleted: 'Marked deleted',
	ignored: 'Left out',
};

export const runFiles = (view: ImportRunView): string => view.run.files.join(', ');

/** "1,284 read". */
export const progressText = (items: number): string => `${items.toLocaleString('en-GB')} read`;

/** "4 mails". */
export const mailCount = (mails: number): string => figures(mails, 'mail');

/** Filing everything that waits from somewhere. */
export const filing = {
	whose: 'Which mails',
	sender: (email: string, mails: number) => `All from ${email} (${mails.toLocaleString('en-GB')})`,
	domain: (domain: string) => `All from anyone at ${domain}`,
	remember: 'Remember it: the next mail from there goes to this account by itself',
} as const;
