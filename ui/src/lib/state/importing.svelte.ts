/** An import on its way: it goes on while one browses, so it outlives the page that shows it. */
import { getContext, setContext } from 'svelte';
import { api, asApiError, Channel } from '$lib/api';
import type {
	ApiError,
	FilePreview,
	ImportChoice,
	ImportRule,
	ImportSettings,
	ImportSummary,
	Progress,
	TableChoice,
} from '$lib/bindings';
import { resultSentence } from '$lib/words/import-report';
import { imports as words, progressText } from '$lib/words/imports';
import type { Jobs } from './jobs.svelte';

/** The files that were chosen, and how each is to be taken. */
export interface Setup {
	choice: ImportChoice;
	files: FilePreview[];
	rule: ImportRule;
}

/** Where an import stands. */
export type ImportStatus =
	| { is: 'idle' }
	| { is: 'reading' }
	| { is: 'matching'; setup: Setup; refused: ApiError | null }
	| { is: 'trying' | 'importing'; setup: Setup; progress: Progress | null; stopping: boolean }
	| { is: 'tried' | 'done'; setup: Setup; summary: ImportSummary }
	| { is: 'refused'; error: ApiError };

const RULE: ImportRule = { on_match: 'update', match_by: 'name' };

export class Importing {
	#jobs: Jobs;
	/** The line of the last import in the tray. */
	#job: number | null = null;

	constructor(jobs: Jobs) {
		this.#jobs = jobs;
	}

	/** Where it stands. */
	status = $state.raw<ImportStatus>({ is: 'idle' });

	/** Whether something runs that can be stopped. */
	get isRunning(): boolean {
		return this.status.is === 'trying' || this.status.is === 'importing';
	}

	/** Takes files that were chosen or dropped, and looks into them. */
	async take(choice: ImportChoice): Promise<void> {
		if (this.isRunning) return;
		this.status = { is: 'reading' };
		await this.#look(
			choice,
			choice.files.map(() => null),
			RULE,
		);
	}

	/** Looks into a file again, as it is to be taken now. */
	async retake(file: number, table: TableChoice): Promise<void> {
		if (this.status.is !== 'matching') return;
		const { choice, files, rule } = this.status.setup;
		await this.#look(
			choice,
			files.map((old, at) => (at === file ? table : choiceOf(old))),
			rule,
		);
	}

	/** Says how rows meet what is here. */
	meet(rule: ImportRule): void {
		if (this.status.is === 'matching') {
			this.status = { ...this.status, setup: { ...this.status.setup, rule } };
		}
	}

	/** Does it without keeping anything, to see what would happen. */
	try(): Promise<void> {
		return this.#run('trying', 'tried', api.tryImport);
	}

	/** Imports. */
	import(): Promise<void> {
		return this.#run('importing', 'done', api.importFiles);
	}

	/** Back to what can be set. */
	back(): void {
		if ('setup' in this.status && !this.isRunning) {
			this.status = { is: 'matching', setup: this.status.setup, refused: null };
		}
	}

	/** Puts the files away. */
	clear(): void {
		if (!this.isRunning) this.status = { is: 'idle' };
	}

	/** The import that was told last was taken back: neither the page nor the tray says any more that it is here. */
	takenBack(): void {
		this.clear();
		if (this.#job !== null) this.#jobs.dismiss(this.#job);
	}

	/** Stops what runs; nothing of it is kept. */
	async stop(): Promise<void> {
		if (this.status.is !== 'trying' && this.status.is !== 'importing') return;
		this.status = { ...this.status, stopping: true };
		await api.cancelImport();
	}

	/** Asks where to save the rows of a file that were refused; answers the name, or nothing if there is none. */
	async saveRefused(file: number): Promise<string | null> {
		if (!('setup' in this.status)) return null;
		const { choice, files } = this.status.setup;
		const table = files[file];
		return api.saveRefusedRows(choice.handle, file, table ? choiceOf(table) : null);
	}

	async #look(choice: ImportChoice, tables: (TableChoice | null)[], rule: ImportRule): Promise<void> {
		try {
			const files = await api.previewImport(choice.handle, tables);
			this.status = { is: 'matching', setup: { choice, files, rule }, refused: null };
		} catch (thrown) {
			this.status = { is: 'refused', error: asApiError(thrown) };
		}
	}

	async #run(
		during: 'trying' | 'importing',
		after: 'tried' | 'done',
		call: (handle: number, settings: ImportSettings, progress: Channel<Progress>) => Promise<ImportSummary>,
	): Promise<void> {
		if (!('setup' in this.status) || this.isRunning) return;
		const { setup } = this.status;
		const progress = new Channel<Progress>();
		this.status = { is: during, setup, progress: null, stopping: false };
		await this.#jobs.start({
			title: during === 'trying' ? words.trying : words.importing,
			href: '/imports',
			done: words.imported,
			stop: () => void this.stop(),
			run: async (tell, id) => {
				this.#job = id;
				progress.onmessage = (soFar) => {
					if (this.status.is === during) this.status = { ...this.status, progress: soFar };
					tell(soFar.percent, progressText(soFar.items));
				};
				try {
					const summary = await call(setup.choice.handle, settings(setup), progress);
					this.status = { is: after, setup, summary };
					// A trial says what it found where it was asked for.
					return after === 'tried' ? null : resultSentence(summary);
				} catch (thrown) {
					this.status = { is: 'matching', setup, refused: asApiError(thrown) };
					throw thrown;
				}
			},
		});
	}
}

const choiceOf = (file: FilePreview): TableChoice | null => (file.is === 'table' ? file.choice : null);

const settings = ({ files, rule }: Setup): ImportSettings => ({
	rule,
	tables: files.map((file) => (file.is === 'table' ? { mark: file.mark, choice: file.choice } : null)),
});

const CONTEXT = Symbol('importing');

export const provideImporting = (jobs: Jobs): Importing => setContext(CONTEXT, new Importing(jobs));

export const useImporting = (): Importing => getContext<Importing>(CONTEXT);
