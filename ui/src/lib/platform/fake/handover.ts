/** One fictional handover in full, and what taking it back would do. */
import type {
	ProfileVersion,
	CaseView,
	Contact,
	Fix,
	Handover,
	HandoverView,
	IntroductionView,
	Missing,
	PromiseView,
	RailStop,
	ReadBackView,
	RollbackPreview,
	RollbackView,
	Stage,
} from '$lib/bindings';
import { accountView } from './account';
import { hana, ingrid, leo, mara, NOW, quintas } from './book';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const STAGES: Stage[] = [
	'proposed',
	'screened',
	'planned',
	'packaging',
	'review',
	'briefing',
	'introduction',
	'overlap',
	'transferred',
	'closed',
];

export const handover: Handover = {
	id: id(302),
	account: quintas.id,
	from: leo.id,
	to: hana.id,
	manager: mara.id,
	stage: 'briefing',
	side: null,
	profile: 'standard',
	conduct: null,
	reason: 'promotion',
	client_sentence: 'Leo builds our rail desk; Hana will look after your wine.',
	growth: null,
	transfer_on: '2026-10-16',
	plan: { briefing: '2026-10-13' },
	entered: { planned: '2026-09-14T09:00:00Z' },
	passed: [],
	not_applicable: {},
	package_accepted_at: '2026-10-01T09:00:00Z',
	package_faults: null,
	led_alone: null,
	outgoing_acknowledged_at: null,
	incoming_acknowledged_at: null,
	transferred_at: null,
	watch_until: '2026-11-13',
	watch_ended_at: null,
	cover_until: null,
	hand_back: null,
	learned: {},
	moved: [],
	closed_at: null,
};

/** Something that is missing, to be supplied by `fix`. */
export const missing = (fix: Fix, what: string, hard = false): Missing => ({
	fix,
	what,
	hint: 'The next step.',
	hard,
	passed: null,
});

export const teresa: Contact = {
	id: id(202),
	account: quintas.id,
	name: 'Teresa Quintas',
	title: 'Owner',
	emails: [],
	phone: null,
	part: 'Decides',
	key: true,
	source: null,
	extra: {},
	merged_into: null,
	apart: [],
};

/** An introduction of Teresa that stands so. */
export const introduction = (state: IntroductionView['introduction']['state']): IntroductionView => ({
	introduction: {
		id: id(602),
		account: quintas.id,
		handover: handover.id,
		contact: teresa.id,
		number: 1,
		owner: leo.id,
		channel: 'in_person',
		due: '2026-10-14',
		state,
		attempts: [],
	},
	contact: teresa,
	owner: leo,
	next: null,
	script:
		state.state === 'planned'
			? {
					introduces: 'Teresa Quintas, I have brought Hana Okafor with me.',
					answers: 'Thank you, Teresa Quintas. Leo Brandão has told me where we stand.',
				}
			: null,
});

/** What Hana said, and what Leo says to it. */
export const readBack = (verdict: ReadBackView['read_back']['verdict']): ReadBackView => ({
	read_back: {
		id: id(650),
		account: quintas.id,
		handover: handover.id,
		by: hana.id,
		at: '2026-10-12T08:00:00Z',
		situation: 'They sell on quality.',
		promises: 'The label sample by the 20th.',
		risks: 'The price talk in January.',
		next_action: 'Lunch with Teresa.',
		verdict,
	},
	by: hana,
});

export const promise: PromiseView = {
	promise: {
		id: id(603),
		account: quintas.id,
		text: 'Label sample by the 20th',
		promiser: 'us',
		contact: teresa.id,
		due: '2026-10-20',
		firmness: 'spoken',
		owner: leo.id,
		state: 'open',
		made_by: leo.id,
		made_at: '2026-09-20T09:00:00Z',
		ended_at: null,
		evidence: null,
		sensitivity: 'shareable',
		answer: null,
	},
	owner: leo,
	contact: { id: teresa.id, name: teresa.name },
	made_by: leo,
	evidence: null,
};

