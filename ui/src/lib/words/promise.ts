/** What was said to happen: who promised what to whom, by when, how firmly. */
import type { HandoverRef, PromiseView, Promiser } from '$lib/bindings';
import { firmness, promiseAnswer } from './domain';
import { firstName } from './names';
import { inWords } from './number';
import { daysBetween, dueIn, shortDay, weekday } from './time';

export const promises = {
	title: 'Promises',
	make: 'Write one down',
	none: (name: string) => `Nothing is promised to ${name}, and nothing by them.`,
	noneOpen: 'Every promise was kept or ended.',
	ended: 'Ended',
	columns: {
		due: 'By',
		text: 'What was promised',
		contact: 'To',
		owner: 'Who keeps it',
		state: 'Handover',
		actions: 'Actions',
	},
	kept: 'Kept',
	keptOf: (text: string) => `Kept: ${text}`,
	edit: 'Edit…',
	editOf: (text: string) => `Edit: ${text}`,
	notAnswered: 'not yet accepted',
	madeIn: 'made in the',
	sayWhere: 'say where it was made',
	sayWhereOf: (text: string) => `Say where it was made: ${text}`,
	noDay: 'no day set',
	small: (open: number) => `${inWords(open)} open`,
	all: 'All promises',
} as const;

export const bands = { late: 'Late', week: 'Within a week', later: 'Later', open: 'No day set' } as const;

export type Band = keyof typeof bands;

/** Into which part of the list an open promise goes. */
export function bandOf({ promise }: PromiseView, now: string): Band {
	if (!promise.due) return 'open';
	const days = daysBetween(now, promise.due);
	if (days < 0) return 'late';
	return days <= 7 ? 'week' : 'later';
}

/** "Thu 15 Oct". */
export const dueDay = (due: string, now: string): string => `${weekday(due)} ${shortDay(due, now)}`;

/** "spoken, by Anna", "they said, written": how firm it is. */
export function firmly({ promise, made_by }: PromiseView): string {
	const who = promise.promiser === 'them' ? 'they promised' : `we promised`;
	return `${who}, ${firmness[promise.firmness]} · noted by ${firstName(made_by.name)}`;
}

/** Where the answer of the incoming rep stands; nothing while no handover runs or there is nothing to answer. */
export function accepted(
	{ promise }: PromiseView,
	handover: HandoverRef | null,
): { tone: 'ok' | 'warn' | 'plain'; text: string } | null {
	const { answer } = promise;
	if (answer && (!handover || answer.handover === handover.id)) {
		return { tone: answer.kind === 'accepted' ? 'ok' : 'plain', text: promiseAnswer[answer.kind] };
	}
	return handover && promise.promiser === 'us' ? { tone: 'warn', text: promises.notAnswered } : null;
}

/** "kept 3 Oct", "closed 3 Oct: they let us off". */
export function endedHow({ promise }: PromiseView, now: string): string {
	const day = promise.ended_at ? ` ${shortDay(promise.ended_at, now)}` : '';
	const words = promise.state === 'closed' && promise.answer?.words ? `: ${promise.answer.words}` : '';
	return `${promise.state === 'kept' ? 'kept' : 'closed'}${day}${words}`;
}

/** "Hana, in 3 days". */
export const promiseSmall = ({ promise, owner }: PromiseView, now: string): string =>
	[firstName(owner.name), promise.due ? dueIn(promise.due, now) : promises.noDay].join(', ');

export const promiseForm = {
	title: 'A promise',
	editTitle: 'Change the promise',
	lead: 'What was said, not what we hope. It is tracked until it is kept.',
	promiser: 'Who promised',
	promisers: { us: 'We did', them: 'They did' } satisfies Record<Promiser, string>,
	text: 'What',
	example: 'Winter rate as last year',
	contact: { us: 'To whom', them: 'Who said so' } satisfies Record<Promiser, string>,
	nobody: 'Nobody in particular',
	due: 'By when',
	firmness: 'How firm',
	owner: { us: 'Who keeps it', them: 'Who watches that they do' } satisfies Record<Promiser, string>,
	evidence: 'The entry in which it was made',
	who: 'Who may read it',
	submit: 'Write it down',
} as const;
