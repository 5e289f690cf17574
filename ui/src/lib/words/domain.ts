/** The words of the method, as they stand on screen. */
import type {
	AccountKind,
	AssumptionState,
	CaseOption,
	Concern,
	Criterion,
	Direction,
	FactKind,
	Firmness,
	HandoverReason,
	HistoryKind,
	PartOf,
	Profile,
	PromiseAnswerKind,
	ResponsibilityRole,
	Role,
	Sensitivity,
	Severity,
	Stage,
	StaysKind,
	TouchChannel,
	Why,
} from '$lib/bindings';
import { counted } from './number';

export const severity: Record<Severity, string> = { stable: 'Stable', watch: 'Watch', unstable: 'Unstable' };

export const accountKind: Record<AccountKind, string> = {
	client: 'client',
	consultant: 'consultant',
	vendor: 'vendor',
};

export const role: Record<Role, string> = { manager: 'manager', rep: 'rep', viewer: 'reader' };

export const stage: Record<Stage, string> = {
	proposed: 'Proposed',
	screened: 'Screened',
	planned: 'Planned',
	packaging: 'Packaging',
	review: 'Review',
	briefing: 'Briefing',
	introduction: 'Introduction',
	overlap: 'Overlap',
	transferred: 'Watch',
	closed: 'Closed',
};

/** What a person does to leave a stage: the button of the next move. */
export const moveTo: Record<Stage, string> = {
	proposed: 'Propose',
	screened: 'Screen',
	planned: 'Plan',
	packaging: 'Start packaging',
	review: 'Hand the package over for review',
	briefing: 'Go to the briefing',
	introduction: 'Start introductions',
	overlap: 'Start the overlap',
	transferred: 'Transfer',
	closed: 'Close the handover',
};

export const profile: Record<Profile, string> = {
	standard: 'Standard',
	high_touch: 'High touch',
	trusted_adviser: 'Trusted adviser',
	pooled: 'Pooled',
	light: 'Light',
	sudden_exit: 'Sudden exit',
	cover: 'Cover, and hand back',
};

/** Whose part a line of a checklist is. */
export const part: Record<PartOf, string> = {
	outgoing: 'Outgoing rep',
	incoming: 'Incoming rep',
	manager: 'Manager',
};

export const reason: Record<HandoverReason, string> = {
	workload: 'the rep carries too much',
	departure: 'the rep leaves',
	promotion: 'the rep takes on something else',
	territory: 'territories changed',
	performance: 'it did not go well',
	client_request: 'the client asked',
	size_change: 'the account grew or shrank',
	absence: 'the rep is away for a while',
};

export const factKind: Record<FactKind, string> = {
	top_thing: 'Top things',
	watch_out: 'Watch out',
	do_not_repeat: 'Do not propose again',
	price_story: 'Price story',
	if_then: 'What if',
	assumption: 'We assume',
	suggestion: 'They suggested',
	result: 'What we delivered',
	risk: 'Risks',
	preference: 'How they like it',
	where_it_lives: 'Where it lives',
	awkward_topic: 'Awkward topics',
};

/** The second half of a fact, where a kind has one. */
export const factThen: Partial<Record<FactKind, string>> = {
	if_then: 'Then',
	risk: 'What we would do',
	result: 'What it was worth to them',
};

export const assumption: Record<AssumptionState, string> = {
	unchecked: 'not checked',
	confirmed: 'the client confirmed it',
	wrong: 'it was wrong',
};

export const sensitivity: Record<Sensitivity, string> = {
	shareable: 'The client may read it',
	internal: 'Internal',
	managers_only: 'Managers only',
};

export const firmness: Record<Firmness, string> = {
	contract: 'in the contract',
	written: 'written',
	spoken: 'spoken',
};

export const promiseAnswer: Record<PromiseAnswerKind, string> = {
	accepted: 'accepted',
	renegotiated: 'renegotiated',
	closed: 'closed',
};

export const channel: Record<TouchChannel, string> = {
	in_person: 'in person',
	video: 'by video',
	call: 'by phone',
	mail: 'by mail',
};

export const historyKind: Record<HistoryKind, string> = {
	mail: 'Mail',
	call: 'Call',
	meeting: 'Meeting',
	note: 'Note',
};

export const direction: Record<Direction, string> = { outward: 'to', inward: 'from', internal: 'among us' };

export const responsibility: Record<ResponsibilityRole, string> = {
	accountable: 'accountable',
	backup: 'backup',
	on_call: 'on call',
};

export const criterion: Record<Criterion, string> = {
	package: 'Package',
	read_back: 'Read-back',
	introductions: 'Introductions',
	promises: 'Promises and issues',
	calendar: 'Calendar',
	capacity: 'Capacity',
};

export const option: Record<CaseOption, string> = {
	continue: 'Continue',
	slow_down: 'Slow down',
	add_not_replace: 'Add, not replace',
	other_successor: 'Someone else',
	keep_by_exception: 'Keep by exception',
	roll_back: 'Roll back',
	end_relationship: 'End the relationship',
};

export const optionMeaning: Record<CaseOption, string> = {
	continue: 'The handover goes on as planned.',
	slow_down: 'It goes on, later and softer.',
	add_not_replace: 'Nobody is replaced: the one stays beside the other, as a familiar face.',
	other_successor: 'Another colleague takes over.',
	keep_by_exception: 'The outgoing rep keeps the account for now.',
	roll_back: 'The handover is taken back.',
	end_relationship: 'We part from this client.',
};

/** What they say, as practice knows it. */
export const concern: Record<Concern, string> = {
	only_with_them: '“I only want to work with the one I know.”',
	calls_past: 'They call past the new rep',
	why_the_change: '“Why? Is it because of you?”',
	explain_again: '“Now I have to explain everything again.”',
	too_junior: '“Too junior for us.”',
	promised_us: '“You promised us that.”',
	someone_new_again: '“Every year someone new.”',
	bad_moment: '“Not now, we are in the middle of it.”',
	silence: 'Silence, or shorter answers',
	looks_around: '“We will look around.”',
	wants_them_back: '“We want the old one back, final.”',
	does_not_fit: 'Not accepted after an honest try',
};

export const grade = ['', 'a question', 'reluctance', 'a refusal', 'a threat to leave'] as const;

/** "eleven notes, calls and mails": what stays after a rollback. */
export const stays: Record<StaysKind, (count: number) => string> = {
	history: (count) => `${counted(count, 'entry', 'entries')} in the history, word for word`,
	facts: (count) => `${counted(count, 'thing')} to know that the incoming rep wrote down`,
	accountability: () => 'That the incoming rep was accountable in between',
	introductions: (count) => `${counted(count, 'introduction')}, as they happened`,
	kept_promises: (count) => `${counted(count, 'promise')} that were kept`,
};

/** Why someone became accountable. */
export function why(reason: Why): string {
	switch (reason.why) {
		case 'account_created':
			return 'the account was created';
		case 'imported':
			return 'it came with an import';
		case 'transferred':
			return 'both acknowledged the transfer';
		case 'cover_started':
			return 'standing in';
		case 'cover_ended':
			return 'back from being covered';
		case 'rolled_back':
			return 'the handover was taken back';
		case 'added':
			return 'a familiar face stays';
		case 'corrected':
			return `corrected: ${reason.reason}`;
	}
}
