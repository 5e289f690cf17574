/** What of the frame is open, and how wide the sidebar is. */
import { keep, kept } from './kept';

/** What lies over the page; one at a time. */
export type Layer = 'none' | 'palette' | 'new' | 'sheet' | 'find';

const STORED = 'sidebar';

export class Frame {
	/** What lies over the page. */
	layer = $state<Layer>('none');
	#sidebar = $state.raw(kept(STORED, { folded: false }));

	/** Whether the sidebar shows icons alone. */
	get folded(): boolean {
		return this.#sidebar.folded;
	}

	/** Folds the sidebar in or out, and remembers it. */
	fold(): void {
		this.#sidebar = { folded: !this.folded };
		keep(STORED, this.#sidebar);
	}

	/** Opens a layer, or closes it when it is the one that was open. */
	show(layer: Layer, isOpen = true): void {
		if (isOpen) this.layer = layer;
		else if (this.layer === layer) this.layer = 'none';
	}
}
