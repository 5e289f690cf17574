/** Handovers in a list, and the plan of a new one. */
import type { HandoverRow, HandoverScope, PersonRow, Profile } from '$lib/bindings';
import { stage } from './domain';
import { firstName } from './names';
import { counted, figures } from './number';
import { away, daysBetween, shortDay } from './time';
import { riskReason } from './today';

export const handovers = {
	title: 'Handovers',
	scopes: { running: 'Running', ended: 'Ended' } satisfies Record<HandoverScope, string>,
	flow: 'How it goes',
	scopeLabel: 'Which handovers',
	plan: 'Plan a handover',
	propose: 'Propose a handover',
	objects: 'The client objects, or wants somebody back…',
	atRisk: 'At risk',
	empty: {
		running: 'No account is changing hands.',
		ended: 'No handover has ended yet.',
	} satisfies Record<HandoverScope, string>,
	columns: {
		account: 'Account',
		between: 'From and to',
		transfer: 'Transfer',
		missing: 'Missing',
		readiness: 'Ready',
		state: 'State',
	},
	ready: 'nothing',
	endings: {
		rolled_back: 'Taken back',
		kept_by_exception: 'Kept by exception',
		cancelled: 'Cancelled',
		relationship_ended: 'Ended with the relationship',
		closed: 'Closed',
	},
} as const;

/** "Leo Brandão to Hana Okafor". */
export const rowBetween = ({ handover }: HandoverRow): string =>
	`${handover.from.name} to ${handover.to?.name ?? 'nobody yet'}`;

/** Whether it needs a hand: the client resists, or it is at risk for another reason. */
export const isAtRisk = (row: HandoverRow): boolean => row.risks.length > 0 || row.side?.state === 'resisted';

/** Why it needs a hand, the gravest first: "It is on hold: They renew in May." */
export function riskWhy(row: HandoverRow, day: string): string {
	const resists = row.side?.state === 'resisted' ? ['The client resists, and waits for our answer.'] : [];
	return [...resists, ...row.risks.map((reason) => riskReason(reason, day))].join(' ');
}

/** Days beyond which a date says more than its distance. */
const FAR = 60;

/** "16 Oct, in 4 days". */
export function rowTransfer({ handover }: HandoverRow, day: string): string {
	if (!handover.transfer_on) return 'not planned';
	const isFar = Math.abs(daysBetween(day, handover.transfer_on)) > FAR;
	const date = shortDay(handover.transfer_on, day);
	return isFar ? date : `${date}, ${away(handover.transfer_on, day)}`;
}

/** What needs a word about it: late, waiting, or nothing. */
export function rowState(
	row: HandoverRow,
	day: string,
): { tone: 'warn' | 'danger' | 'plain'; text: string } | null {
	switch (row.side?.state) {
		case 'resisted':
			return { tone: 'warn', text: 'The client resists' };
		case 'on_hold':
			return { tone: 'warn', text: 'On hold' };
		case 'rolled_back':
		case 'kept_by_exception':
		case 'cancelled':
		case 'relationship_ended':
			return { tone: 'plain', text: handovers.endings[row.side.state] };
	}
	if (row.late)
		return {
			tone: 'danger',
			text: `${counted(Math.max(1, daysBetween(row.late.planned, day)), 'day')} late`,
		};
	return null;
}

/** Under which heading it stands: its stage while it runs, how it ended afterwards. */
export function headingOf(row: HandoverRow): string {
	const state = row.side?.state;
	if (state && state !== 'on_hold' && state !== 'resisted') return handovers.endings[state];
	return stage[row.handover.stage];
}

