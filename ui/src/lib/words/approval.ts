/** What takes two people: asked by one, answered by another. */
import type { Approval, ApprovalView } from '$lib/bindings';
import { listed } from './number';
import { fullDay, moment } from './time';

export const approval = {
	agree: 'Agree',
	decline: 'Do not agree…',
	withdraw: 'Withdraw it',
	own: (name: string) => `${name} asked for this and cannot agree to it too.`,
	others: 'This waits for a second person.',
	can: (names: string[]) =>
		names.length > 0
			? `${listed(names)} can answer.`
			: 'Nobody can be the second person: add another manager under People.',
	declined: {
		title: 'Do not agree',
		lead: 'Nothing changes. Whoever asked reads your reason.',
		label: 'Why not',
		submit: 'Do not agree',
	},
	parts: {
		reason: 'Why',
		message: 'The client is told',
		effect: 'For the reps',
		review: 'Looked at again',
		duties: 'Still owed',
	},
} as const;

/** "Anna Lind asked to keep the account by exception, 9 Oct, 16:10". */
export function askedFor(view: ApprovalView, now: string): string {
	const what = {
		rollback: 'take the handover back',
		keep_by_exception: 'keep the account by exception',
		end_relationship: 'end the relationship',
	}[view.approval.subject.subject];
	return `${view.asked_by.name} asked to ${what}, ${moment(view.approval.asked_at, now)}`;
}

/** "Mara Lindqvist agreed, 9 Oct, 16:10". */
export function agreedTo({ approval: { state }, answered_by }: ApprovalView, now: string): string {
	return state.state === 'granted'
		? `${answered_by?.name ?? 'A second person'} agreed, ${moment(state.at, now)}`
		: '';
}

/** What was asked for, part by part; parts that hold nothing are left out. */
export function asked(
	{ subject }: Approval,
	nameOf: (person: string) => string,
): { label: string; text: string }[] {
	const { parts } = approval;
	switch (subject.subject) {
		case 'rollback':
			return [];
		case 'keep_by_exception':
			return [
				{ label: parts.reason, text: subject.reason },
				{ label: parts.message, text: subject.client_message },
				{ label: parts.effect, text: subject.effect_on_incoming },
				{ label: parts.review, text: fullDay(subject.review_on) },
			];
		case 'end_relationship': {
			const owed = (subject.duties ?? []).map(
				({ text, owner, due }) => `${text}: ${nameOf(owner)}, by ${fullDay(due)}`,
			);
			return [
				{ label: parts.reason, text: subject.reason },
				{ label: parts.message, text: subject.client_message },
				{ label: parts.effect, text: subject.effect_on_reps },
				{ label: parts.duties, text: owed.join('\n') },
			].filter(({ text }) => text !== '');
		}
	}
}

export const keep = {
	title: 'Keep by exception',
	lead: (name: string) =>
		`${name} keeps the account until it is looked at again. A second person agrees first.`,
	reason: 'Why',
	review: 'Looked at again on',
	reviewHint: 'It becomes a task of the manager.',
	message: 'What the client is told',
	effect: (name: string) => `What it means for ${name}, and what we do about it`,
	submit: 'Ask for it',
	cancel: 'Cancel',
} as const;

export const part = {
	title: (name: string) => `End the relationship with ${name}`,
	lead: 'A running handover ends with it, and planned contacts are cancelled. History and promises stay, and somebody stays accountable for what is owed. A second person agrees first.',
	reason: 'Why',
	duties: 'What we still owe them',
	dutiesHint: 'One thing on each line; each becomes a task.',
	owner: 'Who does it',
	due: 'By when',
	message: 'What the client is told',
	effect: 'What it means for the reps, and what we do about it',
	submit: 'Ask for it',
	cancel: 'Cancel',
} as const;

export const ended = {
	tag: 'Ended',
	message: (at: string) => `The relationship ended on ${fullDay(at.slice(0, 10))}.`,
	resume: 'Take it up again…',
	resumed: {
		title: 'Take the relationship up again',
		lead: 'The account can be handed over, planned and printed as before.',
		label: 'Why',
		submit: 'Take it up again',
	},
} as const;
