/** A client who resists: heard, said back, given time, weighed, decided. */
import type { Balance, CaseOption, CaseView, HandoverView, TouchView } from '$lib/bindings';
import { grade, option, optionMeaning } from './domain';
import { firstName } from './names';
import { atStart, counted, inWords, listed } from './number';
import { deadline, fullDay, left, moment, shortDay, weekday } from './time';

export const resistance = {
	crumb: 'The client objects',
	lead: 'Hear them out, say it back, buy time, ask a colleague, then decide. Nobody decides this alone.',
	none: 'Nobody has resisted this handover.',
	open: 'The client objects…',
	words: 'Their words',
	silence: 'Their silence',
	concern: 'Under it:',
	said: {
		title: 'Said back',
		small: { none: 'before anything is answered', waits: 'not confirmed yet', confirmed: 'and confirmed' },
		none: 'Nobody has said it back yet. A client who is not sure to be understood hears no answer.',
		give: 'Say it back…',
		again: 'Say it better…',
		confirm: 'They confirmed it…',
	},
	time: {
		title: 'Time bought',
		small: 'the answer we promised',
		waits: 'Until then nobody has to answer in the heat.',
	},
	playbook: {
		title: 'What practice says',
		small: 'suggestions, never decisions',
		which: 'What may be under it',
		none: 'Name what may be under it, and practice has a word to it.',
		choose: 'Something else',
		favours: (options: string[]) => `Worth weighing: ${options.join('; ')}.`,
		triggers: 'Taking it back is worth weighing, too:',
		lessons: 'Learned before',
		shares: { client: 'the same client', concern: 'the same concern', profile: 'a handover run alike' },
		write: 'Write down what was learned…',
		rewrite: 'Say it better…',
	},
	meet: {
		title: 'In person',
		small: 'on their ground, where it can be',
		none: 'Nobody has proposed a meeting. What is difficult is said face to face.',
		propose: 'Propose a meeting…',
		again: 'Propose another day…',
		label: { at: 'When', hour: 'Hour', about: 'About what', owner: 'Who goes there' },
		dialog: 'Meet them in person',
		lead: 'The client may read what it is about. It takes the place of a meeting that is still to come.',
		submit: 'Propose it',
		state: { planned: 'is planned', done: 'took place', cancelled: 'will not take place' },
	},
	balance: {
		title: 'Gives and takes',
		small: 'counted; you judge',
		gives: 'What it gives',
		takes: 'What it takes',
	},
	takes: {
		title: 'What it would take',
		none: 'Nobody has asked yet.',
		ask: 'Write their answer…',
		change: 'Change…',
	},
	consulted: {
		title: 'Colleagues asked',
		none: 'Nobody yet.',
		who: 'Ask a colleague',
		choose: 'Who was asked',
		add: 'Asked',
	},
	weighed: {
		title: 'Weighed',
		none: 'Nothing is weighed yet. Two options are a choice, one is not.',
		add: 'Weigh an option…',
		change: 'Change',
		remove: 'Take out',
		client: 'The client',
		rep: 'The rep',
		firm: 'The firm',
		second: 'Needs a second person',
		chosen: 'Decided',
	},
	decision: {
		title: 'Decision',
		none: 'Not decided yet.',
		waits: 'A manager decides, once the client has confirmed that we understood them.',
		decide: 'Decide…',
		two: 'With a second person:',
		keep: 'Keep by exception…',
		part: 'End the relationship…',
		rollBack: 'Give it back: see what would go back…',
		effect: 'For the incoming rep',
		lesson: 'What we learned',
	},
	earlier: 'Earlier cases',
	cancel: 'Cancel',
} as const;

const SAYS = ['', 'asks a question', 'is reluctant', 'says no', 'may leave'] as const;

/** "Ingrid Aas says no", "Ingrid Aas is silent". */
export const title = (view: CaseView): string =>
	`${view.contact.name} ${view.case.silent_since ? 'is silent' : (SAYS[view.case.grade] ?? '')}`;

