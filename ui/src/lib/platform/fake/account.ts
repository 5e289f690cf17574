/** One fictional account in full: its brief, its history and its journal. */
import type {
	AccountView,
	ChangesPage,
	ContactView,
	EvidenceRef,
	Fact,
	FactView,
	HistoryEntryView,
	HistoryKind,
	HistoryPage,
	HistoryRow,
	IssueView,
	PersonRef,
	PromiseView,
	RibbonInterval,
	TieView,
	TouchView,
} from '$lib/bindings';
import { anna, ingrid, leo, mara, nordkaj, nordkajHandover, NOW, tomas } from './book';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const per = { id: id(203), name: 'Per Holm' };
const petra: PersonRef = { id: id(6), name: 'Petra Nyström' };

const call = evidence(701, 'call', '2026-09-03T12:25:00Z', 'Renewal mood, and the winter rate');
const mail = evidence(702, 'mail', '2026-05-11T08:10:00Z', 'Who signs what');
const meeting = evidence(703, 'meeting', '2024-02-02T09:00:00Z', 'The portal, refused');

function evidence(number: number, kind: HistoryKind, at: string, title: string): EvidenceRef {
	return { id: id(number), kind, at, title };
}

function fact(
	number: number,
	rest: Partial<Fact> & Pick<Fact, 'kind' | 'text'>,
	proof: EvidenceRef | null = null,
): FactView {
	const whole: Fact = {
		id: id(number),
		account: nordkaj.id,
		then: null,
		sensitivity: 'internal',
		evidence: proof?.id ?? null,
		checked: rest.kind === 'assumption' ? 'unchecked' : null,
		by: anna.id,
		at: '2026-09-04T08:00:00Z',
		raise_by: null,
		raised: null,
		superseded_by: null,
		...rest,
	};
	return { fact: whole, by: anna, evidence: proof };
}

const facts = [
	fact(
		801,
		{
			kind: 'top_thing',
			text: 'The winter rate was promised by Anna on the phone, never written. They plan on it.',
		},
		call,
	),
	fact(802, { kind: 'top_thing', text: 'Ingrid decides; Per signs. Never write to Per first.' }, mail),
	fact(
		803,
		{
			kind: 'top_thing',
			text: 'Do not propose the portal again. They refused it in 2024, and it cost us a quarter.',
		},
		meeting,
	),
	fact(804, {
		kind: 'result',
		text: 'Terminal hand-offs down from nine days to four since spring.',
		then: 'Ingrid showed the chart to her board.',
		sensitivity: 'shareable',
	}),
	fact(805, { kind: 'do_not_repeat', text: 'The customer portal, in any form.' }, meeting),
	fact(806, {
		kind: 'if_then',
		text: 'They ask about the 2024 credit',
		then: 'Say that it stands, offer the statement the same day, and tell Mara.',
	}),
	fact(807, { kind: 'assumption', text: 'They renew if the winter rate holds.' }),
	fact(808, {
		kind: 'price_story',
		text: 'Nine per cent off was traded for two years.',
		sensitivity: 'managers_only',
	}),
];

function promise(
	number: number,
	text: string,
	due: string | null,
	rest: Partial<PromiseView['promise']> = {},
): PromiseView {
	return {
		promise: {
			id: id(number),
			account: nordkaj.id,
			text,
			promiser: 'us',
			contact: ingrid.id,
			due,
			firmness: 'spoken',
			owner: tomas.id,
			state: 'open',
			made_by: anna.id,
			made_at: '2026-09-03T12:30:00Z',
			ended_at: null,
			evidence: call.id,
			sensitivity: 'internal',
			answer: null,
			...rest,
		},
		owner: tomas,
		contact: ingrid,
		made_by: anna,
		evidence: rest.evidence === null ? null : call,
	};
}

const accepted = {
	handover: nordkajHandover.id,
	kind: 'accepted' as const,
	by: tomas.id,
	at: '2026-09-25T08:00:00Z',
	words: '',
};

const promises = [
	promise(603, 'Winter rate as last year, in writing', '2026-10-15'),
	promise(604, 'Visit in Gothenburg, with Mara', '2026-10-20', { answer: accepted, evidence: null }),
	promise(605, 'Monthly report on the 3rd', '2026-11-03', { firmness: 'written', answer: accepted }),
	promise(606, 'Name of the new terminal lead', null, { promiser: 'them' }),
	promise(607, 'Credit note for August', '2026-09-10', { state: 'kept', ended_at: '2026-09-09T10:00:00Z' }),
];

