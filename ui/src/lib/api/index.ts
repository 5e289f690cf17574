/** What the window can be asked for, and what it tells. A call that fails throws an {@link ApiError}. */
import { commands, events } from '$lib/bindings';
import type { ApiError } from '$lib/bindings';

export { Channel, hasWindow } from '$lib/platform';

export const api = commands;
export const told = events;

/** Rows in one page of a long list. */
export const PAGE = 100;

/** What was thrown, as an {@link ApiError}: the shell's own errors come as plain text. */
export function asApiError(thrown: unknown): ApiError {
	if (typeof thrown === 'object' && thrown !== null && 'kind' in thrown && 'message' in thrown) {
		return thrown as ApiError;
	}
	// Not every webview begins the stack with the message.
	const message = thrown instanceof Error ? thrown.message : String(thrown);
	const detail = thrown instanceof Error && thrown.stack ? `${message}\n${thrown.stack}` : message;
	return { kind: 'failed', message: message.split('\n', 1)[0] ?? message, hint: '', missing: [], detail };
}
