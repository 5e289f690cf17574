/** What speaks against an account changing hands now, and who lets it pass. */
import type { LockKind, LockView } from '$lib/bindings';
import { sentence } from './number';
import { fullDay } from './time';

export const lock: Record<LockKind, string> = {
	renewal: 'Renewal',
	escalation: 'Escalation',
	live_deal: 'Live deal',
	recent_handover: 'Recent handover',
	third_rep: 'Third rep',
	strategic: 'Strategic',
	veto: 'Leadership',
};

export const locks = {
	title: 'Locked for now',
	pass: 'Let it pass…',
	passOf: (what: string) => `Let it pass: ${what}`,
	dialog: {
		title: 'Let the lock pass',
		lead: (what: string) => `${what} Your name stands under the exception.`,
		reason: 'Why it passes all the same',
		until: 'Until',
		untilHint: 'From the day after, it locks again.',
		submit: 'Let it pass',
		cancel: 'Cancel',
	},
	inline: {
		title: 'Locked: not to be handed over now',
		hint: 'Your name stands under the exception.',
		submit: 'Let it pass',
		forManager: 'Propose it all the same, if it cannot wait: a manager can let the lock pass.',
	},
	veto: {
		start: 'Leadership says no…',
		end: 'Leadership no longer minds',
		title: 'Leadership does not want it to change hands',
		lead: 'While it stands, a handover of this account waits, unless a manager lets it pass by name.',
		label: 'Why',
		submit: 'Say so',
	},
} as const;

/** "It is over on 7 Nov 2026." */
export const overOn = ({ lock: { over_on } }: LockView): string =>
	over_on ? `It is over on ${fullDay(over_on)}.` : '';

/** "Jonas Weber lets it pass until 17 Sep 2026: the client knows." */
export const passedBy = ({ lock: { passed }, passed_by }: LockView): string =>
	passed
		? `${passed_by?.name ?? 'A manager'} lets it pass until ${fullDay(passed.until)}: ${sentence(passed.reason)}`
		: '';
