/** What is prepared in a handover: the package, questions, the read-back, introductions, promises, the checklist. */
import type {
	ChecklistView,
	Contact,
	Introduction,
	IntroductionView,
	PromiseView,
	Question,
	ReadBackView,
	Stage,
	TouchChannel,
} from '$lib/bindings';
import { channel, firmness, promiseAnswer, stage } from './domain';
import { firstName, possessive } from './names';
import { counted, inWords, ofThem } from './number';
import { daysBetween, moment, shortDay, weekday } from './time';

export const pack = {
	title: (outgoing: string) => `${possessive(firstName(outgoing))} package`,
	situation: 'Where they stand',
	noSituation: 'Nothing is written about where the client stands.',
	noFacts: 'No things to know are written down yet.',
	promises: 'Promises',
	noPromises: 'No promise is open.',
	next: 'Next contacts',
	noNext: 'No next contact is planned.',
	small: 'what the incoming rep reads first',
	sentBack: (name: string) => `${firstName(name)} sent it back:`,
	open: 'Open the account',
	answer: 'Answer',
} as const;

export const promiseOf = (view: PromiseView, now: string): string =>
	[
		view.promise.promiser === 'us' ? view.owner.name : `they, to ${view.owner.name}`,
		firmness[view.promise.firmness],
		view.promise.due ? `due ${shortDay(view.promise.due, now)}` : 'no day set',
	].join(' · ');

/** How it was answered in this handover, and in which words; none while nobody answered. */
export function promiseAnswered(view: PromiseView, handover: string): { kind: string; words: string } | null {
	const { answer } = view.promise;
	return answer?.handover === handover ? { kind: promiseAnswer[answer.kind], words: answer.words } : null;
}

export const questions = {
	title: 'Question bank',
	lead: (incoming: string, outgoing: string) =>
		`${incoming} answers first, from what is written. ${outgoing} puts right what is not so.`,
	answer: 'Answer',
	change: 'Change',
	correct: 'Put it right',
	changeCorrection: 'Change',
	open: 'No answer yet.',
	leave: 'Leave it',
	right: 'put right',
	none: 'The question bank is laid out when the handover is planned.',
	small: (all: Question[]) =>
		`${ofThem(all.filter((one) => one.answer).length)} of ${inWords(all.length)} answered`,
} as const;

export const readBack = {
	title: 'Read-back',
	lead: (incoming: string, outgoing: string) =>
		`${incoming} in own words, beside ${possessive(outgoing)} package`,
	parts: {
		situation: 'Where the client stands',
		promises: 'What was promised',
		risks: 'What could go wrong',
		next_action: 'What I do first',
	},
	give: 'Say it back',
	again: 'Say it back once more',
	hear: 'Hear it',
	none: (incoming: string) => `${incoming} has not said it back.`,
	notYours: (incoming: string) => `Only ${incoming} can: it is said in own words.`,
	earlier: (count: number) => `${counted(count, 'earlier read-back')}`,
} as const;

export function verdict(view: ReadBackView): { tone: 'plain' | 'ok' | 'warn'; text: string } {
	const { verdict: said } = view.read_back;
	switch (said.verdict) {
		case 'waiting':
			return { tone: 'plain', text: 'not heard yet' };
		case 'accepted':
			return { tone: 'ok', text: 'nothing is missing' };
		case 'insufficient':
			return { tone: 'warn', text: 'something is missing' };
	}
}

/** "Insufficient: it does not say what was promised on the price." */
export const insufficient = (doesNotSay: string): string =>
	`Insufficient: it does not say ${doesNotSay}${/[.!?]$/.test(doesNotSay) ? '' : '.'}`;

export const introductions = {
	title: 'Introductions',
	none: 'No introduction is planned, and no contact is on the account yet.',
	small: (all: IntroductionView[]) =>
		`${ofThem(all.filter((each) => each.introduction.state.state === 'made').length)} of ${counted(all.length, 'person', 'people')} met`,
	met: 'They met',
	notNeeded: 'Not needed…',
	noAnswer: 'No answer…',
	change: 'Change…',
	doMore: (name: string) => `More for ${name}`,
	script: 'What both say',
	scriptHint: 'A beginning; each says it in their own words.',
	copy: 'Copy',
	copied: 'Copied',
	plan: 'Plan an introduction',
	key: 'must be met before the transfer',
	more: 'Not planned',
	noReaction: 'Nothing was written down.',
} as const;

/** Whom someone is there: "owner, decides". */
export const part = (contact: Contact): string => [contact.title, contact.part].filter(Boolean).join(' · ');

