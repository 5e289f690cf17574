/** Handovers in a list, as a test needs them. */
import type { HandoverRow } from '$lib/bindings';
import { mara, nordkajHandover, quintasHandover } from './book';

export const DAY = '2026-10-12';

/** Quintas in review, planned and in time. */
export const handoverRow = (rest: Partial<HandoverRow> = {}): HandoverRow => ({
	handover: quintasHandover,
	manager: mara,
	profile: 'standard',
	side: null,
	late: null,
	risks: [],
	entered_at: '2026-10-07T09:00:00Z',
	missing: 3,
	readiness: 62,
	dates: [
		{ stage: 'planned', planned: '2026-09-18', entered: '2026-09-14T09:00:00Z' },
		{ stage: 'packaging', planned: '2026-10-01', entered: '2026-09-18T09:00:00Z' },
		{ stage: 'review', planned: '2026-10-13', entered: '2026-10-07T09:00:00Z' },
		{ stage: 'briefing', planned: '2026-10-14', entered: null },
		{ stage: 'overlap', planned: '2026-10-16', entered: null },
		{ stage: 'transferred', planned: '2026-11-13', entered: null },
	],
	off: [],
	...rest,
});

/** Nordkaj in review, at risk: its client resists. */
export const resistedRow = (rest: Partial<HandoverRow> = {}): HandoverRow =>
	handoverRow({
		handover: { ...nordkajHandover, stage: 'review' },
		side: { state: 'resisted', case: 'case', held: null },
		...rest,
	});
