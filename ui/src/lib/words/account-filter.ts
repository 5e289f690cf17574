/** Which accounts: the conditions, and what each of them says on its chip. */
import type { AccountKind, DeskPerson, Relationship, Severity, Stage } from '$lib/bindings';
import { accountKind, severity, stage } from './domain';
import { atStart, listed } from './number';
import { fullDay } from './time';

export const filter = {
	add: 'Filter',
	addTitle: 'Show accounts by',
	clear: 'Clear',
	chips: 'Conditions',
	conditions: {
		who: 'Accountable',
		state: 'State',
		kind: 'Kind',
		handover: 'Handover',
		silent: 'Silent',
		renewing: 'Renewing',
		city: 'City',
		ended: 'Relationship',
	},
	remove: (label: string) => `No longer filter by ${label.toLowerCase()}`,
	any: 'any',
	me: (name: string) => `Me (${name})`,
	meShort: 'me',
	someone: 'someone who left',
	running: 'Any that is running',
	without: 'None',
	atStage: 'In one of these stages',
	whether: 'Whether one runs',
	silentFor: 'Days without a word',
	silentHint: 'Mails, calls and meetings break a silence; notes do not.',
	renewals: {
		quarter: 'This quarter',
		'next-quarter': 'Next quarter',
		'30': 'Within 30 days',
		'90': 'Within 90 days',
		'365': 'Within a year',
	},
	renewingUntil: 'Up to and including',
	cityBegins: 'The city begins with',
	ended: { going_on: 'Going on', ended: 'Ended' } satisfies Record<Relationship, string>,
} as const;

/** "Mara, Tomás or me". */
export function whoIs(who: string[], people: DeskPerson[]): string {
	const nameOf = (id: string) =>
		id === 'me'
			? filter.meShort
			: (people.find((person) => person.id === id)?.name.split(' ')[0] ?? filter.someone);
	return either(who.map(nameOf));
}

export const statesAre = (states: Severity[]): string => either(states.map((each) => severity[each]));

export const kindsAre = (kinds: AccountKind[]): string =>
	either(kinds.map((each) => atStart(accountKind[each])));

export function handoverIs(handover: 'running' | 'without' | Stage[]): string {
	if (handover === 'running') return 'running';
	return handover === 'without' ? 'none' : either(handover.map((each) => stage[each]));
}

export const silentIs = (days: number): string => (days === 1 ? 'for a day' : `for ${days} days`);

export function renewingIs(renewing: string): string {
	const known: Record<string, string> = filter.renewals;
	return (
		known[renewing] ?? (/^\d+$/.test(renewing) ? `within ${renewing} days` : `until ${fullDay(renewing)}`)
	).replace(/^[TNW]/, (letter) => letter.toLowerCase());
}

/** "Watch, Unstable or Stable". */
const either = (names: string[]): string => listed(names).replace(/ and ([^,]*)$/, ' or $1');
