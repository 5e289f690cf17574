/** One handover: where it stands, what is missing, and what each person can do about it. */
import type { Fix, HandoverView, RailStop, Readiness, RollbackView, Stage } from '$lib/bindings';
import { packageFix } from './demand';
import { profile, reason, stage } from './domain';
import { blocking } from './missing';
import { counted } from './number';
import { away, daysBetween, deadline, fullDay, left, moment, shortDay } from './time';

export const handover = {
	crumb: 'Handovers',
	rail: 'Stages of this handover',
	parts: 'Parts of this handover',
	now: 'Now',
	package: 'Package',
	questions: 'Questions',
	introductions: 'Introductions',
	checklist: 'Checklist',
	packet: 'Packet',
	more: 'More',
	openCase: 'The client objects…',
	hold: 'Put on hold…',
	resume: 'Resume',
	cancelIt: 'Cancel the handover…',
	moveTransfer: 'Move the transfer…',
	newerProfile: 'Use the newer version of its profile…',
	keepIt: 'Keep by exception…',
	rollBack: 'Take it back…',
	toClient: 'What the client hears',
	settled: 'Nothing left to do',
	doNotApply: 'Does not apply…',
	hard: 'cannot be passed',
	waive: 'Go on without these…',
	passed: 'passed, with a reason',
	showMore: (count: number) => `Show ${counted(count, 'more', 'more')}`,
	caseOpen: 'Open the case',
	look: 'Look at it',
	whatHappened: 'What happened',
	ended: 'This handover has ended. What was written in it stays.',
	readiness: 'Readiness',
	time: 'Hour',
	cancel: 'Cancel',
	save: 'Save',
} as const;

/** What an errand is called where it is not the answer to a missing thing. */
export const errandLabel = {
	open_case: handover.openCase,
	hold: handover.hold,
	resume: handover.resume,
	cancel: handover.cancelIt,
	move: handover.moveTransfer,
	newer_profile: handover.newerProfile,
	keep: handover.keepIt,
} as const;

/** The parts of a handover; a count is what is still open there. */
export function tabs(view: HandoverView): { href: string; label: string; count?: number | undefined }[] {
	const here = `/handovers/${view.handover.id}`;
	const { introductions, questions, checklist } = view;
	const open = {
		questions: questions.filter(({ answer }) => answer === null).length,
		introductions: introductions.filter(({ introduction }) => introduction.state.state === 'planned').length,
		checklist: checklist.filter(({ item }) => item.done_at === null && item.not_applicable === null).length,
	};
	const left = (count: number | undefined) => count || undefined;
	return [
		{ href: here, label: handover.now, count: left(blocking(view.next).length) },
		{ href: `${here}/package`, label: handover.package },
		{ href: `${here}/questions`, label: handover.questions, count: left(open.questions) },
		{ href: `${here}/introductions`, label: handover.introductions, count: left(open.introductions) },
		{ href: `${here}/checklist`, label: handover.checklist, count: left(open.checklist) },
	];
}

/** What the button beside a missing thing does. */
export const fixLabel: Record<Fix['fix'], string> = {
	approval: 'Look at it',
	feedback: 'Asked',
	announcement: 'Told',
	hidden: 'Ask a manager',
	plan: 'Plan it',
	lock: 'Let it pass…',
	...packageFix,
	next_touch: 'Plan it',
	question: 'Answer it',
	read_back: 'Say it back',
	judge_read_back: 'Hear it',
	accept_package: 'Accept or send back',
	introduction: 'They met',
	plan_introduction: 'Plan it',
	led_alone: 'Write it down',
	learned: 'Write it down',
	promise: 'Answer it',
	checklist_item: 'Done',
	issue: 'Give it to someone',
	touch: 'Give it to someone',
	task: 'Give it to someone',
	resistance: 'Open the case',
	rollback: 'Look at it',
	hand_back: 'Say what happened…',
	judge_hand_back: 'Take it back…',
	resume: 'Resume',
	acknowledge: 'Acknowledge',
	accountable: 'Give it to someone',
	watch: 'Pass it…',
};

/** "from Leo Brandão to Hana Okafor". */
export function between(view: Pick<HandoverView, 'from' | 'to'>): string {
	return `from ${view.from.name} to ${view.to?.name ?? 'nobody yet'}`;
}

/** "Standard · the rep takes on something else · decided by Mara Lindqvist". */
export function circumstances(view: HandoverView): string {
	return [
		profile[view.handover.profile],
		reason[view.handover.reason],
		`decided by ${view.manager.name}`,
	].join(' · ');
}

