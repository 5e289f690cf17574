/** Decides what the desktop is told now: what is due today or waits, once each, outside of quiet hours. */
import type { TodayView } from '$lib/bindings';
import { daysBetween } from '$lib/words/time';
import { reminders as words } from '$lib/words/reminders';
import { decideHref, decideTitle, dueHref, dueText } from '$lib/words/today';

export interface Reminder {
	/** What it is about, and until when: it is told once. */
	key: string;
	title: string;
	body: string;
	/** Where a click leads. */
	href: string;
}

export interface ReminderSettings {
	on: boolean;
	/** When nothing is told, as "18:00"; the same twice means never. */
	from: string;
	to: string;
	weekends: boolean;
}

export const MADE: ReminderSettings = { on: true, from: '18:00', to: '08:00', weekends: false };

/** So many are told one by one; more of them in one. */
const FEW = 3;

/** What is told now, and which keys count as told then. */
export function decide(
	view: TodayView,
	at: number,
	settings: ReminderSettings,
	told: readonly string[],
): { tell: Reminder[]; keys: string[] } {
	if (!settings.on || isQuiet(new Date(at), settings)) return { tell: [], keys: [] };
	const fresh = waiting(view).filter(({ key }) => !told.includes(key));
	const keys = fresh.map(({ key }) => key);
	if (fresh.length <= FEW) return { tell: fresh, keys };
	const all = { key: 'many', title: words.many(fresh.length), body: words.manyBody, href: '/' };
	return { tell: [all], keys };
}

/** Whether nothing is told at this hour. */
export function isQuiet(now: Date, { from, to, weekends }: ReminderSettings): boolean {
	if (!weekends && (now.getDay() === 0 || now.getDay() === 6)) return true;
	const at = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
	return from <= to ? from <= at && at < to : from <= at || at < to;
}

/** Everything that is due today or earlier, or waits for this person. */
function waiting(view: TodayView): Reminder[] {
	const answers = view.answer
		.filter(({ answer_due }) => daysBetween(view.day, answer_due.slice(0, 10)) <= 0)
		.map((item) => ({
			key: `answer ${item.case} ${item.answer_due}`,
			title: words.answer(item.handover.account.name),
			body: item.words,
			href: `/handovers/${item.handover.id}/resistance`,
		}));
	const decisions = view.decide.map((item) => ({
		key: `decide ${item.approval}`,
		title: words.decide,
		body: decideTitle(item),
		href: decideHref(item),
	}));
	const due = view.due.flatMap((item) => {
		const days = item.due ? daysBetween(view.day, item.due) : 1;
		if (days > 0) return [];
		const title = days < 0 ? words.late(item.account.name) : words.due(item.account.name);
		return [{ key: `due ${item.what.id} ${item.due}`, title, body: dueText(item), href: dueHref(item) }];
	});
	return [...answers, ...decisions, ...due];
}
