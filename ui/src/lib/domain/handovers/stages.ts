/** Where a handover can go from where it stands. */
import type { HandoverRow, Stage } from '$lib/bindings';

/** The stages in which a handover can stand, in order: planning screens it in the same step. */
export const COLUMNS: Stage[] = [
	'proposed',
	'planned',
	'packaging',
	'review',
	'briefing',
	'introduction',
	'overlap',
	'transferred',
	'closed',
];

/** The stage after this one; none after the last. */
export const nextStage = (stage: Stage): Stage | null => COLUMNS[COLUMNS.indexOf(stage) + 1] ?? null;

/** How a wish to bring a handover to a stage ends. */
export type Way = 'stays' | 'next' | 'far' | 'back';

export function wayTo({ handover }: HandoverRow, to: Stage): Way {
	const by = COLUMNS.indexOf(to) - COLUMNS.indexOf(handover.stage);
	if (by === 0) return 'stays';
	if (by === 1) return 'next';
	return by > 1 ? 'far' : 'back';
}

export interface Column {
	/** Which stage. */
	stage: Stage;
	/** What stands in it. */
	rows: HandoverRow[];
}

/** Every stage with what stands in it. */
export function columnsOf(rows: HandoverRow[]): Column[] {
	const by = Map.groupBy(rows, ({ handover }) => handover.stage);
	return COLUMNS.map((stage) => ({ stage, rows: by.get(stage) ?? [] }));
}
