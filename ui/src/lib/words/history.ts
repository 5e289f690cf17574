/** What happened with a client: the stream, the pane to read in, and the form that writes it down. */
import type {
	Attachment,
	HistoryEntryView,
	HistoryKind,
	HistoryRow,
	MailAddress,
	Proven,
} from '$lib/bindings';
import { historyKind } from './domain';
import { figures, listed } from './number';
import { daysBetween, fullDay, longWeekday, shortDay, timeOf, weekday } from './time';

export const history = {
	stream: 'Entries',
	search: 'Search this history',
	kinds: 'Kind',
	all: 'All',
	jump: 'Jump to a month',
	write: 'Write down…',
	empty: (name: string) => `Nothing that happened with ${name} is written down yet.`,
	nothingFound: 'Nothing in this history matches.',
	clear: 'Show everything',
	pane: 'The entry',
	gone: 'This entry is not here any more, or not for you to read.',
	noText: 'It has no text.',
	doubt: 'The date may be wrong:',
	from: 'From',
	to: 'To',
	by: 'Ours',
	contacts: 'With',
	attachments: 'Files',
	promise: 'Write a promise down…',
	line: 'Add to the brief…',
	next: 'Next entry',
	previous: 'Previous entry',
	nextDay: 'Next day',
	previousDay: 'Previous day',
	group: 'History',
	attached: (count: number) => figures(count, 'file'),
	unsure: 'date unsure',
	newOne: 'new to you',
	readAll: 'Mark all as read',
	nextNew: 'Next unread entry',
	toggleRead: 'Mark as read or unread',
	copyLink: 'Copy a link to this entry',
	save: (name: string) => `Save ${name}`,
	saved: (name: string) => `${name} is saved.`,
	mail: 'The mail',
	readable: 'Readable text',
	original: 'Original look',
	textOnly: 'This mail was sent as text alone: the readable text is all there was.',
	notKept: 'This mail was written down here, so there is no original of it.',
	withoutPictures: 'Without its pictures and links: nothing is fetched from elsewhere.',
	together: 'Read as a conversation',
	alone: 'Read this one alone',
	conversation: 'The conversation',
	earlier: 'Earlier in this conversation',
	later: 'Later in this conversation',
	nextHit: 'Next hit',
	previousHit: 'Previous hit',
	proves: 'What this is the proof of',
	provesMore: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
} as const;

/** "Promise made here:", before the promise. */
export const provenHere = ({ kind }: Proven): string =>
	kind === 'promise' ? 'Promise made here:' : kind === 'issue' ? 'Issue raised here:' : 'In the brief:';

/** "3 new since Tuesday". */
export function newSince(count: number, since: string, now: string): string {
	const days = daysBetween(since, now);
	const when = days === 0 ? timeOf(since) : days < 7 ? longWeekday(since) : shortDay(since, now);
	return `${count.toLocaleString('en-GB')} new since ${when}`;
}

/** "Show 14 quoted lines". */
export const folded = ({ kind, lines }: { kind: 'text' | 'quoted' | 'signature'; lines: number }): string =>
	kind === 'signature' ? 'Show the signature' : `Show ${figures(lines, 'quoted line')}`;

/** "3 of 7 in this conversation". */
export const placeIn = (number: number, of: number): string => `${number} of ${of} in this conversation`;

/** "2 of 5 hits". */
export const hitOf = (number: number, of: number): string =>
	number === 0 ? figures(of, 'hit') : `${number} of ${figures(of, 'hit')}`;

export const kindPlural: Record<HistoryKind, string> = {
	mail: 'Mails',
	call: 'Calls',
	meeting: 'Meetings',
	note: 'Notes',
};

/** "1,284 entries", "12 match". */
export const countOf = (total: number, isFiltered: boolean): string =>
	isFiltered ? `${total.toLocaleString('en-GB')} match` : figures(total, 'entry', 'entries');

const addressed = (address: MailAddress): string => address.name || address.email;

/** "Call · Ingrid Aas → Tomás Rey": who spoke to whom, as far as it is known. */
export function between(row: HistoryRow): string {
	const ours = row.by?.name ?? '';
	const theirs =
		row.contacts.length > 0
			? listed(row.contacts.map((each) => each.name))
			: row.from
				? addressed(row.from)
				: '';
	if (!ours || !theirs) return ours || theirs;
	return row.direction === 'inward'
		? `${theirs} → ${ours}`
		: row.direction === 'outward'
			? `${ours} → ${theirs}`
			: `${ours}, ${theirs}`;
}

export const entryLabel = (row: HistoryRow): string => `${historyKind[row.kind]}: ${row.title}`;

/** "Friday 9 October 2026, 16:10". */
export const happened = (at: string): string => `${weekday(at)} ${fullDay(at)}, ${timeOf(at)}`;

/** Who took part, as rows of a list. */
export function participants(view: HistoryEntryView): { label: string; text: string }[] {
	const { entry } = view;
	const address = (one: MailAddress) =>
		one.name && one.email ? `${one.name} <${one.email}>` : addressed(one);
	const mail = [
		{ label: history.from, text: entry.from ? address(entry.from) : '' },
		{ label: history.to, text: entry.to.map(address).join(', ') },
	];
	const others = [
		{ label: history.by, text: view.by?.name ?? '' },
		{ label: history.contacts, text: listed(view.contacts.map((each) => each.name)) },
	];
	return (entry.from ? mail : others).filter((row) => row.text !== '');
}

/** "Per Holm": who wrote a mail, as far as it is known. */
export function writtenBy({ entry, by, contacts }: HistoryEntryView): string {
	if (entry.from) return addressed(entry.from);
	const theirs = listed(contacts.map((each) => each.name));
	return entry.direction === 'inward' ? theirs || (by?.name ?? '') : (by?.name ?? theirs);
}

/** "report.pdf, 84 kB". */
export function fileOf({ name, size }: Attachment): string {
	if (size < 1000) return `${name}, ${size} bytes`;
	const [amount, unit] = size < 1_000_000 ? [size / 1000, 'kB'] : [size / 1_000_000, 'MB'];
	return `${name}, ${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}

export const compose = {
	title: 'Write it down',
	kind: 'What happened',
	headline: 'Headline',
	headlineExample: {
		mail: 'October report',
		call: 'Renewal, mood good',
		meeting: 'Quarterly, on site',
		note: 'Per is leaving in spring',
	} satisfies Record<HistoryKind, string>,
	story: 'The story',
	storyHint: 'What was said, in their words where it matters.',
	at: 'When',
	atHint: 'Left empty, it is now.',
	time: 'Hour',
	direction: 'Who started it',
	directions: { outward: 'We did', inward: 'They did', internal: 'Among us' },
	contacts: 'Who took part',
	who: 'Who may read it',
	submit: 'Write it down',
} as const;
