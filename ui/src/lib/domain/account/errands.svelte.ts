/** The errand that is run on an account now: any part of the page starts one, one place shows its dialog. */
import { getContext, setContext } from 'svelte';
import type { Errand } from './errand';

export class Errands {
	/** The one that is run now, if any. */
	current = $state.raw<Errand | null>(null);

	start(errand: Errand): void {
		this.current = errand;
	}
}

const CONTEXT = Symbol('errands');

export const provideErrands = (): Errands => setContext(CONTEXT, new Errands());

export const useErrands = (): Errands => getContext<Errands>(CONTEXT);
