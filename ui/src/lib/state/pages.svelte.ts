/** A list that is longer than what is read at once: the first page is there, the next ones come when they are asked for. */

/** Rows, and where the next ones begin; none at the end. */
export interface Page<T> {
	rows: T[];
	next: string | null;
}

export class Pages<T> {
	/** Everything that was read so far. */
	rows = $state.raw<T[]>([]);
	/** Whether a page is on its way. */
	status = $state<'idle' | 'reading' | 'failed'>('idle');
	#next = $state<string | null>(null);
	#read: (cursor: string) => Promise<Page<T>>;

	constructor(first: Page<T>, read: (cursor: string) => Promise<Page<T>>) {
		this.rows = first.rows;
		this.#next = first.next;
		this.#read = read;
	}

	/** Whether everything is there. */
	get isWhole(): boolean {
		return this.#next === null;
	}

	/** Reads the next page, if there is one and none is on its way. */
	async more(): Promise<void> {
		if (this.#next === null || this.status === 'reading') return;
		this.status = 'reading';
		try {
			const page = await this.#read(this.#next);
			this.rows = [...this.rows, ...page.rows];
			this.#next = page.next;
			this.status = 'idle';
		} catch {
			this.status = 'failed';
		}
	}

	/** Reads on until a row is there that answers, or everything is. */
	async until(isThere: (row: T) => boolean): Promise<void> {
		while (!this.isWhole && !this.rows.some(isThere)) {
			await this.more();
			if (this.status !== 'idle') return;
		}
	}
}