export const plan = {
	title: 'Plan a handover',
	lead: 'Dates, checklist, questions and introductions are laid out. Nothing changes hands before both say so.',
	proposeTitle: 'Propose a handover',
	proposeLead: 'A manager plans it: who takes over, and when.',
	account: 'Account',
	accountExample: 'Name or city',
	noAccount: 'No account matches.',
	to: 'Who takes it over',
	day: 'Day of the transfer',
	coverFrom: 'First day of the cover',
	coverUntil: 'Last day of the cover',
	take: (day: string) => `Take ${day}`,
	reason: 'Why',
	profile: 'How it is run',
	sentence: 'The sentence for the client',
	sentenceHint: 'Everyone says the same. No detail about why someone leaves.',
	sentenceExample:
		'Hana takes over from Leo in October; she knows your harvest calendar and starts with a visit.',
	submit: 'Plan it',
	propose: 'Propose it',
	cancel: 'Cancel',
} as const;

export const objects = {
	title: 'Which client objects?',
	lead: 'They want somebody back, or do not want the new one. Their words are written down, and time is bought.',
	which: 'Account that changes hands',
	example: 'Name of the client, or of a rep',
	none: 'No running handover matches.',
	submit: 'Go on',
} as const;

/** What follows from a profile, in a sentence. */
export const profileMeans: Record<Profile, string> = {
	standard: 'Preparation starts four weeks before the transfer, a week side by side, four weeks of watch.',
	high_touch: 'Preparation starts eight weeks before, four weeks side by side, six weeks of watch.',
	trusted_adviser:
		'Preparation starts a year before: listen, learn, then lead. The overlap takes half of it, twelve weeks of watch.',
	pooled: 'Preparation starts three weeks before, introductions by mail, three weeks of watch.',
	light: 'A week of preparation and one mail to each contact, two weeks of watch.',
	cover:
		'Somebody stands in until a day, then says what happened, and the account goes back. No lock stands in the way.',
	sudden_exit: 'Everything in two days, with a shorter checklist; four weeks of watch.',
};

/** "28 of 26 accounts, 3 more coming · away from 3 to 14 Aug". */
export function loadOf(row: PersonRow, day: string): string {
	const { capacity } = row.person;
	const carries = capacity
		? `${row.accounts} of ${figures(capacity, 'account')}`
		: figures(row.accounts, 'account');
	const moving = [
		row.arriving > 0 ? `${row.arriving} more coming` : '',
		row.leaving > 0 ? `${row.leaving} going` : '',
	].filter(Boolean);
	const absences = row.absences.map(
		({ from, until }) => `away ${shortDay(from, day)} to ${shortDay(until, day)}`,
	);
	const last = row.person.left_on ? [`leaves ${shortDay(row.person.left_on, day)}`] : [];
	return [[carries, ...moving].join(', '), ...absences, ...last].join(' · ');
}

/** What a person carries once everything that is planned has changed hands. */
const willCarry = ({ accounts, arriving, leaving }: PersonRow): number => accounts + arriving - leaving;

/** Whether so many accounts more are too many for a person. */
export const isOver = (row: PersonRow, adding: number): boolean =>
	row.person.capacity !== null && willCarry(row) + adding > row.person.capacity;

/** "Hana: 20 → 21 of 26 accounts, counting what is on its way". */
export function loadChange(row: PersonRow, adding: number): string {
	const { capacity, name } = row.person;
	const after = willCarry(row) + adding;
	const of = capacity === null ? figures(after, 'account') : `${after} of ${figures(capacity, 'account')}`;
	const onItsWay = row.arriving + row.leaving > 0 ? ', counting what is on its way' : '';
	return `${firstName(name)}: ${willCarry(row)} → ${of}${onItsWay}`;
}

export const load = {
	over: (name: string) => `${firstName(name)} has no room for it.`,
	overHint: 'Choose someone with room, or go on and agree what gives way.',
} as const;

/** How many accounts more a person can carry well; whoever carries none as a rule comes last. */
export function roomOf(row: PersonRow): number {
	return row.person.capacity === null ? -1_000_000 : row.person.capacity - willCarry(row);
}

export const has = (name: string): string => `${firstName(name)} has it now`;
