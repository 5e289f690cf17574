/** The dialogs of a handover: what they ask, why, and what their button does. */
import type { HandoverView, PackagePart } from '$lib/bindings';
import { demand } from './demand';
import { firstName } from './names';
import { atStart } from './number';

export const ask = {
	situation: {
		title: 'Where the client stands',
		lead: 'A paragraph that a colleague understands who has never met them. It stays internal.',
		label: 'Situation',
		submit: 'Save',
	},
	ledAlone: (view: HandoverView) => ({
		title: 'What was led alone',
		lead: `${view.to ? firstName(view.to.name) : 'The incoming rep'} led it, ${firstName(view.from.name)} listened.`,
		label: 'Which meeting, and how it went',
		submit: 'Write it down',
	}),
	question: (text: string) => ({
		title: text,
		lead: 'Answer from what is written, before asking. “Not known” is an answer too.',
		label: 'Answer',
		submit: 'Answer',
	}),
	correction: (text: string, answer: string) => ({
		title: text,
		lead: `The answer was: ${answer}`,
		label: 'What is right',
		submit: 'Put it right',
	}),
	notNeeded: (name: string) => ({
		title: `${name} need not be introduced`,
		lead: 'The reason is kept, so that nobody thinks it was forgotten.',
		label: 'Why it is not needed',
		submit: 'Leave it out',
	}),
	noAnswer: (name: string) => ({
		title: `${name} does not answer`,
		lead: 'After two attempts it stands on Today, and a key person who refuses is a reason to weigh a rollback.',
		label: 'How they were asked, and what came of it',
		submit: 'Write it down',
	}),
	notApplicable: (text: string) => ({
		title: 'This does not apply',
		lead: text,
		label: 'Why it does not apply',
		submit: 'Leave it out',
	}),
	leaveOut: (part: PackagePart) => ({
		title: 'This does not apply',
		lead: `${atStart(demand[part])}. The reason stands in the package, where the incoming rep would look for it.`,
		label: 'Why it does not apply',
		submit: 'Leave it out',
	}),
	waive: {
		title: 'Go on without what is missing',
		lead: 'The reason stands on the rail for everyone. What cannot be passed stays missing, and what comes later counts again.',
		label: 'Why it is right to go on',
		submit: 'Pass it',
	},
	hold: {
		title: 'Put the handover on hold',
		lead: 'Nothing moves until someone lets it go on. The dates stay as they are.',
		label: 'Why it waits',
		submit: 'Put on hold',
	},
	cancel: {
		title: 'Cancel the handover',
		lead: 'The account stays where it is. Everything that was written stays too.',
		label: 'Why it is cancelled',
		submit: 'Cancel the handover',
	},
} as const;

export const judgePackage = {
	title: 'Is the package good enough to be briefed on?',
	lead: 'Read it first. Sent back, it returns to packaging with what is missing.',
	choice: 'Your answer',
	accept: 'Accept it',
	acceptSmall: 'Received, read, and good enough.',
	back: 'Send it back',
	backSmall: 'Something is missing that must be written.',
	faults: 'What is missing',
	submit: { accept: 'Accept the package', back: 'Send it back' },
} as const;

export const giveReadBack = {
	title: 'Say it back in your own words',
	lead: 'As if a colleague had asked. The package stands beside it; do not copy it.',
	submit: 'Say it back',
} as const;

export const judgeReadBack = {
	title: (name: string) => `What ${firstName(name)} said`,
	lead: 'Hear it against the package. Nobody can accept their own.',
	choice: 'Your answer',
	accept: 'Nothing is missing',
	back: 'Something is missing',
	doesNotSay: 'It does not say …',
	doesNotSayExample: 'what was promised on the 2024 price',
	submit: { accept: 'Accept it', back: 'Give it back' },
} as const;

export const met = {
	title: (name: string) => `${name} has met the new rep`,
	reaction: 'What they said, in their words',
	fixed: 'A next meeting',
	choices: { yes: 'was fixed', no: 'was not fixed' },
	at: 'When',
	how: 'How',
	about: 'About what',
	submit: 'Write it down',
} as const;

export const planIntroduction = {
	title: (name: string) => `Introduce ${name}`,
	lead: 'In person first, on the client’s ground where it can be.',
	how: 'How',
	due: 'By when',
	dueHint: 'Left empty, it is the day planned for introductions.',
	submit: 'Plan it',
} as const;

export const editIntroduction = {
	title: (name: string) => `The introduction of ${name}`,
	how: 'How',
	due: 'By when',
	owner: 'Who introduces',
	place: 'Place in the order',
	places: (count: number) =>
		Array.from({ length: count }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` })),
} as const;

export const answerPromise = {
	title: 'Answer the promise',
	choice: 'From the transfer on',
	kinds: { accepted: 'I keep it', renegotiated: 'We agreed something else', closed: 'It has ended' },
	small: {
		accepted: 'As it was promised.',
		renegotiated: 'With the client, in these words.',
		closed: 'The client let us off, or it is done.',
	},
	words: { renegotiated: 'What was agreed instead', closed: 'Why it ended' },
	due: 'The new day',
	submit: 'Answer',
} as const;

export const giveTo = {
	title: 'Give it to someone who is here',
	who: 'Who takes it',
	why: 'Why this person',
	submit: 'Give it',
} as const;
