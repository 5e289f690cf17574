import type { AccountView, PersonId, RibbonInterval, Why } from '$lib/bindings';
import { carried, willCarry } from '$lib/words/account';
import { firstName } from '$lib/words/names';
import { daysBetween, shortDay } from '$lib/words/time';

/** A stretch of the ribbon: who carried the account, and for how much of the time. */
export interface Stretch {
	/** Who, as colleagues call them. */
	name: string;
	/** The whole story in a sentence. */
	sentence: string;
	/** When it began. */
	begin: string;
	/** The day on which it began; none for one that has not. */
	day: string | null;
	/** Its share of the ribbon. */
	grow: number;
	/** Which of the eight colours of people; the same for one person. */
	tone: number;
	/** Whether it is over, lasts, or has not begun. */
	when: 'over' | 'now' | 'planned';
	/** What marks its beginning: somebody stood in, or a handover began or was taken back; none for anything else. */
	mark: 'cover' | 'handover' | 'rollback' | null;
}

const TONES = 8;

const MARKS: Partial<Record<Why['why'], Stretch['mark']>> = {
	cover_started: 'cover',
	transferred: 'handover',
	rolled_back: 'rollback',
};

/** The accountable stretches in time order, and the one that is planned next. */
export function stretches(view: AccountView): Stretch[] {
	const carriedBy = view.ribbon.filter((interval) => interval.role === 'accountable');
	const seen: PersonId[] = [];
	const tone = (person: PersonId): number => {
		if (!seen.includes(person)) seen.push(person);
		return (seen.indexOf(person) % TONES) + 1;
	};
	const begun = carriedBy.map((interval): Stretch => ({
		name: interval.person.name,
		sentence: carried(interval, view.now),
		begin: shortDay(interval.from, view.now),
		day: interval.from.slice(0, 10),
		grow: Math.max(1, daysBetween(interval.from, interval.until ?? view.now)),
		tone: tone(interval.person.id),
		when: interval.until === null ? 'now' : 'over',
		mark: MARKS[interval.why.why] ?? null,
	}));
	const { handover, accountable } = view;
	if (!handover?.to || !handover.transfer_on || handover.to.id === accountable.id) return begun;
	const whole = begun.reduce((sum, { grow }) => sum + grow, 0);
	return [
		...begun,
		{
			name: firstName(handover.to.name),
			sentence: willCarry(handover.to.name, handover.transfer_on),
			begin: shortDay(handover.transfer_on, view.now),
			day: null,
			grow: whole * 0.12,
			tone: tone(handover.to.id),
			when: 'planned',
			mark: 'handover',
		},
	];
}

/** Backups and people on call, as long as they are. */
export const alongside = ({ ribbon, now }: AccountView): RibbonInterval[] =>
	ribbon.filter(
		({ role, from, until }) => role !== 'accountable' && from <= now && (until === null || until > now),
	);