/** "Leo introduces, in person, until 14 Oct". */
export function introductionPlan(view: IntroductionView, now: string): string {
	const { introduction, owner } = view;
	return `${owner.name} introduces ${channel[introduction.channel]}, by ${shortDay(introduction.due, now)}`;
}

/** "asked twice without an answer, last 3 Oct: she is on the quay"; none where nobody asked in vain. */
export function inVain({ attempts }: Introduction, now: string): string | null {
	const last = attempts.at(-1);
	if (!last) return null;
	const often =
		attempts.length === 1
			? 'Asked once'
			: attempts.length === 2
				? 'Asked twice'
				: `Asked ${attempts.length} times`;
	return `${often} without an answer, last ${shortDay(last.at, now)}: ${last.words}`;
}

export const introductionLate = (one: Introduction, now: string): boolean =>
	one.state.state === 'planned' && daysBetween(one.due, now) > 0;

/** "met 22 Oct", "not needed", "late since 14 Oct"; none while it is on time. */
export function introductionState(
	one: Introduction,
	now: string,
): { tone: 'plain' | 'ok' | 'warn'; text: string } | null {
	switch (one.state.state) {
		case 'made':
			return { tone: 'ok', text: `met ${shortDay(one.state.at, now)}` };
		case 'not_needed':
			return { tone: 'plain', text: 'not needed' };
		case 'planned':
			if (one.attempts.length > 1) return { tone: 'warn', text: 'does not answer' };
			return introductionLate(one, now)
				? { tone: 'warn', text: `late since ${shortDay(one.due, now)}` }
				: null;
	}
}

/** "Next: Dispatch to Copenhagen, Fri 27 Nov, 09:30". */
export const nextMeeting = (next: { about: string; at: string }, now: string): string =>
	`Next: ${next.about}, ${weekday(next.at)} ${moment(next.at, now)}`;

export const touch = (about: string, at: string, how: TouchChannel, now: string): string =>
	`${about}, ${moment(at, now)}, ${channel[how]}`;

export const checklist = {
	title: 'Checklist',
	before: (of: Stage) =>
		of === 'transferred' ? 'Before it closes' : `Before ${stage[of].toLowerCase()} is left`,
	small: (all: ChecklistView[]) => `${ofThem(all.filter(isSettled).length)} of ${inWords(all.length)} done`,
	done: (text: string) => `Done: ${text}`,
	reopen: 'Reopen',
	notApplicable: 'Does not apply…',
	doesNotApply: 'does not apply',
	none: 'The checklist is laid out when the handover is planned.',
} as const;

export const isSettled = ({ item }: ChecklistView): boolean =>
	item.done_at !== null || item.not_applicable !== null;

/** "Hana, by 14 Oct", "done 12 Oct", "does not apply: …". */
export function checklistState({ item, owner }: ChecklistView, now: string): string {
	if (item.done_at) return `done ${shortDay(item.done_at, now)}`;
	if (item.not_applicable) return `${checklist.doesNotApply}: ${item.not_applicable}`;
	return `${firstName(owner.name)}, by ${shortDay(item.due, now)}`;
}

export const checklistLate = (view: ChecklistView, now: string): boolean =>
	!isSettled(view) && daysBetween(view.item.due, now) > 0;

export const transfer = {
	title: 'The transfer',
	lead: (outgoing: string, incoming: string, account: string) =>
		`A moment for two. ${outgoing} hands ${account} over, ${incoming} takes it over; each says so for themselves.`,
	then: (outgoing: string, incoming: string, until: string | null) =>
		`With the second word ${incoming} answers for the account, and every open promise, issue, contact and task of ${outgoing} moves along. ${outgoing} stays on call${until ? ` until ${until}` : ''}.`,
	gives: (name: string) => `${firstName(name)} hands it over`,
	takes: (name: string) => `${firstName(name)} takes it over`,
	give: 'I hand it over',
	take: 'I take it over',
	said: (day: string) => `said so ${day}`,
	waits: 'has not said so yet',
	signed: (count: number) =>
		count === 0
			? 'neither has said so yet'
			: count === 1
				? 'one has said so, one is still to'
				: 'both have said so',
	lapsed: (day: string) => `said so ${day}, which is too long ago: it is a moment for two`,
	notAtDesk: (name: string) => `${name} says so when at the desk.`,
	blocked: (count: number) =>
		`Before that, ${counted(count, 'thing')} ${count === 1 ? 'is' : 'are'} missing.`,
} as const;
