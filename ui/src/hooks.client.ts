import { dev } from '$app/environment';
import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { asApiError, hasWindow } from '$lib/api';

/** In a plain browser, during development, a small fake stands behind the screens. */
export const init: ClientInit = async () => {
	if (dev && !hasWindow()) {
		const { install } = await import('$lib/platform/fake');
		install();
	}
};

export const handleError: HandleClientError = ({ error }) => asApiError(error);
