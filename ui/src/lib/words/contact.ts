/** The people at a client. */
import type { ContactView } from '$lib/bindings';
import { channel } from './domain';
import { away, shortDay } from './time';

export const contacts = {
	title: 'People',
	none: (name: string) => `Nobody at ${name} is written down yet.`,
	add: 'Add someone',
	edit: 'Edit…',
	editOf: (name: string) => `Edit ${name}`,
	key: 'key',
	keyMeaning: 'A key stakeholder: must meet the incoming rep before a transfer',
	never: 'not in any entry yet',
} as const;

export const allContacts = {
	title: 'Client contacts',
	filter: 'Find by name, title, address or account',
	columns: { name: 'Name', account: 'Account', part: 'Their part', reach: 'Reach them', heard: 'Last word' },
	more: (count: number) => `+ ${count}`,
	never: 'never',
	nobody: (text: string) => `Nobody matches “${text}”.`,
	clear: 'Show everyone',
	none: 'No contact is written down yet. Import a list, or add someone on an account’s people page.',
	toImports: 'Import contacts',
} as const;

export const contactForm = {
	add: 'Someone at the client',
	edit: 'What is known of this person',
	name: 'Name',
	title: 'Title',
	part: 'Their part',
	partHint: 'Decides, signs, opens invoices. It stays internal.',
	emails: 'Mail addresses',
	emailsHint: 'The main one first. Separate them with commas.',
	phone: 'Phone',
	flags: 'In a handover',
	key: 'A key stakeholder, to be met before the transfer',
	submit: 'Add',
} as const;

/** "last seen 3 days ago". */
export const lastSeen = ({ last_seen_at }: ContactView, now: string): string =>
	last_seen_at ? `last seen ${away(last_seen_at, now)}` : contacts.never;

/** "met 30 Sep", "to be introduced in person by 14 Oct"; nothing without a running handover. */
export function introduced(
	{ introduction, contact }: ContactView,
	hasHandover: boolean,
	now: string,
): { tone: 'ok' | 'warn' | 'plain'; text: string } | null {
	if (!introduction)
		return hasHandover && contact.key ? { tone: 'warn', text: 'no introduction planned' } : null;
	switch (introduction.state.state) {
		case 'made':
			return { tone: 'ok', text: `met ${shortDay(introduction.state.at, now)}` };
		case 'not_needed':
			return { tone: 'plain', text: 'introduction not needed' };
		case 'planned': {
			const by = `introduced ${channel[introduction.channel]} by ${shortDay(introduction.due, now)}`;
			return { tone: introduction.due < now.slice(0, 10) ? 'warn' : 'plain', text: `to be ${by}` };
		}
	}
}