/** "Ingrid Aas, 9 Oct, 16:10 · a refusal". */
export const saidBy = (view: CaseView, now: string): string =>
	`${view.contact.name}, ${moment(view.case.opened_at, now)} · ${grade[view.case.grade] ?? ''}`;

export const answerBy = (view: CaseView, now: string): string => deadline(view.case.answer_due, now);

/** "We answer Ingrid Aas by Tuesday 12:00: 21 hours left." */
export const answerNote = (view: CaseView, now: string): string =>
	`We answer ${view.contact.name} by ${answerBy(view, now)}: ${left(view.case.answer_due, now)}.`;

/** Noon of a day, where we are. */
export const noonOf = (day: string): string => new Date(`${day}T12:00:00`).toISOString();

export function timeLeft(view: CaseView, now: string): { tone: 'warn' | 'danger'; text: string } {
	const isLate = new Date(view.case.answer_due) < new Date(now);
	return { tone: isLate ? 'danger' : 'warn', text: left(view.case.answer_due, now) };
}

/** "in person, Wed 28 Oct, 08:30, Mara goes there, is planned". */
export const meetingOf = ({ touch, owner }: TouchView, now: string): string =>
	`${touch.about}, ${weekday(touch.at)} ${moment(touch.at, now)}: ${firstName(owner.name)} goes there; it ${resistance.meet.state[touch.state]}.`;

/** What the relationship gives, line by line. */
export const gives = (balance: Balance, now: string): string[] =>
	[
		`With us since ${shortDay(balance.since, now)}`,
		...balance.results.map(({ text, then }) => (then ? `${text} – ${then}` : text)),
		...(balance.results.length === 0 ? ['No result of ours is written down'] : []),
		counted(balance.promises_kept, 'promise kept', 'promises kept'),
		counted(balance.suggestions, 'idea of theirs', 'ideas of theirs'),
	].map(atStart);

/** What it takes, line by line. */
export const takesOf = (balance: Balance): string[] =>
	[
		`${counted(balance.contacts, 'call, meeting or mail', 'calls, meetings and mails')} in ninety days`,
		counted(balance.issues, 'open issue'),
		counted(balance.late, 'promise of ours late', 'promises of ours late'),
		balance.resisted === 1 ? 'Resists for the first time' : `Has resisted ${inWords(balance.resisted)} times`,
		`${counted(balance.reps, 'rep')} in two years`,
	].map(atStart);

/** "with Anna and Mara". */
export const withColleagues = (view: CaseView): string | undefined =>
	view.consulted.length > 0 ? `with ${listed(view.consulted.map(({ name }) => firstName(name)))}` : undefined;

/** Whether we understood the client, so that it can be decided: they confirmed it, or a colleague looked at their silence. */
export const isHeard = ({ case: it }: CaseView): boolean =>
	it.silent_since !== null && !it.playback ? it.consulted.length > 0 : !!it.playback?.confirmed;

/** What is to be done next in a case; none when it is decided. */
export type Step =
	'say_back' | 'confirm' | 'meet' | 'takes' | 'consult' | 'weigh' | 'decide' | 'keep' | 'part' | 'lesson';

export function nextStep({ case: it }: CaseView): Step | null {
	if (it.decision) return null;
	if (it.silent_since && !it.playback) return afterSilence(it);
	if (!it.playback) return 'say_back';
	if (!it.playback.confirmed) return 'confirm';
	if (!it.what_it_takes) return 'takes';
	if (it.consulted.length === 0) return 'consult';
	if (it.options.length === 0) return 'weigh';
	return 'decide';
}

/** Who says nothing can confirm nothing: a colleague looks in, and then it is weighed. */
function afterSilence({ consulted, options }: CaseView['case']): Step {
	if (consulted.length === 0) return 'consult';
	return options.length === 0 ? 'weigh' : 'decide';
}

