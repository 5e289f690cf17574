/**
 * What `app.html` asks while the screens are still being read. Each answer is taken once, by the first who asks the same;
 * what the first screen did not take is dropped, for it may no longer be true.
 */
import { invoke as ask, type InvokeArgs } from '@tauri-apps/api/core';

declare global {
	interface Window {
		/** Answers on their way, by the command that gives them. */
		early?: Record<string, Promise<unknown>>;
	}
}

/** Runs a command of the window. */
export function invoke<T>(command: string, args?: InvokeArgs): Promise<T> {
	const early = args ? undefined : window.early?.[command];
	if (!early) return ask<T>(command, args);
	delete window.early?.[command];
	return early as Promise<T>;
}

/** Drops what nobody took. */
export function dropEarly(): void {
	delete window.early;
}
