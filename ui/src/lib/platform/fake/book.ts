/** A few fictional records, for tests of single screens and for drawing them in a plain browser. */
import type {
	AccountLeftBehind,
	AccountRow,
	AccountView,
	HandoverRef,
	PersonLeftBehind,
	PersonRef,
	ShellView,
	TodayView,
} from '$lib/bindings';

export const NOW = '2026-10-12T13:05:00Z';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const person = (number: number, name: string): PersonRef => ({ id: id(number), name });

export const mara = person(1, 'Mara Lindqvist');
export const anna = person(2, 'Anna Berg');
export const tomas = person(3, 'Tomás Rey');
export const hana = person(4, 'Hana Okafor');
export const leo = person(5, 'Leo Brandão');

export const nordkaj = { id: id(101), name: 'Nordkaj Shipping' };
export const quintas = { id: id(102), name: 'Quintas do Sul' };
export const vogel = { id: id(103), name: 'Atelier Vogel' };
export const ingrid = { id: id(201), name: 'Ingrid Aas' };

const handover = (number: number, rest: Omit<HandoverRef, 'id'>): HandoverRef => ({
	id: id(number),
	...rest,
});

export const nordkajHandover = handover(301, {
	account: nordkaj,
	from: anna,
	to: tomas,
	stage: 'transferred',
	transfer_on: '2026-09-25',
});
export const quintasHandover = handover(302, {
	account: quintas,
	from: leo,
	to: hana,
	stage: 'review',
	transfer_on: '2026-10-16',
});

export const shell: ShellView = {
	philosophy: null,
	philosophy_is_due: false,
	workspace: 'Harbour & Pine',
	at_desk: { ...mara, role: 'manager' },
	people: [mara, anna, tomas, hana, leo].map((each, at) => ({ ...each, role: at === 0 ? 'manager' : 'rep' })),
	counts: { today: 3, accounts: 212, handovers: 9, unfiled: 4 },
	undo: { entry: id(901), sentence: 'Hana kept the promise “Label sample by the 20th”.' },
	redo: null,
};

export const today: TodayView = {
	now: NOW,
	day: '2026-10-12',
	answer: [
		{
			case: id(401),
			handover: nordkajHandover,
			contact: ingrid,
			words: 'I have explained this three times to three different people. I want Anna back.',
			grade: 3,
			silent_since: null,
			answer_due: '2026-10-13T10:00:00Z',
			played_back_by: tomas,
			confirmed: true,
		},
	],
	decide: [
		{
			approval: id(501),
			account: vogel,
			asked_by: tomas,
			asked_at: '2026-10-09T14:02:00Z',
			reason: 'The owner refused two meetings.',
			what: { decide: 'rollback', handover: id(303), to: hana, goes_back: 4 },
		},
	],
	at_risk: [
		{
			handover: quintasHandover,
			reasons: [
				{ risk: 'package_sent_back', faults: 'It does not say what was promised on the 2024 price.' },
				{
					risk: 'missing_near_transfer',
					missing: 3,
					first: 'Hana has not said it back yet.',
					transfer_on: '2026-10-16',
				},
			],
		},
	],
	due: [
		{
			account: nordkaj,
			due: '2026-10-11',
			what: { due: 'task', id: id(601), text: 'Send Per the October report' },
		},
		{
			account: quintas,
			due: '2026-10-14',
			what: {
				due: 'introduction',
				id: id(602),
				handover: quintasHandover.id,
				contact: { id: id(202), name: 'Teresa Quintas' },
				channel: 'in_person',
			},
		},
		{
			account: nordkaj,
			due: '2026-10-15',
			what: { due: 'promise', id: id(603), text: 'Winter rate as last year, in writing' },
		},
	],
	new_accounts: [],
	load: [
		{ person: hana, accounts: 28, arriving: 3, leaving: 0, capacity: 26 },
		{ person: anna, accounts: 22, arriving: 1, leaving: 2, capacity: 26 },
		{ person: tomas, accounts: 19, arriving: 0, leaving: 0, capacity: 24 },
		{ person: leo, accounts: 9, arriving: 0, leaving: 2, capacity: null },
	],
	week: [
		{ day: '2026-10-13', account: nordkaj, what: { week: 'answer_due', handover: nordkajHandover.id } },
		{
			day: '2026-10-14',
			account: quintas,
			what: {
				week: 'introduction',
				handover: quintasHandover.id,
				contact: { id: id(202), name: 'Teresa Quintas' },
				channel: 'in_person',
			},
		},
		{ day: '2026-10-16', account: quintas, what: { week: 'transfer', handover: quintasHandover.id } },
	],
	handovers: 9,
	next_day: null,
};

export const leftOfLeo: PersonLeftBehind = {
	day: '2026-10-12',
	person: leo,
	can_carry: false,
	ownerless: 2,
	accounts: [
		{
			account: quintas,
			lines: [
				{
					what: { left: 'responsibility', id: id(611), role: 'accountable' },
					owner: leo,
					due: null,
					is_ownerless: true,
				},
				{
					what: { left: 'handover', id: quintasHandover.id, part: 'outgoing', stage: 'review' },
					owner: leo,
					due: '2026-10-16',
					is_ownerless: false,
				},
			],
		},
		{
			account: vogel,
			lines: [
				{
					what: { left: 'promise', id: id(612), text: 'Two samples by October' },
					owner: leo,
					due: '2026-10-01',
					is_ownerless: true,
				},
			],
		},
	],
};

export const nothingLeft: AccountLeftBehind = {
	day: '2026-10-12',
	account: nordkaj,
	accountable: tomas,
	lines: [],
	lacks_next_touch: false,
};

export const accountRows: AccountRow[] = [
	row(nordkaj, {
		severity: 'watch',
		city: 'Gothenburg',
		accountable: tomas,
		renewal_on: '2027-02-14',
		open_promises: 3,
	}),
	row(quintas, {
		city: 'Évora',
		accountable: leo,
		next_owner: {
			handover: quintasHandover.id,
			person: hana,
			stage: 'review',
			from: leo,
			side: null,
			late_since: '2026-10-09',
			transfer_on: '2026-10-16',
		},
	}),
	row(vogel, { severity: 'unstable', accountable: tomas, silent_days: 23, is_silent_too_long: true }),
];

export const accountIds = accountRows.map(({ account }) => account.id);

function row(account: AccountRow['account'], rest: Partial<AccountRow>): AccountRow {
	return {
		account,
		kind: 'client',
		severity: 'stable',
		city: null,
		accountable: hana,
		next_owner: null,
		last_contact_at: '2026-10-09T14:10:00Z',
		silent_days: 3,
		is_silent_too_long: false,
		open_promises: 0,
		renewal_on: null,
		has_ended: false,
		...rest,
	};
}

export type { AccountView };