/** A case in which Ingrid resists; `rest` says how far it is. */
export const resisted = (rest: Partial<CaseView['case']> = {}): CaseView => ({
	case: {
		id: id(401),
		account: quintas.id,
		handover: handover.id,
		contact: ingrid.id,
		words: 'I want Leo back.',
		silent_since: null,
		grade: 3,
		about: null,
		concern: 'Being asked again.',
		evidence: null,
		opened_by: hana.id,
		opened_at: '2026-10-12T08:10:00Z',
		answer_due: '2026-10-14T10:00:00Z',
		playback: null,
		what_it_takes: null,
		meeting: null,
		consulted: [],
		options: [],
		decision: null,
		effect_on_incoming: null,
		lesson: null,
		state: 'open',
		...rest,
	},
	contact: ingrid,
	opened_by: hana,
	evidence: null,
	consulted: [],
	meeting: null,
	balance: {
		since: '2021-05-03',
		results: [],
		promises_kept: 12,
		suggestions: 2,
		contacts: 31,
		issues: 1,
		late: 0,
		resisted: 2,
		reps: 2,
	},
	played_back_by: null,
	decided_by: null,
	play: null,
	triggers: [],
	rep: {
		person: hana,
		growth: 'Leading a renewal alone',
		accounts: 7,
		arriving: 2,
		capacity: 12,
		others: [],
	},
	follow_up: null,
	lessons: [],
});

export const rollbackPreview: RollbackPreview = {
	to: leo,
	substitutes: [],
	back: [
		{ item: { item: 'accountability' }, text: 'Who answers for Quintas do Sul' },
		{ item: { item: 'promise', id: promise.promise.id }, text: 'Label sample by the 20th' },
	],
	stays: [{ kind: 'history', count: 11 }],
	choices: [{ item: { item: 'task', id: id(604) }, text: 'Send the October report' }],
	seconds: [mara],
};

/** A rollback that Hana asked for, and how it was answered. */
export const asked = (
	state: RollbackView['rollback']['state'],
	approval: RollbackView['approval']['state'],
): RollbackView => ({
	rollback: {
		id: id(502),
		account: quintas.id,
		handover: handover.id,
		case: null,
		approval: id(501),
		asked_by: hana.id,
		asked_at: '2026-10-12T10:02:00Z',
		to: leo.id,
		reason: 'The owner refused two meetings.',
		give_back: [],
		client_message: 'Leo looks after you again.',
		care_note: 'Mara talks with Hana on Thursday.',
		retry: { retry: 'never' },
		state,
		effective_at: state === 'done' ? '2026-10-12T12:00:00Z' : null,
	},
	approval: {
		id: id(501),
		account: quintas.id,
		subject: { subject: 'rollback', rollback: id(502) },
		asked_by: hana.id,
		asked_at: '2026-10-12T10:02:00Z',
		state: approval,
	},
	asked_by: hana,
	to: leo,
	answered_by: approval.state === 'granted' || approval.state === 'declined' ? mara : null,
	items: rollbackPreview.back,
});

/** The handover at a stage; `rest` says what else is different. */
export function handoverAt(stage: Stage, rest: Partial<HandoverView> = {}): HandoverView {
	const here = STAGES.indexOf(stage);
	const rail = STAGES.map((each, at): RailStop => ({
		stage: each,
		planned: handover.plan[each] ?? null,
		entered: handover.entered[each] ?? null,
		state: at < here ? 'done' : at === here ? 'now' : 'ahead',
		passed: null,
	}));
	const to = STAGES[here + 1];
	return {
		now: NOW,
		answer_on: '2026-10-14',
		handover: { ...handover, stage },
		account: { ...accountView.account, id: quintas.id, name: quintas.name },
		from: leo,
		to: hana,
		manager: mara,
		rail,
		next: to ? { to, missing: [] } : null,
		thread: [],
		readiness: {
			points: 62,
			ready_at: 80,
			rows: [{ criterion: 'package', points: 21, of: 30, why: 'Two of three top things are written.' }],
		},
		package: { facts: accountView.facts, touches: accountView.touches, left_out: [] },
		checklist: [],
		questions: [],
		read_backs: [],
		introductions: [],
		not_introduced: [],
		promises: [promise],
		cases: [],
		rollbacks: [],
		agreed: null,
		waiting: null,
		can: ['advance'],
		...rest,
	};
}

/** How handovers of a profile are run; `rest` says what the firm wrote otherwise. */
export const profileVersion = (
	profile: ProfileVersion['profile'],
	rest: Partial<ProfileVersion['conduct']> = {},
): ProfileVersion => ({
	profile,
	conduct: {
		version: 0,
		days: { planned: 20, packaging: 15, review: 12, briefing: 10, introduction: 5, watch: 20 },
		introduces_by: 'in_person',
		demands: { situation: 'soft', price_story: 'soft', introductions: 'hard', led_alone: 'soft' },
		check_in_days: 7,
		...rest,
	},
	checklist: [
		{ stage: 'packaging', part: 'outgoing', text: 'Open issues, with their state' },
		{ stage: 'transferred', part: 'incoming', text: 'First meeting led alone' },
	],
	questions: ['Whom do I write first?', 'Where are the notes?'],
	by: null,
	at: null,
});
