import type { ChecklistLine, Stage, TouchChannel } from '$lib/bindings';
import { channel, stage } from '$lib/words/domain';
import { changes as words } from '$lib/words/profile';

/** A profile as it stands in the form. */
export interface Typed {
	days: Partial<Record<Stage, string>>;
	watch: string;
	checkIn: string;
	introduces: TouchChannel;
	demands: unknown;
	lines: ChecklistLine[];
	questions: string;
}

/** What the new version changes, line by line. */
export function changed(before: Typed, after: Typed): string[] {
	const days = Object.keys(before.days) as Stage[];
	const numbers = [
		...days.map((each) => moved(stage[each], before.days[each], after.days[each])),
		moved(words.watch, before.watch, after.watch),
		moved(words.checkIn, before.checkIn, after.checkIn),
		moved(words.introduces, channel[before.introduces], channel[after.introduces]),
	];
	const same = JSON.stringify(before.demands) === JSON.stringify(after.demands);
	const texts = (lines: ChecklistLine[]) => lines.map((line) => JSON.stringify(line));
	return [
		...numbers,
		same ? null : words.demands,
		counted(words.checklist, texts(before.lines), texts(after.lines)),
		counted(words.questions, lines(before.questions), lines(after.questions)),
	].filter((line) => line !== null);
}

// A number field gives a number where a text was.
function moved(what: string, from: unknown, to: unknown): string | null {
	const [before, after] = [String(from ?? ''), String(to ?? '')];
	return before === after ? null : words.moved(what, before, after || words.nothing);
}

function counted(what: string, before: string[], after: string[]): string | null {
	const added = after.filter((line) => !before.includes(line)).length;
	const removed = before.filter((line) => !after.includes(line)).length;
	if (added + removed > 0) return words.lines(what, added, removed);
	return before.join('\n') === after.join('\n') ? null : words.order(what);
}

const lines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
