/** Ids are given in the order of time, and tell when they were given. */
import type { HistoryEntryId } from '$lib/bindings';

/** The first id that is given at an instant: ids are in the order in which they are given. */
export function firstIdAt(instant: string): HistoryEntryId {
	const stamp = new Date(instant).getTime().toString(16).padStart(12, '0');
	return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7000-8000-000000000000`;
}

/** When an id was given. */
export const givenAt = (id: HistoryEntryId): string =>
	new Date(parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString();
