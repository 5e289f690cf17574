/** An account as it was known on a day. */
import type { AccountThen, HeldThen, KnownThen } from '$lib/bindings';
import { responsibility, stage } from './domain';
import { atStart } from './number';
import { fullDay, moment, readingDay } from './time';

export const then = {
	open: 'As it was known on a day…',
	day: 'Day',
	show: 'Show that day',
	lead: 'As it stood at the end of that day. What was taken back later stands as we thought then.',
	responsible: 'Who was responsible',
	nobody: 'Nobody here answered for it.',
	situation: 'Where they stood',
	noSituation: 'Nobody had written where they stood.',
	handover: 'Handover',
	noHandover: 'No handover was running.',
	facts: 'To know',
	noFacts: 'Nothing was written down yet.',
	promises: 'Open promises',
	noPromises: 'No promise was open.',
	undated: 'no day set',
	issues: 'Open issues',
	noIssues: 'Nothing was wrong that we knew of.',
	people: 'People',
	noPeople: 'Nobody there was known by name.',
	next: 'Next contact',
	noNext: 'No next contact was planned.',
	current: 'Back to today',
} as const;

/** "Nordkaj Shipping on 3 Mar 2026". */
export const title = ({ account, known, day }: AccountThen): string =>
	`${known?.account.name ?? account.name} on ${fullDay(day)}`;

export const notYet = ({ day }: AccountThen): string =>
	`We did not have this account yet on ${fullDay(day)}.`;

/** What a day on the ribbon opens. */
export const knownOn = (day: string): string => `As known on ${fullDay(day)}`;

/** "Accountable since 3 May 2019. Anna took the account on when it was added." */
export const held = ({ role, from, until, why }: HeldThen): string =>
	`${atStart(responsibility[role])} since ${fullDay(from)}${until ? `, until ${fullDay(until)}` : ''}. ${why}`;

/** "From Anna Berg to Hana Okafor, in the overlap; transfer planned for 5 Oct 2026." */
export function running({ handover }: KnownThen): string {
	if (!handover) return then.noHandover;
	const { from, to, stage: at, transfer_on: on } = handover.handover;
	const day = on ? `; transfer planned for ${fullDay(on)}` : '';
	const side = handover.side ? ` It was ${SIDE[handover.side.state]}.` : '';
	return `From ${from.name} to ${to?.name ?? 'nobody yet'}, ${stage[at].toLowerCase()}${day}.${side}`;
}

const SIDE: Record<NonNullable<NonNullable<KnownThen['handover']>['side']>['state'], string> = {
	on_hold: 'on hold',
	resisted: 'resisted by the client',
	rolled_back: 'taken back',
	kept_by_exception: 'kept by exception',
	cancelled: 'cancelled',
	relationship_ended: 'ended with the relationship',
};

export const touch = ({ next_touch: next }: KnownThen, now: string): string =>
	next ? `${moment(next.touch.at, now)}: ${next.touch.about} (${next.owner.name})` : then.noNext;

export const dueThen = (due: string | null, now: string): string =>
	due ? readingDay(due, now) : then.undated;
