/** How handovers go: where they stood, week by week. */
import type { FlowView, FlowWeek } from '$lib/bindings';
import { stage } from './domain';
import { counted, listed } from './number';

export const flow = {
	title: 'Handovers by stage',
	week: 'Week of',
	total: 'Running',
	toggle: { numbers: 'Show the numbers', picture: 'Show the chart' },
	empty:
		'Nothing has been handed over in the last half year. The first handover that is planned begins this chart.',
	how: (since: string) =>
		`Each column counts the handovers at the end of a week, since ${since}; the last one counts today. What is on hold or resisted keeps its stage.`,
	/** What the chart shows, in a sentence. */
	summary: (view: FlowView): string => {
		const last = view.weeks.at(-1);
		const now = last ? sum(last.running) : 0;
		const most = Math.max(0, ...view.weeks.map(({ running }) => sum(running)));
		const stands = view.stages.flatMap((each, at) => {
			const count = last?.running[at] ?? 0;
			return count > 0 ? [`${count} in ${stage[each]}`] : [];
		});
		const where = stands.length > 0 ? `: ${listed(stands)}` : '';
		return `${counted(view.weeks.length, 'week')}. Running now: ${now}${where}. At the most: ${most}.`;
	},
} as const;

const sum = (counts: number[]): number => counts.reduce((all, count) => all + count, 0);

/** What happened in the half year, and what runs. */
export function summed({ weeks }: FlowView): { label: string; count: number; small: string }[] {
	const all = (of: (week: FlowWeek) => number) => sum(weeks.map(of));
	return [
		{ label: 'running', count: sum(weeks.at(-1)?.running ?? []), small: 'now' },
		{ label: 'transferred', count: all(({ transferred }) => transferred), small: 'in half a year' },
		{ label: 'closed', count: all(({ closed }) => closed), small: 'in half a year' },
		{ label: 'ended otherwise', count: all(({ ended }) => ended), small: 'taken back, kept or cancelled' },
	];
}
