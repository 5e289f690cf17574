/** What happened with a client: the stream, the pane to read in, and the form that writes it down. */
import type { Attachment, HistoryEntryView, HistoryKind, HistoryRow, MailAddress } from '$lib/bindings';
import { historyKind } from './domain';
import { figures, listed } from './number';
import { fullDay, timeOf, weekday } from './time';

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
} as const;

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
