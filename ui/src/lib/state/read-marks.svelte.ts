/** What someone has read of an account's history, remembered on this machine: everything up to a moment, and a few since. */
import type { AccountId, HistoryEntryId, HistoryRow, PersonId } from '$lib/bindings';
import { firstIdAt } from './id';
import { keep, kept } from './kept';

interface Kept {
	/** Whatever came into the workspace after it is new. */
	since: HistoryEntryId;
	/** What was read of that. */
	read: HistoryEntryId[];
}

export class ReadMarks {
	#kept = $state.raw<Kept>({ since: '', read: [] });
	#reader: PersonId;
	#name: string;

	/** Whoever opens an account for the first time begins with nothing new. */
	constructor(reader: PersonId, account: AccountId, now: string) {
		this.#reader = reader;
		this.#name = `read:${reader}:${account}`;
		const known = recall(this.#name);
		if (known) this.#kept = known;
		else this.#keep({ since: firstIdAt(now), read: [] });
	}

	/** After which everything is new. */
	get since(): HistoryEntryId {
		return this.#kept.since;
	}

	/** Whether it came in since, from somebody else, and was not read. */
	isNew({ id, by }: Pick<HistoryRow, 'id' | 'by'>): boolean {
		return id > this.#kept.since && by?.id !== this.#reader && !this.#kept.read.includes(id);
	}

	/** Whether it came in since, read or not. */
	isRecent = (id: HistoryEntryId): boolean => id > this.#kept.since;

	read(id: HistoryEntryId): void {
		if (!this.isRecent(id) || this.#kept.read.includes(id)) return;
		this.#keep({ ...this.#kept, read: [...this.#kept.read, id] });
	}

	unread(id: HistoryEntryId): void {
		this.#keep({ ...this.#kept, read: this.#kept.read.filter((each) => each !== id) });
	}

	/** Nothing that is there now is new any more. */
	readAll(now: string): void {
		this.#keep({ since: firstIdAt(now), read: [] });
	}

	#keep(marks: Kept): void {
		this.#kept = marks;
		keep(this.#name, marks);
	}
}

function recall(name: string): Kept | null {
	const { since, read } = kept<{ since?: unknown; read?: unknown }>(name, {});
	return typeof since === 'string' && Array.isArray(read) ? { since, read } : null;
}