/** One thing to know about where it stands, and how grave it is. */
export function standing(view: HandoverView): {
	tone: 'plain' | 'ok' | 'warn' | 'danger' | 'info';
	text: string;
} {
	const { handover: it, now } = view;
	const isLocked = view.next?.missing.some(({ fix }) => fix.fix === 'lock') ?? false;
	if (isLocked && !it.side) return { tone: 'warn', text: 'Locked for now' };
	switch (it.side?.state) {
		case 'on_hold':
			return { tone: 'warn', text: 'On hold' };
		case 'resisted':
			return { tone: 'warn', text: 'The client waits for our answer' };
		case 'rolled_back':
			return { tone: 'plain', text: 'Taken back' };
		case 'kept_by_exception':
			return {
				tone: 'plain',
				text: `Kept by exception, looked at again ${shortDay(it.side.review_on, now)}`,
			};
		case 'cancelled':
			return { tone: 'plain', text: 'Cancelled' };
		case 'relationship_ended':
			return { tone: 'plain', text: 'Ended with the relationship' };
	}
	if (it.closed_at) return { tone: 'ok', text: `Closed ${shortDay(it.closed_at, now)}` };
	const late = view.rail.find((stop) => stop.state === 'late');
	if (late?.planned) return { tone: 'danger', text: lateBy(late.stage, late.planned, now) };
	if (it.cover_until && it.transferred_at)
		return { tone: 'info', text: `Covered until ${shortDay(it.cover_until, now)}` };
	if (it.watch_until && it.transferred_at)
		return { tone: 'info', text: `Watch until ${shortDay(it.watch_until, now)}` };
	if (!it.transfer_on) return { tone: 'plain', text: 'Not planned yet' };
	const near = daysBetween(now, it.transfer_on) <= 5 && blocking(view.next).length > 0;
	return { tone: near ? 'warn' : 'plain', text: `Transfer ${away(it.transfer_on, now)}` };
}

/** "Review is four days late". */
export function lateBy(late: Stage, planned: string, now: string): string {
	return `${stage[late]} is ${counted(Math.max(1, daysBetween(planned, now)), 'day')} late`;
}

/** What a stop is called; after the transfer of a cover nobody watches. */
export const stopName = (view: HandoverView, stop: RailStop): string =>
	stop.stage === 'transferred' && view.handover.profile === 'cover' ? 'Cover' : stage[stop.stage];

/** Stops that are drawn: what is planned in one go is one stop. */
export function stops(view: HandoverView): RailStop[] {
	const early: Stage[] = ['proposed', 'screened'];
	return view.rail.filter((stop) => !early.includes(stop.stage) || stop.stage === view.handover.stage);
}

/** The day below a stop. */
export function stopWhen(stop: RailStop, now: string): string {
	if (stop.state === 'done' || stop.stage === 'closed')
		return stop.entered ? shortDay(stop.entered, now) : '';
	if (!stop.planned) return stop.entered ? `since ${shortDay(stop.entered, now)}` : '';
	const day = shortDay(stop.planned, now);
	if (stop.state === 'late') return `due ${day}, late`;
	if (stop.stage === 'overlap') return `transfer ${day}`;
	return `${stop.state === 'now' ? 'until' : 'by'} ${day}`;
}

/** How a stop lies, for those who do not see it. */
export const stopState: Record<RailStop['state'], string> = {
	done: 'done',
	now: 'now',
	late: 'now, and late',
	ahead: 'to come',
};

/** "The client waits for our answer by Tuesday 12:00, 21 hours left." */
export const answerDue = (due: string, now: string): string =>
	`We promised an answer by ${deadline(due, now)}, ${left(due, now)}.`;

/** What pulls it off its way, in a sentence with the reason. */
export function sideNotice(view: HandoverView): { message: string; hint: string } | null {
	const { side } = view.handover;
	switch (side?.state) {
		case 'on_hold':
			return { message: 'This handover is on hold.', hint: side.reason };
		case 'resisted': {
			const open = view.cases.find((each) => each.case.id === side.case);
			const who = open ? open.contact.name : 'The client';
			return { message: `${who} resists.`, hint: open ? answerDue(open.case.answer_due, view.now) : '' };
		}
		case 'rolled_back': {
			const done = view.rollbacks.find((each) => each.rollback.id === side.rollback);
			return {
				message: `This handover was taken back${done ? `; ${done.to.name} has the account` : ''}.`,
				hint: done?.rollback.reason ?? '',
			};
		}
		case 'kept_by_exception':
			return {
				message: `${view.from.name} keeps the account, by exception.`,
				hint: `${side.reason} It is looked at again on ${fullDay(side.review_on)}.`,
			};
		case 'cancelled':
			return { message: 'This handover was cancelled.', hint: side.reason };
		case 'relationship_ended':
			return {
				message: 'This handover ended with the relationship.',
				hint: view.account.ended?.reason ?? 'It was taken up again later; a new handover can be planned.',
			};
		default:
			return null;
	}
}

/** "Hana Okafor asked to take it back, 12 Oct, 10:02; a second person answers." */
export const waitingRollback = (view: RollbackView, now: string): string =>
	`${view.asked_by.name} asked to take it back, ${moment(view.rollback.asked_at, now)}; a second person answers.`;

/** "of 100, ready at 80". */
export const readyAt = (readiness: Readiness): string => `of 100, ready at ${readiness.ready_at}`;
