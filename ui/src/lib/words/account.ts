/** One account: who carries it, and everything that is done for it. */
import type { Account, AccountView, RibbonInterval, Severity } from '$lib/bindings';
import { accountKind, responsibility, stage, why } from './domain';
import { counted } from './number';
import { away, daysBetween, fullDay, shortDay } from './time';

export const account = {
	crumb: 'Accounts',
	parts: 'Parts of this account',
	group: 'This account',
	tabs: { brief: 'Brief', history: 'History', promises: 'Promises', people: 'People', changes: 'Changes' },
	note: 'Note',
	noteCommand: 'Write a note, a call or a meeting down',
	promise: 'Promise',
	promiseCommand: 'Write a promise down',
	packet: 'Print packet',
	objects: 'The client objects…',
	objectsCommand: 'The client objects, or wants somebody back…',
	handOver: 'Hand over…',
	openHandover: 'Open the handover',
	edit: 'Edit…',
	more: 'More',
	part: 'End the relationship…',
	endBackup: (name: string) => `${name} no longer stays beside`,
	save: 'Save',
	cancel: 'Cancel',
	close: 'Close',
	add: 'Add',
	nobodyYet: 'nobody yet',
	today: 'today',
} as const;

export const severityTone: Record<Severity, 'ok' | 'warn' | 'danger'> = {
	stable: 'ok',
	watch: 'warn',
	unstable: 'danger',
};

/** "client · Gothenburg, Sweden · renewal 14 Feb". */
export function summary(one: Account, now: string): string {
	const place = [one.city, one.country].filter(Boolean).join(', ');
	const renewal = one.renewal_on ? `renewal ${shortDay(one.renewal_on, now)}` : '';
	return [accountKind[one.kind], place, renewal].filter(Boolean).join(' · ');
}

/** "in review, transfer in 4 days": where the running handover stands. */
export function underway({ handover, now }: AccountView): string {
	if (!handover) return '';
	const isOver = handover.stage === 'transferred' || handover.stage === 'closed';
	const day = handover.transfer_on
		? `${isOver ? 'transferred' : 'transfer'} ${away(handover.transfer_on, now)}`
		: 'no day set';
	return `${stage[handover.stage].toLowerCase()}, ${day}`;
}

export const ribbon = {
	label: 'Who was responsible, and why',
	planned: 'planned',
} as const;

/** "six years", "three months", "17 days". */
export function lasting(from: string, until: string): string {
	const days = Math.max(0, daysBetween(from, until));
	if (days >= 365) return counted(Math.floor(days / 365.25) || 1, 'year');
	if (days >= 60) return counted(Math.floor(days / 30.44), 'month');
	return counted(days, 'day');
}

/** "Anna Berg was accountable from 3 May 2019 to 25 Sep 2026, seven years: both acknowledged the transfer." */
export function carried(interval: RibbonInterval, now: string): string {
	const { person, role, from, until } = interval;
	const reason = why(interval.why);
	if (!until)
		return `${person.name} is ${responsibility[role]} since ${fullDay(from)}, ${lasting(from, now)}: ${reason}.`;
	const verb = until > now ? 'is' : 'was';
	return `${person.name} ${verb} ${responsibility[role]} from ${fullDay(from)} to ${fullDay(until)}, ${lasting(from, until)}: ${reason}.`;
}

/** "Hana Okafor is to take over on 16 Oct 2026." */
export const willCarry = (name: string, day: string): string => `${name} is to take over on ${fullDay(day)}.`;

/** "on call: Anna Berg, until 9 Oct": the last day, whose midnight ends it. */
export function beside({ person, role, until }: RibbonInterval, now: string): string {
	const last = until && new Date(new Date(until).getTime() - 1).toISOString();
	return `${responsibility[role]}: ${person.name}${last ? `, until ${shortDay(last, now)}` : ''}`;
}

export const details = {
	title: 'What is known of this account',
	name: 'Name',
	kind: 'What they are to us',
	severity: 'In one word',
	city: 'City',
	country: 'Country',
	industry: 'Line of business',
	website: 'Web address',
	phone: 'Switchboard',
	domains: 'Mail domains',
	domainsHint: 'Mails from these domains are filed here. Separate them with commas.',
	renewal: 'The contract renews on',
	deal: 'A deal under negotiation',
	dealHint: 'While there is one, the account stays with its rep.',
	leadership: 'Leadership',
	strategic: 'This account is strategic',
	strategicHint: 'Leadership is asked before it changes hands.',
} as const;
