/** The brief: what to know before the first call, and what comes next. */
import type {
	AccountView,
	Cadence,
	EvidenceRef,
	FactKind,
	FactView,
	IssueView,
	TaskView,
	TouchView,
} from '$lib/bindings';
import { channel, historyKind } from './domain';
import { firstName } from './names';
import { atStart, counted, inWords, listed } from './number';
import { away, daysBetween, dueIn, moment, readingDay, shortDay, weekday } from './time';

export const brief = {
	title: 'Brief',
	empty: (name: string) => `Nobody has written down yet what to know about ${name}.`,
	begin: 'Write the situation',
	situation: 'Where they stand',
	noSituation: 'Nothing is written about where they stand.',
	situationHint: 'A paragraph that a colleague understands who has never met them. It stays internal.',
	editSituation: 'Edit the situation',
	edit: 'Edit',
	missing: 'Not written yet',
	saving: 'Saving…',
	saved: 'Saved',
	saveHint: 'Saved when you leave the text.',
	add: (title: string) => `Add to “${title}”`,
	better: (text: string) => `Say it better: ${text}`,
	betterHint: 'Say it better',
	confirmed: 'Confirmed',
	wrong: 'Wrong',
	confirm: (text: string) => `The client confirmed: ${text}`,
	refute: (text: string) => `It was wrong: ${text}`,
	raised: 'Raised…',
	raise: (text: string) => `We raised it: ${text}`,
} as const;

/** What the dialog asks that says how an awkward topic was taken. */
export const askRaised = (text: string) => ({
	title: 'We raised it',
	lead: text,
	label: 'What they said, in their words',
	submit: 'Write it down',
});

/** "raise it by Mon 21 Sep", "raised 3 Oct"; none for other kinds. */
export function raising(
	{ fact }: FactView,
	now: string,
): { tone: 'plain' | 'ok' | 'warn'; text: string } | null {
	if (fact.raised) return { tone: 'ok', text: `raised ${shortDay(fact.raised.at, now)}` };
	if (!fact.raise_by) return null;
	const text = `raise it by ${weekday(fact.raise_by)} ${shortDay(fact.raise_by, now)}`;
	return { tone: isLate(fact.raise_by, now) ? 'warn' : 'plain', text };
}

/** The kinds of facts in the order in which they are read. */
export const reading: FactKind[] = [
	'top_thing',
	'result',
	'watch_out',
	'do_not_repeat',
	'price_story',
	'if_then',
	'risk',
	'assumption',
	'suggestion',
	'preference',
	'awkward_topic',
	'where_it_lives',
];

/** "four minutes · last changed by Tomás, Friday 9 October". */
export function briefSmall(view: AccountView): string {
	const minutes = counted(Math.max(1, view.brief_minutes), 'minute');
	if (!view.brief_changed_at || !view.brief_changed_by) return minutes;
	const day = readingDay(view.brief_changed_at, view.now);
	return `${minutes} · last changed by ${firstName(view.brief_changed_by.name)}, ${day}`;
}

/** "call 3 Sep". */
export const cited = (evidence: EvidenceRef, now: string): string =>
	`${historyKind[evidence.kind].toLowerCase()} ${shortDay(evidence.at, now)}`;

/** What the link to a proof is called. */
export const proof = (evidence: EvidenceRef, now: string): string =>
	`${cited(evidence, now)}: ${evidence.title}`;

/** "Anna, 3 Sep": who says so, where no entry proves it. */
export const saidBy = ({ by, fact }: FactView, now: string): string =>
	`${firstName(by.name)}, ${shortDay(fact.at, now)}`;

export const line = {
	title: 'A line for the brief',
	kind: 'What it is about',
	text: {
		top_thing: 'What matters',
		watch_out: 'What to watch out for',
		do_not_repeat: 'What they refused already',
		price_story: 'What a price was traded for',
		if_then: 'If',
		assumption: 'What we believe and have not checked',
		suggestion: 'What they suggested',
		result: 'What we delivered',
		risk: 'What could happen',
		preference: 'How they like it',
		where_it_lives: 'Where it is; never a secret',
		awkward_topic: 'What we say before they find out',
	} satisfies Record<FactKind, string>,
	who: 'Who may read it',
	raiseBy: 'The day by which we raise it',
	evidence: 'The entry that proves it',
	evidenceExample: 'Look in the history',
	noEvidence: 'Nothing in the history matches.',
	removeEvidence: 'Remove the proof',
	submit: 'Add it',
	replace: 'Replace the line',
	supersedes: 'The line it replaces stays in the changes.',
} as const;

