/** The one way a screen writes: perform, tell, offer to take it back. */
import { getContext, setContext } from 'svelte';
import { toast } from 'svelte-sonner';
import { api, asApiError } from '$lib/api';
import type { ApiError, EntryId, Op, Told } from '$lib/bindings';
import { shell as words } from '$lib/words/shell';

/** What a toast offers. */
interface Action {
	label: string;
	onClick: () => void;
}

export class Desk {
	/** Whether everything is written, or the last thing could not be. */
	status = $state<'idle' | 'saving' | 'failed'>('idle');

	/** Performs an operation; answers why not, or nothing when it is done. */
	async perform(op: Op): Promise<ApiError | null> {
		const answer = await this.create(op);
		return 'kind' in answer ? answer : null;
	}

	/** Performs an operation that creates something; answers what it created, or why not. */
	async create(op: Op): Promise<Told | ApiError> {
		return this.tell(() => api.perform(op));
	}

	/** Does what is told about as one step; answers what was done, or why not. */
	async tell(call: () => Promise<Told>): Promise<Told | ApiError> {
		return this.#write(call, words.done, (entry) => this.#takeBack(entry));
	}

	/** Writes by a call of its own, as for many records at once; answers why not, or nothing when it is done. */
	async write(call: () => Promise<Told>): Promise<ApiError | null> {
		const answer = await this.#write(call, words.done, (entry) => this.#takeBack(entry));
		return 'kind' in answer ? answer : null;
	}

	/** Performs an operation where no form can show a refusal: the notice comes up by itself. */
	async act(op: Op): Promise<boolean> {
		const error = await this.perform(op);
		if (error) notify(error);
		return error === null;
	}

	/** Takes a step back: the one that an entry belongs to, or the last one. */
	async undo(entry: EntryId | null = null): Promise<void> {
		const answer = await this.#write(
			() => api.undo(entry),
			words.undone,
			(undone) => this.#bringBack(undone),
		);
		if ('kind' in answer) notify(answer);
	}

	/** Brings a step back: the one that an entry belongs to, or the one undone last. */
	async redo(entry: EntryId | null = null): Promise<void> {
		const answer = await this.#write(
			() => api.redo(entry),
			words.redone,
			(redone) => this.#takeBack(redone),
		);
		if ('kind' in answer) notify(answer);
	}

	#takeBack(entry: EntryId): Action {
		return { label: words.undo, onClick: () => void this.undo(entry) };
	}

	#bringBack(entry: EntryId): Action {
		return { label: words.redo, onClick: () => void this.redo(entry) };
	}

	async #write(
		call: () => Promise<Told>,
		tell: (sentence: string) => string,
		offer: (entry: EntryId) => Action,
	): Promise<Told | ApiError> {
		this.status = 'saving';
		try {
			const told = await call();
			if (told.entry) toast(tell(told.sentence), { action: offer(told.entry) });
			this.status = 'idle';
			return told;
		} catch (thrown) {
			const error = asApiError(thrown);
			// A refusal leaves nothing unwritten: there was nothing to write.
			this.status = error.kind === 'failed' ? 'failed' : 'idle';
			return error;
		}
	}
}

/** Shows a refusal or a failure that has no other place. */
export function notify(error: ApiError | null): void {
	if (!error) return;
	if (error.kind !== 'failed') {
		toast(error.message, { description: error.hint, duration: 8000 });
		return;
	}
	const text = [error.message, error.hint, error.detail].filter(Boolean).join('\n');
	const copy = { label: words.copyDetails, onClick: () => void navigator.clipboard.writeText(text) };
	toast.error(error.message, { description: error.hint, duration: Infinity, action: copy });
}

const CONTEXT = Symbol('desk');

export const provideDesk = (): Desk => setContext(CONTEXT, new Desk());

export const useDesk = (): Desk => getContext<Desk>(CONTEXT);
