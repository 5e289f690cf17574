/** Sets that are replaced whole when they change, so that nothing needs to watch what is in them. */

export const setOf = (ids: Iterable<string> = []): Set<string> => new Set(ids);

/** Where each id stands. */
export const placesOf = (ids: string[]): ReadonlyMap<string, number> =>
	new Map(ids.map((id, at) => [id, at]));
