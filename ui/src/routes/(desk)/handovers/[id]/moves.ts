import { api, asApiError } from '$lib/api';
import type { HandoverId, MovePreview } from '$lib/bindings';

/** What moving the transfer to that day would do, or why it cannot be. */
export const movePreview = (handover: HandoverId, day: string): Promise<MovePreview | string> =>
	api.movePreview(handover, day).catch((thrown: unknown) => {
		const { message, hint } = asApiError(thrown);
		return `${message} ${hint}`;
	});
