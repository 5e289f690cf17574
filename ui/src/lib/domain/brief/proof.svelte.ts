/** The proof of a line, opened beside it: any part of the brief asks for one, one place shows it. */
import { getContext, setContext } from 'svelte';
import type { HistoryEntryId, HistoryEntryView } from '$lib/bindings';

type Read = (id: HistoryEntryId) => Promise<HistoryEntryView>;

export class Proof {
	/** Which entry is open, if any. */
	id = $state<HistoryEntryId | null>(null);
	/** What is known of it. */
	entry = $state.raw<HistoryEntryView | 'reading' | 'gone'>('reading');
	#read: Read;
	#from: HTMLElement | null = null;

	constructor(read: Read) {
		this.#read = read;
	}

	/** Opens one; the place that asked has the focus again when it is closed. */
	async open(id: HistoryEntryId, from: HTMLElement): Promise<void> {
		this.id = id;
		this.entry = 'reading';
		this.#from = from;
		const entry = await this.#read(id).catch(() => 'gone' as const);
		if (this.id === id) this.entry = entry;
	}

	close(): void {
		this.id = null;
		this.#from?.focus({ preventScroll: true });
	}
}

const CONTEXT = Symbol('proof');

export const provideProof = (read: Read): Proof => setContext(CONTEXT, new Proof(read));

/** The place beside the text; none where a proof is read on a page of its own. */
export const useProof = (): Proof | undefined => getContext<Proof | undefined>(CONTEXT);
