import { getContext, setContext } from 'svelte';
import type { Errand } from './errand';

/** The errand that is run now on the pages of a handover; its dialog stands above whichever part is open. */
export class Errands {
	/** The one whose dialog is open, if any. */
	current = $state<Errand | null>(null);

	/** Told which errand to run. */
	readonly run: (errand: Errand) => void;

	/** Runs errands that need no dialog by `atOnce`, which answers whether it did. */
	constructor(atOnce: (errand: Errand) => boolean) {
		this.run = (errand) => {
			if (!atOnce(errand)) this.current = errand;
		};
	}
}

const CONTEXT = Symbol('errands');

export const provideErrands = (atOnce: (errand: Errand) => boolean): Errands =>
	setContext(CONTEXT, new Errands(atOnce));

export const useErrands = (): Errands => getContext<Errands>(CONTEXT);
