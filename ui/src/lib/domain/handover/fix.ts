/** A missing thing in the address of its handover: a link from anywhere opens right where it is supplied. */
import type { HandoverView } from '$lib/bindings';
import type { Errand } from './errand';

const PARAM = 'fix';
const OBJECTS = { fix: 'open_case' } as const;

/** Where a missing thing is supplied. */
export const fixHref = (handover: string, fix: Errand): string =>
	`/handovers/${handover}?${PARAM}=${encodeURIComponent(JSON.stringify(fix))}`;

/** Where an objection of the client is written down. */
export const objectsHref = (handover: string): string => fixHref(handover, OBJECTS);

/** The missing thing that an address asks to supply, if it is still missing; or that the client objects, which is never missing. */
export function fixIn(params: URLSearchParams, view: HandoverView): Errand | null {
	const wanted = params.get(PARAM);
	if (wanted === null) return null;
	if (wanted === JSON.stringify(OBJECTS)) return OBJECTS;
	return view.next?.missing.find(({ fix }) => JSON.stringify(fix) === wanted)?.fix ?? null;
}
