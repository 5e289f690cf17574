/** Contacts who may be one person, and what becomes of them. */
import type { ContactPair, HangsOn, SameContact } from '$lib/bindings';
import { atStart, figures, listed } from './number';

export const duplicates = {
	title: 'Duplicates',
	lead: 'Baton merges nobody by itself. Look at each pair and say which it is; both can be undone.',
	ofOne: 'At one account',
	ofOneSmall: 'they can be merged',
	ofTwo: 'At two accounts',
	ofTwoSmall: 'a contact belongs to one account, so these stay as they are',
	noneOfOne: 'No two contacts of an account look like one person.',
	noneOfTwo: 'Nobody stands at two accounts.',
	none: 'Nobody stands here twice. A name, address or number that comes a second time will show up here.',
	compare: 'Compare…',
	compareThem: (first: string, second: string) => `Compare ${first} and ${second}`,
	apart: 'Two people',
	apartThem: (first: string, second: string) => `${first} and ${second} are two people`,
	cut: 'There are more; they come up when these are done.',
} as const;

export const merge = {
	title: 'Are they one person?',
	lead: (reasons: string) => `${reasons}. Choose what stays where they differ.`,
	fields: { name: 'Name', title: 'Title', part: 'Their part', phone: 'Phone' },
	emails: 'Mail addresses',
	nothing: '–',
	follows: (name: string) => `Follows from ${name}`,
	followsNothing: 'Nothing hangs on them yet.',
	rest: (name: string) =>
		`All mail addresses stay. An import that names ${name} or an old address leads to the one who is kept. One undo brings both back.`,
	submit: 'Merge them',
} as const;

function why(reason: SameContact): string {
	switch (reason.same) {
		case 'address':
			return `same mail address ${reason.email}`;
		case 'name':
			return 'same name';
		case 'name_otherwise':
			return 'same name, written otherwise';
		case 'phone':
			return `same telephone ${reason.phone}`;
	}
}

/** "Same mail address per@nordkaj.example and same name". */
export const reasons = (pair: ContactPair): string => atStart(listed(pair.reasons.map(why)));

/** "12 mails, calls and notes", "the promise “A report each month”": line by line what goes over. */
export function following(hangs: HangsOn): string[] {
	const lines = [
		hangs.entries > 0 && `${figures(hangs.entries, 'entry', 'entries')} of the history`,
		...hangs.promises.map((text) => `the promise “${text}”`),
		...hangs.touches.map((about) => `the planned contact “${about}”`),
		hangs.introductions > 0 && figures(hangs.introductions, 'introduction'),
		hangs.cases > 0 && figures(hangs.cases, 'resistance case'),
		hangs.known_by.length > 0 &&
			`${listed(hangs.known_by.map(({ name }) => name))} ${hangs.known_by.length === 1 ? 'knows' : 'know'} them`,
	];
	return lines.filter((line) => line !== false);
}
