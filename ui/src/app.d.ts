import type { ApiError } from '$lib/bindings';

declare global {
	namespace App {
		/** What an error page gets: the refusal or failure as the window gave it. */
		interface Error {
			message: string;
			kind?: ApiError['kind'];
			hint?: string;
			detail?: string | null;
		}
	}
}

export {};
