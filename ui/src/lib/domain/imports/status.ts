import type { ApiError, ImportChoice, ImportSummary, Progress } from '$lib/bindings';

/** Where an import stands. */
export type ImportStatus =
	| { is: 'idle' }
	| { is: 'chosen'; choice: ImportChoice }
	| { is: 'running'; progress: Progress | null; stopping: boolean }
	| { is: 'done'; summary: ImportSummary }
	| { is: 'refused'; error: ApiError };
