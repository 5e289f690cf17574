/** Three looks at the handovers: as a table, as a board, in time; and what is looked for. */
import type { HandoverRow, Profile, Stage } from '$lib/bindings';
import { moveTo, stage } from './domain';
import { firstName } from './names';
import { counted, figures } from './number';
import { away, longDay, shortDay } from './time';

export type Look = 'table' | 'board' | 'timeline';

export const looks = {
	label: 'Look',
	names: { table: 'Table', board: 'Board', timeline: 'Timeline' } satisfies Record<Look, string>,
	filters: 'Show only',
	find: 'Find a handover',
	findExample: 'Client or rep',
	mine: 'Mine',
	risk: 'At risk',
	person: 'Who',
	everyone: 'Everyone',
	profile: 'How it is run',
	everyProfile: 'However it is run',
	nothing: 'No handover matches.',
	clear: 'Show all',
	shown: (count: number, of: number): string =>
		count === of ? figures(of, 'handover') : `${count} of ${figures(of, 'handover')}`,
} as const;

export const board = {
	label: 'Handovers by stage',
	hint: 'Drag a card to its next stage, or press Ctrl → on it; “.” shows where it can go.',
	move: (name: string) => `Move ${name}…`,
	moveKey: 'Move to…',
	moveTitle: (name: string) => `Move ${name}`,
	moveLead: 'One stage at a time, as soon as nothing is missing.',
	where: 'To',
	submit: 'Move it',
	cancel: 'Cancel',
	closed: 'Closed',
	points: (points: number) => `${points} of 100`,
	ready: 'Ready',
	watchUntil: (day: string, now: string) => `watched until ${shortDay(day, now)}, ${away(day, now)}`,
	transferOn: (day: string, now: string) => `${shortDay(day, now)}, ${away(day, now)}`,
	notPlanned: 'no day planned yet',
	dropMissing: (count: number) => `${counted(count, 'thing')} still missing`,
	dropFree: 'Nothing is missing',
	dropFar: 'One stage at a time',
} as const;

/** "Leo → Hana", as a card has room for. */
export const cardBetween = ({ handover }: HandoverRow): string =>
	`${firstName(handover.from.name)} → ${handover.to ? firstName(handover.to.name) : 'nobody yet'}`;

/** "3 missing", or that nothing is. */
export const cardMissing = (row: HandoverRow): string =>
	row.missing > 0 ? `${row.missing} missing` : 'nothing missing';

/** Why a card cannot go to a stage that is not its next one. */
export const cannotGo = {
	back: {
		message: 'A handover does not go back a stage.',
		hint: 'Undo takes back the last step. An account that was transferred goes back by a rollback.',
	},
	far: (next: Stage) => ({
		message: 'A handover goes one stage at a time.',
		hint: `The next one is ${stage[next]}.`,
	}),
	end: { message: 'This handover is at its last stage.', hint: 'It has ended.' },
} as const;

export const stuck = {
	title: (name: string, to: Stage) => `${name}: ${moveTo[to]}`,
	lead: (count: number) =>
		count === 1
			? 'One thing is missing first. It can be supplied right there.'
			: `${counted(count, 'thing').replace(/^./, (letter) => letter.toUpperCase())} are missing first. Each can be supplied right there.`,
	notYours: 'Nothing is missing, but this step is not yours: either rep or a manager takes it.',
	open: 'Open the handover',
	close: 'Close',
} as const;

export const timeline = {
	label: 'Handovers in time',
	client: 'Client',
	zoom: 'Zoom',
	zooms: { weeks: 'Weeks', months: 'Months' },
	today: 'Today',
	goToday: 'Go to today',
	hint: 'Drag a transfer to another day, or press Ctrl ← → on a row for one working day. V T shows the same as a table.',
	legend: {
		done: 'as it was',
		now: 'under way',
		late: 'longer than planned',
		ahead: 'still ahead',
		watch: 'watch',
		transfer: 'transfer',
		plan: 'as it was planned',
		off: 'somebody is away',
	},
	transfer: (name: string, day: string) => `Transfer of ${name}, ${longDay(day)}`,
	bar: (of: Stage, from: string, until: string, now: string) =>
		`${stage[of]}: ${shortDay(from, now)} to ${shortDay(until, now)}`,
	planned: (of: Stage, from: string, until: string, now: string) =>
		`${stage[of]} as planned: ${shortDay(from, now)} to ${shortDay(until, now)}`,
	off: (why: string, from: string, until: string, now: string) =>
		from === until
			? `${why}, ${shortDay(from, now)}`
			: `${why}, ${shortDay(from, now)} to ${shortDay(until, now)}`,
	cannotMove: {
		message: 'This transfer cannot be moved.',
		hint: 'A transfer that is planned and has not happened yet can be moved by a manager.',
	},
	noDay: {
		message: 'No day is planned for this transfer yet.',
		hint: 'Open the handover and plan it first.',
	},
} as const;

/** What a row of the timeline says to those who do not see it. */
export function rowInTime(row: HandoverRow, day: string): string {
	const { transfer_on, stage: at } = row.handover;
	const when = transfer_on ? `, transfer ${shortDay(transfer_on, day)}` : '';
	return `${stage[at]}${when}`;
}

export const profileChoice = (names: Record<Profile, string>): { value: Profile | ''; label: string }[] => [
	{ value: '', label: looks.everyProfile },
	...(Object.keys(names) as Profile[]).map((value) => ({ value, label: names[value] })),
];
