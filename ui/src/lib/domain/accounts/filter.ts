/** A place as the question that the desk is asked. */
import type { AccountFilter, DayRange, PersonId } from '$lib/bindings';
import type { Place } from './place';

/** Days without a word that make a silence, unless somebody says otherwise. */
export const SILENT_DAYS = 21;

/** Every account, by name. */
export const EVERY: AccountFilter = {
	text: null,
	accountable: null,
	severity: null,
	kind: null,
	handover: null,
	silent_days: null,
	renewing: null,
	city: null,
	relationship: null,
	sort: 'name',
	direction: 'ascending',
};

export function filterOf(place: Place, atDesk: PersonId, today: Date): AccountFilter {
	const { handover, renewing } = place;
	return {
		text: place.text || null,
		accountable: place.who?.map((who) => (who === 'me' ? atDesk : who)) ?? null,
		severity: place.state ?? null,
		kind: place.kind ?? null,
		handover:
			handover === undefined
				? null
				: Array.isArray(handover)
					? { handover: 'at', stages: handover }
					: { handover },
		silent_days: place.silent ?? null,
		renewing: renewing === undefined ? null : renewingOf(renewing, today),
		city: place.city ?? null,
		relationship: place.ended ?? null,
		sort: place.sort,
		direction: place.direction,
	};
}

/** The days that "quarter", "next-quarter", "90" or a last day mean. */
export function renewingOf(renewing: string, today: Date): DayRange | null {
	const from = dayAt(today.getFullYear(), today.getMonth(), today.getDate());
	if (renewing === 'quarter') return { from, until: quarterOf(today).until };
	if (renewing === 'next-quarter') return quarterOf(today, 1);
	if (/^\d{1,4}$/.test(renewing)) {
		const until = dayAt(today.getFullYear(), today.getMonth(), today.getDate() + Number(renewing));
		return { from, until };
	}
	return /^\d{4}-\d{2}-\d{2}$/.test(renewing) ? { from, until: renewing } : null;
}

/** The quarter that `day` lies in, or one before or after it. */
export function quarterOf(day: Date, by = 0): DayRange {
	const first = Math.floor(day.getMonth() / 3) * 3 + by * 3;
	return { from: dayAt(day.getFullYear(), first, 1), until: dayAt(day.getFullYear(), first + 3, 0) };
}

/** The month of a quarter that lies so many quarters from the one of `month`, as "2026-10". */
export const monthAway = (month: string, by: number): string =>
	quarterOf(new Date(`${month}-15T12:00:00`), by).from.slice(0, 7);

const dayAt = (year: number, month: number, day: number): string =>
	new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
