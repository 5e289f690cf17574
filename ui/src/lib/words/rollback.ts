/** Taking a handover back: what goes, what stays, who agrees, and what became of it. */
import type { DeskPerson, HandoverView, Retry, RollbackView } from '$lib/bindings';
import { firstName } from './names';
import { listed } from './number';
import { fullDay, moment } from './time';

export const rollback = {
	crumb: 'Take it back',
	title: (view: HandoverView) => `Give ${view.account.name} back to ${view.from.name}`,
	lead: 'From now on, with the past untouched. Nothing happens before a second person agrees.',
	goesBack: (name: string | null) => (name ? `Goes back to ${firstName(name)}` : 'Goes back'),
	wentBack: (name: string) => `Went back to ${firstName(name)}`,
	stays: 'Stays',
	choices: 'Came up since: tick what goes back too',
	always: 'always',
	form: {
		substitute: 'Who takes it back',
		substituteHint: (name: string) => `${name} cannot carry it any more; somebody else takes it back.`,
		choose: 'Choose a colleague',
		reason: 'Why',
		message: 'What the client is told',
		messageHint: 'One sentence, the same from everyone.',
		care: (name: string) => `What we do for ${name}`,
		careHint: 'It was a mismatch, not a fault. What helps, and who talks with them?',
		retry: 'When it is tried again',
		retries: { on: 'On a day', never: 'Not again' },
		day: 'Which day',
		dayHint: 'It becomes a task of the manager.',
		submit: 'Ask for it',
		seconds: (names: string[]) =>
			names.length > 0
				? `${listed(names)} can be the second person.`
				: 'Nobody can be the second person: add another manager under People.',
	},
	unheard: 'The client has not confirmed that we understood them.',
	unheardHint: 'Say it back first; a rollback is an answer too.',
	openCase: 'Open the case',
	nothing: 'There is nothing to take back: this handover was not transferred, or the account has moved on.',
	back: 'To the handover',
	asked: {
		title: 'Waiting for a second person',
		by: (view: RollbackView, now: string) =>
			`Asked by ${view.asked_by.name}, ${moment(view.rollback.asked_at, now)}`,
		approve: 'Agree, and take it back now',
		decline: 'Do not agree…',
		withdraw: 'Withdraw it',
		own: (name: string) => `${name} asked for this and cannot agree to it too.`,
		ownHint: (names: string[]) => (names.length > 0 ? `${listed(names)} can.` : 'Another manager can.'),
		others: (names: string[]) =>
			names.length > 0 ? `${listed(names)} can answer.` : 'Another manager can answer.',
	},
	parts: {
		reason: 'Why',
		message: 'The client is told',
		care: (name: string) => `For ${name}`,
		retry: 'Tried again',
	},
	declined: {
		title: 'Do not agree',
		lead: 'The account stays where it is. Whoever asked reads your reason.',
		label: 'Why not',
		submit: 'Do not agree',
	},
	done: {
		title: (view: RollbackView) => `${view.to.name} has the account again`,
		lead: (view: RollbackView, now: string) =>
			`Since ${view.rollback.effective_at ? moment(view.rollback.effective_at, now) : ''}. ${view.asked_by.name} asked, ${view.answered_by?.name ?? 'a second person'} agreed.`,
		undo: 'Undo the rollback',
		undoHint: 'It is one step, and can be undone as one.',
	},
	earlier: 'Asked before',
	cancel: 'Cancel',
} as const;

/** "On 12 Jan 2027", "Not again". */
export const retryWords = (retry: Retry): string =>
	retry.retry === 'on' ? `On ${fullDay(retry.day)}` : 'Not again';

/** Who can be the second person: not whoever asked, and a manager when a rep asked. */
export function seconds(view: RollbackView, people: DeskPerson[]): string[] {
	const asker = people.find(({ id }) => id === view.asked_by.id);
	return people
		.filter(({ id }) => id !== view.asked_by.id)
		.filter(({ role }) => (asker?.role === 'manager' ? role !== 'viewer' : role === 'manager'))
		.map(({ name }) => name);
}

/** "declined by Mara: the visit is on Tuesday"; "withdrawn". */
export function outcome(view: RollbackView, now: string): string {
	const { state } = view.approval;
	switch (state.state) {
		case 'declined':
			return `${view.answered_by?.name ?? 'A second person'} did not agree, ${moment(state.at, now)}: ${state.reason}`;
		case 'withdrawn':
			return `Withdrawn, ${moment(state.at, now)}.`;
		case 'granted':
			return `${view.answered_by?.name ?? 'A second person'} agreed, ${moment(state.at, now)}.`;
		case 'waiting':
			return 'Nobody has answered.';
	}
}