const contacts: ContactView[] = [
	contact(ingrid.id, ingrid.name, 'Terminal director', 'decides', true, '2026-10-09T14:10:00Z', [
		tie(anna, 12, '2026-10-09T14:10:00Z'),
		tie(tomas, 2, '2026-10-09T07:32:00Z'),
	]),
	contact(per.id, per.name, 'Finance', 'signs', true, '2026-10-09T07:32:00Z', [
		tie(tomas, 4, '2026-10-09T07:32:00Z'),
	]),
	contact(id(204), 'Solveig Dahl', 'Dispatch', null, false, null),
];

function contact(
	of: string,
	name: string,
	title: string,
	part: string | null,
	key: boolean,
	seen: string | null,
	ties: TieView[] = [],
): ContactView {
	const emails = [`${name.split(' ')[0]?.toLowerCase() ?? ''}@nordkaj.example`];
	return {
		contact: {
			id: of,
			account: nordkaj.id,
			name,
			title,
			emails,
			phone: null,
			part,
			key,
			source: null,
			extra: {},
			merged_into: null,
			apart: [],
		},
		last_seen_at: seen,
		is_silent_too_long: false,
		introduction: null,
		resists: null,
		ties,
	};
}

function tie(person: PersonRef, entries: number, last_at: string): TieView {
	return { person, entries, last_at };
}

const ribbon: RibbonInterval[] = [
	{
		person: petra,
		role: 'accountable',
		from: '2017-03-01T08:00:00Z',
		until: '2019-05-03T08:00:00Z',
		why: { why: 'account_created' },
	},
	{
		person: anna,
		role: 'accountable',
		from: '2019-05-03T08:00:00Z',
		until: '2026-09-25T08:00:00Z',
		why: { why: 'corrected', reason: 'Petra left' },
	},
	{
		person: tomas,
		role: 'accountable',
		from: '2026-09-25T08:00:00Z',
		until: null,
		why: { why: 'transferred', handover: nordkajHandover.id },
	},
	{
		person: anna,
		role: 'on_call',
		from: '2026-09-25T08:00:00Z',
		until: '2026-10-23T22:00:00Z',
		why: { why: 'transferred', handover: nordkajHandover.id },
	},
];

const touch: TouchView = {
	touch: {
		id: id(651),
		account: nordkaj.id,
		at: '2026-10-20T08:00:00Z',
		channel: 'in_person',
		about: 'Visit, the winter rate on the table',
		owner: tomas.id,
		contacts: [ingrid.id],
		state: 'planned',
		entry: null,
	},
	owner: tomas,
	contacts: [ingrid],
};

const issue: IssueView = {
	issue: {
		id: id(661),
		account: nordkaj.id,
		title: 'Two late hand-offs in September',
		owner: tomas.id,
		state: 'open',
		ours: true,
		client_told: false,
		escalated: false,
		opened_at: '2026-10-01T08:00:00Z',
		resolved_at: null,
		resolution: '',
		learned: null,
		evidence: mail.id,
		sensitivity: 'internal',
	},
	owner: tomas,
	evidence: mail,
};

export const accountView: AccountView = {
	now: NOW,
	account: {
		id: nordkaj.id,
		name: nordkaj.name,
		kind: 'client',
		since: '2017-03-01',
		severity: 'watch',
		situation:
			'Nordkaj runs two terminals with us since 2017. The renewal in February is theirs to lose: they like the work and miss Anna.',
		city: 'Gothenburg',
		country: null,
		industry: 'Shipping',
		website: null,
		phone: null,
		domains: ['nordkaj.example'],
		renewal_on: '2027-02-14',
		cadence: { every_days: 14, channel: 'call', note: 'Thursday mornings, Ingrid, never Per' },
		strategic: false,
		live_deal: null,
		veto: null,
		passed_locks: [],
		ended: null,
		source: null,
		extra: {},
	},
	accountable: tomas,
	ribbon,
	handover: nordkajHandover,
	locks: [],
	parting: null,
	waiting: null,
	facts,
	brief_changed_at: '2026-10-09T14:30:00Z',
	brief_changed_by: tomas,
	brief_minutes: 4,
	promises,
	issues: [issue],
	contacts,
	touches: [touch],
	tasks: [
		{
			task: {
				id: id(601),
				account: nordkaj.id,
				text: 'Send Per the October report',
				owner: tomas.id,
				due: '2026-10-11',
				state: 'open',
				handover: null,
				rollback: null,
				asks: null,
				announces: null,
				follows: null,
				ended_at: null,
			},
			owner: tomas,
		},
	],
	history_count: 5,
	last_contact_at: '2026-10-09T14:10:00Z',
	is_silent_too_long: false,
	has_part: true,
};

