/** A missing thing in the address of its handover: a link from anywhere opens right where it is supplied. */
import type { Fix, HandoverView } from '$lib/bindings';

const PARAM = 'fix';

/** Where a missing thing is supplied. */
export const fixHref = (handover: string, fix: Fix): string =>
	`/handovers/${handover}?${PARAM}=${encodeURIComponent(JSON.stringify(fix))}`;

/** The missing thing that an address asks to supply, if it is still missing. */
export function fixIn(params: URLSearchParams, view: HandoverView): Fix | null {
	const wanted = params.get(PARAM);
	if (wanted === null) return null;
	return view.next?.missing.find(({ fix }) => JSON.stringify(fix) === wanted)?.fix ?? null;
}
