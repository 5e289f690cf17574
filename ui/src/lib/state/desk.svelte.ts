/** The one way a screen writes: perform, tell, offer to take it back. */
import { getContext, setContext } from 'svelte';
import { toast } from 'svelte-sonner';
import { api, asApiError } from '$lib/api';
import type { ApiError, Op, UndoLabel } from '$lib/bindings';
import { shell as words } from '$lib/words/shell';

export class Desk {
	/** Whether something is being written. */
	status = $state<'idle' | 'saving'>('idle');

	/** Performs an operation; answers why not, or nothing when it is done. */
	async perform(op: Op): Promise<ApiError | null> {
		return this.#write(
			() => api.perform(op),
			(label) => label.sentence,
			{ label: words.undo, onClick: () => void this.undo() },
		);
	}

	/** Performs an operation where no form can show a refusal: the notice comes up by itself. */
	async act(op: Op): Promise<boolean> {
		const error = await this.perform(op);
		if (error) notify(error);
		return error === null;
	}

	/** Takes the last operation back. */
	async undo(): Promise<void> {
		const redo = { label: words.redo, onClick: () => void this.redo() };
		notify(await this.#write(() => api.undo(), (label) => words.undone(label.sentence), redo));
	}

	/** Does the last undone operation again. */
	async redo(): Promise<void> {
		const undo = { label: words.undo, onClick: () => void this.undo() };
		notify(await this.#write(() => api.redo(), (label) => words.redone(label.sentence), undo));
	}

	async #write(
		call: () => Promise<UndoLabel>,
		tell: (label: UndoLabel) => string,
		action: { label: string; onClick: () => void },
	): Promise<ApiError | null> {
		this.status = 'saving';
		try {
			toast(tell(await call()), { action });
			return null;
		} catch (thrown) {
			return asApiError(thrown);
		} finally {
			this.status = 'idle';
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