function entry(
	number: number,
	rest: Partial<HistoryRow> & Pick<HistoryRow, 'kind' | 'at' | 'title'>,
	text: string,
): HistoryRow {
	return {
		id: id(number),
		at_doubt: null,
		snippet: [{ text, hit: false }],
		direction: 'outward',
		by: tomas,
		contacts: [ingrid],
		from: null,
		attachments: 0,
		sensitivity: 'internal',
		proves: [],
		...rest,
	};
}

export const historyPage: HistoryPage = {
	rows: [
		entry(
			704,
			{ kind: 'call', at: '2026-10-09T14:10:00Z', title: 'Ingrid wants Anna back', direction: 'inward' },
			'“I have explained this three times to three different people. I want Anna back.” He said it back to her; she said yes, that is it.',
		),
		entry(
			705,
			{ kind: 'mail', at: '2026-10-09T07:32:00Z', title: 'October report', contacts: [per], attachments: 1 },
			'October report attached. Two late hand-offs, both ours; what we changed is on page two.',
		),
		entry(
			706,
			{ kind: 'meeting', at: '2026-09-30T09:00:00Z', title: 'Introduction on site', by: anna },
			'Anna introduced Tomás to Ingrid, Per and the terminal lead. Ingrid was polite and short. Next meeting not fixed.',
		),
		entry(
			701,
			{
				kind: 'call',
				at: call.at,
				title: call.title,
				by: anna,
				at_doubt: 'the note gives no time; noon is used',
				proves: [{ kind: 'promise', id: id(801), fact: null, text: 'Winter rate as last year' }],
			},
			'Renewal mood good. Promised the winter rate “as last year”; to be confirmed in writing before November.',
		),
		entry(
			707,
			{
				kind: 'note',
				at: '2026-09-01T09:00:00Z',
				title: 'Per is leaving in spring',
				direction: 'internal',
				by: leo,
				contacts: [],
			},
			'Heard from a former colleague of his.',
		),
	],
	total: 5,
	next: null,
	newer: null,
};

export const historyEntry: HistoryEntryView = {
	entry: {
		id: id(705),
		account: nordkaj.id,
		kind: 'mail',
		at: '2026-10-09T07:32:00Z',
		handover: null,
		at_doubt: 'the mail gives no date; the newest relay’s date is used',
		title: 'October report',
		preview: 'October report attached.',
		body: null,
		original: null,
		direction: 'outward',
		by: tomas.id,
		contacts: [per.id],
		from: { name: 'Tomás Rey', email: 'tomas@harbour.example' },
		to: [{ name: 'Per Holm', email: 'per@nordkaj.example' }],
		attachments: [
			{ name: 'october.pdf', media_type: 'application/pdf', size: 84_120, content: '0'.repeat(64) },
		],
		sensitivity: 'shareable',
		key: null,
		run: null,
	},
	account: nordkaj,
	by: tomas,
	contacts: [per],
	body: 'Dear Per,\n\nOctober report attached. Two late hand-offs, both ours; what we changed is on page two.\n\nTomás\n\n> Could you send the report earlier this month?\n> Per',
	conversation: [],
	proves: [{ kind: 'fact', id: id(601), fact: 'top_thing', text: 'Two late hand-offs were ours' }],
};

export const changesPage: ChangesPage = {
	rows: [
		{
			entry: id(902),
			at: '2026-10-09T14:30:00Z',
			author: tomas,
			sentence: 'changed the promise “Visit in Gothenburg, with Mara”',
			op: 'promise_edited',
			fields: [
				{
					kind: 'promise',
					record: 'Visit in Gothenburg, with Mara',
					field: 'due',
					before: '13 Oct 2026',
					after: '20 Oct 2026',
					put_back: {
						op: {
							op: 'promise_edited',
							promise: id(604),
							text: null,
							due: '2026-10-13',
							undated: false,
							owner: null,
							evidence: null,
							sensitivity: null,
						},
						now: '22 Oct 2026',
					},
				},
			],
			undone: false,
		},
		{
			entry: id(901),
			at: '2026-10-08T09:00:00Z',
			author: mara,
			sentence: 'opened the issue “Late again”',
			op: 'issue_opened',
			fields: [],
			undone: true,
		},
	],
	next: null,
};
