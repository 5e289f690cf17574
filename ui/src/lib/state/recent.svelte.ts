/** What was opened last on this machine, for the palette before anything is typed. */
import { keep, kept } from './kept';

export interface Recent {
	/** "Account", "Handover". */
	kind: string;
	title: string;
	href: string;
}

const MOST = 8;

export class Recents {
	#rows = $state.raw<Recent[]>([]);
	#stored: string;

	/** Each workspace has its own. */
	constructor(workspace: string) {
		this.#stored = `recent:${workspace}`;
		this.#rows = kept<{ rows: Recent[] }>(this.#stored, { rows: [] }).rows;
	}

	/** The newest first. */
	get rows(): Recent[] {
		return this.#rows;
	}

	/** Remembers that it was opened. */
	opened(recent: Recent): void {
		this.#rows = [recent, ...this.#rows.filter(({ href }) => href !== recent.href)].slice(0, MOST);
		keep(this.#stored, { rows: this.#rows });
	}
}
