/** Work that goes on while one browses elsewhere: what runs, how far it is, and how it ended. */
import { getContext, setContext } from 'svelte';
import { asApiError } from '$lib/api';

/** How a job stands. */
export type JobStatus =
	| { is: 'running'; percent: number | null; text: string; stopping: boolean }
	| { is: 'done'; text: string }
	| { is: 'failed'; message: string; hint: string };

export interface Job {
	id: number;
	/** What is done: "Importing". */
	title: string;
	/** Where it can be looked at. */
	href?: string | undefined;
	status: JobStatus;
	/** Asks it to stop; none for what cannot be stopped. */
	stop?: (() => void) | undefined;
}

/** What is to be done. */
export interface Work {
	title: string;
	href?: string;
	/** What it is called once it has ended well. */
	done?: string;
	/** Asks it to stop; it then ends by itself. */
	stop?: () => void;
	/** Does it, telling how far it is; answers how it ended, or nothing when the person changed their mind. Its number
	 * puts it away later on. */
	run: (tell: (percent: number | null, text?: string) => void, id: number) => Promise<string | null>;
}

export class Jobs {
	#rows = $state.raw<Job[]>([]);
	#next = 0;

	/** The newest first. */
	get rows(): Job[] {
		return this.#rows;
	}

	/** Whether something runs. */
	get isBusy(): boolean {
		return this.#rows.some(({ status }) => status.is === 'running');
	}

	/** Does it, and shows it in the tray; whoever wants to know how it ended can wait. */
	async start({ title, href, done, stop, run }: Work): Promise<JobStatus | null> {
		const id = this.#next++;
		const halt = stop && (() => this.#halt(id, stop));
		this.#rows = [{ id, title, href, stop: halt, status: running(null, '') }, ...this.#rows];
		try {
			const text = await run((percent, text = '') => this.#tell(id, percent, text), id);
			if (text === null) {
				this.dismiss(id);
				return null;
			}
			return this.#end(id, { is: 'done', text }, done);
		} catch (thrown) {
			const { message, hint } = asApiError(thrown);
			return this.#end(id, { is: 'failed', message, hint });
		}
	}

	/** Takes a job that has ended out of the tray. */
	dismiss(id: number): void {
		this.#rows = this.#rows.filter((job) => job.id !== id);
	}

	#tell(id: number, percent: number | null, text: string): void {
		this.#change(id, (status) => (status.is === 'running' ? { ...status, percent, text } : status));
	}

	#halt(id: number, stop: () => void): void {
		this.#change(id, (status) => (status.is === 'running' ? { ...status, stopping: true } : status));
		stop();
	}

	#end(id: number, status: JobStatus, title?: string): JobStatus {
		this.#change(id, () => status);
		if (title) this.#rows = this.#rows.map((job) => (job.id === id ? { ...job, title } : job));
		return status;
	}

	#change(id: number, change: (status: JobStatus) => JobStatus): void {
		this.#rows = this.#rows.map((job) => (job.id === id ? { ...job, status: change(job.status) } : job));
	}
}

const running = (percent: number | null, text: string): JobStatus => ({
	is: 'running',
	percent,
	text,
	stopping: false,
});

const CONTEXT = Symbol('jobs');

export const provideJobs = (): Jobs => setContext(CONTEXT, new Jobs());

export const useJobs = (): Jobs => getContext<Jobs>(CONTEXT);
