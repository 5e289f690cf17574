/** Today: what needs the person at the desk, in sentences made from typed reasons. */
import type {
	AnswerClient,
	AtRisk,
	DecideApproval,
	DueItem,
	RiskReason,
	TodayView,
	WeekItem,
} from '$lib/bindings';
import { channel, grade, stage } from './domain';
import { atStart, counted, inWords, sentence } from './number';
import { away, daysBetween, deadline, fullDay, left, longDay, weekday } from './time';

export const today = {
	answer: { title: 'Answer a client', small: 'time bought, and running', action: 'Open the case' },
	decide: { title: 'Decide', small: 'your second signature', action: 'Review it' },
	risk: { title: 'At risk', action: 'Open' },
	due: { title: 'To do', small: 'yours, up to a week ahead' },
	fresh: { title: 'New to you', action: 'Read the brief' },
	load: {
		title: 'Load',
		small: 'accounts, now and after the handovers',
		carries: (now: number, after: number) => (now === after ? `${now}` : `${now} → ${after}`),
		of: (capacity: number) => `\u00a0of ${capacity}`,
	},
	week: { title: 'This week', empty: 'Nothing is planned in the coming seven days.' },
	more: (rest: number) => `Show ${rest} more`,
	clear: 'Nothing needs you.',
	newLead: 'This workspace has no accounts yet. Bring them in from a list, or add the first one by hand.',
	startImport: 'Import a list',
	startAccount: 'Add an account',
	over: 'over capacity',
	objects: 'A client objects…',
} as const;

/** "Monday, 12 October". */
export const heading = (view: TodayView): string => longDay(view.day);

/** What needs this person, in up to three sentences. */
export function lead(view: TodayView): string {
	const open = view.answer.length + view.decide.length + view.at_risk.length;
	const late = view.due.filter((item) => item.due && daysBetween(view.day, item.due) <= 0).length;
	if (open + late === 0) return calm(view);
	const parts = [answers(view), decisions(view), risks(view)].filter((part) => part !== '');
	const first = open > 0 ? `${atStart(counted(open, 'thing'))} ${open === 1 ? 'needs' : 'need'} you.` : '';
	const dueNow =
		late > 0
			? `${atStart(counted(late, 'thing'))} of yours ${late === 1 ? 'is' : 'are'} due today or late.`
			: '';
	return [first, parts.length ? `${atStart(parts.join('; '))}.` : '', dueNow].filter(Boolean).join(' ');
}

function calm(view: TodayView): string {
	if (view.next_day) return `${today.clear} The next thing of yours is due on ${longDay(view.next_day)}.`;
	if (view.handovers === 0) return `${today.clear} You take part in no handover at the moment.`;
	const are = view.handovers === 1 ? 'is' : 'are';
	return `${today.clear} ${atStart(counted(view.handovers, 'handover'))} of yours ${are} on the way.`;
}

function answers({ answer, now }: TodayView): string {
	const first = answer[0];
	if (!first) return '';
	const who = counted(answer.length, 'client');
	const waits =
		answer.length === 1
			? 'is waiting for the answer we promised by'
			: 'are waiting for an answer, the first by';
	return `${who} ${waits} ${deadline(first.answer_due, now)}`;
}

function decisions({ decide }: TodayView): string {
	if (decide.length === 0) return '';
	return `${counted(decide.length, 'decision')} ${decide.length === 1 ? 'waits' : 'wait'} for your second signature`;
}

function risks({ at_risk, handovers }: TodayView): string {
	if (at_risk.length === 0) return '';
	const of = handovers > at_risk.length ? ` of ${inWords(handovers)}` : '';
	return `${inWords(at_risk.length)}${of} ${at_risk.length === 1 && !of ? 'handover' : 'handovers'} will miss ${at_risk.length === 1 ? 'its' : 'their'} date if nothing moves`;
}

/** "Nordkaj Shipping: a refusal". */
export function answerTitle(item: AnswerClient): string {
	const { name } = item.handover.account;
	return item.silent_since ? `${name} says nothing any more` : `${name} is waiting for our answer`;
}

/** Who said what, until when, and whether it was played back. */
export function answerWhy(item: AnswerClient, now: string): string {
	const until = `${deadline(item.answer_due, now)}, ${left(item.answer_due, now)}.`;
	if (item.silent_since && !item.played_back_by) return `${item.words} We decide what to do by ${until}`;
	const due = `We promised an answer by ${until}`;
	return `${due} ${playedBack(item)}`;
}

function playedBack(item: AnswerClient): string {
	if (!item.played_back_by) return `Nobody has said it back to ${item.contact.name} yet.`;
	const said = `${item.played_back_by.name} has said it back`;
	return item.confirmed
		? `${said} and ${item.contact.name} confirmed it.`
		: `${said}; it is not confirmed yet.`;
}

/** "Ingrid Aas, a refusal". */
export const answerFrom = (item: AnswerClient): string => `${item.contact.name}, ${grade[item.grade] ?? ''}`;

