/** What still hangs on someone, and what of an account is left behind. */
import type { AccountLeftBehind, LeftLine, LeftWhat, PersonLeftBehind } from '$lib/bindings';
import { channel, stage } from './domain';
import { firstName } from './names';
import { atStart, counted, sentence } from './number';
import { daysBetween, shortDay } from './time';

/** How many things the notice of an account names. */
const NAMED = 3;

export const leftBehind = {
	link: 'Left behind',
	linkTo: (name: string) => `What is left behind of ${name}`,
	title: (name: string) => `What hangs on ${name}`,
	nobody: 'Nobody sees to it',
	toAccount: 'Open the account',
	brief: (account: string) => `Open the account: ${account}`,
} as const;

const ROLES = {
	accountable: 'Answers for the account',
	backup: 'Stands beside it as backup',
	on_call: 'On call',
} as const;

const PARTS = {
	outgoing: 'Hands it over',
	incoming: 'Takes it over',
	manager: 'Manages the handover',
} as const;

const ASKED = {
	rollback: 'Asked to take the handover back',
	keep_by_exception: 'Asked to keep the account by exception',
	end_relationship: 'Asked to end the relationship',
} as const;

/** What kind of thing it is: "Promise". */
export function kindOf(what: LeftWhat): string {
	switch (what.left) {
		case 'responsibility':
			return 'Account';
		case 'handover':
			return 'Handover';
		case 'promise':
			return 'Promise';
		case 'issue':
			return 'Issue';
		case 'touch':
			return 'Contact';
		case 'task':
			return 'Task';
		case 'introduction':
			return 'Introduction';
		case 'checklist_item':
			return 'Checklist';
		case 'approval':
			return 'Approval';
	}
}

/** What it is called. */
export function nameOf(what: LeftWhat): string {
	switch (what.left) {
		case 'responsibility':
			return ROLES[what.role];
		case 'handover':
			return `${PARTS[what.part]}, now in ${stage[what.stage].toLowerCase()}`;
		case 'promise':
		case 'task':
		case 'checklist_item':
			return what.text;
		case 'issue':
			return what.title;
		case 'touch':
			return `${what.about}, ${channel[what.channel]}`;
		case 'introduction':
			return `Introduce ${what.contact.name} ${channel[what.channel]}`;
		case 'approval':
			return `${ASKED[what.asked]}, and waits for an answer`;
	}
}

/** Where it is dealt with. */
export function placeOf(what: LeftWhat, account: string): string {
	const home = `/accounts/${account}`;
	switch (what.left) {
		case 'handover':
			return `/handovers/${what.id}`;
		case 'introduction':
			return `/handovers/${what.handover}/introductions`;
		case 'checklist_item':
			return `/handovers/${what.handover}/checklist`;
		case 'promise':
			return `${home}/promises`;
		case 'approval':
			return what.asked === 'rollback' && what.handover ? `/handovers/${what.handover}/rollback` : home;
		default:
			return home;
	}
}

/** Tells lines apart: one person can have two parts in a handover. */
export const lineKey = ({ what }: LeftLine): string =>
	what.left === 'handover' ? `${what.id} ${what.part}` : what.id;

/** "until 12 Oct" of what ends by itself, "12 Oct" of what is due. */
export function whenOf({ what, due }: LeftLine, day: string): string {
	if (due === null) return '';
	return what.left === 'responsibility' ? `until ${shortDay(due, day)}` : shortDay(due, day);
}

export const isLate = ({ due }: LeftLine, day: string): boolean => due !== null && daysBetween(day, due) < 0;

/** What hangs on someone, in a sentence or two. */
export function leadOf(view: PersonLeftBehind): string {
	const name = firstName(view.person.name);
	const lines = view.accounts.flatMap((group) => group.lines);
	if (lines.length === 0) return `Nothing hangs on ${name} any more.`;
	const hangs = lines.length === 1 ? 'hangs' : 'hang';
	const at = counted(view.accounts.length, 'account');
	const all = `${atStart(counted(lines.length, 'thing'))} at ${at} ${hangs} on ${name}.`;
	if (view.ownerless === 0) return all;
	const nobody =
		view.ownerless === lines.length
			? 'nobody sees to any of it'
			: `nobody sees to ${counted(view.ownerless, 'of them', 'of them')}`;
	return `${all} ${name} can no longer carry it: ${nobody}.`;
}

/** "Two things here are left behind." */
export function noticeOf({ lines }: AccountLeftBehind): string {
	return `${atStart(counted(lines.length, 'thing'))} here ${lines.length === 1 ? 'is' : 'are'} left behind.`;
}

/** With whom they are, and what else is missing. */
export function noticeHint(view: AccountLeftBehind): string {
	const named = view.lines.slice(0, NAMED).map(behind);
	const more = view.lines.length - named.length;
	const rest = more > 0 ? `${atStart(counted(more, 'more thing'))} too.` : '';
	const touch = view.lacks_next_touch ? 'No next contact is planned.' : '';
	return [...named, rest, touch].filter(Boolean).join(' ');
}

function behind(line: LeftLine): string {
	const name = line.owner.name;
	if (line.what.left === 'responsibility') return sentence(`${name} can no longer carry it`);
	const why = line.is_ownerless ? 'who can no longer see to it' : 'who has passed the account on';
	return sentence(`“${nameOf(line.what)}” is with ${name}, ${why}`);
}
