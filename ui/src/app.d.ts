import type { ApiError, ImportChoice } from '$lib/bindings';

declare global {
	namespace App {
		/** What an error page gets: the refusal or failure as the window gave it. */
		interface Error {
			message: string;
			kind?: ApiError['kind'];
			hint?: string;
			detail?: string | null;
		}

		/** What a page is opened with, besides its address. */
		interface PageState {
			/** Files that were dropped elsewhere, for the imports. */
			dropped?: ImportChoice;
		}
	}
}

export {};