/** What takes the account back or ends the relationship is never decided by one person. */
export const needsSecond = (of: CaseOption): boolean =>
	of === 'roll_back' || of === 'keep_by_exception' || of === 'end_relationship';

/** Options that one manager can decide, with what follows from each. */
export const decidable = (['continue', 'slow_down', 'add_not_replace', 'other_successor'] as const).map(
	(value) => ({ value, label: option[value], small: optionMeaning[value] }),
);

/** What slower means in this handover: a later transfer, or a longer watch. */
export function slower({ handover }: HandoverView): { label: string; hint: string } {
	const [label, day, later] = handover.transferred_at
		? ([decide.watch, handover.watch_until, decide.longer] as const)
		: ([decide.transfer, handover.transfer_on, decide.later] as const);
	return { label, hint: day ? later(fullDay(day)) : '' };
}

export const openCase = {
	title: 'The client objects',
	lead: 'Their words as they said them. Time is bought with it: the day of our answer is fixed now, and kept.',
	how: 'What happened',
	hows: { words: 'They said something', silence: 'They say nothing' },
	howMeans: {
		words: 'A question, a doubt, a refusal.',
		silence: 'Not heard for longer than was agreed.',
	},
	who: { words: 'Who said it', silence: 'Who used to talk with us' },
	words: 'In their words',
	grade: 'How grave it is',
	grades: {
		'1': 'A question',
		'2': 'Reluctance',
		'3': 'A refusal',
		'4': 'A threat to leave',
	},
	gradeMeans: {
		'1': 'They want to know why, or who.',
		'2': 'They would rather keep the one they have.',
		'3': 'They do not accept the new rep.',
		'4': 'They look around. A manager calls the same day.',
	},
	about: 'What may be under it',
	concern: 'The same in your words',
	due: { words: 'We answer by', silence: 'We decide by' },
	dueHint: 'Noon in two business days, unless you agreed another time with them.',
	hour: 'Hour',
	submit: 'Write it down',
	noContact: 'Add the contact to the account first: it matters who said it.',
} as const;

export const sayBack = {
	title: 'Say it back',
	lead: 'What you said to them, in your words: what they want, and what is under it. No answer yet.',
	label: 'What we said back',
	submit: 'Write it down',
} as const;

export const confirm = {
	title: 'They confirmed it',
	lead: 'From here on an answer can be weighed.',
	label: 'What they answered, in their words',
	submit: 'Write it down',
} as const;

export const lesson = {
	title: 'What we learned',
	lead: 'A sentence that helps whoever meets the next client like this one.',
	label: 'Lesson',
	submit: 'Write it down',
} as const;

export const takes = {
	title: 'What would it take?',
	lead: 'Asked openly, and written as they said it. Asking promises nothing.',
	label: 'In their words',
	submit: 'Write it down',
} as const;

export const weigh = {
	title: 'Weigh an option',
	lead: 'Benefit and cost for all three: the client’s comfort, the rep’s growth, the firm.',
	which: 'Which option',
	client: 'For the client',
	rep: (name: string) => `For ${name}`,
	firm: 'For the firm',
	submit: 'Weigh it',
} as const;

export const decide = {
	title: 'Decide',
	lead: 'What one manager can decide. Taking it back, keeping it by exception and ending the relationship take a second person.',
	giveBack: (name: string) => `They want ${name} again?`,
	transfer: 'The account changes hands on',
	watch: 'The watch ends on',
	longer: (day: string) => `Later than ${day}; the outgoing rep stays on call until then.`,
	later: (day: string) => `Later than ${day}; what is not done moves with it.`,
	which: 'What we do',
	reason: 'Why',
	effect: (name: string) => `What it means for ${name}, and what we do about it`,
	lesson: 'What we learned',
	submit: 'Decide',
} as const;

/** The rep of whom the options speak. */
export const incoming = (view: HandoverView): string =>
	view.to ? firstName(view.to.name) : 'the incoming rep';
