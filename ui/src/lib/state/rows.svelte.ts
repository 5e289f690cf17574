/** Rows of a long list whose ids are known: those that are looked at are read, one part at a time. */
import { SvelteMap } from 'svelte/reactivity';
import { setOf } from './sets';

/** Rows that are asked for at once. */
const PART = 120;

export class Rows<T> {
	#known = new SvelteMap<string, T>();
	#fresh = setOf();
	#wanted: string[] = [];
	#status: 'idle' | 'reading' = 'idle';
	#read: (ids: string[]) => Promise<T[]>;
	#idOf: (row: T) => string;

	constructor(read: (ids: string[]) => Promise<T[]>, idOf: (row: T) => string) {
		this.#read = read;
		this.#idOf = idOf;
	}

	/** The row, as far as it was read; an older one until the new one is there. */
	get(id: string): T | undefined {
		return this.#known.get(id);
	}

	/** Rows that somebody else read. */
	take(rows: T[]): void {
		for (const row of rows) {
			this.#known.set(this.#idOf(row), row);
			this.#fresh.add(this.#idOf(row));
		}
	}

	/** Something was written: what is looked at is read again, and shown as it was until then. */
	outdate(): void {
		this.#fresh.clear();
	}

	/** Reads what is missing of these; what was wanted before and is no longer looked at is not read any more. */
	async need(ids: string[]): Promise<void> {
		this.#wanted = ids;
		if (this.#status === 'reading') return;
		this.#status = 'reading';
		try {
			for (let missing = this.#missing(); missing.length > 0; missing = this.#missing()) {
				const rows = await this.#read(missing);
				this.take(rows);
				// What is not there any more is not asked for again.
				missing.forEach((id) => this.#fresh.add(id));
			}
		} finally {
			this.#status = 'idle';
		}
	}

	#missing(): string[] {
		return this.#wanted.filter((id) => !this.#fresh.has(id)).slice(0, PART);
	}
}