export function decideTitle({ account, what }: DecideApproval): string {
	switch (what.decide) {
		case 'rollback':
			return `Give ${account.name} back to ${what.to.name}`;
		case 'keep_by_exception':
			return `Leave ${account.name} with ${what.keeps.name}, by exception`;
		case 'end_relationship':
			return `End the relationship with ${account.name}`;
	}
}

export function decideWhy(item: DecideApproval, now: string): string {
	return `Asked by ${item.asked_by.name} ${away(item.asked_at, now)}: ${sentence(item.reason)} ${follows(item)}`;
}

function follows({ what }: DecideApproval): string {
	switch (what.decide) {
		case 'rollback':
			return `${atStart(counted(what.goes_back, 'thing'))} ${what.goes_back === 1 ? 'goes' : 'go'} back; nothing that was captured is lost.`;
		case 'keep_by_exception':
			return `It is looked at again on ${fullDay(what.review_on)}.`;
		case 'end_relationship':
			return what.duties > 0
				? `We still owe them ${counted(what.duties, 'thing')}.`
				: 'What was promised stays promised.';
	}
}

/** Where it is looked at and answered. */
export function decideHref({ account, what }: DecideApproval): string {
	switch (what.decide) {
		case 'rollback':
			return `/handovers/${what.handover}/rollback`;
		case 'keep_by_exception':
			return `/handovers/${what.handover}`;
		case 'end_relationship':
			return `/accounts/${account.id}`;
	}
}

export function riskTitle({ handover }: AtRisk): string {
	return `${handover.account.name}, ${first(handover.from.name)} to ${handover.to ? first(handover.to.name) : 'nobody yet'}`;
}

export const riskWhy = (item: AtRisk, now: string): string =>
	item.reasons.map((reason) => riskReason(reason, now)).join(' ');

/** Why a handover is at risk, in a sentence. */
export function riskReason(reason: RiskReason, now: string): string {
	switch (reason.risk) {
		case 'plan_passed':
			return `${stage[reason.stage]} should have been done ${away(reason.planned, now)}.`;
		case 'missing_near_transfer':
			return `The transfer is planned ${away(reason.transfer_on, now)} and ${counted(reason.missing, 'thing')} ${reason.missing === 1 ? 'is' : 'are'} missing: ${sentence(reason.first)}`;
		case 'package_sent_back':
			return `The package was sent back: ${sentence(reason.faults)}`;
		case 'on_hold':
			return `It is on hold: ${sentence(reason.reason)}`;
		case 'silent':
			return `No word from them for ${reason.days} days; ${reason.allowed} are agreed for an account like this.`;
		case 'no_answer':
			return `${reason.contact.name} was asked ${inWords(reason.times)} times to meet the new rep and does not answer.`;
		case 'review_late':
			return `${reason.person.name} was to accept the package or send it back ${away(reason.due, now)}.`;
		case 'leaves_before':
			return `${reason.person.name} leaves ${away(reason.last_day, now)}, before the transfer.`;
	}
}

/** "today", "3 days ago": how near a thing is; late things say so. */
export function dueWhen(item: DueItem, day: string): string {
	if (!item.due) return 'no day set';
	return away(item.due, day);
}

export const isLate = (item: DueItem, day: string): boolean => !!item.due && daysBetween(day, item.due) < 0;

export function dueText({ what }: DueItem): string {
	switch (what.due) {
		case 'task':
		case 'checklist_item':
			return what.text;
		case 'promise':
			return `Promised: ${what.text}`;
		case 'topic':
			return `Raise it: ${what.text}`;
		case 'review':
			return `Accept the package of ${what.from.name}, or send it back`;
		case 'introduction':
			return `Introduce ${what.contact.name}, ${channel[what.channel]}`;
		case 'touch':
			return `${what.about}, ${channel[what.channel]}`;
	}
}

/** Where it is done. */
export function dueHref({ what, account }: DueItem): string {
	if (what.due === 'review') return `/handovers/${what.id}`;
	if ('handover' in what) return `/handovers/${what.handover}`;
	return `/accounts/${account.id}`;
}

export function weekText({ what, account }: WeekItem): string {
	switch (what.week) {
		case 'answer_due':
			return `Answer due, ${account.name}`;
		case 'introduction':
			return `${what.contact.name} is introduced ${channel[what.channel]}, ${account.name}`;
		case 'transfer':
			return `Transfer, ${account.name}`;
		case 'watch_ends':
			return `Watch ends, ${account.name}`;
		case 'touch':
			return `${what.about}, ${account.name}`;
		case 'renewal':
			return `${account.name} renews`;
	}
}

export const weekDay = (item: WeekItem): string => weekday(item.day);

export function freshWhy(minutes: number, from: string | null): string {
	const read = `${minutes} min to read`;
	return from ? `${read}, from ${from}` : read;
}

/** "2 of 9 handovers". */
export const riskSmall = (view: TodayView): string =>
	`${inWords(view.at_risk.length)} of ${counted(view.handovers, 'handover')}`;

const first = (name: string): string => name.split(' ')[0] ?? name;