export const rhythm = {
	title: 'How often we talk',
	set: 'Set it',
	change: 'Change…',
	none: 'No rhythm is agreed, so nobody notices a silence.',
	silent: 'That is longer than agreed.',
	never: 'We have not talked yet.',
	days: 'Days between two contacts',
	how: 'How',
	note: 'With whom, when, what to keep in mind',
	noteExample: 'Thursday mornings, Ingrid, never Per',
	lead: '“Nothing new” is an update, silence is an alert: Baton tells when it has been too long.',
} as const;

/** "Every 14 days, by phone." */
export const everySo = (cadence: Cadence): string =>
	`Every ${cadence.every_days === 1 ? 'day' : counted(cadence.every_days, 'day')}, ${channel[cadence.channel]}.`;

export const lastTalk = (at: string, now: string): string => `We last talked ${away(at, now)}.`;

export const touches = {
	title: 'Next contacts',
	plan: 'Plan one',
	none: 'No next contact is planned.',
	done: 'It happened…',
	move: 'Move it…',
	cancel: 'It will not happen',
	more: (about: string) => `More for ${about}`,
	planTitle: 'Plan the next contact',
	moveTitle: 'Move the contact',
	lead: 'One that we initiate. The client may read what it is about.',
	about: 'About what',
	at: 'When',
	time: 'Hour',
	how: 'How',
	owner: 'Who initiates it',
	who: 'Who is asked to come',
	submit: 'Plan it',
	doneTitle: 'It happened',
	entry: 'The entry that tells how it went',
	entryHint: 'Optional. What happened is written down with N.',
	doneSubmit: 'Mark as done',
} as const;

/** "Wed 14 Oct, 10:00 · in person · Leo Brandão". */
export function touchSmall({ touch, owner, contacts }: TouchView, now: string): string {
	const with_ = contacts.length > 0 ? `with ${listed(contacts.map((each) => firstName(each.name)))}` : '';
	const when = `${weekday(touch.at)} ${moment(touch.at, now)}`;
	return [when, channel[touch.channel], with_, owner.name].filter(Boolean).join(' · ');
}

export const isPast = (at: string, now: string): boolean => at < now;

export const tasks = {
	title: 'To do',
	add: 'Add one',
	none: 'Nothing is to be done.',
	done: (text: string) => `Done: ${text}`,
	edit: 'Edit…',
	drop: 'No longer needed',
	more: (text: string) => `More for ${text}`,
	addTitle: 'Something to do',
	editTitle: 'Change the task',
	text: 'What to do',
	owner: 'Who does it',
	due: 'By when',
	submit: 'Add it',
} as const;

/** "Hana, today", "Hana, 3 days late". */
export const taskSmall = ({ task, owner }: TaskView, now: string): string =>
	`${firstName(owner.name)}${task.due ? `, ${dueIn(task.due, now)}` : ''}`;

export const isLate = (due: string | null, now: string): boolean => due !== null && daysBetween(now, due) < 0;

export const issues = {
	title: 'Issues',
	open: 'Open one',
	none: 'Nothing is wrong that we know of.',
	ours: 'our mistake',
	untold: 'the client does not know',
	told: 'the client knows',
	tell: 'They know now',
	tellOf: (title: string) => `The client knows: ${title}`,
	resolve: 'Resolve…',
	resolveOf: (title: string) => `Resolve: ${title}`,
	openTitle: 'Something is wrong',
	openLead: 'Our own mistakes are written down as ours, with whether the client has been told.',
	what: 'What is wrong',
	owner: 'Who sees to it',
	flags: 'What applies',
	isOurs: 'It was our own mistake',
	isTold: 'The client has been told',
	isEscalated: 'Leadership looks at it',
	escalatedHint: 'While it does, the account stays with its rep.',
	escalated: 'escalated',
	escalate: 'Escalate',
	calm: 'No longer escalated',
	submit: 'Open it',
	resolveTitle: 'How it was resolved',
	resolution: 'How it was mended',
	learned: 'What we do differently from now on',
	learnedOf: (words: string) => `Learned: ${words}`,
	resolveSubmit: 'Resolve it',
	resolved: (count: number) => `${atStart(inWords(count))} resolved`,
} as const;

/** "Hana sees to it, open for 9 days", "resolved 3 Oct". */
export function issueSmall({ issue, owner }: IssueView, now: string): string {
	if (issue.resolved_at) return `resolved ${shortDay(issue.resolved_at, now)}`;
	const days = daysBetween(issue.opened_at, now);
	return `${firstName(owner.name)} sees to it${days > 0 ? `, open for ${counted(days, 'day')}` : ''}`;
}
