/** The next move of a handover, and what is missing for it. */
import type { Missing, NextMove, Stage } from '$lib/bindings';
import { moveTo } from './domain';
import { atStart, counted, inWords } from './number';

/** "Missing before the briefing". */
const BEFORE: Record<Stage, string> = {
	proposed: 'it is proposed',
	screened: 'it is screened',
	planned: 'it is planned',
	packaging: 'the packaging',
	review: 'the review',
	briefing: 'the briefing',
	introduction: 'the introductions',
	overlap: 'the overlap',
	transferred: 'the transfer',
	closed: 'it can be closed',
};

export const missingTitle = (next: NextMove): string => `Missing before ${BEFORE[next.to]}`;

/** "three things", or that the way is free. */
export const missingSmall = (next: NextMove): string =>
	blocking(next).length === 0 ? 'Nothing is missing.' : counted(blocking(next).length, 'thing');

/** What counts against the move: all but what a manager has passed. */
export const blocking = (next: NextMove | null): Missing[] =>
	next?.missing.filter((item) => item.passed === null) ?? [];

/** What the one button of the page does, and why it cannot yet. */
export const moveLabel = (next: NextMove): string => moveTo[next.to];

export function moveWhy(next: NextMove, isReady: boolean): string {
	const { to } = next;
	const missing = blocking(next);
	if (missing.length === 0)
		return isReady ? 'Nothing stands in the way.' : WHO_MOVES[to === 'closed' ? 'manager' : 'part'];
	const hard = missing.filter((item) => item.hard).length;
	const what = `${atStart(counted(missing.length, 'thing'))} ${missing.length === 1 ? 'is' : 'are'} missing`;
	if (hard === 0)
		return `${what}; a manager can go on without ${missing.length === 1 ? 'it' : 'them'}, with a reason.`;
	if (hard === missing.length) return `${what}; nobody can pass ${hard === 1 ? 'it' : 'them'}.`;
	return `${what}; ${inWords(hard)} of them nobody can pass.`;
}

const WHO_MOVES = {
	manager: 'Nothing stands in the way; a manager does it.',
	part: 'Nothing stands in the way; either rep or a manager does it.',
} as const;

/** In place of the next step of what a manager goes on without. */
export const passedWhy = (reason: string): string => `Passed: ${reason}`;
