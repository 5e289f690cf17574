import type { ApiError } from '$lib/bindings';

declare global {
	namespace App {
		/** What an error page gets: the refusal or failure as the window gave it. */
		type Error = Partial<ApiError> & { message: string };
	}
}

export {};
