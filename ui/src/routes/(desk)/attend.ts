/** What the window tells whoever is at the desk, besides what changed. */
import { goto } from '$app/navigation';
import { told } from '$lib/api';
import type { ImportChoice } from '$lib/bindings';

interface Attention {
	/** So many files are held over the window. */
	hover: (files: number) => void;
	/** Files were dropped on it. */
	drop: (choice: ImportChoice) => void;
}

/** Listens until the answer is called. */
export function attend({ hover, drop }: Attention): () => void {
	const listening = [
		told.filesHover.listen(({ payload }) => hover(payload.files)),
		told.filesDropped.listen(({ payload }) => drop(payload.choice)),
		told.reminderOpened.listen(({ payload }) => void goto(payload.href)),
	];
	return () => listening.forEach((stop) => void stop.then((unlisten) => unlisten()));
}
