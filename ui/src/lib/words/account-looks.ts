/** The board and the calendar of renewals. */
import type { BoardBy, BoardColumn, DayRange, NextOwner } from '$lib/bindings';
import { severity, stage } from './domain';
import { figures } from './number';
import { dueIn, monthOf, shortDay } from './time';

export const board = {
	title: 'Accounts in columns',
	by: 'Columns by',
	bys: { stage: 'Stage of the handover', severity: 'State' } satisfies Record<BoardBy, string>,
	noHandover: 'No handover',
	nobody: 'nobody yet',
	resisted: 'The client resists',
	onHold: 'On hold',
	silent: 'Silent for longer than agreed',
} as const;

export const calendar = {
	title: 'Renewals',
	grid: 'Renewal dates',
	agenda: 'What renews',
	weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
	none: 'Nothing renews in these three months.',
	noneAtAll: 'None of these accounts has a renewal date.',
	goEarlier: (day: string, now: string) => `Go back to ${shortDay(day, now)}`,
	goLater: (day: string, now: string) => `Go to ${shortDay(day, now)}`,
	without: (count: number) => `${figures(count, 'account')} without a renewal date`,
} as const;

/** The head of a column. */
export function columnName(column: BoardColumn): string {
	switch (column.column) {
		case 'no_handover':
			return board.noHandover;
		case 'stage':
			return stage[column.stage];
		case 'severity':
			return severity[column.severity];
	}
}

/** What pulls a handover off its way, or how late it is; nothing when all is well. */
export function trouble(next: NextOwner, now: string): string {
	if (next.side?.state === 'resisted') return board.resisted;
	if (next.side?.state === 'on_hold') return board.onHold;
	return next.late_since ? dueIn(next.late_since, now) : '';
}

/** "October – December 2026". */
export const quarterName = ({ from, until }: DayRange): string =>
	`${monthOf(from).replace(/ \d+$/, '')} – ${monthOf(until)}`;

/** "38 renewals". */
export const renewalsCount = (count: number): string => figures(count, 'renewal');
