/** A list that is longer than what is read at once: the first page is there, the next ones come when they are asked for. */

/** Rows, and where the next ones begin; none at the end. */
export interface Page<T> {
	rows: T[];
	next: string | null;
	/** Where the ones before them begin; none at the top. */
	newer?: string | null;
}

type Read<T> = (cursor: string) => Promise<Page<T>>;

export class Pages<T> {
	/** Everything that was read so far. */
	rows = $state.raw<T[]>([]);
	/** Whether a page is on its way. */
	status = $state<'idle' | 'reading' | 'failed'>('idle');
	/** On which side rows were added last. */
	grew = $state<'below' | 'above'>('below');
	#next = $state<string | null>(null);
	#newer = $state<string | null>(null);
	#read: Read<T>;
	#readNewer: Read<T> | undefined;

	/** A list that can be opened in its middle is read towards the top as well. */
	constructor(first: Page<T>, read: Read<T>, readNewer?: Read<T>) {
		this.#read = read;
		this.#readNewer = readNewer;
		this.open(first);
	}

	/** Begins again with another page. */
	open(page: Page<T>): void {
		this.rows = page.rows;
		this.#next = page.next;
		this.#newer = page.newer ?? null;
		this.grew = 'below';
		this.status = 'idle';
	}

	/** Whether everything below is there. */
	get isWhole(): boolean {
		return this.#next === null;
	}

	/** Whether it begins at the top. */
	get isFromTop(): boolean {
		return this.#newer === null;
	}

	/** Reads the next page, if there is one and none is on its way. */
	async more(): Promise<void> {
		if (this.#next === null || this.status === 'reading') return;
		this.status = 'reading';
		try {
			const page = await this.#read(this.#next);
			this.grew = 'below';
			this.rows = [...this.rows, ...page.rows];
			this.#next = page.next;
			this.status = 'idle';
		} catch {
			this.status = 'failed';
		}
	}

	/** Reads what stands before the first row, if there is anything and nothing is on its way. */
	async newer(): Promise<void> {
		if (this.#newer === null || !this.#readNewer || this.status === 'reading') return;
		this.status = 'reading';
		try {
			const page = await this.#readNewer(this.#newer);
			this.grew = 'above';
			this.rows = [...page.rows, ...this.rows];
			this.#newer = page.newer ?? null;
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
