import { api, asApiError } from '$lib/api';
import type { HandoverId, MovePreview, NewerProfile } from '$lib/bindings';

/** What moving the transfer to that day would do, or why it cannot be. */
export const movePreview = (handover: HandoverId, day: string): Promise<MovePreview | string> =>
	api.movePreview(handover, day).catch(whyNot);

/** What letting a handover run as the newest version of its profile would do, or why it cannot be. */
export const newerProfile = (handover: HandoverId): Promise<NewerProfile | string> =>
	api.newerProfile(handover).catch(whyNot);

function whyNot(thrown: unknown): string {
	const { message, hint } = asApiError(thrown);
	return `${message} ${hint}`;
}
