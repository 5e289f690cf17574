/** The people map: who is who at a client, and who of ours knows them. */
import type { AccountView, ContactView, TieView } from '$lib/bindings';
import { introduced, lastSeen } from './contact';
import { firstName } from './names';
import { counted, listed } from './number';
import { away, daysBetween } from './time';

export const peopleMap = {
	title: 'Who is who',
	shapes: 'How it is shown',
	map: 'Map',
	table: 'Table',
	drawing: 'People map. The arrow keys walk over it.',
	nearness: { near: 'In touch', far: 'Not for a while', unheard: 'Not heard yet' },
	key: 'Key',
	others: 'Others',
	parts: { accountable: 'accountable', incoming: 'incoming', beside: 'stays beside', knows: 'knows them' },
	silent: 'silent too long',
	toMeet: 'still to meet',
	resists: 'resists',
	known: 'The thicker the line, the more they did together.',
	open: 'Open with Enter',
	columns: {
		name: 'Name',
		part: 'Their part',
		seen: 'Last seen',
		knownBy: 'Who knows them',
		introduction: 'Introduction',
	},
	nobody: 'nobody of ours yet',
} as const;

export const grades = ['', 'asks', 'is reluctant', 'refuses', 'threatens to leave'] as const;

/** "Tomás 12 times, last 3 days ago". */
export const tie = ({ person, entries, last_at }: TieView, now: string): string =>
	`${firstName(person.name)} ${entries === 1 ? 'once' : counted(entries, 'time')}, last ${away(last_at, now)}`;

/** "Anna and Tomás", or that nobody does. */
export const knownBy = ({ ties }: ContactView): string =>
	ties.length > 0 ? listed(ties.map(({ person }) => firstName(person.name))) : peopleMap.nobody;

/** "silent for 53 days". */
export const silence = ({ last_seen_at }: ContactView, now: string): string =>
	last_seen_at ? `silent for ${daysBetween(last_seen_at, now)} days` : peopleMap.silent;

/** "Hana has not met them". */
export const notMet = ({ handover }: AccountView): string =>
	`${firstName(handover?.to?.name ?? '')} has not met them`;

/** What a reader hears of someone: "Ingrid Aas, decides, key, last seen 3 days ago, known by Anna and Tomás". */
export function described(view: AccountView, one: ContactView): string {
	const { contact } = one;
	return [
		contact.name,
		contact.part ?? contact.title ?? '',
		contact.key ? peopleMap.key.toLowerCase() : '',
		one.resists ? grades[one.resists] : '',
		lastSeen(one, view.now),
		introduced(one, view.handover !== null, view.now)?.text ?? '',
		`known by ${knownBy(one)}`,
	]
		.filter(Boolean)
		.join(', ');
}
